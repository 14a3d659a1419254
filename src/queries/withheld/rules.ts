/** What the rules of an edition withhold: whole documents, and passages of documents. */
import {
  type Correspondent,
  type Document,
  type DocumentId,
  type EditionSettings,
  type Party,
  type StandingRecord,
  sidesAbove,
} from '../../record/index.ts'
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
function withheldDocuments(record: StandingRecord, rules: EditionSettings): Withholdings {
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
    for (const document of documentsOf(record, rule.party)) documents.set(document.id, reason)
  }
  return documents
}

/** What a party wrote, signed or was sent, by whichever of its names the rule calls it. */
function* documentsOf(record: StandingRecord, called: string): Iterable<Document> {
  const parties = new Map([...record.findings('party')].map(({ body }) => [body.id, body]))
  const sideOf = sidesAbove(parties.values())
  const names = namesOf(record, [...parties.values()], called)
  const isMeant = ({ party, value }: Correspondent): boolean => {
    const known = party === undefined ? undefined : parties.get(party)
    const ids = known === undefined ? [party] : [party, sideOf(known).id]
    return [...ids, value].some((one) => one !== undefined && names.has(folded(one)))
  }
  for (const document of record.documents()) {
    const { from, to, copies, signers = [] } = document
    if ([...from, ...to, ...copies, ...signers].some(isMeant)) yield document
  }
}

/** All names and ids of the parties of which one is called so; only what it is called where none is. */
function namesOf(
  { settings }: StandingRecord,
  parties: readonly Party[],
  called: string,
): ReadonlySet<string> {
  const told = settings.parties.map(({ name, short, names }) => [name, short ?? name, ...names])
  const found = parties.map(({ id, name, names }) => [id, name, ...names])
  const all = new Set([folded(called)])
  // What the editor says and what was found name one party where they share a name.
  for (const names of [...told, ...found, ...told])
    if (names.some((one) => all.has(folded(one)))) for (const one of names) all.add(folded(one))
  return all
}

/** Names are the same however they are written on a letterhead. */
function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
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
    // A name that is nobody's is a slip of the pen, and would withhold nothing.
    if (party !== undefined && isNobody(record, party)) notFound.push(party)
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

function isNobody(record: StandingRecord, party: string): boolean {
  for (const _ of documentsOf(record, party)) return false
  return true
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
