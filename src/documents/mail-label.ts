/** Labels in the heads of mails: "From:", "Gesendet:", "Objet :", and what reading machines make of them. */
import type { FieldName } from '../languages/index.ts'
import { distance } from '../text/index.ts'
import { isProse } from './prose.ts'
import { fieldOfLabel, sentLabels, weekdays } from './vocabulary.ts'

export type MailField = 'from' | 'to' | 'date' | 'subject' | 'copies'

export interface Label {
  readonly field: MailField
  /** Where its value begins in the line. */
  readonly from: number
  /** Neither misread nor without its colon. */
  readonly whole: boolean
  /** It says that something was sent. */
  readonly isSent: boolean
}

/** The label at the beginning of a line; `last` is the one before it in the head. */
export function labelOf(words: string, last: Label | undefined): Label | undefined {
  const match = lead.exec(words)
  if (match === null) return undefined
  const { label = '', sign } = match.groups!
  const written = label.toLowerCase()
  const from = match[0].length
  const field = mailField(fieldOfLabel.get(written))
  const isSent = sentLabels.has(written)
  if (sign !== undefined && field !== undefined && !notOfMails.has(written))
    return { field, from, whole: true, isSent }
  if (!/^\p{Lu}/u.test(label)) return undefined
  if (sign === undefined) {
    const isLost = field !== undefined && hasLostSign(words.slice(from), { field, written, last })
    return isLost ? { field, from, whole: false, isSent } : undefined
  }
  const near = longLabels.find(([one]) => {
    const most = one.length > 5 ? 2 : 1
    return distance(written, one, most) <= most
  })
  return near === undefined ? undefined : { field: near[1], from, whole: false, isSent: false }
}

const lead =
  /^[^\p{L}\p{N}]{0,3}(?<label>\p{L}{1,9}(?: (?:le|am|on))?)(?!\p{L})\s?(?<sign>[:：;]+[*_]*)?[\s.,]*/u

/** Labels of other forms, which no mail program sets. */
const notOfMails: ReadonlySet<string> = new Set(['re', 'fr', 'fm', 'for', 'für', 'pour', 'info'])

function mailField(field: FieldName | undefined): MailField | undefined {
  switch (field) {
    case 'from':
    case 'to':
    case 'date':
    case 'subject':
    case 'copies':
      return field
    default:
      return undefined
  }
}

/** Labels long enough to be known with a letter misread. */
const longLabels: readonly (readonly [string, MailField])[] = [...fieldOfLabel].flatMap(
  ([label, field]) => {
    const own = mailField(field)
    const isLong = label.length > 3 && !label.includes(' ')
    return isLong && own !== undefined ? [[label, own] as const] : []
  },
)

/**
 * "Sent Wednesday, March 23", "To 'quill@mill.example'": inside a head a label may
 * have lost its colon, and "From" at its top before an address.
 */
function hasLostSign(
  rest: string,
  { field, written, last }: { field: MailField; written: string; last: Label | undefined },
): boolean {
  if (field === 'from') return last === undefined && address.test(rest)
  if (last === undefined) return false
  if (field === 'date') return isOfWeek(rest) || clock.test(rest)
  if (field === 'subject') return written.length > 4
  return /^['"]?\p{Lu}/u.test(rest) ? !isProse(rest) : address.test(rest)
}

/**
 * What only mails have: an address among the sides; beside the hour the weekday or
 * the distance from Greenwich, as clerks do not write them.
 */
export function isOfMails(value: string, field: MailField): boolean {
  if (field !== 'date') return field !== 'subject' && address.test(value)
  return clock.test(value) && (isOfWeek(value) || /\s[+-]\d{4}(?!\d)/u.test(value))
}

function isOfWeek(value: string): boolean {
  return weekdays.has(/^\p{L}*/u.exec(value)![0].toLowerCase())
}

const clock = /\d{1,2}[:.h]\d\d/u
/** A reading machine takes the sign of an address for that of a copyright. */
const address = /\S[@©]\S|mailto/iu
