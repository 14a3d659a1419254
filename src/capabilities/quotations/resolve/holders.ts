/**
 * Holders: who wrote each text of the corpus, to whom, when, and what it quotes itself.
 *
 * They are read all at once where all quotations are traced, and one by one, as they are
 * asked for, where a new letter touches a few.
 */
import { english, languageOf } from '../../../languages/index.ts'
import {
  bodiesAbove,
  type Correspondent,
  type Document,
  type DocumentId,
  daysOf,
  type EdtfDate,
  type Part,
  type Party,
  type PartyId,
  type StandingRecord,
} from '../../../record/index.ts'
import { comparable, overlapLength, type Span } from '../../../text/index.ts'
import { quotationsOf } from '../find/quotations-of.ts'
import { lastDayTold } from './told-days.ts'
import { witnessName, witnessOf } from './witness-name.ts'

/** What is known of a document when its words are weighed as a source. */
export interface Holder {
  readonly id: DocumentId
  /** Under which this text of the document stands in the corpus. */
  readonly name: string
  /** Changes with its words. */
  readonly stamp: string
  readonly language: string | undefined
  readonly kind: string
  /** Days since 1970; infinite where the date is open. */
  readonly first: number
  readonly last: number
  readonly instant: string | undefined
  /** The last day that an undated text tells of: it was not written before. */
  readonly notBefore?: number | undefined
  /** Comparison forms of the senders' and the addressees' names and parties. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Comparison form of the title, by which papers without a sender are named. */
  readonly title: string
  /** The stretches that this document itself quotes, and how many words each has. */
  readonly quoted: readonly QuotedStretch[]
  /** The stretches that are no running text of the writer's: heading, address, signature, mails below. */
  readonly frame: readonly Span[]
  readonly length: number
}

interface QuotedStretch extends Span {
  readonly words: number
  /** Set off without marks: what cannot be placed as a quotation may still repeat a paper. */
  readonly bare?: true
}

/** The stretches that are no running text of the writer's and stand between marks. */
export function markedOff({ quoted, frame }: Pick<Holder, 'quoted' | 'frame'>): readonly Span[] {
  return [...frame, ...quoted.filter(({ bare }) => bare !== true)]
}

/** When a text was written, as far as it is known. */
export type Dated = Pick<Holder, 'id' | 'name' | 'first' | 'last' | 'instant' | 'notBefore'>

/** Holders by the names of their texts. */
export interface Holders {
  get(name: string): Holder | undefined
  /** Whether there is such a text; costs less than reading who wrote it. */
  has(name: string): boolean
  /** When it was written; where holders are read one by one, this costs less than `get`. */
  when?(name: string): Dated | undefined
  /** All of them, in order of date. */
  values(): Iterable<Holder>
  /** Those that may have numbered clauses; where holders are read one by one, this costs less than `values`. */
  contracts?(): Iterable<Holder>
}

/** A paper of no certain kind may be a contract, if it has such numbers. */
const contractKinds: ReadonlySet<string> = new Set(['contract', 'document'])

export function mayBeContract({ kind }: Pick<Holder, 'kind'>): boolean {
  return contractKinds.has(kind)
}

/** Every text of a document as a holder. */
export type Reader = (document: Document) => Holder[]

/** Reads documents as holders; the parties are read when the first of them is. */
export function holderReader(record: StandingRecord): Reader {
  let above: Above | undefined
  const kept = new Map<string, string>()
  // Few names stand at the heads of many letters; each is kept once.
  const once = (name: string): string => {
    const known = kept.get(name)
    if (known === undefined) kept.set(name, name)
    return known ?? name
  }
  return (document) => {
    const tools = { record, once, above: (above ??= bodiesAbove(partiesOf(record))) }
    return document.witnesses.map((_, witness) => holderOf(document, witness, tools))
  }
}

/** What is known of documents that are as they were at the last build. */
export interface AsBefore {
  /** Whether a document is held with the texts that it had then. */
  stands(document: DocumentId): boolean
  /** When a text was written. */
  when(document: DocumentId, witness: number): Dated | undefined
  /** Those that may have numbered clauses, as they were and as they are. */
  contracts(): Iterable<DocumentId>
}

/** Holders read when they are asked for, and remembered: few of them are. */
export function holdersAsAsked(record: StandingRecord, read: Reader, before: AsBefore): Holders {
  const known = new Map<string, Holder | undefined>()
  const dates = new Map<string, Dated | undefined>()
  const standing = new Map<DocumentId, boolean>()
  const stands = (id: DocumentId): boolean => {
    const is = standing.get(id) ?? before.stands(id)
    standing.set(id, is)
    return is
  }
  const get = (name: string): Holder | undefined => {
    if (known.has(name)) return known.get(name)
    const { document: id } = witnessOf(name)
    const document = record.document(id)
    if (document?.id === id) {
      const texts = read(document)
      for (const one of texts) known.set(one.name, one)
      // Who asks for one text after the other asks for one more than there are.
      known.set(witnessName(id, texts.length), undefined)
    }
    if (!known.has(name)) known.set(name, undefined)
    return known.get(name)
  }
  return {
    get,
    has: (name) =>
      (!known.has(name) && stands(witnessOf(name).document)) || get(name) !== undefined,
    when(name) {
      if (known.has(name)) return known.get(name)
      if (dates.has(name)) return dates.get(name)
      const { document, witness } = witnessOf(name)
      const date = (stands(document) ? before.when(document, witness) : undefined) ?? get(name)
      dates.set(name, date)
      return date
    },
    *values() {
      for (const document of record.documents()) yield* read(document)
    },
    *contracts() {
      for (const id of new Set(before.contracts()))
        yield* textsOf(id, { get }).filter(mayBeContract)
    },
  }
}

