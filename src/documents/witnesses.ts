/**
 * Witnesses: which texts are of one document.
 *
 * The same file twice, the same message in two mailboxes, the same letter in a
 * pamphlet and on a web page, an original and its translation. Every document
 * says a few words under which its other witnesses can be met; only those that
 * meet are compared, so the work grows with the documents and not with their
 * pairs.
 */
import {
  type Correspondent,
  type Document,
  daysOf,
  type EdtfDate,
  isLikeName,
  slug,
  type WitnessLink,
} from '../record/index.ts'
import { type ComparisonForm, comparable, fold, slice } from '../text/index.ts'
import { collate } from './collation.ts'

/** What is looked at of a document. */
export interface WitnessCandidate {
  readonly body: Pick<
    Document,
    'date' | 'from' | 'to' | 'kind' | 'marks' | 'mail' | 'language' | 'title' | 'entry'
  > & { readonly own?: string }
  readonly words: string
  readonly language?: string
  /** SHA-256 of the source, and the place in it: the file inside it, the text, the offset. */
  readonly hash: string
  readonly inner: string
  readonly text: number
  readonly start: number
}

/** Words under which other witnesses of a document may be met; few, and rare ones. */
export function witnessKeys(one: WitnessCandidate): readonly string[] {
  const { hash, inner, text, start, body } = one
  const day = dayOf(body)
  return [
    `file ${hash} ${inner} ${text} ${start}`,
    ...(body.mail?.messageId === undefined ? [] : [`message ${body.mail.messageId}`]),
    ...lowest(printsOf(fold(one.words)), sketchSize).map((print) => `print ${print.toString(36)}`),
    ...(day === undefined ? titleKey(body) : [`day ${day}`]),
  ]
}

/** How two documents are witnesses of one, if they are. */
export function witnessesOfOne(
  one: WitnessCandidate,
  other: WitnessCandidate,
): WitnessLink['how'] | undefined {
  if (isSamePlace(one, other)) return 'same-file'
  if (isQuotedMail(one, other)) return 'same-message'
  if (areApart(one, other)) return undefined
  // What stands twice in one file is there to be read twice.
  if (one.hash === other.hash && one.inner === other.inner) return undefined
  if (one.body.entry || other.body.entry) return isEntryOf(one, other) ? 'entry' : undefined
  const [mail, others] = [one.body.mail?.messageId, other.body.mail?.messageId]
  if (mail !== undefined && others !== undefined)
    return mail === others ? 'same-message' : undefined
  if (!canBeOne(one, other)) return undefined
  if (isOtherLanguage(one, other)) return isTranslation(one, other) ? 'translation' : undefined
  if (shareOfWords(one.words, other.words) < enoughShared) return undefined
  return differsInFigures(one, other) ? undefined : 'same-words'
}

/**
 * Two orders of one day, two accounts of one clerk: the same words with other
 * figures are two letters. A reading machine that slips at a figure slips at
 * words too, and more often.
 */
function differsInFigures(one: WitnessCandidate, other: WitnessCandidate): boolean {
  if (dayOf(one.body) === undefined || dayOf(other.body) === undefined) return false
  const cut = (words: string): string => words.slice(0, longestCompared)
  const [words, others] = [cut(one.words), cut(other.words)]
  let [figures, slips] = [0, 0]
  for (const variant of collate(words, others)) {
    const sides = [slice(words, variant.one), slice(others, variant.other)]
    if (sides.every((side) => isFigures.test(side))) figures += 1
    else slips += 1
  }
  return figures > slips
}

/** Figures and nothing else: "1,390", "No. 17" is one behind a word that both have. */
const isFigures = /^\d[\d\s.,:/–-]*$/

/** A mail as its sender sent it, and as a later mail quotes it below: often shortened, without its number. */
function isQuotedMail(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [quoted, sent] = one.body.mail?.messageId === undefined ? [one, other] : [other, one]
  if (quoted.body.mail?.messageId !== undefined || sent.body.mail?.messageId === undefined)
    return false
  const day = dayOf(quoted.body)
  const [from, senders] = [quoted.body.from, sent.body.from]
  return (
    quoted.body.kind.value === 'e-mail' &&
    day !== undefined &&
    day === dayOf(sent.body) &&
    from.length > 0 &&
    mayAgree(from, senders) &&
    sharesSentence(quoted.words, sent.words)
  )
}

/** A sentence of fewer letters may stand in any mail. */
const tellingSentence = 16

