/** `rejoinder board`: questions × sides, as of a day. */
import { dayWords } from '../../capabilities/negotiation/index.ts'
import { inDays } from '../../markup/index.ts'
import {
  type BoardEntry,
  belowEntries,
  boardEntries,
  boardParties,
  type OwedEntry,
  owedEntries,
} from '../../queries/index.ts'
import type { Command } from '../command.ts'
import { dateGiven } from '../date-given.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const boardCommand: Command = {
  name: 'board',
  takes: 'DIR',
  says: 'Where each side stands on each question, in its own words, and who owes an answer.',
  example: 'rejoinder board letters/ --as-of 1871-05-01',
  options: [{ name: 'as-of', value: 'DATE', says: 'the board as of this day' }],
  count: [1, 1],
  run: (given, output) => {
    const asOf = dateGiven(given.value('as-of'))
    return withRecord(given.words[0] ?? '', output, (record) => {
      const entries = boardEntries(record, asOf)
      if (given.json) output.list(entries)
      else
        output.print(
          [
            showBoard(entries, boardParties(record, asOf), output.width),
            showOwed(owedEntries(record, asOf), output.width),
            ...belowEntries(record, asOf).map((one) => showBelow(one, output.width)),
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
        )
      return 0
    })
  },
}

function showBoard(
  entries: readonly BoardEntry[],
  parties: readonly string[],
  width: number,
): string {
  const shown = entries.filter((one) => one.positions.length > 0)
  if (shown.length === 0) return 'no move stands on the board yet'
  const rows = shown.map((one) => [
    one.question,
    ...parties.map((party) => cellOf(one, party)),
    one.apart.join('; '),
  ])
  const columns = ['question', ...parties, 'between them'].map((head) => ({
    head,
    gives: true,
    lines: 4,
  }))
  return table(columns, rows, width)
}

function showOwed(owed: readonly OwedEntry[], width: number): string {
  if (owed.length === 0) return ''
  const waiting = owed.map((one) => [
    one.by.join('; ') || 'the other side',
    one.since ?? '',
    `${one.how}${one.checked ? '' : ', not yet checked'}${one.days === null || one.days === 0 ? '' : `, ${inDays({ first: one.days, last: one.days })}`}`,
    one.words,
  ])
  const heads = [
    { head: 'owes an answer', gives: true, lines: 2 },
    { head: 'since' },
    { head: 'how' },
    { head: 'to', gives: true, lines: 2 },
  ]
  return table(heads, waiting, width)
}

/** One of the lists below the board; both passages where one is set against the other. */
function showBelow(
  { head, entries }: ReturnType<typeof belowEntries>[number],
  width: number,
): string {
  const isPaired = entries.some(({ then }) => then !== '')
  const rows = entries.map(({ by, since, words, then }) => [
    by,
    since ?? '',
    words,
    ...(isPaired ? [then] : []),
  ])
  const heads = [
    { head, gives: true, lines: 2 },
    { head: 'since' },
    { head: 'words', gives: true, lines: 3 },
    ...(isPaired ? [{ head: 'then', gives: true, lines: 3 }] : []),
  ]
  return table(heads, rows, width)
}

/** The last position, its value before its words; a star where a reader confirmed it. */
function cellOf({ positions, acts }: BoardEntry, party: string): string {
  const last = positions.filter((one) => one.party === party).at(-1)
  if (last === undefined) return silentOf(acts, party)
  const act = acts.find(({ evidence }) => evidence.exact === last.words)
  const star = act === undefined || act.standing === 'found' ? '' : '* '
  return `${star}${last.value === '' ? '' : `${saidValue(last.value)}: `}${last.words}`
}

/** "by 2024-04-10" for a day not later than that one, "14 days" for a length of time. */
function saidValue(value: string): string {
  return value
    .split(', ')
    .map((part) => (/^P\d/.test(part) ? dayWords(part) : part.replace(/^\.\.\//, 'by ')))
    .join(', ')
}

/** A side without a position: a reader found it silent, or nobody has looked. */
function silentOf(acts: BoardEntry['acts'], party: string): string {
  const asked = acts.filter((act) => act.party !== party)
  const isSilent = asked.some(({ answers }) =>
    answers.some(({ response, standing }) => response === 'passed-over' && standing !== 'found'),
  )
  return isSilent ? 'not mentioned' : 'not yet checked'
}
