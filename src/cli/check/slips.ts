/**
 * Slips of the pen in a date: "your letter of 8 March", when the letter is of the 7th.
 *
 * A day, a month or a year that differs by little, or a day on which somebody else
 * wrote, is a slip more likely than a letter nobody has. Where other papers speak of that
 * letter and its day too, it is only missing.
 */
import { dateWords } from '../../markup/index.ts'
import type { ReferenceEntry } from '../../queries/index.ts'
import {
  type Document,
  type DocumentId,
  daysOf,
  type EdtfDate,
  isLikeName,
  type Mention,
} from '../../record/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import type { Complaint } from './complaint.ts'

/** Papers that a draft may mean. */
export interface Shelf {
  readonly record: StoredRecord
  readonly papers: readonly Document[]
  readonly draft: readonly DocumentId[]
}

/** What is wrong, without the place. */
type Slip = Pick<Complaint, 'rule' | 'weight' | 'what' | 'instead' | 'source'>

/** Days by which a date given may be wrong and the letter still be told. */
const fewDays = 3
/** Farther than any slip of days: the same day of another month. */
const otherMonth = fewDays + 1

/**
 * The paper that is meant, where the day that is given is not its day, or its writer is another; `meant`
 * where a paper of that day and writer is here after all.
 */
export function slipOf(
  one: ReferenceEntry,
  said: Mention,
  { record, papers, draft }: Shelf,
): Slip | 'meant' | undefined {
  const { date } = said
  if (date === undefined) return undefined
  if (one.targetKind === 'held') {
    const target = papers.find(({ id }) => id === one.target)
    return target?.date === undefined || agrees(date, target.date.value)
      ? undefined
      : otherDay(target, 'mend')
  }
  if (one.targetKind !== 'missing') return undefined
  const own = papers.filter((paper) => isBy(paper, said))
  if (own.some((paper) => paper.date !== undefined && agrees(date, paper.date.value)))
    return 'meant'
  if (isDatedElsewhere(record, one, draft)) return undefined
  const near = nearest(own, date)
  if (near === undefined) return otherSide(papers, said)
  const { id, date: day } = near.paper
  return {
    ...otherDay(near.paper, isSlipOf(near, said) ? 'mend' : 'look'),
    what: `no paper of that day is here; ${id}, by the same side, is of ${dayOf(day)}`,
  }
}

function otherDay({ id, date }: Document, weight: Complaint['weight']): Slip {
  return {
    rule: 'mention-date',
    weight,
    what: `the date is wrong: ${id} is of ${dayOf(date)}`,
    ...(date === undefined ? {} : { instead: asWritten(date) }),
    source: id,
  }
}

function dayOf(date: Document['date']): string {
  return date === undefined ? 'no day' : dateWords(date.value)
}

/** As the paper itself has it; not with the hour of a mail, nor in the capitals of a heading. */
function asWritten({ words, value }: NonNullable<Document['date']>): string {
  const isPlain = words !== undefined && !/\d:\d/.test(words) && /\p{Ll}/u.test(words)
  return isPlain ? words : dateWords(value)
}

/** A paper of the very day, by somebody else than is said. */
function otherSide(papers: readonly Document[], said: Mention): Slip | undefined {
  const sameDay = papers.find(
    (paper) =>
      paper.date !== undefined && !isBy(paper, said) && agrees(said.date!, paper.date.value),
  )
  if (sameDay === undefined || sameDay.from.length === 0) return undefined
  const by = sameDay.from.map(({ value }) => value).join(', ')
  return {
    rule: 'mention-side',
    weight: 'mend',
    what: `the paper of that day is ${sameDay.id}, by ${by}`,
    source: sameDay.id,
  }
}

/** Whether anything but the draft speaks of a missing document, and of its day. */
function isDatedElsewhere(
  record: StoredRecord,
  { target }: ReferenceEntry,
  draft: readonly DocumentId[],
): boolean {
  for (const { document, body } of record.findings('reference')) {
    if (body.target.kind !== 'missing' || body.target.document !== target) continue
    const mention = draft.includes(document) ? undefined : record.finding(body.mention)
    if (mention?.kind === 'mention' && /-\d\d-\d\d$/.test(mention.body.date ?? '')) return true
  }
  return false
}

function isBy({ from }: Document, { from: names }: Mention): boolean {
  return names.some((name) => from.some(({ value }) => isLikeName(value, name)))
}

/** A date with open parts agrees with every day that fits it. */
export function agrees(given: EdtfDate, real: string): boolean {
  const pattern = new RegExp(`^${given.replaceAll('X', '\\d').replace(/[?~%]/g, '')}`)
  if (pattern.test(real) || real.startsWith(given)) return true
  if (/X/.test(given)) return false
  const [one, other] = [daysOf(given), daysOf(real as EdtfDate)]
  return one.first <= other.last && other.first <= one.last
}

interface Near {
  readonly paper: Document
  readonly distance: number
}

/** The paper whose day differs least from the day given, if by no more than a slip. */
function nearest(papers: readonly Document[], given: EdtfDate): Near | undefined {
  const days = papers.flatMap((paper) => {
    if (paper.date === undefined) return []
    const distance = distanceOf(given, paper.date.value)
    return distance === undefined ? [] : [{ paper, distance }]
  })
  return days.sort((one, other) => one.distance - other.distance)[0]
}

/** Of another month, or of another kind, the day may as well be that of a paper that is not here. */
function isSlipOf({ paper, distance }: Near, { kinds }: Mention): boolean {
  return distance !== otherMonth && (kinds.length === 0 || kinds.includes(paper.kind.value))
}

/** How far a date is from another that it may have been meant for: days, or one wrong part. */
function distanceOf(given: string, real: string): number | undefined {
  const [, year = '', month = '', day = ''] = /^([\dX]{4})-(\d\d)-(\d\d)$/.exec(given) ?? []
  const [, realYear = '', realMonth = '', realDay = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(real) ?? []
  if (day === '' || realDay === '') return undefined
  const sameYear = year === realYear || year === 'XXXX'
  const days = Math.abs(Date.parse(`${realYear}-${month}-${day}`) - Date.parse(real)) / 86_400_000
  if (sameYear && days <= fewDays) return days
  if (sameYear && day === realDay) return otherMonth
  if (month === realMonth && day === realDay) return otherMonth + 1
  return undefined
}
