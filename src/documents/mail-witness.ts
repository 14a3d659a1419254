/**
 * The same mail in several chains: printed by each of its receivers, cut at other
 * places, read by a machine that slipped elsewhere.
 *
 * Two mails are one where the same writer sent them in the same minute under the
 * same subject and with the same first words. Where one of these is blacked out or
 * cut off, the others must tell more; nothing that both have may differ.
 */
import type { Correspondent } from '../record/index.ts'
import { comparable, distance } from '../text/index.ts'
import { dayOf } from './heads-agree.ts'
import type { WitnessCandidate } from './witness-candidate.ts'

/** Whether two mails, of which at least the words of the heads tell, are one. */
export function isMailPrintedAgain(one: WitnessCandidate, other: WitnessCandidate): boolean {
  if (!isPrinted(one) || !isPrinted(other)) return false
  const minute = minuteOf(one.body)
  if (minute === undefined || minute !== minuteOf(other.body)) return false
  const sender = sameNames(one.body.from, other.body.from)
  if (sender === 'other' || sameNames(one.body.to, other.body.to) === 'other') return false
  const subject = sameReading(subjectOf(one), subjectOf(other))
  const opening = sameOpening(bodyOf(one), bodyOf(other))
  switch (opening) {
    case 'other':
      return false
    case 'telling':
      return sender === 'same' || subject === 'same'
    case 'short':
    case 'unknown':
      return sender === 'same' && subject === 'same'
  }
}

/** Day and minute of a mail by the clock of its writer: a printed head tells no more. */
export function minuteOf(body: WitnessCandidate['body']): string | undefined {
  const { kind, date } = body
  const hour = date?.hour ?? /T(\d\d:\d\d)/u.exec(date?.instant ?? '')?.[1]
  const day = dayOf(body)
  return kind.value !== 'e-mail' || day === undefined || hour === undefined
    ? undefined
    : `${day} ${hour}`
}

function isPrinted({ body }: WitnessCandidate): boolean {
  return body.mail?.messageId === undefined && body.date?.hour !== undefined
}

type Sameness = 'same' | 'other' | 'unknown'

/** Nobody named contradicts nobody: the side may be blacked out; one may give his name and one his address. */
function sameNames(some: readonly Correspondent[], others: readonly Correspondent[]): Sameness {
  if (some.length === 0 || others.length === 0) return 'unknown'
  const isSame = some.some((one) =>
    others.some((another) => sameReading(one.value, another.value) === 'same'),
  )
  if (isSame) return 'same'
  return [...some, ...others].some(({ value }) => value.includes('@')) ? 'unknown' : 'other'
}

/** Whether two machines may have read the same words so. */
function sameReading(one: string, other: string): Sameness {
  const [letters, others] = [comparable(one), comparable(other)]
  if (letters === '' || others === '') return 'unknown'
  const most = Math.floor(Math.max(letters.length, others.length) / lettersToASlip)
  return distance(letters, others, most) <= most ? 'same' : 'other'
}

/** A bad page has one letter in so many wrong. */
const lettersToASlip = 5

/** `telling` words stand in no other mail; `short` ones may ("Thanks."). */
function sameOpening(one: string, other: string): 'telling' | 'short' | Exclude<Sameness, 'same'> {
  const [letters, others] = [comparable(one), comparable(other)]
  const size = Math.min(letters.length, others.length, openingLetters)
  if (size === 0) return 'unknown'
  // "Yes." and "Yes, but not on Friday …" are two answers, not one that was cut.
  if (size < tellingLetters && Math.abs(letters.length - others.length) > size) return 'other'
  const most = Math.floor(size / lettersToASlip)
  if (distance(letters.slice(0, size), others.slice(0, size), most) > most) return 'other'
  return size < tellingLetters ? 'short' : 'telling'
}

const openingLetters = 120
const tellingLetters = 30

function subjectOf({ body }: WitnessCandidate): string {
  return body.mail?.subject ?? body.marks.subject?.[0]?.value ?? ''
}

/** What stands below the last line of the head that anything was read from. */
function bodyOf({ body, words }: WitnessCandidate): string {
  const { date, from, to, copies, kind, marks } = body
  const read = [kind, date, ...from, ...to, ...copies, marks.subject?.[0]]
  const ends = read.flatMap((value) => value?.evidence.map(({ end }) => end) ?? [])
  const last = words.indexOf('\n', Math.max(0, ...ends))
  return last === -1 ? '' : words.slice(last)
}
