/** `rejoinder replies`: which document answers which, after how many days; what was never answered. */
import {
  type ComplaintEntry,
  complaintEntries,
  type ReplyEntry,
  replies,
  type UnansweredEntry,
  unanswered,
} from '../../queries/index.ts'
import { certainty } from '../certainty.ts'
import { type Command, UsageError } from '../command.ts'
import { dateGiven } from '../date-given.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const repliesCommand: Command = {
  name: 'replies',
  takes: 'DIR',
  says: 'Which document answers which, after how many days.',
  example: 'rejoinder replies letters/ --unanswered --as-of 1871-05-01',
  options: [
    {
      name: 'unanswered',
      says: 'letters that nobody answered, what they want, and the days of silence',
    },
    { name: 'complaints', says: 'who complains of silence, of what, and for how many days' },
    { name: 'as-of', value: 'DATE', says: 'count the silence up to this day' },
  ],
  count: [1, 1],
  run: (given, output) => {
    const asOf = dateGiven(given.value('as-of'))
    if (asOf !== undefined && !given.has('unanswered'))
      throw new UsageError('--as-of goes with --unanswered')
    return withRecord(given.words[0] ?? '', output, (record) => {
      if (given.has('unanswered')) {
        const entries = unanswered(record, asOf)
        if (given.json) output.list(entries)
        else output.print(showUnanswered(entries, output.width))
      } else if (given.has('complaints')) {
        const entries = complaintEntries(record)
        if (given.json) output.list(entries)
        else output.print(showComplaints(entries, output.width))
      } else if (given.json) output.list(replies(record))
      else output.print(showReplies([...replies(record)], output.width))
      return 0
    })
  },
}

function showReplies(all: readonly ReplyEntry[], width: number): string {
  if (all.length === 0) return 'no reply was found'
  const rows = all.map((one) => [
    one.document,
    one.answers,
    daysOf(one),
    one.how,
    certainty(one.confidence),
    one.evidence.exact,
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'answers', gives: true, lines: 2 },
    { head: 'days', align: 'right' as const },
    { head: 'how' },
    { head: 'sure' },
    { head: 'words', gives: true },
  ]
  return table(columns, rows, width)
}

function daysOf({ days, daysFewest, daysMost }: ReplyEntry): string {
  if (days !== null) return String(days)
  return daysFewest === null || daysMost === null ? '' : `${daysFewest}–${daysMost}`
}

function showUnanswered(all: readonly UnansweredEntry[], width: number): string {
  const [first] = all
  if (first === undefined) return 'every letter was answered'
  const rows = all.map((one) => [
    one.document,
    one.from.join('; '),
    one.to.join('; '),
    one.days === null ? '' : String(one.days),
    one.complaints.map((complaint) => complaint.document).join(', '),
    one.wants[0]?.evidence.exact ?? '',
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'from', gives: true },
    { head: 'to', gives: true },
    { head: 'days', align: 'right' as const },
    { head: 'complaint in', gives: true, lines: 2 },
    { head: 'wants', gives: true },
  ]
  return `${table(columns, rows, width)}\n\nno answer is known up to ${first.asOf}`
}

function showComplaints(all: readonly ComplaintEntry[], width: number): string {
  if (all.length === 0) return 'nobody complains of silence'
  const rows = all.map((one) => [
    one.document,
    one.manner,
    one.of ?? one.asked ?? '',
    one.days === null ? '' : String(one.days),
    one.evidence.exact,
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'of' },
    { head: 'asked in', gives: true, lines: 2 },
    { head: 'days', align: 'right' as const },
    { head: 'words', gives: true },
  ]
  return table(columns, rows, width)
}
