/** `rejoinder references`: mentions of documents and what they point to. */
import { type ReferenceEntry, references } from '../../queries/index.ts'
import { certainty } from '../certainty.ts'
import type { Command } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const referencesCommand: Command = {
  name: 'references',
  takes: 'DIR',
  says: 'Mentions of documents and what they point to.',
  example: 'rejoinder references letters/ --missing',
  options: [
    { name: 'missing', says: 'only those that point to a document that is not here' },
    { name: 'unresolved', says: 'only those that point to nothing that is known' },
  ],
  count: [1, 1],
  run: (given, output) =>
    withRecord(given.words[0] ?? '', output, (record) => {
      const kinds = [
        ...(given.has('missing') ? ['missing'] : []),
        ...(given.has('unresolved') ? ['nothing'] : []),
      ]
      const wanted = (one: ReferenceEntry): boolean =>
        kinds.length === 0 || kinds.includes(one.targetKind)
      const found = filtered(references(record), wanted)
      if (given.json) output.list(found)
      else output.print(show([...found], output.width))
      return 0
    }),
}

function* filtered<One>(all: Iterable<One>, wanted: (one: One) => boolean): Iterable<One> {
  for (const one of all) if (wanted(one)) yield one
}

function show(all: readonly ReferenceEntry[], width: number): string {
  if (all.length === 0) return 'no reference was found'
  const rows = all.map((one) => [
    one.document,
    one.mention,
    one.targetKind === 'missing' ? `? ${one.target}` : (one.target ?? 'nothing known'),
    one.relation,
    certainty(one.confidence),
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'words', gives: true, lines: 2 },
    { head: 'points to', gives: true, lines: 2 },
    { head: 'as' },
    { head: 'sure' },
  ]
  return `${table(columns, rows, width)}\n\n${all.length} ${all.length === 1 ? 'reference' : 'references'}; ? marks documents that are not here`
}
