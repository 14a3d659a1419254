/**
 * The corpus as tracing sees it: the words of all documents behind a seed index, the
 * vocabulary by which a misreading is told from a word, and who wrote what when.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../../languages/index.ts'
import {
  bodiesAbove,
  type Correspondent,
  type Document,
  type DocumentId,
  daysOf,
  type EdtfDate,
  type Party,
  type PartyId,
  type StandingRecord,
} from '../../../record/index.ts'
import { comparable, overlapLength, type Span, wordsOf } from '../../../text/index.ts'
import { addTo, inMemory, newBatch, seal } from '../engine/batch.ts'
import type { Library } from '../engine/library.ts'
import { dropSeedIndex, type Stamped, updateSeedIndex } from '../engine/seed-index.ts'
import { largeShape, usualShape } from '../engine/seeds.ts'
import type { Segment } from '../engine/segment.ts'
import { quotationsOf } from '../find/quotations-of.ts'
import { witnessName, witnessOf } from './witness-name.ts'

/** What is known of a document when its words are weighed as a source. */
export interface Holder {
  readonly id: DocumentId
  /** Under which this text of the document stands in the corpus. */
  readonly name: string
  readonly language: string | undefined
  readonly kind: string
  /** Days since 1970; infinite where the date is open. */
  readonly first: number
  readonly last: number
  readonly instant: string | undefined
  /** Comparison forms of the senders' and the addressees' names and parties. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Comparison form of the title, by which papers without a sender are named. */
  readonly title: string
  /** The stretches that this document itself quotes, and how many words each has. */
  readonly quoted: readonly (Span & { readonly words: number })[]
  readonly length: number
}

export interface Corpus {
  readonly segments: readonly Segment[]
  readonly library: Library
  readonly holders: ReadonlyMap<string, Holder>
  readonly isWord: (form: string) => boolean
  /** Whether a form stands in the corpus only now and then: what formulas are not made of. */
  readonly isRare: (form: string) => boolean
  /** Whether a form stands everywhere in the corpus, and tells nothing of what a passage is about. */
  readonly isCommon: (form: string) => boolean
}

/** More texts than one quotation looks into, few enough to forget. */
const keptTexts = 512
/** The vocabulary stops growing here: what comes later is mostly noise. */
const mostWords = 400_000

/** A corpus whose index lies in a folder, open until it is closed. */
export interface OpenCorpus extends Corpus {
  close(): void
}

export interface ReadingTools {
  /** Keeps the index and the vocabulary from build to build; may be deleted. */
  readonly folder: string
  progress(done: number): void
}

/** More characters than this want longer seeds. */
const largeCorpus = 300_000_000

