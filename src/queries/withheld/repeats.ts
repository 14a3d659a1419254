/**
 * What other documents repeat of the words that an edition withholds, and what
 * the editor decided about each.
 *
 * Known by the quotations that were traced to withheld words, and by runs of
 * eight words. What an open document said first is its own: nobody needs to
 * decide about a letter because its withheld answer quotes it. Nor about
 * formulas, that is runs at the edges of letters and those that many share.
 */
import { createHash } from 'node:crypto'
import {
  type Document,
  type DocumentId,
  daysOf,
  type EditionSettings,
  type Evidence,
  type Redaction,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import { describe, encloses, overlapLength, overlaps, type Span } from '../../text/index.ts'
import { type WithheldByRule, withheldByRule } from './rules.ts'
import { type Runs, runsIn, runsOf, type Told } from './runs.ts'

/** Words of an open document that repeat withheld ones. */
export interface Repeat {
  /** The same as long as its words stand. */
  readonly id: string
  readonly document: DocumentId
  readonly evidence: Evidence
  /** The document whose withheld words they are. */
  readonly of: DocumentId
  /** Whether it is given as a quotation, or only has the same words. */
  readonly quoted: boolean
  /** What the editor decided, if he has. */
  readonly decision?: Redaction['decision']
}

/** All such words under these rules, in order of document and place. */
export function repeatsOf(record: StandingRecord, rules: EditionSettings): Repeat[] {
  const withheld = withheldByRule(record, rules)
  if (withheld.documents.size + withheld.passages.size === 0) return []
  const hidden = { ...withheld, hides: hidesOf(withheld) }
  const shared = sharedRuns(record, hidden)
  return [...record.documents()].flatMap((document) => {
    if (withheld.documents.has(document.id)) return []
    const found = [...quotedIn(record, document, hidden), ...(shared.get(document.id) ?? [])]
    return asRepeats(record, document, joined(found))
  })
}

/** Redactions that apply under these rules: their document is withheld, whole or in part. */
export function* redactionsOf(
  record: StandingRecord,
  { documents, passages }: WithheldByRule,
): Iterable<Standing<'redaction'>> {
  for (const one of record.findings('redaction'))
    if (documents.has(one.body.of) || passages.has(one.body.of)) yield one
}

/** Texts of what is withheld: every witness of a document, the words of a passage. */
export function* hiddenTexts(
  record: StandingRecord,
  { documents, passages }: WithheldByRule,
): Iterable<Told<DocumentId>> {
  for (const owner of documents.keys()) {
    const witnesses = record.document(owner)?.witnesses ?? []
    for (let at = 0; at < witnesses.length; at += 1) yield { words: record.words(owner, at), owner }
  }
  for (const [owner, spans] of passages)
    for (const { start, end } of spans)
      yield { words: record.words(owner).slice(start, end), owner }
}

type Hides = (evidence: Evidence) => boolean

interface Hidden extends WithheldByRule {
  readonly hides: Hides
}

/** Whether words are withheld; of a document with a withheld passage so are its other witnesses. */
export function hidesOf({
  documents,
  passages,
}: WithheldByRule): (
  evidence: Pick<Evidence, 'document' | 'start' | 'end' | 'witness'>,
) => boolean {
  return (evidence) =>
    documents.has(evidence.document) ||
    (passages.get(evidence.document) ?? []).some(
      (span) => (evidence.witness ?? 0) > 0 || overlaps(span, evidence),
    )
}

interface Found extends Span {
  readonly of: DocumentId
  readonly quoted: boolean
}

/** Stretches of quotations that come from withheld words, and wording taken over without marks. */
function quotedIn(record: StandingRecord, { id }: Document, { hides }: Hidden): Found[] {
  const found: Found[] = []
  const open = (words: Evidence): boolean => !hides({ ...words, document: id })
  for (const { body, evidence } of record.findings('verdict', id)) {
    // What is written is the first witness: its places alone are meant.
    if (evidence[0].witness) continue
    for (const { part, document, evidence: source, also } of body.sources) {
      const hidden = [source, ...also].find(hides)
      if (hidden !== undefined && open(evidence[0]))
        found.push({ ...part, of: hidden.document ?? document, quoted: true })
    }
  }
  for (const { body, evidence } of record.findings('reuse', id))
    if (hides(body.source) && open(evidence[0]))
      found.push({ ...spanOf(evidence[0]), of: body.of, quoted: false })
  return found
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** A run in so many open documents is a formula of theirs. */
const formulaFrom = 4

interface Run extends Found {
  readonly key: string
  readonly isChosen: boolean
}

/** Functions of a letter in which formulas stand. */
const edges = new Set(['address', 'dateline', 'salutation', 'valediction', 'signature'])

function sharedRuns(record: StandingRecord, hidden: Hidden): Map<DocumentId, Found[]> {
  const runs = runsOf(hiddenTexts(record, hidden))
  const own = ownWords(record, hidden)
  const met = new Map<DocumentId, Run[]>()
  const times = new Map<string, number>()
  for (const document of record.documents()) {
    if (hidden.documents.has(document.id)) continue
    const found = runsOfDocument(record, document, { runs, hidden, own })
    for (const key of new Set(found.map((one) => one.key)))
      times.set(key, (times.get(key) ?? 0) + 1)
    if (found.length > 0) met.set(document.id, found)
  }
  return new Map(
    [...met].map(([id, found]) => [
      id,
      found.filter((one) => one.isChosen || (times.get(one.key) ?? 0) < formulaFrom),
    ]),
  )
}

interface RunParts {
  readonly runs: Runs<DocumentId>
  readonly hidden: Hidden
  readonly own: ReadonlyMap<DocumentId, readonly Span[]>
}

function runsOfDocument(
  record: StandingRecord,
  document: Document,
  { runs, hidden, own }: RunParts,
): Run[] {
  const masked = hidden.passages.get(document.id) ?? []
  const itsOwn = [
    ...(own.get(document.id) ?? []),
    ...document.parts.filter(({ part }) => edges.has(part)),
  ]
  const found: Run[] = []
  for (const { key, owner, start, end } of runsIn(record.words(document.id), runs)) {
    const span = { start, end }
    if (masked.some((one) => overlaps(one, span))) continue
    // A passage that somebody chose to withhold, a name perhaps, is asked about wherever it stands.
    const isChosen = hidden.passages.has(owner)
    if (!isChosen && isBefore(document, record.document(owner))) continue
    if (!isChosen && itsOwn.some((one) => overlaps(one, span))) continue
    found.push({ ...span, key, of: owner, quoted: false, isChosen })
  }
  return found
}

/** Passages of open documents that withheld ones quote: those said them first. */
function ownWords(
  record: StandingRecord,
  { documents, passages }: Hidden,
): Map<DocumentId, Span[]> {
  const own = new Map<DocumentId, Span[]>()
  for (const id of [...documents.keys(), ...passages.keys()])
    for (const { body } of record.findings('verdict', id))
      for (const { evidence } of body.sources)
        if (!documents.has(evidence.document))
          own.set(evidence.document, [...(own.get(evidence.document) ?? []), spanOf(evidence)])
  return own
}

/** Written surely before the other, and so repeating nothing of it. */
function isBefore(document: Document, other: Document | undefined): boolean {
  if (document.date === undefined || other?.date === undefined) return false
  return daysOf(document.date.value).last < daysOf(other.date.value).first
}

/** What overlaps or stands side by side is one passage; a quotation says more than equal words. */
function joined(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end)
  const passages: Found[] = []
  for (const one of sorted) {
    const last = passages.at(-1)
    if (last === undefined || one.start > last.end || one.of !== last.of) passages.push(one)
    else
      passages[passages.length - 1] = {
        ...last,
        end: Math.max(last.end, one.end),
        quoted: last.quoted || one.quoted,
      }
  }
  return passages
}

function asRepeats(record: StandingRecord, { id }: Document, found: readonly Found[]): Repeat[] {
  if (found.length === 0) return []
  const words = record.words(id)
  const redactions = [...record.findings('redaction', id)]
  const seen = new Map<string, number>()
  return found.map(({ start, end, of, quoted }) => {
    const evidence = { ...describe(words, { start, end }), document: id }
    const key = `${id}\n${of}\n${evidence.exact}`
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    const decision = decisionOn(evidence, redactions)
    return {
      id: `r${createHash('sha256').update(`${key}\n${occurrence}`).digest('hex').slice(0, 11)}`,
      ...{ document: id, evidence, of, quoted },
      ...(decision === undefined ? {} : { decision }),
    }
  })
}

/** A decision holds for the words it was made on; of longer ones only part is decided. */
function decisionOn(
  words: Span,
  redactions: readonly Standing<'redaction'>[],
): Redaction['decision'] | undefined {
  const most = 0.9 * (words.end - words.start)
  return redactions.findLast(
    ({ evidence: [first] }) => encloses(first, words) || overlapLength(first, words) >= most,
  )?.body.decision
}
