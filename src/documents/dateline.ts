/**
 * Datelines: a line that holds a date and at most a place, a weekday, an hour.
 *
 * "North Platte, Neb., Feb 28th, 1894", "Waldbrunn, den 5. 8. 1907", "July 30,
 * 1964". A sentence with a date in it is none.
 */
import type { Span } from '../text/index.ts'
import { type DateTools, type ReadDate, readDates } from './dates.ts'
import { withoutReceipt } from './receipt.ts'
import {
  addressWords,
  classifications,
  dateParticles,
  dayTimes,
  fieldOfLabel,
  formWords,
  givenAt,
  nameParticles,
  weekdays,
} from './vocabulary.ts'

export interface Dateline {
  readonly date: ReadDate
  /** Where the place stands in the line. */
  readonly place?: Span
  /** The date ends a line that says something else too. */
  readonly weak?: boolean
  /** It stands beside the number under which a chancery registered the paper. */
  readonly registered?: boolean
}

/** Longer lines are sentences, or a letterhead and a date run together. */
const longest = 120

/** The date of a printed form: "(Rev. 12-13-56)". */
const revision = /(?<!\p{L})(?:rev|ed|form)\.?\s*\(?\d/iu

/** Reads a line as a dateline, or nothing when it is none. */
export function readDateline(line: string, tools: DateTools): Dateline | undefined {
  const words = withoutReceipt(line)
  if (words.length > longest || revision.test(words)) return undefined
  const dates = readDates(words, tools)
  const date = dates.length > 1 ? onlyWhole(dates) : dates[0]
  if (date === undefined) return undefined
  const lead = words.slice(0, date.start)
  // "9 July 1616, Stuttgart (ff. 71r-74v)": the leaves stand behind.
  const tail = words
    .slice(date.end)
    .replace(/\s*\([^()]{1,60}\)\s*$/u, '')
    .replace(mailClock, '')
  if (!isBeside(lead) || !isBeside(tail)) return undefined
  const found = withYearBeside(date, `${lead} ${tail}`)
  const place = placeIn(lead) ?? placeIn(tail, date.end)
  return { date: found, ...(place === undefined ? {} : { place }) }
}

/** The hour of a mail and how far its clock is from Greenwich: "09:12:00 +0100". */
const mailClock = /^[\s,]*\d{1,2}:\d\d(?::\d\d)?\s*[+-]\d{4}\s*$/u

/** A short line at a head that ends in a whole date: "On the feast of the patron, 8 September 2004". */
export function readDatedLine(line: string, tools: DateTools): Dateline | undefined {
  const words = withoutReceipt(line)
  if (words.length > longest) return undefined
  const dates = readDates(words, tools)
  const [date] = dates
  if (date === undefined || dates.length > 1 || date.reach !== 'day') return undefined
  const tail = words.slice(date.end)
  return /^[\s.,;)\]*]*$/u.test(tail) ? { date, weak: true } : undefined
}

/** "Given in our Consistory at Halvern, the second day of February, 1702." */
export function readGivenLine(words: string, tools: DateTools): Dateline | undefined {
  return givenAt.test(words) ? readDatedLine(words, tools) : undefined
}

/** How far from its end a line is read for a closing day, and how many words may stand behind it. */
const closing = 160
const mostBehind = 9

/**
 * The day at which a paper ends, with who signed behind it: "Waldbrunn, am
 * 28./3. 1907. Holt", "District Court, Dept. 2, this 9th of July 1907." at the
 * end of its last sentence.
 */
