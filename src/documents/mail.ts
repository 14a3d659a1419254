/**
 * What the head of a mail inside a text says: who sent it when, to whom, with copies to whom.
 *
 * Mail programs write a name as its owner does ("H", "news-desk"), so it is taken as it
 * stands and not asked whether it looks like a name. What a releasing office blacked out
 * is left unsaid: the code that it set there is nobody.
 */
import type { Span } from '../text/index.ts'
import { type DateTools, readDates } from './dates.ts'
import type { ChosenDate } from './document-date.ts'
import { type MailHead, withoutGrounds } from './mail-head.ts'
import { readMailHour } from './mail-hour.ts'
import { readName, tidy } from './names.ts'
import type { Candidate, Correspondence } from './outright.ts'

/** The day on which a mail was sent, by its head. */
export function dateInHead(
  { values }: MailHead,
  { words, dates }: { readonly words: string; readonly dates: DateTools },
): ChosenDate | undefined {
  const at = values.date
  if (at === undefined) return undefined
  const written = words.slice(at.start, at.end)
  // "Tue Jun 29 07:46:06 2010": the hour stands between the day and its year.
  const blank = (found: string): string => ' '.repeat(found.length)
  const dayAlone = written.replace(hour, blank)
  const [date] = readDates(dayAlone, dates)
  if (date === undefined) return undefined
  const day = dayAlone.slice(date.start, date.end)
  const beside = date.reach === 'day' ? withoutDay(written, date, day) : ''
  const span = { start: at.start + date.start, end: at.start + date.end }
  return {
    date: {
      value: date.value,
      ...(date.given === undefined
        ? { basis: 'stated' as const }
        : { basis: 'deduced' as const, given: date.given, because: 'words' as const }),
      confidence: date.reach === 'day' && !date.ambiguous ? 0.96 : 0.81,
      words: words.slice(span.start, span.end).replace(/\s+/g, ' '),
      ...readMailHour(beside, date.value),
    },
    at: [span],
  }
}

/** A reading machine may have run the year into it: "20151:54". */
const hour = /(?:(?<=(?<!\d)\d{4})|(?<!\d))\d{1,2}:\d\d(?::\d\d)?/gu

/** What stands beside the day: signs of it become blanks, an hour that stood between them is left. */
function withoutDay(written: string, { start }: Span, day: string): string {
  return written
    .split('')
    .map((sign, at) => (/\S/u.test(day[at - start] ?? ' ') ? ' ' : sign))
    .join('')
}

/** Sender, addressees and receivers of copies by the head of a mail. */
export function correspondenceOfMail(words: string, { values }: MailHead): Correspondence {
  const named = (at: Span | undefined): Candidate[] => (at === undefined ? [] : namesIn(words, at))
  return {
    from: named(values.from).slice(0, 1),
    to: named(values.to),
    copies: named(values.copies),
  }
}

function namesIn(words: string, at: Span): Candidate[] {
  return parted(words.slice(at.start, at.end)).flatMap(({ start, end }): Candidate[] => {
    const span = { start: at.start + start, end: at.start + end }
    const name = nameOf(words.slice(span.start, span.end))
    if (name === undefined) return []
    return [
      { name: { name, named: readName(name)?.named ?? 'person' }, at: span, confidence: 0.95 },
    ]
  })
}

/** "Quill, Anna; Brask, Emil", "Anna Quill <…>, Emil Brask <…>": between the names of a list. */
function parted(list: string): Span[] {
  const joint = list.includes(';')
    ? /;/gu
    : /\S@\S/u.test(list)
      ? /(?<=[>\])'"]|\S@\S+\.\p{L}+)\s?,/gu
      : isOfFullNames(withoutGrounds(list.trim()))
        ? /,/gu
        : undefined
  if (joint === undefined) return [{ start: 0, end: list.length }]
  const spans: Span[] = []
  let start = 0
  for (const match of [...list.matchAll(joint), { index: list.length, 0: '' }]) {
    if (match.index > start) spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return spans.map(({ start, end }) => ({
    start: start + /^\s*/u.exec(list.slice(start, end))![0].length,
    end,
  }))
}

/** "Quill, Anna" is one name turned round, "Anna Quill, Emil Brask" are two. */
function isOfFullNames(list: string): boolean {
  const parts = list.split(',').map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => part.includes(' '))
}

/** A name without its address; the address where it stands alone; nothing where neither can be read. */
function nameOf(written: string): string | undefined {
  const bare = withoutGrounds(
    written.replace(/\s*(?:[<‹{[]|\(?\w{0,2}(?:m|rn)a[il1]{2}to).*$/su, ''),
  )
  const name = tidy(bare.replace(/^[\s'"‘’“”]+|[\s'"‘’“”]+$/gu, ''))
  if (/\p{L}/u.test(name) && !isWithheld.test(name) && name.length <= longestName) return name
  return /[^\s<>[\]()'"‹›:;,]+@[^\s<>[\]()'"‹›:;,]+\.\p{L}+/u.exec(written)?.[0].toLowerCase()
}

/** Longer ones are a body that has run into the head. */
const longestName = 80

/** What stands for a name that was struck out. */
const isWithheld = /^\W*(?:redacted|name redacted|withheld|name withheld|geschwärzt|occulté)\W*$/iu