function sharesSentence(few: string, many: string): boolean {
  const whole = comparable(many.slice(0, longestCompared))
  return few
    .slice(0, longestCompared)
    .split(/[.!?\n]+/)
    .map(comparable)
    .some((sentence) => sentence.length >= tellingSentence && whole.includes(sentence))
}

/** An edition of ours wrote them out as two documents. */
function areApart({ body: one }: WitnessCandidate, { body: other }: WitnessCandidate): boolean {
  return one.own !== undefined && other.own !== undefined && one.own !== other.own
}

type Place = Pick<WitnessCandidate, 'hash' | 'inner' | 'text' | 'start'>

/** The same stretch of the same bytes: two files of one archive are two. */
export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.hash === other.hash &&
    one.inner === other.inner &&
    one.text === other.text &&
    one.start === other.start
  )
}

/**
 * Whether the first should lead the other: an original its translation (of two
 * languages that of most papers), the text that says most at its head the
 * others. A body that signs tells more of whose paper it is than its officer.
 */
export function leadsWitness(
  one: WitnessCandidate,
  other: WitnessCandidate,
  language: () => string | undefined,
): boolean {
  const apart = isOtherLanguage(one, other)
  const own = (each: WitnessCandidate): number =>
    apart && (each.language ?? each.body.language) === language() ? 4 : 0
  return weightOf(one) + own(one) > weightOf(other) + own(other)
}

function weightOf(one: WitnessCandidate): number {
  const { from, to, date, kind, marks } = one.body
  const isTranslated = marks.translator !== undefined || translated.test(one.words.slice(0, 400))
  return (
    (one.body.entry ? 0 : 16) +
    (isTranslated ? 0 : 8) +
    (from.length === 0 ? 0 : 2) +
    (from.some((sender) => sender.named === 'organisation') ? 1 : 0) +
    (to.length === 0 ? 0 : 2) +
    (date === undefined ? 0 : 2) +
    (kind.basis === 'deduced' ? 0 : 1)
  )
}

/** A translation says so at its head. */
const translated =
  /(?<![\p{L}])(?:translation|translated from|übersetzung|übersetzt aus|traduction|traduit d|traduzione|tradotto d|перевод)/iu

/** An entry of a catalogue is of the letter of that day between these two; without a day its title must tell it. */
function isEntryOf(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const day = dayOf(one.body)
  const [from, otherFrom] = [one.body.from, other.body.from]
  if (day === undefined || from.length + otherFrom.length === 0) return isSameTitle(one, other)
  return (
    day === dayOf(other.body) &&
    from.length > 0 &&
    mayAgree(from, otherFrom) &&
    mayAgree(one.body.to, other.body.to)
  )
}

function isSameTitle(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [title] = titleKey(one.body)
  return (
    title !== undefined &&
    titleKey(other.body).includes(title) &&
    mayAgree(one.body.from, other.body.from)
  )
}

/** A title of a few words tells an undated article from others; one of two or three does not. */
function titleKey({ title }: WitnessCandidate['body']): string[] {
  const name = slug(title?.value ?? '')
  return name.split('-').length < 4 ? [] : [`title ${name}`]
}

/** Letters in a row that make one print: about four words, whatever their spaces. */
const printLength = 20
/** Prints by which a document can be met. Two that share two thirds of their words share one of eight nearly always. */
const sketchSize = 8
/** Below this share of common prints two texts are two letters, perhaps from one draft. */
const enoughShared = 0.5
/** Texts of fewer letters are alike by chance. */
const fewestLetters = 80
const longestCompared = 200_000

/** A hash of every run of letters. */
function printsOf({ letters, length }: ComparisonForm): Uint32Array {
  const size = Math.min(length, longestCompared)
  if (size < Math.max(fewestLetters, printLength)) return new Uint32Array(0)
  const prints = new Uint32Array(size - printLength + 1)
  const leaving = power(base, printLength - 1)
  let hash = 0
  for (let at = 0; at < size; at += 1) {
    if (at >= printLength) hash = (hash - Math.imul(letters[at - printLength]!, leaving)) | 0
    hash = (Math.imul(hash, base) + letters[at]!) | 0
    if (at >= printLength - 1) prints[at - printLength + 1] = scrambled(hash)
  }
  return prints
}

const base = 0x01000193

function power(number: number, times: number): number {
  let result = 1
  for (let count = 0; count < times; count += 1) result = Math.imul(result, number)
  return result
}

