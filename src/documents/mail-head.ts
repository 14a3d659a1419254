/**
 * Heads of mails inside a text: printed, pasted, or set by a mail program above
 * the words that it hands on. "From: … Sent: … To: … Subject: …", in the languages
 * of the labels and in any order, as a reading machine may have left them: a colon
 * lost, a letter of a label misread, an addressee blacked out.
 *
 * Two labels at least must stand whole, and something of mails alone: an address,
 * the hour of a weekday, or the label that says "sent". A memorandum has the same labels.
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isOfMails, type Label, labelOf, type MailField } from './mail-label.ts'
import { isProse } from './prose.ts'
import { alternatives, handedOn } from './vocabulary.ts'

export interface MailHead {
  /** Values by their fields; empty where the label has none. */
  readonly values: Readonly<Partial<Record<MailField, Span>>>
  /** Its first label. */
  readonly label: Span
  /** Index of the line behind the head. */
  readonly to: number
}

/** No head has more lines, however many were written to. */
const longest = 30
/** Of the labels so many are whole, and so many fields there are. */
const leastWhole = 2
const leastFields = 3

/** The head of a mail that begins with a line. */
export function mailHeadAt(lines: readonly Line[], at: number): MailHead | undefined {
  const line = lines[at]
  const first = line === undefined ? undefined : labelOf(line.words, undefined)
  if (line === undefined || first === undefined) return undefined
  if (first.field !== 'from' && !isParted(lines, at)) return undefined
  const { values, labels, isOfMail, to } = gather(lines, at)
  const isHead =
    values.from !== undefined &&
    labels.length >= leastFields &&
    labels.filter(({ whole }) => whole).length >= leastWhole
  const label = { start: line.start, end: line.start + first.from }
  return isHead && isOfMail ? { values, label, to } : undefined
}

interface Gathered {
  readonly values: Partial<Record<MailField, Span>>
  readonly labels: readonly Label[]
  readonly isOfMail: boolean
  readonly to: number
}

/** Labels and their values from a line on, until one comes again or the head ends. */
function gather(lines: readonly Line[], at: number): Gathered {
  const values: Partial<Record<MailField, Span>> = {}
  const labels: Label[] = []
  let isOfMail = false
  let to = at
  for (; to < Math.min(lines.length, at + longest); to += 1) {
    const { words, start, end } = lines[to]!
    const last = labels.at(-1)
    if (groundsAlone.test(words)) continue
    const label = labelOf(words, last)
    if (label === undefined) {
      const value = last === undefined ? undefined : values[last.field]
      if (last === undefined || value === undefined || !goesOn(lines, to, { last, values })) break
      values[last.field] = { start: value.start, end }
      continue
    }
    if (values[label.field] !== undefined) break
    values[label.field] = { start: Math.min(start + label.from, end), end }
    isOfMail ||= label.isSent || isOfMails(words.slice(label.from), label.field)
    labels.push(label)
  }
  return { values, labels, isOfMail, to }
}

/** The head of the mail that a stretch of lines is: nothing but stamps and scraps stand above it. */
export function mailHeadIn(lines: readonly Line[], from: number, to: number): MailHead | undefined {
  for (let at = from; at < Math.min(to, from + mostAbove); at += 1) {
    const head = mailHeadAt(lines, at)
    if (head !== undefined) return head
    if (lines[at]!.kind !== 'furniture' && isProse(lines[at]!.words)) return undefined
  }
  return undefined
}

/** Stamps of a page, and what an archive says of the release. */
const mostAbove = 12

/** What a mail program sets above a mail that it hands on, in the words of any language. */
export function isPartingLine(words: string): boolean {
  return dashes.test(words) || isLineAboveMail(words)
}

/** A line that says no more than that a mail stands below: "Original Message". */
export function isLineAboveMail(words: string): boolean {
  return saidAbove.test(words)
}

const dashes = /^(?:[-_=]{4,}|[-_=]{2,}(?![-_=]).{1,60}(?<![-_=])[-_=]{2,})$/u
/** A reading machine may have lost the dashes, or the half of them. */
const saidAbove = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${alternatives(handedOn)})[^\\p{L}\\p{N}]*$`,
  'iu',
)

/** Words without the grounds of a releasing office beside them. */
export function withoutGrounds(words: string): string {
  return words.replace(groundsLast, '').replace(groundsFirst, '')
}

/** Grounds on which a releasing office withholds, in the margin: "B6", "(b)(6)", "1.4(D)". */
const ground = String.raw`(?:\(?b\)?\s?\(?[1-9]\)?(?:\([A-F]\))?|1\.4\s?\([a-h]\))`
const groundsAlone = new RegExp(`^${ground}(?:[\\s,;]+${ground})*$`, 'iu')
const groundsFirst = new RegExp(`^(?:${ground}[\\s,;]+)+(?=\\p{L})`, 'iu')
const groundsLast = new RegExp(`(?:(?:^|[\\s,;]+)${ground})+\\s*$`, 'iu')

/** A list of addressees runs over many lines; a subject over one more, where the head goes on below. */
function goesOn(
  lines: readonly Line[],
  at: number,
  { last, values }: { readonly last: Label; readonly values: MailHead['values'] },
): boolean {
  const [above, line] = [lines[at - 1]!, lines[at]!]
  // A label that the head has already is of the next mail, and what stands between is this one's words.
  const isBelow = (most: number): boolean => {
    const [next] = lines
      .slice(at + 1, at + 1 + most)
      .flatMap(({ words }) => labelOf(words, last) ?? [])
    return next !== undefined && values[next.field] === undefined
  }
  switch (last.field) {
    case 'to':
    case 'copies':
      return /[;,]$/u.test(above.words) || /[;<]|\S@\S/u.test(line.words) || isBelow(3)
    case 'subject':
      return !line.opens && line.words.length < 120 && isBelow(1)
    case 'from':
    case 'date':
      return false
  }
}

/** A head that does not begin with the sender stands at the top, or below a line that a program set above it. */
function isParted(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above === undefined || isPartingLine(above.words)
}
