/** The questions people ask of references: what points where, what is missing and who knows of it. */
import type {
  Document,
  DocumentId,
  Reference,
  Standing,
  StandingRecord,
  Target,
  Withholding,
} from '../../record/index.ts'

/** A mention with its target, as lists and other programs see it. */
export interface ReferenceRow {
  readonly finding: Standing<'reference'>
  readonly document: DocumentId
  readonly mention: string
  /** A document, held or missing; nothing where the words do not say which. */
  readonly target: DocumentId | undefined
  readonly self: boolean
  readonly missing: boolean
  readonly relation: Reference['relation']
}

export interface ReferenceChoice {
  /** Only those whose document is missing, or that point to nothing. */
  readonly only?: 'missing' | 'unresolved'
  readonly document?: DocumentId
}

function documentOf(target: Target): DocumentId | undefined {
  return target.kind === 'held' || target.kind === 'missing' ? target.document : undefined
}

/** Why a missing document is missing, in the order of the ledger. */
export type WhyMissing = 'between' | 'withheld' | 'promised' | 'public' | 'elsewhere' | 'bare'

/** A missing document with all that is said of it. */
export interface MissingRow {
  readonly finding: Standing<'missing'>
  readonly why: WhyMissing
  readonly story: readonly Standing<'withholding'>[]
  /** What each document that speaks of it does with it, in order. */
  readonly witnesses: readonly {
    readonly document: DocumentId
    readonly start: number
    readonly relations: readonly Reference['relation'][]
  }[]
}

/** The ledger of missing documents, in order of date. */
export function missingLedger(record: StandingRecord): MissingRow[] {
  const stories = grouped(record.findings('withholding'), (one) => one.body.of)
  const pointing = referencesByTarget(record)
  return [...record.findings('missing')]
    .map((finding): MissingRow => {
      const story = stories.get(finding.body.id) ?? []
      const references = pointing.get(finding.body.id) ?? []
      return {
        finding,
        story,
        why: whyMissing(finding, story, references),
        witnesses: witnessesOf(references),
      }
    })
    .sort((one, other) =>
      (one.finding.body.date ?? '9') < (other.finding.body.date ?? '9') ? -1 : 1,
    )
}

/** Documents that a catalogue knows and nobody has given, in order of date. */
export function catalogued(record: StandingRecord): Document[] {
  return [...record.documents()].filter((document) => document.entry)
}

function referencesByTarget(record: StandingRecord): Map<DocumentId, Standing<'reference'>[]> {
  const missing = (function* () {
    for (const one of record.findings('reference'))
      if (one.body.target.kind === 'missing') yield one
  })()
  return grouped(missing, (one) => documentOf(one.body.target)!)
}

function whyMissing(
  finding: Standing<'missing'>,
  story: readonly Standing<'withholding'>[],
  references: readonly Standing<'reference'>[],
): WhyMissing {
  const { kind, from, to, date, title, number } = finding.body
  const events: Withholding['event'][] = story.map((one) => one.body.event)
  if (events.includes('refused') || events.includes('kept-from')) return 'withheld'
  if (references.length > 0 && references.every((one) => one.body.relation === 'announces'))
    return 'promised'
  const isBare = [date, title, number, from[0], to[0], story[0]].every((one) => one === undefined)
  if (isBare) return 'bare'
  if (['article', 'editorial', 'declaration', 'statement', 'speech'].includes(kind)) return 'public'
  return from.length > 0 || to.length > 0 ? 'between' : 'elsewhere'
}

function witnessesOf(references: readonly Standing<'reference'>[]): MissingRow['witnesses'] {
  const rows = new Map<
    DocumentId,
    { document: DocumentId; start: number; relations: Reference['relation'][] }
  >()
  for (const { document, evidence, body } of references) {
    const row = rows.get(document) ?? { document, start: evidence[0].start, relations: [] }
    if (!row.relations.includes(body.relation)) row.relations.push(body.relation)
    rows.set(document, row)
  }
  return [...rows.values()]
}

function grouped<One, Key>(all: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
