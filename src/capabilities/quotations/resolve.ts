/** All quotations of the record → their sources and verdicts. */
import {
  type DocumentId,
  type Draft,
  type Evidence,
  type Finding,
  type QuotationVerdict,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe, type Span } from '../../text/index.ts'
import type { Resolution, ResolveTools, Stale } from '../capability.ts'
import { chosen } from '../chosen.ts'
import { clausesIn } from './resolve/clauses.ts'
import { type Corpus, type OpenCorpus, readCorpus, readSome } from './resolve/corpus.ts'
import { decideDocument } from './resolve/document.ts'
import { givenTo, pointingsOf } from './resolve/given.ts'
import { type Holder, textsOf } from './resolve/holders.ts'
import { notesOn, notesOnAll, type Size, sizeNoted } from './resolve/noted.ts'
import type { Deciding, Decision } from './resolve/question.ts'
import { mostCharacters, reusedIn } from './resolve/reuse.ts'
import { notedShelves, shelvesOf, threads } from './resolve/threads.ts'
import { touched } from './resolve/touched.ts'
import { witnessOf } from './resolve/witness-name.ts'
import { wordTables } from './resolve/word-tables.ts'
import { quotationWordsOf } from './resolve/words-of.ts'

/** Changes when the same quotations get other verdicts. */
export const resolveVersion = '8'

const maker = { kind: 'extractor', name: 'quotations', version: resolveVersion } as const

/** With so many documents a new one makes us look again at what it may touch, not at all. */
const manyDocuments = 500

/** Trace and judge the quotations of all documents that are new, or that new ones may touch. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const some =
    tools.stale.kind === 'some' ? partly(record, tools, tools.stale.documents) : undefined
  const reading = some ?? wholly(record, tools)
  const { corpus, thread, wanted } = reading
  try {
    const deciding = { corpus, thread }
    const readAll = reading.characters <= mostCharacters
    const tables = readAll ? wordTables(corpus) : undefined
    let done = 0
    for (const holder of wanted) {
      const verdicts = verdictsOf(record, holder, deciding)
      const reuse = !readAll
        ? []
        : some === undefined || isNew(holder, tools.stale)
          ? reuseOf(record.words(holder.id), holder, { corpus, tables })
          : keptReuse(record, holder, corpus)
      yield {
        document: holder.id,
        findings: [...verdicts, ...reuse],
        notes: notesOn(record, textsOf(holder.id, corpus.holders), verdicts),
      }
      done += 1
      tools.progress(done, wanted.length, 'tracing quotations')
    }
    yield { document: undefined, findings: [], notes: notesOnAll(reading) }
  } finally {
    corpus.close()
  }
}

interface Reading extends Size {
  readonly corpus: OpenCorpus
  readonly thread: Deciding['thread']
  /** Documents whose quotations are to be traced. */
  readonly wanted: readonly Holder[]
}

function wholly(record: StandingRecord, { folder, progress }: ResolveTools): Reading {
  const corpus = readCorpus(record, {
    folder,
    progress: (done) => progress(done, done, 'reading for quotations'),
  })
  const all = [...corpus.holders.values()]
  return {
    corpus,
    thread: threads(corpus, shelvesOf(all)),
    wanted: all.filter((one) => witnessOf(one.name).witness === 0),
    characters: corpus.characters,
    texts: all.length,
  }
}

/** What new documents touch, out of what was noted of the others; nothing where all must be read. */
function partly(
  record: StandingRecord,
  tools: ResolveTools,
  stale: ReadonlySet<DocumentId>,
): Reading | undefined {
  const before = sizeNoted(tools.notes)
  if (before === undefined || tools.order().length <= manyDocuments) return undefined
  const fresh = [...chosen(record, tools.stale)].flatMap(({ witnesses }) => witnesses)
  const size = {
    characters: fresh.reduce((sum, { start, end }) => sum + end - start, before.characters),
    texts: before.texts + fresh.length,
  }
  const corpus = readSome(
    record,
    {
      folder: tools.folder,
      progress: (done) => tools.progress(done, done, 'reading for quotations'),
    },
    { stale, ...size, isHeld: (id) => tools.place(id) !== undefined },
  )
  if (corpus === undefined) return undefined
  const wanted = [...touched(stale, corpus, tools.notes)].flatMap(
    (id) => corpus.holders.get(id) ?? [],
  )
  return {
    ...size,
    corpus,
    wanted,
    thread: threads(corpus, notedShelves(tools.notes, corpus.holders, stale)),
  }
}

function isNew({ id }: Holder, stale: Stale): boolean {
  return stale.kind === 'all' || stale.documents.has(id)
}

/** What was found before in a document that is as it was: reading every word again costs too much. */
function keptReuse(record: StandingRecord, { id }: Holder, { holders }: Corpus): Finding[] {
  return [...record.findings('reuse', id)]
    .filter((one) => one.maker.kind === 'extractor' && holders.get(one.body.of) !== undefined)
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

function reuseOf(
  words: string,
  citing: Holder,
  searching: Parameters<typeof reusedIn>[2],
): Finding[] {
  const { corpus } = searching
  const drafts = reusedIn(citing, words, searching).map(
    (one): Draft<'reuse'> => ({
      kind: 'reuse',
      body: {
        of: witnessOf(one.of).document,
        source: evidenceOf(one.of, one.source, corpus),
        words: one.words,
      },
      evidence: [{ ...describe(words, one), document: citing.id }],
      maker,
      confidence: one.confidence,
    }),
  )
  return withIds<'reuse'>(citing.id, drafts)
}

/** The verdicts on all quotations of one document. */
export function verdictsOf(record: StandingRecord, citing: Holder, deciding: Deciding): Finding[] {
  const quotations = [...record.findings('quotation', citing.id)]
  if (quotations.length === 0) return []
  const words = record.words(citing.id)
  const language = quotationWordsOf(record.document(citing.id)?.language)
  const answered = ancestors(record, citing.id)
  const around = { words, citing, corpus: deciding.corpus, language }
  const pointings = [...pointingsOf(record, citing.id), ...clausesIn(around)].sort(
    (one, other) => one.start - other.start,
  )
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
  const confidence = inSteps(decision.confidence)
  return { kind: 'verdict', body, evidence: [anchor], maker, confidence }
}

/**
 * Down to whole hundredths: how rare words are has a part in it, which every document changes in
 * the fifth place; in steps a letter more seldom changes what was said of another.
 */
function inSteps(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9) / 100
}

function evidenceOf(name: string, span: Span, { library }: Corpus): Evidence {
  const from = Math.max(0, span.start - 40)
  const around = library.words(name, from, span.end + 40)
  const anchor = describe(around, { start: span.start - from, end: span.end - from })
  const { document, witness } = witnessOf(name)
  const place = { ...anchor, start: span.start, end: span.end, document }
  return witness === 0 ? place : { ...place, witness }
}
