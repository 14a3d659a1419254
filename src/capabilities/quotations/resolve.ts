/** All quotations of the record → their sources and verdicts. */
import {
  type DocumentId,
  type Draft,
  type Finding,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe, overlaps } from '../../text/index.ts'
import type { Resolution, ResolveTools, Stale } from '../capability.ts'
import { chosen } from '../chosen.ts'
import { type Corpus, type OpenCorpus, readCorpus, readSome } from './resolve/corpus.ts'
import { evidenceOf } from './resolve/evidence.ts'
import { type Holder, textsOf } from './resolve/holders.ts'
import { judged, resolveMaker } from './resolve/judged.ts'
import {
  contractsNoted,
  dateNoted,
  notesOn,
  notesOnAll,
  type Size,
  sizeNoted,
} from './resolve/noted.ts'
import type { Deciding } from './resolve/question.ts'
import { mostCharacters, reusedIn } from './resolve/reuse.ts'
import { notedShelves, shelvesOf, threads } from './resolve/threads.ts'
import { touched } from './resolve/touched.ts'
import { witnessOf } from './resolve/witness-name.ts'
import { wordTables } from './resolve/word-tables.ts'

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
    for (const name of wanted) {
      const holder = corpus.holders.get(name)!
      const { own, others, verdicts } = judged(record, holder, deciding)
      const reuse = !readAll
        ? []
        : some === undefined || isNew(holder, tools.stale)
          ? unplaced(reuseOf(record.words(holder.id), holder, { corpus, tables }), own, verdicts)
          : keptReuse(record, holder, corpus)
      yield {
        document: holder.id,
        findings: [...others, ...verdicts, ...reuse],
        notes: notesOn(textsOf(holder.id, corpus.holders), {
          quotations: [...own, ...others],
          verdicts,
          answered: [...record.findings('reply', holder.id)].map(({ body }) => body.answers),
        }),
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
  /** The leading texts of the documents whose quotations are to be traced. */
  readonly wanted: readonly string[]
}

function wholly(record: StandingRecord, { folder, progress }: ResolveTools): Reading {
  const corpus = readCorpus(record, {
    folder,
    progress: (done) => progress(done, done, 'reading for quotations'),
  })
  const { holders, characters } = corpus
  return {
    corpus,
    thread: threads(corpus, shelvesOf(holders)),
    wanted: [...holders.names()].filter((name) => witnessOf(name).witness === 0),
    characters,
    texts: holders.size,
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
    {
      stale,
      ...size,
      isHeld: (id) => tools.place(id) !== undefined,
      when: (id, witness) => dateNoted(tools.notes, id, witness),
      contracts: () => contractsNoted(tools.notes),
    },
  )
  if (corpus === undefined) return undefined
  const wanted = [...touched(stale, corpus, tools.notes)].filter(
    (id) => corpus.holders.get(id) !== undefined,
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

/** What repeats a paper; not the blocks without marks that were placed as quotations. */
function unplaced(
  reuse: readonly Finding[],
  own: readonly Finding<'quotation'>[],
  verdicts: readonly Finding<'verdict'>[],
): Finding[] {
  const placed = new Set(
    verdicts.filter(({ body }) => body.sources.length > 0).map(({ body }) => body.quotation),
  )
  const blocks = own.filter(
    ({ id, body }) => body.form === 'block' && body.mark === '' && placed.has(id),
  )
  return reuse.filter(
    ({ evidence: [one] }) => !blocks.some(({ body }) => overlaps(body.outer, one)),
  )
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
      maker: resolveMaker,
      confidence: one.confidence,
    }),
  )
  return withIds<'reuse'>(citing.id, drafts)
}