/** Read the documents of a record; the words only of those that are new or changed. */
export function readCorpus(record: StandingRecord, tools: ReadingTools): OpenCorpus {
  const library = rememberingLibrary(record)
  const holders = new Map<string, Holder>()
  const stamps = new Map<string, string>()
  const above = bodiesAbove(partiesOf(record))
  let characters = 0
  for (const document of record.documents()) {
    document.witnesses.forEach(({ hash, start, end, text }, witness) => {
      const holder = holderOf(document, witness, { record, above })
      holders.set(holder.name, holder)
      stamps.set(holder.name, `${hash.slice(0, 16)}.${text}.${start}.${end}`)
      characters += end - start
    })
  }
  const kept = keptVocabulary(tools.folder)
  const counts = kept ?? new Map<string, number>()
  // Words that were counted with an index that is gone would be counted twice.
  if (kept === undefined) dropSeedIndex(tools.folder)
  const documents = function* (): Iterable<Stamped> {
    for (const [name, stamp] of stamps)
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
  const shape = characters > largeCorpus ? largeShape : usualShape
  const index = updateSeedIndex(tools.folder, documents(), { shape, progress: tools.progress })
  keepVocabulary(tools.folder, counts)
  return {
    segments: index.segments,
    library,
    holders,
    isWord: vocabulary(counts, holders.size),
    isRare: rareness(counts),
    isCommon: commonness(counts),
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
  const threes = new Map<string, number>()
  for (const form of counts.keys())
    for (const three of threesOf(form)) threes.set(three, (threes.get(three) ?? 0) + 1)
  return (form) =>
    isKnown(form) ||
    (form.length > 4 && threesOf(form).every((three) => (threes.get(three) ?? 0) > 2))
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

/** Words by document, the last few hundred kept at hand. */
function rememberingLibrary(record: StandingRecord): Library {
  const texts = new Map<string, string>()
  return {
    words(name, start, end) {
      let text = texts.get(name)
      if (text === undefined) {
        const { document, witness } = witnessOf(name)
        text = record.words(document, witness)
        if (texts.size >= keptTexts) texts.delete(texts.keys().next().value!)
        texts.set(name, text)
      }
      return text.slice(start, end)
    },
  }
}

interface Holding {
  readonly record: StandingRecord
  readonly above: Above
}

function holderOf(document: Document, witness: number, { record, above }: Holding): Holder {
  const { start, end, language } = document.witnesses[witness]!
  const days =
    document.date === undefined
      ? { first: -Infinity, last: Infinity }
      : daysOf(document.date.value as EdtfDate)
  return {
    id: document.id,
    name: witnessName(document.id, witness),
    language: language ?? document.language,
    kind: document.kind.value,
    ...days,
    instant: document.date?.instant,
    from: document.from.flatMap((one) => namesOf(one, above)),
    to: document.to.flatMap((one) => namesOf(one, above)),
    title: comparable(document.title?.value ?? ''),
    quoted: witness === 0 ? judgedQuotations(document, record) : looks(document, witness, record),
    length: end - start,
  }
}

function judgedQuotations({ id }: Document, record: StandingRecord): Holder['quoted'] {
  return [...record.findings('quotation', id)]
    .filter(({ body }) => body.form !== 'reported')
    .map(({ body, evidence: [anchor] }) => ({ ...body.outer, words: wordCount(anchor.exact) }))
}

/** Findings rest on the first witness; what another one quotes is seen by its marks. */
function looks({ id }: Document, witness: number, record: StandingRecord): Holder['quoted'] {
  const text = record.text(id, witness)
  return quotationsOf(text, english.quotation!).map(({ outer, start, end }) => ({
    ...outer,
    words: wordCount(text.words.slice(start, end)),
  }))
}

function wordCount(words: string): number {
  return words.split(/\s+/).length
}

type Above = (party: PartyId) => readonly PartyId[]

function* partiesOf(record: StandingRecord): Iterable<Party> {
  for (const { body } of record.findings('party')) yield body
}

/** An officer and his body are one side: whoever quotes the one may quote the other. */
function namesOf({ value, party }: Correspondent, above: Above): string[] {
  const parties = party === undefined ? [] : [party, ...above(party)]
  return [comparable(value), ...parties.map((one) => `party:${one}`)]
}

/** Whether two documents have a sender in common. */
export function sameSide(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name))
}

/** Whether a name as written is that of a document's sender, or stands in its title. */
export function isNamed({ from, title }: Holder, name: string): boolean {
  const form = comparable(name.replace(/^(?:the|die|der|das|la|le)\s+/i, ''))
  if (form.length <= 3) return false
  return title.includes(form) || from.some((one) => one.includes(form) || form.includes(one))
}

/** Whether `one` is surely later than `other`. */
export function isLater(one: Holder, other: Holder): boolean {
  if (one.instant !== undefined && other.instant !== undefined) return one.instant > other.instant
  return one.first > other.last
}

/** Whether most of a passage is itself quoted by its document: a copy of somebody else's words. */
export function isCopy(holder: Holder | undefined, passage: Span, leastWords: number): boolean {
  const half = (passage.end - passage.start) / 2
  return (
    holder?.quoted.some(
      (quoted) => quoted.words >= leastWords && overlapLength(quoted, passage) > half,
    ) ?? false
  )
}
