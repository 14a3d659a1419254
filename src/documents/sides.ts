/**
 * Headings that are two names and nothing else: "THE GUILD OF FISHERS TO THE
 * BOARD OF RIVERS", "Mr. Harlow to Baron Quill."
 */
import { type DateTools, type ReadDate, readDates } from './dates.ts'
import { type Heading, inReply, mostOfALine } from './heading.ts'
import { isOfficeAlone, isSurePerson, isTitledPerson, readName } from './names.ts'
import { withoutReceipt } from './receipt.ts'
import { inHeadings, sameAsBefore } from './vocabulary.ts'

/** "THE GUILD OF FISHERS TO THE BOARD OF RIVERS", "Mr. Harlow to Baron Quill.": two names and nothing else. */
export function readSides(written: string, tools: DateTools): Heading | undefined {
  if (written.length > mostOfALine) return undefined
  const { names, date } = withoutDay(withoutReceipt(written), tools)
  const words = names
    .replace(manner, '')
    .replace(inReply, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
  const lead = sidesLead.exec(words)?.[0].length ?? 0
  const plain = words.replace(/(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s/gu, ' ')
  if (words.length > 160 || noSides.test(plain)) return undefined
  const [from, to] = sidesOf(words.slice(lead)) ?? []
  if (from === undefined || to === undefined) return undefined
  const start = words.length - to.length
  const sides = {
    from: { start: lead, end: lead + from.length },
    to: { start, end: words.length },
    ...(date === undefined ? {} : { date }),
  }
  return telegraphed.test(manner.exec(written)?.[0] ?? '') ? { ...sides, kind: 'cable' } : sides
}

/** "Emil Brask an Ida Holt, Tolm, Montag, 3. Mai 1871": editions say where and when behind the sides. */
function withoutDay(words: string, tools: DateTools): { names: string; date?: ReadDate } {
  const end = words.indexOf(',')
  const date = end < 0 ? undefined : readDates(words, tools).at(-1)
  const isLast = date !== undefined && /^[\s.\])?]*$/u.test(words.slice(date.end))
  if (!isLast || !placesBefore.test(words.slice(end, date.start))) return { names: words }
  return { names: words.slice(0, end), date }
}

/** Between the sides and the day: a place, a weekday, a word that leads to the day. */
const placesBefore = new RegExp(
  `^(?:,\\s*\\[?(?:\\p{Lu}\\p{L}*\\.?(?:[\\s-](?:\\p{Lu}|${inHeadings(({ inPlaces }) => inPlaces)})\\p{L}*\\.?){0,3}|s\\.\\s?[ld]\\.)\\]?\\??\\s*)*,?\\s*(?:${inHeadings(({ beforeDay }) => beforeDay)}|\\[)?$`,
  'u',
)

/** The two names that a word of direction parts; the holder of an office, named in brackets, ends the first. */
function sidesOf(words: string): readonly [string, string] | undefined {
  const joints = [...words.matchAll(direction)]
  const isBehindHolder = ({ index }: RegExpExecArray): boolean => words[index - 1] === ')'
  return [...joints.filter(isBehindHolder), ...joints]
    .map(
      (joint) => [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)] as const,
    )
    .find(([from, to]) => isSide(from) && isSide(to) && !servesAnother.test(from))
}

/** "FROM THE REV. A. QUILL TO MR. BRASK." */
const sidesLead = new RegExp(`^(?:${inHeadings(({ sidesFrom }) => sidesFrom)})`, 'iu')
/** Between the two names. */
const direction = new RegExp(`\\s(?:${inHeadings((words) => words.sides)})\\s`, 'giu')
/** A line to somebody, and one that goes on as sentences and labels do. */
const noSides = new RegExp(`^(?:${inHeadings((words) => words.noSides)})\\s|[.;:]\\s`, 'iu')
const telegraphed = new RegExp(
  inHeadings((words) => words.telegraphed),
  'iu',
)

/** Printed collections say behind the sides how it was sent or how much of it is printed: "(Telegraphic.)", "(Extract.)". */
const manner = /(?<![\s.,—–-])[\s.,—–-]*[([]\p{L}+(?:\s\p{L}+)?\.?[)\]]\.?$/u

/** "The Secretary to the Board" is one man, not two sides. */
const servesAnother = new RegExp(`^(?:${inHeadings(({ serving }) => serving)})$`, 'iu')

function isSide(words: string): boolean {
  if (isOfficeAlone(words) || isSameAsBefore(words)) return true
  const name = readName(words)
  if (name === undefined) return false
  return name.named !== 'person' || isSurePerson(words) || isTitledPerson(words)
}

/** "The same": who wrote, or was written to, in the paper before. */
export function isSameAsBefore(words: string): boolean {
  return sameAsBefore.has(
    words
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  )
}