/** Spreads neighbouring hashes apart, so that the lowest are a fair sample. */
function scrambled(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The lowest different prints, rising. */
function lowest(prints: Uint32Array, count: number): number[] {
  const kept: number[] = []
  for (const print of prints) {
    if (kept.length === count && print >= kept[count - 1]!) continue
    const at = kept.findIndex((one) => one >= print)
    if (at !== -1 && kept[at] === print) continue
    kept.splice(at === -1 ? kept.length : at, 0, print)
    if (kept.length > count) kept.pop()
  }
  return kept
}

/** How much of the shorter text stands in the longer, by prints; 0 when one is less than half the other. */
export function shareOfWords(one: string, other: string): number {
  const [first, second] = [printsOf(fold(one)), printsOf(fold(other))]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  if (few.length === 0 || few.length < many.length / 2) return 0
  const known = new Set(many)
  let shared = 0
  for (const print of few) if (known.has(print)) shared += 1
  return shared / few.length
}

/** Heads that contradict each other are of two letters: a circular, a form letter. */
function canBeOne(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [date, otherDate] = [one.body.date?.value, other.body.date?.value]
  if (date !== undefined && otherDate !== undefined && !mayBeOneDay(date, otherDate)) return false
  if (isOtherLanguage(one, other)) return true
  if (isOtherCable(one, other)) return false
  // One text may name the body and another its officer as sender; only the addressee tells copies of a circular apart.
  return mayAgree(one.body.to, other.body.to)
}

/** Two cables of one house with different numbers are two, though the second says much of the first again. */
function isOtherCable({ body: one }: WitnessCandidate, { body: other }: WitnessCandidate): boolean {
  if (one.kind.value !== 'cable' || other.kind.value !== 'cable') return false
  const [numbers, others] = [one, other].map(({ marks }) => marks.number ?? [])
  if (numbers!.length === 0 || others!.length === 0) return false
  return !numbers!.some(({ value }) => others!.some((each) => each.value === value))
}

/** A day without its year or century ("13. 9. 98") is still that day of that month. */
function mayBeOneDay(one: EdtfDate, other: EdtfDate): boolean {
  if (openDay.test(one) || openDay.test(other)) return fitsSigns(one, other)
  const [days, otherDays] = [daysOf(one), daysOf(other)]
  return days.first <= otherDays.last && otherDays.first <= days.last
}

const openDay = /^XX[\dX]{2}-\d\d-\d\d$/

/** Whether no figure of the one is another in the other; of a stretch of days nothing is compared. */
function fitsSigns(one: EdtfDate, other: EdtfDate): boolean {
  if (one.includes('/') || other.includes('/')) return true
  const [signs, others] = [one, other].map((date) => /^[\dX-]*/.exec(date)![0]) as [string, string]
  return [...signs].every((sign, at) => {
    const mate = others[at] ?? 'X'
    return sign === mate || sign === 'X' || mate === 'X'
  })
}

function mayAgree(some: readonly Correspondent[], others: readonly Correspondent[]): boolean {
  if (some.length === 0 || others.length === 0) return true
  return some.some((one) => others.some((other) => isLikeName(one.value, other.value)))
}

function isOtherLanguage(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const [code, otherCode] = [one, other].map((each) => each.language ?? each.body.language)
  return code !== undefined && otherCode !== undefined && code !== otherCode
}

function dayOf({ date }: WitnessCandidate['body']): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date.value) ? date.value : undefined
}

/**
 * Whether a text says the same in another language: of one day, of like length,
 * with the same figures and mostly the same names.
 */
function isTranslation(one: WitnessCandidate, other: WitnessCandidate): boolean {
  if (dayOf(one.body) === undefined || dayOf(one.body) !== dayOf(other.body)) return false
  const [length, otherLength] = [one.words.length, other.words.length]
  if (length < otherLength / 2 || otherLength < length / 2) return false
  const [names, otherNames] = [constants(one.words), constants(other.words)]
  const least = Math.min(names.size, otherNames.size)
  if (least < 3) return false
  const shared = [...names].filter((word) => otherNames.has(word)).length
  return shared / least >= 0.4
}

/** Figures and capitalised beginnings of names: what no translator changes much. */
function constants(words: string): Set<string> {
  const found = new Set<string>()
  for (const match of words.matchAll(/(?<![\p{L}\p{N}])(?:\d{1,6}|\p{Lu}\p{Ll}{3,})/gu))
    found.add(/\d/.test(match[0]) ? match[0] : match[0].slice(0, 5).toLowerCase())
  return found
}
