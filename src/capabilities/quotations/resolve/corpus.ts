/**
 * The corpus as tracing sees it: the words of all documents behind a seed index, the
 * vocabulary by which a misreading is told from a word, and who wrote what when.
 */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import { addTo, inMemory, newBatch, seal } from '../engine/batch.ts'
import type { Library } from '../engine/library.ts'
import {
  dropSeedIndex,
  isSeedIndex,
  type SeedIndex,
  type Stamped,
  updateSeedIndex,
} from '../engine/seed-index.ts'
import { largeShape, type SeedShape, usualShape } from '../engine/seeds.ts'
import type { Segment } from '../engine/segment.ts'
import {
  type Dated,
  type Holder,
  type Holders,
  holderReader,
  holdersAsAsked,
  textsOf,
} from './holders.ts'
import { type PackedHolders, packedHolders } from './packed-holders.ts'
import { rememberingLibrary } from './remembering-library.ts'
import {
  countWords,
  keepVocabulary,
  keptVocabulary,
  type Vocabulary,
  vocabularyOf,
  type WordCounts,
} from './vocabulary.ts'
import { witnessOf } from './witness-name.ts'

export interface Corpus extends Vocabulary {
  readonly segments: readonly Segment[]
  readonly library: Library
  readonly holders: Holders
}

/** A corpus whose index lies in a folder, open until it is closed. */
export interface OpenCorpus extends Corpus {
  close(): void
}

/** One of which all documents were read. */
export interface FullCorpus extends OpenCorpus {
  readonly holders: PackedHolders
  readonly characters: number
}

export interface ReadingTools {
  /** Keeps the index and the vocabulary from build to build; may be deleted. */
  readonly folder: string
  progress(done: number): void
}

/** More characters than this want longer seeds. */
const largeCorpus = 300_000_000

/** Read all documents of a record. */
export function readCorpus(record: StandingRecord, { folder, progress }: ReadingTools): FullCorpus {
  dropSeedIndex(folder)
  const read = holderReader(record)
  const holders = packedHolders()
  let characters = 0
  for (const document of record.documents())
    for (const holder of read(document)) {
      holders.put(holder)
      characters += holder.length
    }
  const counts = new Map<string, number>()
  const index = updateSeedIndex(folder, stamped(record, holders.values(), counts), {
    shape: shapeFor(characters),
    progress,
  })
  keepVocabulary(folder, counts)
  return {
    ...corpusOf(record, { holders, index, counts, size: holders.size }),
    holders,
    characters,
  }
}

/** What was read before, with the documents that are new or changed. */
export interface Before {
  /** Documents that are new, changed or gone. */
  readonly stale: ReadonlySet<DocumentId>
  /** Characters and texts of the whole record. */
  readonly characters: number
  readonly texts: number
  isHeld(document: DocumentId): boolean
  /** When a text was written that is as it was. */
  when(document: DocumentId, witness: number): Dated | undefined
  /** Documents that may have numbered clauses, as they were. */
  contracts(): Iterable<DocumentId>
}

/** Read the documents that have changed since all were read; nothing where all must be read again. */
export function readSome(
  record: StandingRecord,
  { folder, progress }: ReadingTools,
  { stale, characters, texts, isHeld, when, contracts }: Before,
): OpenCorpus | undefined {
  const counts = keptVocabulary(folder)
  const shape = shapeFor(characters)
  if (counts === undefined || !isSeedIndex(folder, shape)) return undefined
  const stands = (id: DocumentId): boolean => !stale.has(id) && isHeld(id)
  const holders = holdersAsAsked(record, holderReader(record), {
    stands,
    when,
    contracts: () => [...contracts(), ...stale],
  })
  const fresh = [...stale].flatMap((id) => textsOf(id, holders))
  const index = updateSeedIndex(folder, stamped(record, fresh, counts), {
    shape,
    progress,
    concerns: (name) => stale.has(witnessOf(name).document),
  })
  keepVocabulary(folder, counts)
  return corpusOf(record, { holders, index, counts, size: texts })
}

function shapeFor(characters: number): SeedShape {
  return characters > largeCorpus ? largeShape : usualShape
}

/** Documents as the index takes them; the words of those that it does not have are counted. */
function* stamped(
  record: StandingRecord,
  texts: Iterable<Holder>,
  counts: Map<string, number>,
): Iterable<Stamped> {
  for (const { name, stamp } of texts)
    yield {
      name,
      stamp,
      words: () => {
        const { document, witness } = witnessOf(name)
        const words = record.words(document, witness)
        countWords(counts, words)
        return words
      },
    }
}

interface Parts {
  readonly holders: Holders
  readonly index: SeedIndex
  readonly counts: WordCounts
  /** How many texts there are. */
  readonly size: number
}

function corpusOf(record: StandingRecord, { holders, index, counts, size }: Parts): OpenCorpus {
  return {
    segments: index.segments,
    library: rememberingLibrary(record),
    holders,
    ...vocabularyOf(counts, size),
    close: () => index.close(),
  }
}

/** A document on its way into a corpus. */
export interface Gathered {
  readonly holder: Holder
  readonly words: string
}

/** A corpus of documents that come one by one; `library` gives their words again later. */
export function gatherCorpus(documents: Iterable<Gathered>, library: Library): Corpus {
  const batch = newBatch(usualShape)
  const holders = new Map<string, Holder>()
  const counts = new Map<string, number>()
  for (const { holder, words } of documents) {
    addTo(batch, holder.name, words)
    countWords(counts, words)
    holders.set(holder.name, holder)
  }
  return {
    segments: [inMemory(seal(batch))],
    library,
    holders,
    ...vocabularyOf(counts, holders.size),
  }
}
