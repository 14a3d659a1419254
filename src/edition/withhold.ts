/**
 * What an edition withholds: documents, passages, all papers of a party.
 *
 * It is done once, before any exporter looks: the exporters are handed a record
 * in which what is withheld does not exist. A withheld document leaves a
 * placeholder that says so and nothing else, not even its date; findings that
 * rest on its words or point to it are gone. A withheld passage keeps its length,
 * so that every other place keeps its offset.
 */
import type {
  Document,
  DocumentId,
  EditionSettings,
  Evidence,
  Judgement,
  Kind,
  Standing,
  StandingRecord,
} from '../record/index.ts'
import { overlaps, place, type Span, type Text } from '../text/index.ts'

export interface Withheld {
  readonly record: StandingRecord
  readonly judgements: readonly Judgement[]
  /** Words that stand in what is withheld: an export must not hold a sentence that stands only there. */
  readonly hidden: readonly string[]
  /** Passages of the settings whose words were not found: the export stops rather than publish them. */
  readonly notFound: readonly string[]
  /** Where other documents quote what is withheld; the editor decides on each. */
  readonly quotedElsewhere: readonly Standing<'verdict'>[]
}

/** The record of an edition with these rules. */
export function withhold(
  record: StandingRecord,
  judgements: readonly Judgement[],
  rules: EditionSettings,
): Withheld {
  if (withholdsNothing(rules))
    return { record, judgements, hidden: [], notFound: [], quotedElsewhere: [] }
  const documents = withheldDocuments(record, rules)
  const { passages, notFound } = withheldPassages(record, rules)
  const gate = gateOf(documents, passages)
  const hiddenPassages = [...passages].flatMap(([id, spans]) =>
    spans.map((span) => record.words(id).slice(span.start, span.end)),
  )
  return {
    record: publicRecord(record, { documents, passages, gate }),
    judgements: judgements.filter(
      (one) =>
        !gate.hides({ ...one.anchor, document: one.document }) && !mentionsAny(one, documents),
    ),
    hidden: [...[...documents.keys()].map((id) => record.words(id)), ...hiddenPassages],
    notFound,
    quotedElsewhere: quotedElsewhere(record, gate),
  }
}

/** Whether anything at all is withheld by these rules. */
export function withholdsNothing(rules: EditionSettings): boolean {
  return rules.withhold.length === 0
}

export type Withholdings = ReadonlyMap<DocumentId, string>
type Passages = ReadonlyMap<DocumentId, readonly Span[]>

interface Gate {
  /** Whether evidence rests on withheld words. */
  hides(evidence: Pick<Evidence, 'document' | 'start' | 'end' | 'witness'>): boolean
  isWithheld(id: string): boolean
  /** Whether passages of it are withheld. */
  isPartly(id: string): boolean
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
    for (const document of record.documents()) {
      const people = [...document.from, ...document.to, ...document.copies]
      if (people.some((one) => one.party === rule.party || one.value === rule.party)) {
        documents.set(document.id, reason)
      }
    }
  }
  return documents
}

