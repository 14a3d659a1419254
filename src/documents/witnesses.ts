/**
 * Witnesses: which texts are of one document.
 *
 * The same file twice, the same message in two mailboxes, the same letter in a
 * pamphlet and on a web page, an original and its translation. Every document
 * says a few words under which its other witnesses can be met; only those that
 * meet are compared, so the work grows with the documents and not with their
 * pairs.
 */
import { slug, type WitnessLink } from '../record/index.ts'
import { comparable, slice } from '../text/index.ts'
import { collate } from './collation.ts'
import { canBeOne, dayOf, isOtherLanguage, mayAgree } from './heads-agree.ts'
import { isMailPrintedAgain, minuteOf } from './mail-witness.ts'
import { longestCompared, shareOfWords, sketchOf } from './prints.ts'
import type { WitnessCandidate } from './witness-candidate.ts'

/** Words under which other witnesses of a document may be met; few, and rare ones. */
export function witnessKeys(one: WitnessCandidate): readonly string[] {
  const { hash, inner, text, start, body } = one
  const [day, minute] = [dayOf(body), minuteOf(body)]
  return [
    `file ${hash} ${inner} ${text} ${start}`,
    ...(body.mail?.messageId === undefined ? [] : [`message ${body.mail.messageId}`]),
    ...sketchOf(one.words).map((print) => `print ${print.toString(36)}`),
    ...(day === undefined ? titleKey(body) : [`day ${day}`]),
    ...(minute === undefined ? [] : [`mail ${minute}`]),
  ]
}

/** Below this share of common prints two texts are two letters, perhaps from one draft. */
const enoughShared = 0.5

/** How two documents are witnesses of one, if they are. */
export function witnessesOfOne(
  one: WitnessCandidate,
  other: WitnessCandidate,
): WitnessLink['how'] | undefined {
  if (isSamePlace(one, other)) return 'same-file'
  if (isQuotedMail(one, other)) return 'same-message'
  if (areApart(one, other)) return undefined
  if (isMailPrintedAgain(one, other)) return 'same-mail'
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
