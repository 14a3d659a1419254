/**
 * Registry lines: what a chancery writes at the head of a paper in one line, its
 * number, its day and place, how secret it is, which of its copies this is.
 * "No. 214-s   5 October 1963", "Secret. Copy No. 2", "Spec. No. 31 - 34, 9 May
 * 1961, Halvern. TOP SECRET. Urgent".
 *
 * A line counts when it is made up of such pieces and nothing else, and of two
 * kinds at least; the number of a copy may stand alone.
 */
import type { Span } from '../text/index.ts'
import { type Dateline, readDateline } from './dateline.ts'
import type { DateTools } from './dates.ts'
import { alternatives, classifications, copyNouns, priorities } from './vocabulary.ts'

export interface RegistryLine {
  readonly number?: Span
  readonly copy?: Span
  readonly classification?: Span
  readonly priority?: Span
  /** With the offsets of the line. */
  readonly dateline?: Dateline
}

/** Longer lines say something else; runs of spaces count as one. */
const longest = 140

/** Before "No." a word may say which series: "Spec. No. 12". */
const numbered =
  /^(?:\p{L}{2,8}\.?\s+)?(?:nos?\.?|nr\.?|№|n°)\s*(?<number>(?=[\p{L}/.-]*\d)[\p{L}\d]+(?:[/.-]+[\p{L}\d]+)*(?:\s?[–,-]\s?\d[\d/-]*(?!\p{L}))?)(?![\p{L}\d])/iu
const copied = new RegExp(
  `(?<![\\p{L}\\d])(?:${alternatives(copyNouns)})\\.?\\s*(?:no\\.?|nr\\.?|№|n°)?\\s*(?<number>\\d{1,3})(?![\\d.:/]*\\d)`,
  'iu',
)
const classified = standing(classifications)
const hastened = standing(priorities)

/** The pieces of a registry line, or nothing when it is none. */
export function readRegistryLine(words: string, tools: DateTools): RegistryLine | undefined {
  if (words.replace(/\s+/g, ' ').length > longest) return undefined
  let rest = words
  const take = (pattern: RegExp): Span | undefined => {
    const match = pattern.exec(rest)
    if (match === null) return undefined
    const whole = { start: match.index, end: match.index + match[0].length }
    rest = blanked(rest, whole)
    const value = match.groups?.number
    if (value === undefined) return whole
    const start = match.index + match[0].lastIndexOf(value)
    return { start, end: start + value.length }
  }
  const copy = take(copied)
  const number = take(numbered)
  const classification = take(classified)
  const priority = take(hastened)
  rest = withoutNoteMarks(rest)
  const dateline = datelineIn(rest, tools)
  if (dateline === undefined && /[\p{L}\d]/u.test(rest)) return undefined
  const read = {
    ...(number === undefined ? {} : { number }),
    ...(copy === undefined ? {} : { copy }),
    ...(classification === undefined ? {} : { classification }),
    ...(priority === undefined ? {} : { priority }),
    ...(dateline === undefined
      ? {}
      : { dateline: { ...dateline, registered: number !== undefined } }),
  }
  return Object.keys(read).length > 1 || copy !== undefined ? read : undefined
}

/** A dateline among blanks, with the offsets of the line. */
function datelineIn(rest: string, tools: DateTools): Dateline | undefined {
  const by = rest.length - rest.trimStart().length
  const read = readDateline(rest.trim().replace(/[.,;\s]+$/u, ''), tools)
  if (read === undefined) return undefined
  const { date, place } = read
  return {
    ...read,
    date: { ...date, start: date.start + by, end: date.end + by },
    ...(place === undefined ? {} : { place: { start: place.start + by, end: place.end + by } }),
  }
}

function blanked(words: string, { start, end }: Span): string {
  return words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
}

/**
 * Marks of an edition's notes beside a day made blank: "5 May 1961⁸", "5 May
 * 1961[8]", and where the setting was lost "5 May 19618" or "5 May 1961 8".
 */
export function withoutNoteMarks(words: string): string {
  return words.replace(noteMark, (mark) => ' '.repeat(mark.length))
}

const noteMark =
  /(?<=\d|\d\s)(?:[⁰¹²³⁴-⁹ᵃ-ᶻ*†‡]+|\[\d{1,3}\])|(?<=\p{L}\.?,?\s(?:\d{1,2},?\s)?(?:1[5-9]|20)\d\d)(?:\d{1,3}(?!\d)|\s(?:№\s?)?\d{1,3}(?![\d.:/-]*\d))/gu

/** A phrase of a list, set off by stops or spaces. */
function standing(phrases: Iterable<string>): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(phrases)})(?![\\p{L}\\d-])\\.?`, 'iu')
}
