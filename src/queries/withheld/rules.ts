/** What the rules of an edition withhold: whole documents, and passages of documents. */
import type { Document, DocumentId, EditionSettings, StandingRecord } from '../../record/index.ts'
import { place, type Span } from '../../text/index.ts'

/** Documents withheld whole, each with the reason. */
export type Withholdings = ReadonlyMap<DocumentId, string>

/** Passages of documents, in the words of their first witness. */
export type Passages = ReadonlyMap<DocumentId, readonly Span[]>

/** What an edition withholds by its rules. */
export interface WithheldByRule {
  readonly documents: Withholdings
  readonly passages: Passages
  /** Documents and words of the rules that are not there. */
  readonly notFound: readonly string[]
}

/** Whether anything at all is withheld by these rules. */
export function withholdsNothing(rules: EditionSettings): boolean {
  return rules.withhold.length === 0
}

/** The documents and passages that these rules withhold. */
export function withheldByRule(record: StandingRecord, rules: EditionSettings): WithheldByRule {
  const documents = withheldDocuments(record, rules)
  return { documents, ...withheldPassages(record, { rules, documents }) }
}

/** The documents that these rules withhold, each with the reason. */
export function withheldDocuments(record: StandingRecord, rules: EditionSettings): Withholdings {
  const documents = new Map<DocumentId, string>()
  for (const rule of rules.withhold) {
    const reason = rule.reason ?? 'withheld'
    if (rule.party === undefined) {
      if (rule.document !== undefined && rule.exact === undefined) {
        const held = record.document(rule.document as DocumentId)
        if (held !== undefined) documents.set(held.id, reason)
      }
      continue
    }
    for (const document of record.documents())
      if (concerns(document, rule.party)) documents.set(document.id, reason)
  }
  return documents
}

function concerns({ from, to, copies, signers }: Document, party: string): boolean {
  return [...from, ...to, ...copies, ...(signers ?? [])].some(
    (one) => one.party === party || one.value === party,
  )
}

interface PassageParts {
  readonly rules: EditionSettings
  readonly documents: Withholdings
}

function withheldPassages(
  record: StandingRecord,
  { rules, documents }: PassageParts,
): Omit<WithheldByRule, 'documents'> {
  const passages = new Map<DocumentId, Span[]>()
  const notFound: string[] = []
  for (const { document, exact, party } of rules.withhold) {
    if (document === undefined || party !== undefined) continue
    const held = record.document(document as DocumentId)
    if (held === undefined) notFound.push(exact ?? document)
    if (held === undefined || exact === undefined || documents.has(held.id)) continue
    const spans = everyPlace(record.words(held.id), exact)
    if (spans.length === 0) notFound.push(exact)
    else passages.set(held.id, [...(passages.get(held.id) ?? []), ...spans])
  }
  return { passages, notFound }
}

/** All places of the words: a passage that stands twice is withheld twice. */
function everyPlace(words: string, exact: string): Span[] {
  const spans: Span[] = []
  for (
    let start = words.indexOf(exact);
    start !== -1;
    start = words.indexOf(exact, start + exact.length)
  ) {
    spans.push({ start, end: start + exact.length })
  }
  if (spans.length > 0) return spans
  const placed = place({ start: 0, end: 0, exact, prefix: '', suffix: '' }, words)
  return placed.kind === 'exact' || placed.kind === 'moved' ? [placed.span] : []
}