function withheldPassages(record: StandingRecord, rules: EditionSettings) {
  const passages = new Map<DocumentId, Span[]>()
  const notFound: string[] = []
  for (const { document, exact, party } of rules.withhold) {
    if (
      document !== undefined &&
      exact === undefined &&
      record.document(document as DocumentId) === undefined
    )
      notFound.push(document)
    if (document === undefined || exact === undefined || party !== undefined) continue
    const held = record.document(document as DocumentId)
    const spans = held === undefined ? [] : everyPlace(record.words(held.id), exact)
    if (held === undefined || spans.length === 0) notFound.push(exact)
    else passages.set(held.id, [...(passages.get(held.id) ?? []), ...spans])
  }
  return { passages: passages as Passages, notFound }
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

function gateOf(documents: Withholdings, passages: Passages): Gate {
  return {
    isWithheld: (id) => documents.has(id as DocumentId),
    isPartly: (id) => passages.has(id as DocumentId),
    hides: (evidence) =>
      documents.has(evidence.document) ||
      // Passages are placed in the first witness; of another one nothing is shown.
      (passages.get(evidence.document) ?? []).some(
        (span) => (evidence.witness ?? 0) > 0 || overlaps(span, evidence),
      ),
  }
}

interface Rules {
  readonly documents: Withholdings
  readonly passages: Passages
  readonly gate: Gate
}

function publicRecord(
  record: StandingRecord,
  { documents, passages, gate }: Rules,
): StandingRecord {
  const order = [...documents]
  const placeholders = order.map(([, reason], index) => placeholder(index + 1, reason))
  const byId = new Map(placeholders.map((one) => [one.id, one]))
  const masked = (id: DocumentId, words: string): string => mask(words, passages.get(id) ?? [])
  const wordsOf = (id: DocumentId, witness?: number): string => {
    const stands = byId.get(id)
    if (stands !== undefined) return stands.title?.value ?? ''
    // Another witness (a translation) of a document with a withheld passage would tell it.
    const first = passages.has(id) ? 0 : witness
    return masked(id, record.words(id, first))
  }
  return {
    settings: record.settings,
    *documents() {
      for (const document of record.documents()) {
        if (!documents.has(document.id))
          yield withoutHiddenHead(document, gate, passages.has(document.id))
      }
      yield* placeholders
    },
    document(id) {
      const found = byId.get(id) ?? record.document(id)
      if (found === undefined || documents.has(found.id)) return undefined
      return byId.has(id) ? found : withoutHiddenHead(found, gate, passages.has(found.id))
    },
    words: wordsOf,
    text(id, witness) {
      const words = wordsOf(id, witness)
      return byId.has(id)
        ? plainText(words)
        : { ...record.text(id, passages.has(id) ? 0 : witness), words }
    },
    *findings<K extends Kind>(kind: K, document?: DocumentId) {
      for (const finding of record.findings(kind, document)) {
        const open = openFinding(finding as unknown as Standing, gate)
        if (open !== undefined) yield open as Standing<K>
      }
    },
    finding(id) {
      const finding = record.finding(id)
      return finding === undefined ? undefined : openFinding(finding, gate)
    },
  }
}

/**
 * A finding as the public sees it: without evidence from withheld words; gone
 * when its own document, its first words or its target are withheld.
 */
function openFinding(finding: Standing, gate: Gate): Standing | undefined {
  if (gate.isWithheld(finding.document)) return undefined
  // It rests on words of another text of the document, which would tell the passage.
  if (finding.kind === 'witness' && gate.isPartly(finding.body.of)) return undefined
  const [first, ...rest] = finding.evidence.filter((evidence) => !gate.hides(evidence))
  if (first === undefined || gate.hides(finding.evidence[0])) return undefined
  const said = JSON.stringify({
    body: finding.body,
    judgement: finding.judgement,
    machine: finding.machine,
    conflict: finding.conflict,
  })
  if (tellsHidden(JSON.parse(said), gate)) return undefined
  return { ...finding, evidence: [first, ...rest] } as Standing
}

/** Whether a value, however deep, names a withheld document or rests on withheld words. */
function tellsHidden(value: unknown, gate: Gate): boolean {
  if (typeof value === 'string') return gate.isWithheld(value)
  if (Array.isArray(value)) return value.some((one) => tellsHidden(one, gate))
  if (value === null || typeof value !== 'object') return false
  const fields = value as Readonly<Record<string, unknown>>
  if (
    typeof fields.document === 'string' &&
    typeof fields.start === 'number' &&
    typeof fields.end === 'number'
  ) {
    const { document, start, end } = fields
    if (gate.hides({ document: document as DocumentId, start, end })) return true
  }
  return Object.values(fields).some((one) => tellsHidden(one, gate))
}

/** Values of the head that rest on a withheld passage go with it; so do its other witnesses. */
function withoutHiddenHead(document: Document, gate: Gate, partly: boolean): Document {
  if (!partly) return document
  const open = (stated: { readonly evidence: readonly Span[] } | undefined): boolean =>
    stated !== undefined &&
    !stated.evidence.some((span) => gate.hides({ ...span, document: document.id }))
  const { title, date, place: where, salutation, signature, ...rest } = document
  return {
    ...rest,
    ...(title !== undefined && open(title) ? { title } : {}),
    ...(date !== undefined && open(date) ? { date } : {}),
    ...(where !== undefined && open(where) ? { place: where } : {}),
    ...(salutation !== undefined && open(salutation) ? { salutation } : {}),
    ...(signature !== undefined && open(signature) ? { signature } : {}),
    from: document.from.filter(open),
    to: document.to.filter(open),
    copies: document.copies.filter(open),
    marks: Object.fromEntries(
      Object.entries(document.marks).map(([name, values]) => [name, values.filter(open)]),
    ),
    witnesses: [document.witnesses[0]],
  }
}

function placeholder(number: number, reason: string): Document {
  const words = `A document is withheld from this edition: ${reason}.`
  const stated = { basis: 'judged', confidence: 1, evidence: [] } as const
  return {
    id: `withheld-${number}` as DocumentId,
    kind: { ...stated, value: 'document' },
    title: { ...stated, value: words },
    from: [],
    to: [],
    copies: [],
    marks: {},
    parts: [],
    witnesses: [{ file: 'withheld', text: 0, hash: '', start: 0, end: words.length }],
    confidence: 1,
  }
}

function plainText(words: string): Text {
  return {
    words,
    blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
    lines: [0],
    pages: [],
    map: { pieces: [] },
  }
}

const sign = '[withheld]'

/** The words with every span replaced by a sign of the same length. */
function mask(words: string, spans: readonly Span[]): string {
  let masked = words
  for (const { start, end } of spans) {
    const length = end - start
    const stands =
      length >= sign.length
        ? `[withheld${' ·'.repeat(length)}`.slice(0, length - 1)
        : '·'.repeat(length - 1)
    masked = `${masked.slice(0, start)}${stands}${length >= sign.length ? ']' : '·'}${masked.slice(end)}`
  }
  return masked
}

function mentionsAny(judgement: Judgement, documents: Withholdings): boolean {
  const said = JSON.stringify(judgement)
  return [...documents.keys()].some((id) => said.includes(JSON.stringify(id)))
}

function quotedElsewhere(record: StandingRecord, gate: Gate): Standing<'verdict'>[] {
  return [...record.findings('verdict')].filter(
    (verdict) =>
      !gate.hides(verdict.evidence[0]) &&
      verdict.body.sources.some((source) => gate.hides(source.evidence)),
  )
}
