/** Findings and judgements as the public sees them. */
import type { Bodies, DocumentId, Judgement, Kind, Standing } from '../../record/index.ts'
import { comparable, describe, wordsOf } from '../../text/index.ts'
import { type Secrets, stringsIn } from './secrets.ts'
import type { Shades } from './shades.ts'

/**
 * A finding without evidence from withheld words; gone when its own document,
 * its first words or its target are withheld, or when it tells what only
 * withheld words say.
 */
export function openFinding(
  finding: Standing,
  shades: Shades,
  secrets: Secrets,
): Standing | undefined {
  if (shades.documents.has(finding.document) || finding.kind === 'redaction') return undefined
  // It rests on words of another text of the document, which would tell the passage.
  if (finding.kind === 'witness' && shades.isPartly(finding.body.of)) return undefined
  const [first, ...rest] = finding.evidence.filter((evidence) => !shades.hides(evidence))
  if (first === undefined) return undefined
  // What is gathered from many documents stands as long as one of them is open.
  if (first !== finding.evidence[0] && !gathered.has(finding.kind)) return undefined
  const body = openBody(finding, { shades, secrets, first: first.exact })
  const { judgement, machine, conflict } = finding
  const said = [body, judgement, machine, conflict].map(plain)
  if (said.some((value) => tellsHidden(value, shades))) return undefined
  for (const words of stringsIn(said)) if (secrets.tells(words)) return undefined
  const open = { ...finding, body, evidence: [first, ...rest] } as Standing
  return withoutHiddenEdges(open, finding.document, shades) as Standing
}

const gathered: ReadonlySet<Kind> = new Set<Kind>(['party', 'question', 'missing'])

/** As JSON would carry it: `undefined` is nothing. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
}

/** Judgements that rest on open words and tell nothing else. */
export function openJudgements(
  judgements: readonly Judgement[],
  shades: Shades,
  secrets: Secrets,
): Judgement[] {
  return judgements.flatMap((one) => {
    if (one.about === 'redaction' || tellsHidden(plain(one), shades)) return []
    const { witness } = one
    const at = {
      ...one.anchor,
      document: one.document,
      ...(witness === undefined ? {} : { witness }),
    }
    if (shades.hides(at)) return []
    for (const words of stringsIn(withoutPlaces(one))) if (secrets.tells(words)) return []
    return [withoutHiddenEdges(one, one.document, shades) as Judgement]
  })
}

/** The words around an anchor are looked after by themselves. */
function withoutPlaces({ anchor: _, id: __, time: ___, who: ____, ...said }: Judgement): unknown {
  return said
}

interface Parts {
  readonly shades: Shades
  readonly secrets: Secrets
  readonly first: string
}

/** What was gathered loses what came from withheld documents; a boundary the words of its neighbours. */
function openBody(
  { kind, body, document }: Standing,
  { shades, secrets, first }: Parts,
): Bodies[Kind] {
  switch (kind) {
    case 'boundary': {
      const { incipit: _, explicit: __, ...open } = body
      return open
    }
    case 'party':
      return { ...body, names: body.names.filter((name) => !secrets.tells(name)) }
    case 'question': {
      const acts = body.acts.filter((act) => !shades.names(act))
      return { ...body, acts, title: secrets.tells(body.title) ? first : body.title }
    }
    case 'act':
      return {
        ...body,
        topic: body.topic.filter((stem) => isOpenStem(stem, document, shades)),
        context: body.context.filter((stem) => isOpenStem(stem, document, shades)),
      }
    case 'claim':
      return {
        ...body,
        subject: body.subject.filter((stem) => isOpenStem(stem, document, shades)),
      }
    default:
      return body
  }
}

/** Enough of a word to know where a stem comes from; stems are shorter than their words. */
const stemLength = 4

/** Whether a stem may come from words that are shown: it was taken from all of the document. */
function isOpenStem(stem: string, document: DocumentId, shades: Shades): boolean {
  if (!shades.isPartly(document)) return true
  const beginning = comparable(stem).slice(0, stemLength)
  return wordsOf(shades.words(document)).some(({ form }) => form.startsWith(beginning))
}

/** Whether a value, however deep, names something withheld or rests on withheld words. */
function tellsHidden(value: unknown, shades: Shades): boolean {
  if (typeof value === 'string') return shades.names(value)
  if (Array.isArray(value)) return value.some((one) => tellsHidden(one, shades))
  if (value === null || typeof value !== 'object') return false
  const { document, start, end } = value as Readonly<Record<string, unknown>>
  if (typeof document === 'string' && typeof start === 'number' && typeof end === 'number')
    if (shades.hides({ document: document as DocumentId, start, end })) return true
  return Object.values(value).some((one) => tellsHidden(one, shades))
}

/** Anchors in a document with a masked passage are described anew: what stands around them may be masked. */
function withoutHiddenEdges(value: unknown, document: DocumentId, shades: Shades): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutHiddenEdges(one, document, shades))
  if (value === null || typeof value !== 'object') return value
  const fields = value as Readonly<Record<string, unknown>>
  const own = typeof fields.document === 'string' ? (fields.document as DocumentId) : document
  const clean = Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [name, withoutHiddenEdges(one, own, shades)]),
  )
  const { start, end, exact, prefix } = fields
  if (typeof prefix !== 'string' || typeof exact !== 'string' || !shades.isPartly(own)) return clean
  const words = shades.words(own)
  const stands =
    typeof start === 'number' && typeof end === 'number' && words.slice(start, end) === exact
  const edges = stands ? describe(words, { start, end }) : { prefix: '', suffix: '' }
  return { ...clean, prefix: edges.prefix, suffix: edges.suffix }
}
