/** `rejoinder sources`: the files of a dossier, what they are, and what became of them. */
import { isTroubled, type SourceState } from '../../record/index.ts'
import { sourcesOf } from '../../store/index.ts'
import type { Command } from '../command.ts'
import { withAnyRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const sourcesCommand: Command = {
  name: 'sources',
  takes: 'DIR',
  says: 'Every file ever seen: its hash, when it came, was replaced or went, why it was refused.',
  example: 'rejoinder sources letters/ --refused',
  options: [
    { name: 'refused', says: 'only those of which something could not be read' },
    { name: 'gone', says: 'only those that are no longer there' },
  ],
  count: [1, 1],
  run: (given, output) =>
    withAnyRecord(given.words[0] ?? '', output, (_, store) => {
      const all = [...sourcesOf(store)].filter((one) => isAsked(one, given))
      if (given.json) output.list(all)
      else output.print(show(all, output.width))
      return all.some(isTroubled) ? 1 : 0
    }),
}

interface Asked {
  has(option: string): boolean
}

function isAsked(source: SourceState, given: Asked): boolean {
  if (given.has('refused')) return isTroubled(source)
  return !given.has('gone') || source.state === 'gone'
}

function show(all: readonly SourceState[], width: number): string {
  if (all.length === 0) return 'no source is so'
  const rows = all.map((one) => [
    one.file,
    one.state,
    one.documents === 0 ? '' : String(one.documents),
    one.firstSeen.slice(0, 10),
    one.replaced?.slice(0, 10) ?? '',
    one.gone?.slice(0, 10) ?? '',
    one.hash.slice(0, 12),
  ])
  const columns = [
    { head: 'file', gives: true },
    { head: 'state' },
    { head: 'documents', align: 'right' },
    { head: 'first seen' },
    { head: 'replaced' },
    { head: 'gone' },
    { head: 'SHA-256' },
  ] as const
  const reasons = all
    .filter(isTroubled)
    .flatMap((one) => one.problems.map(({ what, advice }) => `${what}\n  ${advice}`))
  return [table(columns, rows, width), ...new Set(reasons)].join('\n\n')
}
