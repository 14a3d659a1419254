/** What follows from all documents together: missing documents, and the stories of withheld letters. */
import type {
  DocumentId,
  Finding,
  FindingId,
  Standing,
  StandingRecord,
} from '../../../record/index.ts'
import { gathered } from './catalogue.ts'
import { missingFinding, storyFindings } from './findings.ts'
import { mentionBook } from './lines.ts'
import { type NotedLine, toldIn } from './noted-line.ts'
import type { Session } from './session.ts'

export interface Gathered {
  readonly findings: readonly Finding[]
  /** Those of the last build that do not stand any more. */
  readonly without: readonly FindingId[]
}

/** Missing documents of which somebody tells something else than before; all, where all was resolved. */
export function missingDocuments(session: Session): Gathered {
  const { isWhole, told, record } = session
  const mentionOf = mentionBook(record)
  const missingOf = (keys: Iterable<string>): Finding<'missing'>[] =>
    [...keys].flatMap((key) => missing(session, key, mentionOf))
  if (isWhole) return { findings: missingOf(told.keys()), without: [] }
  const keys = touchedKeys(session)
  return {
    findings: missingOf(keys),
    without: [...foundBefore(session, keys)],
  }
}

function missing(
  { told, shelf, nameOf, record }: Session,
  key: string,
  mentionOf: ReturnType<typeof mentionBook>,
): Finding<'missing'>[] {
  const tellings = told.get(key)
  const entry = shelf.base.get(key)
  if (tellings === undefined || entry === undefined) return []
  const all = gathered(
    entry,
    tellings.map(({ document, told: { mention, confidence, date } }) => ({
      mention: mentionOf(document, mention),
      confidence,
      date: date ?? undefined,
    })),
  )
  return missingFinding(all, nameOf, (document) => record.document(document)?.language)
}

function touchedKeys({ dirty, stale, before, told }: Session): Set<string> {
  const keys = new Set<string>()
  for (const id of [...dirty, ...stale]) for (const key of keysTold(before.get(id))) keys.add(key)
  for (const [key, all] of told) if (all.some(({ document }) => dirty.has(document))) keys.add(key)
  return keys
}

function keysTold(line: NotedLine | undefined): string[] {
  return line === undefined ? [] : toldIn(line).map(({ key }) => key)
}

/** The findings of missing documents that were kept with one of those that told of them. */
function* foundBefore(
  { record, before, nameGiven }: Session,
  keys: ReadonlySet<string>,
): Iterable<FindingId> {
  const tellers = new Map<string, Set<DocumentId>>()
  for (const [id, line] of before)
    for (const key of keysTold(line))
      if (keys.has(key)) tellers.set(key, (tellers.get(key) ?? new Set()).add(id))
  for (const [key, documents] of tellers) {
    const name = nameGiven(key)
    for (const id of documents)
      for (const one of record.findings('missing', id)) if (saidBy(one).id === name) yield one.id
  }
}

function saidBy({ body, machine }: Standing<'missing'>): { readonly id: DocumentId } {
  return (machine as { readonly id: DocumentId } | undefined) ?? body
}

/** The stories of letters that were kept from somebody; they are few, and told anew. */
export function storiesTold(session: Session): Gathered {
  const { record, isWhole, steps, library, nameOf } = session
  const told = storyFindings([...steps.values()], library, nameOf)
  if (isWhole) return { findings: told, without: [] }
  const known = storiesKept(record)
  const findings = told.filter((one) => {
    const old = known.get(one.id)
    known.delete(one.id)
    return old !== printOf(one)
  })
  return { findings, without: [...known.keys()] }
}

function storiesKept(record: StandingRecord): Map<FindingId, string> {
  const kept = new Map<FindingId, string>()
  for (const one of record.findings('withholding'))
    kept.set(one.id, one.standing === 'found' ? printOf(one) : '')
  return kept
}

function printOf({ body, evidence, confidence }: Finding): string {
  return JSON.stringify([body, evidence, confidence])
}