export function readClosingDate(words: string, tools: DateTools): Dateline | undefined {
  const from = Math.max(0, words.length - closing)
  const last = words.slice(from)
  const date = readDates(last, tools).at(-1)
  if (date === undefined || date.reach !== 'day') return undefined
  const tail = last.slice(date.end)
  const lead = last.slice(0, date.start)
  const sentence = lead.slice(endOfSentence(lead))
  const behind = tail.split(/[\s,.;:]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (behind.length > mostBehind || !behind.every(isName)) return undefined
  const isPlaced =
    /^[\s"“”]*$|,\s*\p{L}*\s*$|(?<!\p{L})(?:den|am|the|le|this|dated)\s+(?:the\s+)?$/iu
  if (from > 0 && sentence === lead) return undefined
  if (!isPlaced.test(sentence) || !isOffice(sentence)) return undefined
  return { date: { ...date, start: date.start + from, end: date.end + from }, weak: true }
}

/** "District Court for the City, Dept. 2": names with small words between them. */
function isOffice(words: string): boolean {
  const tokens = words.split(/[\s,;:—–/-]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token))
  return tokens.length <= 14 && tokens.every((token) => isBesideWord(token) || token.length <= 4)
}

/** Where the last sentence before a place begins: behind a stop that follows a word in small letters or figures. */
function endOfSentence(words: string): number {
  const stops = [
    ...words.matchAll(/(?:\p{Ll}{3,}|\)|\d{3}|(?<=[ .])[A-Z]{2,})[.!?:;][“”"]?\s+(?=\p{Lu})/gu),
  ]
  const last = stops.at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

/** A name, a title, an office: "Dr.", "[illegible]", "m.p.". */
function isName(word: string): boolean {
  return /^[\p{Lu}["“(\]]/u.test(word) || nameParticles.has(word.toLowerCase()) || word.length <= 2
}

/** Of several dates in one line the one with its year, when only one has. */
function onlyWhole(dates: readonly ReadDate[]): ReadDate | undefined {
  const whole = dates.filter((date) => date.reach === 'day')
  return whole.length === 1 ? whole[0] : undefined
}

/** "1898 Wausau Aug 3d": the year stands apart from its day. */
function withYearBeside(date: ReadDate, rest: string): ReadDate {
  if (date.reach !== 'yearless') return date
  const years = [...rest.matchAll(/(?<![\d/.,-])(1[5-9]\d\d|20\d\d)(?![\d/])/g)]
  if (years.length !== 1) return date
  const value = `${years[0]![1]}${date.value.slice(4)}` as typeof date.value
  return { ...date, value, reach: 'day' }
}

/** Whether words may stand beside a date in a dateline: names, numbers, weekdays, small words. */
function isBeside(words: string): boolean {
  const tokens = words.split(/[\s,;·•|()[\]—–:/-]+/u).filter((token) => /[\p{L}\p{N}]/u.test(token))
  if (tokens.length > 12) return false
  const plain = tokens.filter((token) => !isBesideWord(token))
  return plain.length === 0
}

function isBesideWord(token: string): boolean {
  // "1821.Halvern": a printed letterhead may touch the day.
  if (/^\.?[\p{Lu}\p{N}"'«“‘’*]/u.test(token)) return true
  const lower = token.toLowerCase().replace(/\.+$/, '')
  return (
    dateParticles.has(lower) ||
    weekdays.has(lower) ||
    dayTimes.has(lower) ||
    nameParticles.has(lower) ||
    addressWords.has(lower) ||
    lower === 'near'
  )
}

/** The place before a date: capitalised words that are no weekday and no number. */
function placeIn(words: string, from = 0): Span | undefined {
  const match = /\p{Lu}[^\d]*/u.exec(words)
  if (match === null) return undefined
  let place = match[0]
  place = place.replace(
    /(?:[\s,.;:–—-]|(?<!\p{L})(?:den|am|le|ce|the|this|li|alli|a['’]?|d|du)(?=[\s,.;:–—-]*$))+$/iu,
    '',
  )
  const last =
    place
      .split(/[\s,]+/)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.$/, '') ?? ''
  if (weekdays.has(last) || dayTimes.has(last)) {
    place = place.slice(0, place.length - last.length).replace(/[\s,.;:–—-]+$/u, '')
  }
  place = place.replace(/^(?:Di|Da|Dall['’]|De)\s*(?=\p{Lu})/u, '')
  // "Received: Belcourt" is where it came to, "SECRET" is nowhere.
  if (place.includes(':') || classifications.has(place.toLowerCase())) return undefined
  if (isNoPlace(place)) return undefined
  if (!/\p{L}{3}/u.test(place) || place.split(/\s+/).length > 6) return undefined
  const start = from + words.indexOf(place)
  return { start, end: start + place.length }
}

/** A time zone ("CET"), a box of a form ("Date"), a stamp in a column. */
function isNoPlace(place: string): boolean {
  const words = place.toLowerCase().split(/[\s,]+/)
  if (/^\p{Lu}{2,4}$/u.test(place)) return true
  return words.every((word) => formWords.has(word) || fieldOfLabel.has(word))
}
