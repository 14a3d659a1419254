/** All quotations of the record → their sources and verdicts. */
import { english, languages, type QuotationWords } from '../../languages/index.ts'
import {
  type Attribution,
  type DocumentId,
  type Draft,
  type Evidence,
  type Finding,
  type QuotationVerdict,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe, type Span, wordsOf } from '../../text/index.ts'
import type { Resolution, ResolveTools, Stale } from '../capability.ts'
import {
  type Corpus,
  type Holder,
  isLater,
  isNamed,
  readCorpus,
  sameSide,
} from './resolve/corpus.ts'
import { decideDocument } from './resolve/document.ts'
import { givenTo, pointingsOf } from './resolve/given.ts'
import { stemOf, type WordTable, wordTable } from './resolve/phrase.ts'
import type { Deciding, Decision } from './resolve/question.ts'
import { mostCharacters, reusedIn } from './resolve/reuse.ts'
import { witnessOf } from './resolve/witness-name.ts'

/** Changes when the same quotations get other verdicts. */
export const resolveVersion = '2'

const maker = { kind: 'extractor', name: 'quotations', version: resolveVersion } as const

/** With so many documents a new one makes us look again at what it may touch, not at all. */
const manyDocuments = 500

/** Trace and judge the quotations of all documents that are new, or that new ones may touch. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const { folder } = tools
  const progress = (done: number): void => tools.progress(done, done, 'reading for quotations')
  const corpus = readCorpus(record, { folder, progress })
  try {
    const deciding = { corpus, thread: threads(corpus) }
    const readAll = charactersOf(corpus) <= mostCharacters
    const wanted = touched(record, corpus, tools.stale)
    let done = 0
    for (const holder of wanted) {
      const verdicts = verdictsOf(record, holder, deciding)
      const reuse = !readAll
        ? []
        : isNew(holder, tools.stale)
          ? reuseOf(record.words(holder.id), holder, corpus)
          : keptReuse(record, holder, corpus)
      yield { document: holder.id, findings: [...verdicts, ...reuse] }
      done += 1
      tools.progress(done, wanted.length, 'tracing quotations')
    }
  } finally {
    corpus.close()
  }
}

function isNew({ id }: Holder, stale: Stale): boolean {
  return stale.kind === 'all' || stale.documents.has(id)
}

/** What was found before in a document that is as it was: reading every word again costs too much. */
function keptReuse(record: StandingRecord, { id }: Holder, { holders }: Corpus): Finding[] {
  return [...record.findings('reuse', id)]
    .filter((one) => one.maker.kind === 'extractor' && holders.has(one.body.of))
    .map(({ id: own, kind, document, body, machine, evidence, maker: by, confidence }) => ({
      id: own,
      kind,
      document,
      body: (machine as typeof body | undefined) ?? body,
      evidence,
      maker: by,
      confidence,
    }))
}

function charactersOf({ holders }: Corpus): number {
  let characters = 0
  for (const holder of holders.values()) characters += holder.length
  return characters
}

function reuseOf(words: string, citing: Holder, corpus: Corpus): Finding[] {
  const drafts = reusedIn(citing, words, corpus).map(
    (one): Draft<'reuse'> => ({
      kind: 'reuse',
      body: {
        of: witnessOf(one.of).document,
        source: evidenceOf(one.of, one.source, corpus),
        words: one.words,
      },
      evidence: [{ ...describe(words, one), document: citing.id }],
      maker,
      confidence: one.words >= 14 ? 0.9 : 0.75,
    }),
  )
  return withIds<'reuse'>(citing.id, drafts)
}

/** New documents, those that quote them, and those with quotations that may come from them. */
function touched(record: StandingRecord, corpus: Corpus, stale: Stale): Holder[] {
  const all = [...corpus.holders.values()].filter((one) => witnessOf(one.name).witness === 0)
  if (stale.kind === 'all' || all.length <= manyDocuments) return all
  const wanted = new Set<string>(stale.documents)
  const stems = stemsIn(stale.documents, corpus)
  for (const { document, body, evidence } of record.findings('verdict')) {
    if (wanted.has(document)) continue
    const isTouched =
      body.sources.length === 0
        ? mayHold(stems, evidence[0].exact)
        : body.sources.some((one) => stale.documents.has(one.document))
    if (isTouched) wanted.add(document)
  }
  return all.filter(({ id }) => wanted.has(id))
}

function stemsIn(documents: ReadonlySet<DocumentId>, { holders, library }: Corpus): Set<string> {
  const stems = new Set<string>()
  for (const id of documents) {
    const holder = holders.get(id)
    // Of a document that is gone nothing can come any more.
    if (holder === undefined) continue
    for (const { form } of wordsOf(library.words(id, 0, holder.length))) stems.add(stemOf(form))
  }
  return stems
}

/** A source holds most words of what is quoted from it; with fewer than these it is none. */
const fewestHeld = 0.5

function mayHold(stems: ReadonlySet<string>, quoted: string): boolean {
  const words = wordsOf(quoted)
  return words.filter(({ form }) => stems.has(stemOf(form))).length >= words.length * fewestHeld
}

