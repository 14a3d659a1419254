/** `rejoinder events`: who did what to whom, when; as a table, as CSV, as PLOVER JSON. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type CoderPanel,
  coderPanel,
  type EventRow,
  eventsCsv,
  linksCsv,
  parseEvents,
  ploverJson,
} from '../../capabilities/events/index.ts'
import { type EventEntry, eventEntries, eventLinks } from '../../queries/index.ts'
import { certainty } from '../certainty.ts'
import { type Command, type Output, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const eventsCommand: Command = {
  name: 'events',
  takes: 'DIR',
  says: 'Who did what to whom, and when; what the words say of why.',
  example: 'rejoinder events letters/ --as csv > events.csv',
  options: [
    { name: 'links', says: 'what the words say of one event as the occasion of another' },
    {
      name: 'against',
      value: 'CSV',
      says: 'how far a coder’s list agrees with the events of the papers; two lists, separated by a comma, with each other',
    },
    { name: 'as', value: 'csv|plover', says: 'a list for other programs' },
  ],
  count: [1, 1],
  run: (given, output) => {
    const form = given.value('as')
    if (form !== undefined && form !== 'csv' && form !== 'plover')
      throw new UsageError(`events can be given as csv or plover, not as "${form}"`)
    const lists = given
      .value('against')
      ?.split(',')
      .map((path) => listAt(path, output))
    if (lists !== undefined && lists.length > 2)
      throw new UsageError('two coders at most are compared')
    return withRecord(given.words[0] ?? '', output, (record) => {
      if (lists !== undefined) {
        const [first = [], second] = lists
        const panel = coderPanel(
          second === undefined ? [...eventEntries(record)] : first,
          second ?? first,
        )
        if (given.json) output.list([panel])
        else output.print(panelWords(panel, output.width))
      } else if (given.has('links')) {
        if (given.json) output.list(eventLinks(record))
        else output.print(linksCsv(eventLinks(record)).trimEnd())
      } else if (given.json) output.list(eventEntries(record))
      else if (form === 'csv') output.print(eventsCsv(eventEntries(record)).trimEnd())
      else if (form === 'plover') output.print(ploverJson(eventEntries(record)).trimEnd())
      else output.print(show([...eventEntries(record)], output.width))
      return 0
    })
  },
}

function listAt(path: string, output: Output): readonly EventRow[] {
  if (!existsSync(resolve(path))) throw new UsageError(`there is no list "${path}"`)
  const { rows, troubles } = parseEvents(readFileSync(resolve(path), 'utf8'))
  for (const { line, what } of troubles) output.say(`${path}, line ${line}: ${what}`)
  return rows
}

function panelWords({ both, oneOnly, otherOnly, fields }: CoderPanel, width: number): string {
  const rounded = (value: number | undefined): string => value?.toFixed(2) ?? ''
  const columns = [
    { head: 'field', gives: true },
    { head: 'the same', align: 'right' as const },
    { head: 'kappa', align: 'right' as const },
    { head: 'alpha', align: 'right' as const },
  ]
  const rows = fields.map((one) => [
    one.field,
    rounded(one.same),
    rounded(one.kappa),
    rounded(one.alpha),
  ])
  return `${both} events both have, ${oneOnly} only the first, ${otherOnly} only the second\n\n${table(columns, rows, width)}`
}

function show(all: readonly EventEntry[], width: number): string {
  if (all.length === 0) return 'no event was found'
  const rows = [...all]
    .sort((one, other) => (one.date_start < other.date_start ? -1 : 1))
    .map((one) => [
      one.date_start === one.date_end ? one.date_start : `${one.date_start}/${one.date_end}`,
      `${one.actorName} → ${one.targetName}`,
      one.kind.toLowerCase(),
      String(one.scale),
      certainty(one.confidence),
      one.exact,
    ])
  const columns = [
    { head: 'when' },
    { head: 'who, whom', gives: true },
    { head: 'kind' },
    { head: 'weight', align: 'right' as const },
    { head: 'sure' },
    { head: 'words', gives: true },
  ]
  return `${table(columns, rows, width)}\n\n${all.length} events${suggestionWords(all)}`
}

/** What waits for somebody to confirm it. */
function suggestionWords(all: readonly EventEntry[]): string {
  const waiting = all.filter(({ counts }) => counts === 'no').length
  return waiting === 0
    ? ''
    : `, ${waiting} of them only suggested and counted nowhere (--as csv: counts)`
}
