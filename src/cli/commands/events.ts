/** `rejoinder events`: who did what to whom, when; as a table, as CSV, as PLOVER JSON. */
import { eventsCsv, linksCsv, ploverJson } from '../../capabilities/events/index.ts'
import { type EventEntry, eventEntries, eventLinks } from '../../queries/index.ts'
import { certainty } from '../certainty.ts'
import { type Command, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const eventsCommand: Command = {
  name: 'events',
  takes: 'DIR',
  says: 'Who did what to whom, and when; what the words say of why.',
  example: 'rejoinder events letters/ --as csv > events.csv',
  options: [
    { name: 'links', says: 'what the words say of one event as the occasion of another' },
    { name: 'as', value: 'csv|plover', says: 'a list for other programs' },
  ],
  count: [1, 1],
  run: (given, output) => {
    const form = given.value('as')
    if (form !== undefined && form !== 'csv' && form !== 'plover')
      throw new UsageError(`events can be given as csv or plover, not as "${form}"`)
    return withRecord(given.words[0] ?? '', output, (record) => {
      if (given.has('links')) {
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
  const found = `${table(columns, rows, width)}\n\n${all.length} events`
  return found
}
