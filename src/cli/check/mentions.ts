/**
 * Mentions in a draft that point to nothing, or to a day on which nothing was written.
 *
 * "Your letter of 8 March", when the letter is of the 7th: a day, a month or a year that
 * differs by little, or a day on which somebody else wrote, is a slip more likely than a
 * letter nobody has. Where other papers speak of that letter too, it is only missing.
 */
import { languages } from '../../languages/index.ts'
import { type ReferenceEntry, references } from '../../queries/index.ts'
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

/** Days by which a date given may be wrong and the letter still be told. */
const slip = 3
/** Farther than any slip of days: the same day of another month. */
const otherMonth = slip + 1

/** What is wrong with the mentions of a draft. */
export function complaintsOfMentions(
  record: StoredRecord,
  draft: readonly DocumentId[],
): Complaint[] {
  const papers = [...record.documents()].filter(
    (paper) => !draft.includes(paper.id) && !isLater(paper, record.document(draft[0]!)),
  )
  const mentions = [...references(record)].filter((one) => draft.includes(one.document))
  return mentions.flatMap((one) => complaintOf(one, { record, papers, draft }))
}

/** Written after the draft: no draft can mean it. */
function isLater({ date }: Document, draft: Document | undefined): boolean {
  if (date === undefined || draft?.date === undefined) return false
  return daysOf(date.value).first > daysOf(draft.date.value).last
}

interface Desk {
  readonly record: StoredRecord
  readonly papers: readonly Document[]
  readonly draft: readonly DocumentId[]
}

function complaintOf(one: ReferenceEntry, desk: Desk): Complaint[] {
  const base = { start: one.evidence.start, end: one.evidence.end, words: one.mention }
  const never = dayThatNeverWas(one, desk)
  if (never !== undefined)
    return [
      { ...base, rule: 'mention-date', weight: 'mend', what: `there is no such day as ${never}` },
    ]
  const wrong = wrongDay(one, desk)
  if (wrong === 'meant') return []
  if (wrong !== undefined) return [{ ...base, ...wrong }]
  if (one.targetKind === 'nothing')
    return [
      {
        ...base,
        rule: 'mention-unresolved',
        weight: 'mend',
        what: 'points to no document that is known',
      },
    ]
  // What the draft itself sends along lies with it.
  if (one.targetKind === 'missing' && one.relation !== 'transmits')
    return [
      {
        ...base,
        rule: 'mention-missing',
        weight: 'look',
        what: `points to ${one.target}, which is not here`,
      },
    ]
  return []
}

/** "30 February": a day that its month has in no year, or not in the year that is written behind it. */
function dayThatNeverWas(one: ReferenceEntry, { record }: Desk): string | undefined {
  const code = record.document(one.document)?.language
  const months = languages.find((language) => language.code === code)?.mentions?.months ?? {}
  for (const [words, first, name, second, year] of one.mention.matchAll(writtenDay)) {
    const month = months[name!.toLowerCase()]
    const day = Number(first ?? second)
    if (month !== undefined && day > 0 && day > daysIn(month, year)) return words
  }
  return undefined
}

/** A day before or behind a word, and the year if one follows. */
const writtenDay =
  /(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?(\p{L}{3,})\.?(?:\s+(\d{1,2})(?!\d)(?:st|nd|rd|th)?)?(?:,?\s+(\d{4}))?/gu

/** Without a year February has 29 days. */
function daysIn(month: number, year: string | undefined): number {
  return new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate()
}

type Wrong = Pick<Complaint, 'rule' | 'weight' | 'what' | 'instead' | 'source'>

/**
 * The paper that is meant, where the day that is given is not its day, or its writer is another; `meant`
 * where a paper of that day and writer is here after all.
 */
function wrongDay(
  one: ReferenceEntry,
  { record, papers, draft }: Desk,
): Wrong | 'meant' | undefined {
  const finding = record.findings('reference', one.document)
  const reference = [...finding].find(({ id }) => id === one.id)
  const mention = reference && record.finding(reference.body.mention)
  if (mention?.kind !== 'mention' || mention.body.date === undefined) return undefined
  const said = mention.body
  const date = said.date!
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
  if (isKnownElsewhere(record, one, draft)) return undefined
  const near = nearest(own, date)
  if (near !== undefined)
    return {
      ...otherDay(near.paper, isSlipOf(near, said) ? 'mend' : 'look'),
      what: `no paper of that day is here; ${near.paper.id}, by the same side, is of ${near.paper.date?.value}`,
    }
  const sameDay = papers.find(
    (paper) => paper.date !== undefined && !isBy(paper, said) && agrees(date, paper.date.value),
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

function otherDay({ id, date }: Document, weight: Complaint['weight']): Wrong {
  return {
    rule: 'mention-date',
    weight,
    what: `the date is wrong: ${id} is of ${date?.value}`,
    ...(date?.words === undefined ? {} : { instead: date.words }),
    source: id,
  }
}

/** Whether anything but the draft speaks of a missing document, and of its day. */
function isKnownElsewhere(
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
function agrees(given: EdtfDate, real: string): boolean {
  const pattern = new RegExp(`^${given.replaceAll('X', '\\d').replace(/[?~%]/g, '')}`)
  if (pattern.test(real) || real.startsWith(given)) return true
  if (/X/.test(given)) return false
  const [one, other] = [daysOf(given), daysOf(real as EdtfDate)]
  return one.first <= other.last && other.first <= one.last
}

/** The paper whose day differs least from the day given, if by no more than a slip. */
function nearest(papers: readonly Document[], given: EdtfDate): Near | undefined {
  const days = papers.flatMap((paper) => {
    if (paper.date === undefined) return []
    const distance = slipOf(given, paper.date.value)
    return distance === undefined ? [] : [{ paper, distance }]
  })
  return days.sort((one, other) => one.distance - other.distance)[0]
}

/** Of another month, or of another kind, the day may as well be that of a paper that is not here. */
function isSlipOf({ paper, distance }: Near, { kinds }: Mention): boolean {
  return distance !== otherMonth && (kinds.length === 0 || kinds.includes(paper.kind.value))
}

interface Near {
  readonly paper: Document
  readonly distance: number
}

/** How far a date is from another that it may have been meant for: days, or one wrong part. */
function slipOf(given: string, real: string): number | undefined {
  const [, year = '', month = '', day = ''] = /^([\dX]{4})-(\d\d)-(\d\d)$/.exec(given) ?? []
  const [, realYear = '', realMonth = '', realDay = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(real) ?? []
  if (day === '' || realDay === '') return undefined
  const sameYear = year === realYear || year === 'XXXX'
  const distance =
    Math.abs(Date.parse(`${realYear}-${month}-${day}`) - Date.parse(real)) / 86_400_000
  if (sameYear && distance <= slip) return distance
  if (sameYear && day === realDay) return otherMonth
  if (month === realMonth && day === realDay) return otherMonth + 1
  return undefined
}