/** The texts of one document. */
export function textsOf(document: DocumentId, holders: Pick<Holders, 'get'>): Holder[] {
  const texts: Holder[] = []
  for (let witness = 0; ; witness += 1) {
    const holder = holders.get(witnessName(document, witness))
    if (holder === undefined) return texts
    texts.push(holder)
  }
}

interface Holding {
  readonly record: StandingRecord
  readonly above: Above
  once(name: string): string
}

function holderOf(document: Document, witness: number, { record, above, once }: Holding): Holder {
  const { hash, text, start, end, language } = document.witnesses[witness]!
  const days =
    document.date === undefined
      ? { first: -Infinity, last: Infinity }
      : daysOf(document.date.value as EdtfDate)
  return {
    id: document.id,
    name: witnessName(document.id, witness),
    stamp: `${hash.slice(0, 16)}.${text}.${start}.${end}`,
    language: language ?? document.language,
    kind: document.kind.value,
    ...days,
    instant: utcOf(document.date?.instant),
    notBefore:
      document.date === undefined
        ? lastDayTold(
            record.words(document.id, witness),
            languageOf(language ?? document.language)?.quotation ?? english.quotation!,
          )
        : undefined,
    from: document.from.flatMap((one) => sideNames(one, above)).map(once),
    to: document.to.flatMap((one) => sideNames(one, above)).map(once),
    title: comparable(document.title?.value ?? ''),
    quoted: witness === 0 ? judgedQuotations(document, record) : looks(document, witness, record),
    frame:
      witness === 0
        ? document.parts
            .filter(({ part }) => !running.has(part))
            .map(({ start, end }) => ({ start, end }))
        : [],
    length: end - start,
  }
}

/** An instant as of Greenwich, so that two of different clocks compare by their letters. */
function utcOf(instant: string | undefined): string | undefined {
  const time = instant === undefined ? Number.NaN : Date.parse(instant)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

const running: ReadonlySet<Part['part']> = new Set(['body', 'postscript', 'enclosure', 'note'])

function judgedQuotations({ id }: Document, record: StandingRecord): Holder['quoted'] {
  return [...record.findings('quotation', id)]
    .filter(
      ({ body, evidence: [{ witness }] }) => body.form !== 'reported' && witness === undefined,
    )
    .map(({ body, evidence: [anchor] }) => ({
      ...body.outer,
      words: wordCount(anchor.exact),
      ...(body.form === 'block' && body.mark === '' ? { bare: true as const } : {}),
    }))
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
function sideNames({ value, party }: Correspondent, above: Above): string[] {
  const parties = party === undefined ? [] : [party, ...above(party)]
  return [comparable(value), ...parties.map((one) => `party:${one}`)]
}

/** What the two sides of a document are called, in comparison forms. */
export function namesOf({ from, to }: Pick<Holder, 'from' | 'to'>): string[] {
  return [...from, ...to].filter((name) => !name.startsWith('party:'))
}

/** Whether two documents have a sender in common. */
export function sameSide(one: readonly string[], other: readonly string[]): boolean {
  return one.some((name) => other.includes(name))
}

/** Whether a name as written is that of a document's sender, or stands in its title. */
export function isNamed({ from, title }: Pick<Holder, 'from' | 'title'>, name: string): boolean {
  const form = nameForm(name)
  if (form === undefined) return false
  return title.includes(form) || from.some((one) => one.includes(form) || form.includes(one))
}

/** The letters of a name as written; none where they are too few to name anybody. */
export function nameForm(name: string): string | undefined {
  const form = comparable(name.replace(/^(?:the|die|der|das|la|le)\s+/i, ''))
  return form.length <= 3 ? undefined : form
}

type When = Omit<Dated, 'id' | 'name'>

/** Whether `one` is surely later than `other`. */
export function isLater(one: When, other: When): boolean {
  if (one.instant !== undefined && other.instant !== undefined) return one.instant > other.instant
  return (Number.isFinite(one.first) ? one.first : (one.notBefore ?? one.first)) > other.last
}

/**
 * Of two documents that share a passage the later repeats the earlier. Without dates nobody can
 * tell; then their stamps decide, which do not depend on the order in which papers came, as ids do.
 */
export function isFuture(holder: Holder, citing: Holder): boolean {
  if (holder.id === citing.id || isLater(holder, citing)) return true
  return !isLater(citing, holder) && holder.stamp > citing.stamp
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
