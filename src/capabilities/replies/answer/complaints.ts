/** Complaints of silence: of what, and after how many days an answer came, if one came. */
import {
  type DocumentId,
  daysBetween,
  daysOf,
  type EdtfDate,
  isLikeName,
  type PartyId,
  type Standing,
  type StandingRecord,
} from '../../../record/index.ts'

export interface ComplaintRow {
  readonly silence: Standing<'silence'>
  /** The first answer that the record knows of. */
  readonly answered?: EdtfDate
  readonly days?: { readonly first: number; readonly last: number }
}

/** Every complaint, in the order of the letters; the days where both dates are known to the day. */
export function* complaintRows(record: StandingRecord): Iterable<ComplaintRow> {
  const papers = papersOf(record)
  const replies = repliesTo(record)
  const isSame = sameSide(record)
  for (const silence of record.findings('silence')) {
    const answered = answerOf(silence, record.document(silence.document)?.date?.value, {
      papers,
      replies,
      isSame,
    })
    const { asked } = silence.body
    const days =
      asked === undefined || answered === undefined ? undefined : daysBetween(asked, answered)
    yield {
      silence,
      ...(answered === undefined ? {} : { answered }),
      ...(days === undefined || !isKnown(days) ? {} : { days }),
    }
  }
}

interface Paper {
  readonly id: DocumentId
  readonly date: EdtfDate
  readonly from: readonly string[]
  readonly to: readonly string[]
}

interface Answers {
  readonly papers: readonly Paper[]
  readonly replies: ReadonlyMap<DocumentId, readonly DocumentId[]>
  readonly isSame: SameSide
}

/**
 * The date of the answer: of the first paper that is said to answer what was
 * asked. Without one a refusal that is complained of is the first paper of the
 * other side after the asking; the end of a silence is its first paper after
 * the complaint, unless it has written of other things in between.
 */
function answerOf(
  { body: { of, manner, asked, against, by } }: Standing<'silence'>,
  complained: EdtfDate | undefined,
  { papers, replies, isSame }: Answers,
): EdtfDate | undefined {
  if (asked === undefined || complained === undefined || !isKnown(daysOf(asked))) return undefined
  const later = papers.filter(({ date }) => daysBetween(asked, date).first > 0)
  const isBefore = ({ date }: Paper): boolean => daysBetween(complained, date).first <= 0
  const stated = (of === undefined ? undefined : replies.get(of)) ?? []
  const isOver = manner === 'refusal' || manner === 'evasion'
  const said = later.find(
    (one) => stated.includes(one.id) && (manner === 'delay' || isBefore(one) === isOver),
  )
  if (said !== undefined) return said.date
  const theirs = later.filter(({ from, to }) => isSame(from, against) && isSame(to, by))
  if (isOver) return theirs.find(isBefore)?.date
  const isBroken = theirs.some(
    (one) => isBefore(one) && daysBetween(asked, one.date).first > onTheWay,
  )
  return isBroken ? undefined : theirs.find((one) => !isBefore(one))?.date
}

/** What is written so soon after a letter was written without knowing it. */
const onTheWay = 4

type SameSide = (some: readonly string[], others: readonly string[]) => boolean

/** Whether one of these names is one of those: the same party under another name counts. */
function sameSide(record: StandingRecord): SameSide {
  const partyOf = new Map<string, PartyId>()
  for (const { body } of record.findings('party'))
    for (const name of [body.name, ...body.names]) partyOf.set(name, body.id)
  const isSame = (one: string, other: string): boolean => {
    const party = partyOf.get(one)
    return (party !== undefined && party === partyOf.get(other)) || isLikeName(one, other)
  }
  return (some, others) => some.some((one) => others.some((other) => isSame(one, other)))
}

/** Papers held and missing with a day of their own, earliest first. */
function papersOf(record: StandingRecord): Paper[] {
  const held = [...record.documents()].map(({ id, date, from, to }) => ({
    id,
    date: date?.value,
    from: from.map(({ value }) => value),
    to: to.map(({ value }) => value),
  }))
  const missing = [...record.findings('missing')].map(({ body: { id, date, from, to } }) => ({
    id,
    date,
    from,
    to,
  }))
  return [...held, ...missing]
    .flatMap(({ date, ...rest }) =>
      date === undefined || !isKnown(daysOf(date)) ? [] : [{ ...rest, date }],
    )
    .sort((one, other) => (one.date < other.date ? -1 : 1))
}

/** What answers each paper; promises of an answer are none. */
function repliesTo(record: StandingRecord): Map<DocumentId, DocumentId[]> {
  const all = new Map<DocumentId, DocumentId[]>()
  for (const { document, body } of record.findings('reply'))
    if (body.how !== 'promised') all.set(body.answers, [...(all.get(body.answers) ?? []), document])
  return all
}

function isKnown({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return Number.isFinite(first) && first === last
}
