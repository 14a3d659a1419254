/** `rejoinder documents`: the documents of a dossier, held and missing. */
import {
  type DocumentEntry,
  type HeldEntry,
  heldDocuments,
  type MissingEntry,
  missingDocuments,
  variantsOf,
} from '../../queries/index.ts'
import type { StoredRecord } from '../../store/index.ts'
import type { Command } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const documentsCommand: Command = {
  name: 'documents',
  takes: 'DIR',
  says: 'Documents, held and missing: kind, date, who to whom.',
  example: 'rejoinder documents letters/ --json',
  options: [{ name: 'variants', says: 'the texts of each document, and where they differ' }],
  count: [1, 1],
  run: (given, output) =>
    withRecord(given.words[0] ?? '', output, (record) => {
      if (given.has('variants')) {
        if (given.json) output.list(variantsOf(record))
        else output.print(variantsShown(record))
      } else if (given.json) output.list(all(record))
      else output.print(show(record, output.width))
      return 0
    }),
}

function variantsShown(record: StoredRecord): string {
  const parts = [...variantsOf(record)].map(({ document, files, how, id, variants }) =>
    [
      `${document}  ${files[0]} : ${files[1]} (${how}, ${id})`,
      ...(variants === undefined
        ? ['  in another language']
        : variants.length === 0
          ? ['  word for word the same']
          : variants.map(({ one, other }) => `  ${one || '∅'} ] ${other || 'left out'}`)),
    ].join('\n'),
  )
  return parts.length === 0 ? 'no document has a second text' : parts.join('\n\n')
}

function* all(record: StoredRecord): Iterable<HeldEntry | MissingEntry> {
  yield* heldDocuments(record)
  yield* missingDocuments(record)
}

/** What nobody is known to have written is told apart by its title, or by its file. */
function calledElse(one: DocumentEntry): string {
  const words = one.title ?? ('file' in one ? one.file : undefined)
  return words === undefined ? '' : `“${words}”`
}

/** The kind of a paper that is held; what others call one that is not. */
function called(one: HeldEntry | MissingEntry): string {
  return one.held ? one.kind : (one.noun ?? one.kind)
}

function show(record: StoredRecord, width: number): string {
  const rows = [...all(record)].map((one) => [
    one.held ? '' : '?',
    one.id,
    one.date ?? '',
    called(one),
    one.from.join('; ') || calledElse(one),
    one.to.join('; '),
  ])
  if (rows.length === 0) return 'no documents: put papers into the folder and build it'
  const columns = [
    { head: '' },
    { head: 'id' },
    { head: 'date' },
    { head: 'kind' },
    { head: 'from', gives: true },
    { head: 'to', gives: true },
  ]
  const held = rows.filter(([mark]) => mark === '').length
  const missing = rows.length - held
  const known = missing === 0 ? '' : `, ${missing} known from catalogues or mentions only (?)`
  return `${table(columns, rows, width)}\n\n${held} held${known}`
}