/** The verdicts on all quotations of one document. */
export function verdictsOf(record: StandingRecord, citing: Holder, deciding: Deciding): Finding[] {
  const quotations = [...record.findings('quotation', citing.id)]
  if (quotations.length === 0) return []
  const words = record.words(citing.id)
  const language = languageOf(record, citing.id)
  const answered = ancestors(record, citing.id)
  const pointings = pointingsOf(record, citing.id)
  const around = { words, citing, corpus: deciding.corpus }
  const asked = quotations.map(({ body, evidence: [{ start, end }] }) => ({
    start,
    end,
    quotation: body,
    given: givenTo(body, pointings, around),
  }))
  const decisions = decideDocument(asked, { holder: citing, words, language, answered }, deciding)
  const drafts = quotations.map((quotation, index) =>
    draftOf(quotation, decisions[index]!, deciding.corpus),
  )
  return withIds<'verdict'>(citing.id, drafts)
}

function languageOf(record: StandingRecord, id: DocumentId): QuotationWords {
  const code = record.document(id)?.language?.slice(0, 2)
  return languages.find((one) => one.code === code)?.quotation ?? english.quotation!
}

/** The documents that one answers, and those that they answer, nearest first. */
function ancestors(record: StandingRecord, id: DocumentId): string[] {
  const found: DocumentId[] = []
  let row: DocumentId[] = [id]
  for (let step = 0; step < 8 && row.length > 0; step++) {
    row = row.flatMap((one) =>
      [...record.findings('reply', one)].map((reply) => reply.body.answers),
    )
    row = row.filter((one) => one !== id && !found.includes(one))
    found.push(...row)
  }
  return found
}

function draftOf(
  quotation: Standing<'quotation'>,
  decision: Decision,
  corpus: Corpus,
): Draft<'verdict'> {
  const [anchor] = quotation.evidence
  const shift = ({ start, end }: Span): Span => ({
    start: start + anchor.start,
    end: end + anchor.start,
  })
  const body: QuotationVerdict = {
    quotation: quotation.id,
    verdict: decision.verdict,
    wording: decision.wording,
    sources: decision.parts.map((part) => ({
      document: witnessOf(part.document).document,
      evidence: evidenceOf(part.document, part.source, corpus),
      part: shift(part.quote),
      also: part.also.map((place) => evidenceOf(place.document, place, corpus)),
    })),
    changes: decision.changes.map((change) => ({ ...change, place: shift(change.place) })),
    reasons: decision.reasons,
  }
  return { kind: 'verdict', body, evidence: [anchor], maker, confidence: decision.confidence }
}

function evidenceOf(name: string, span: Span, { library }: Corpus): Evidence {
  const from = Math.max(0, span.start - 40)
  const around = library.words(name, from, span.end + 40)
  const anchor = describe(around, { start: span.start - from, end: span.end - from })
  const { document, witness } = witnessOf(name)
  const place = { ...anchor, start: span.start, end: span.end, document }
  return witness === 0 ? place : { ...place, witness }
}

/** No more documents than this are searched for one short phrase. */
const longestThread = 200

/** Documents in which the short quotations of another may be looked for, in order of their dates. */
function threads(corpus: Corpus): Deciding['thread'] {
  const tableOf = rememberedTables(corpus)
  const sides = new Map<string, readonly Holder[]>()
  const those = (key: string, test: (holder: Holder) => boolean): readonly Holder[] => {
    let known = sides.get(key)
    if (known === undefined) {
      known = [...corpus.holders.values()].filter(test)
      sides.set(key, known)
    }
    return known
  }
  const writtenBy = (names: readonly string[]): readonly Holder[] =>
    those(`by\n${names.join('\n')}`, (holder) => sameSide(holder.from, names))
  const named = (name: string): readonly Holder[] =>
    those(`named\n${name}`, (holder) => isNamed(holder, name))
  return function* thread(citing: Holder, attribution: Attribution, given: string | undefined) {
    const names = attribution.to === 'writer' ? citing.from : citing.to
    const likely = new Set([
      ...writtenBy(names),
      ...(attribution.to === 'named' ? attribution.names.flatMap(named) : []),
      ...those(`given\n${given}`, (holder) => holder.id === given),
    ])
    const before = [...likely].filter(
      (holder) => holder.id !== citing.id && !isLater(holder, citing),
    )
    for (const holder of before.slice(-longestThread)) yield [holder, tableOf(holder)] as const
  }
}

/** Words in the tables kept; a thread moves on with the dates, so those looked at last are kept. */
const mostWords = 1_000_000

function rememberedTables({ library }: Corpus): (holder: Holder) => WordTable {
  const tables = new Map<string, WordTable>()
  let kept = 0
  return ({ name, length }) => {
    const known = tables.get(name)
    const table = known ?? wordTable(library.words(name, 0, length))
    if (known === undefined) kept += table.words.length
    else tables.delete(name)
    tables.set(name, table)
    for (const [oldest, { words }] of tables) {
      if (kept <= mostWords || oldest === name) break
      tables.delete(oldest)
      kept -= words.length
    }
    return table
  }
}
