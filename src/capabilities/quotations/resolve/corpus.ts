/**
 * The corpus as tracing sees it: the words of all documents behind a seed index, the
 * vocabulary by which a misreading is told from a word, and who wrote what when.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import { type ComparisonForm, fold, wordsOf } from '../../../text/index.ts'
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
import { witnessOf } from './witness-name.ts'

export interface Corpus {
  readonly segments: readonly Segment[]
  readonly library: Library
  readonly holders: Holders
  readonly isWord: (form: string) => boolean
  /** Whether a form stands in the corpus only now and then: what formulas are not made of. */
  readonly isRare: (form: string) => boolean
  /** Whether a form stands everywhere in the corpus, and tells nothing of what a passage is about. */
  readonly isCommon: (form: string) => boolean
  /** What a form says, in bits, by how rare it is in the corpus; what is not in it says most. */
  readonly says: (form: string) => number
}

/** More texts than one quotation looks into, few enough to forget. */
const keptTexts = 512
/** The vocabulary stops growing here: what comes later is mostly noise. */
const mostWords = 400_000

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
  readonly counts: ReadonlyMap<string, number>
  /** How many texts there are. */
  readonly size: number
}

function corpusOf(record: StandingRecord, { holders, index, counts, size }: Parts): OpenCorpus {
  return {
    segments: index.segments,
    library: rememberingLibrary(record),
    holders,
    isWord: vocabulary(counts, size),
    isRare: rareness(counts),
    isCommon: commonness(counts),
    says: saying(counts),
    close: () => index.close(),
  }
}

function vocabularyFile(folder: string): string {
  return join(folder, 'words.json')
}

function keptVocabulary(folder: string): Map<string, number> | undefined {
  if (!existsSync(vocabularyFile(folder))) return undefined
  try {
    return new Map(JSON.parse(readFileSync(vocabularyFile(folder), 'utf8')) as [string, number][])
  } catch {
    return undefined
  }
}

function keepVocabulary(folder: string, counts: ReadonlyMap<string, number>): void {
  const file = vocabularyFile(folder)
  writeFileSync(`${file}.part`, JSON.stringify([...counts]), { flush: true })
  renameSync(`${file}.part`, file)
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
    isWord: vocabulary(counts, holders.size),
    isRare: rareness(counts),
    isCommon: commonness(counts),
    says: saying(counts),
  }
}

/** Of so many words a form may be one without being common. */
const wordsToOne = 4000

function rareness(counts: ReadonlyMap<string, number>): Corpus['isRare'] {
  let all = 0
  for (const count of counts.values()) all += count
  const most = Math.max(10, all / wordsToOne)
  return (form) => form.length > 3 && /^\p{L}+$/u.test(form) && (counts.get(form) ?? 0) <= most
}

/** Of so many words a form that stands once is common. */
const wordsToCommon = 350

function commonness(counts: ReadonlyMap<string, number>): Corpus['isCommon'] {
  let all = 0
  for (const count of counts.values()) all += count
  const most = Math.max(8, all / wordsToCommon)
  return (form) => (counts.get(form) ?? 0) > most
}

/** A form says no more than this: the rarest may be misread. */
const mostBits = 12

function saying(counts: ReadonlyMap<string, number>): Corpus['says'] {
  let all = 0
  for (const count of counts.values()) all += count
  return (form) => Math.min(mostBits, Math.log2(Math.max(2, all) / ((counts.get(form) ?? 0) + 1)))
}

/** A vocabulary of fewer words than this does not know the half of the language. */
const smallVocabulary = 25_000

/**
 * Whether a form is a word: it stands in the corpus more than once. A small corpus has not
 * every word, so there a form will do that is made like its words, three letters by three.
 */
function vocabulary(counts: ReadonlyMap<string, number>, documents: number): Corpus['isWord'] {
  const rare = Math.max(2, Math.ceil(documents * 0.004))
  const isKnown = (form: string): boolean =>
    (counts.get(form) ?? 0) >= (form.length <= 3 ? rare : 2)
  if (counts.size >= smallVocabulary) return isKnown
  let threes: ReadonlyMap<string, number> | undefined
  return (form) => {
    if (isKnown(form)) return true
    if (form.length <= 4) return false
    threes ??= threesIn(counts.keys())
    return threesOf(form).every((three) => (threes?.get(three) ?? 0) > 2)
  }
}

/** How many forms have each three letters in a row. */
function threesIn(forms: Iterable<string>): Map<string, number> {
  const threes = new Map<string, number>()
  for (const form of forms)
    for (const three of threesOf(form)) threes.set(three, (threes.get(three) ?? 0) + 1)
  return threes
}

function threesOf(form: string): string[] {
  const bounded = `^${form}$`
  return Array.from({ length: Math.max(0, bounded.length - 2) }, (_, at) =>
    bounded.slice(at, at + 3),
  )
}

function countWords(counts: Map<string, number>, words: string): void {
  for (const { form } of wordsOf(words)) {
    const count = counts.get(form)
    if (count !== undefined) counts.set(form, count + 1)
    else if (counts.size < mostWords) counts.set(form, 1)
  }
}

/** Letters of folded documents kept at hand, six bytes each. */
const keptLetters = 1 << 21
/** A longer document is folded window by window. */
const longForm = 1 << 17

/** Words by document, the last few hundred kept at hand, and the forms of those that are read again. */
function rememberingLibrary(record: StandingRecord): Library {
  const texts = new Map<string, string>()
  const forms = new Map<string, ComparisonForm>()
  let letters = 0
  const textOf = (name: string): string => {
    const known = texts.get(name)
    if (known !== undefined) return known
    const { document, witness } = witnessOf(name)
    const text = record.words(document, witness)
    if (texts.size >= keptTexts) texts.delete(texts.keys().next().value!)
    texts.set(name, text)
    return text
  }
  return {
    words: (name, start, end) => textOf(name).slice(start, end),
    form(name) {
      const known = forms.get(name)
      if (known !== undefined) return known
      const text = textOf(name)
      if (text.length > longForm) return undefined
      const form = trimmed(fold(text))
      forms.set(name, form)
      letters += form.length
      for (const [oldest, { length }] of forms) {
        if (letters <= keptLetters || oldest === name) break
        forms.delete(oldest)
        letters -= length
      }
      return form
    },
  }
}

/** Without the room that folding made beyond its letters. */
function trimmed({ letters, places, length }: ComparisonForm): ComparisonForm {
  return { letters: letters.slice(0, length), places: places.slice(0, length), length }
}
