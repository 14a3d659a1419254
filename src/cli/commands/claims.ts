/** `rejoinder claims`: figures and statements without exception, what contradicts them; labels. */
import {
  type ClaimEntry,
  claimEntries,
  type LabelEntry,
  labelEntries,
} from '../../queries/index.ts'
import type { Command } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const claimsCommand: Command = {
  name: 'claims',
  takes: 'DIR',
  says: 'Figures and statements without exception, and what contradicts them.',
  example: 'rejoinder claims letters/ --labels',
  options: [{ name: 'labels', says: 'names called, by whom, of whom' }],
  count: [1, 1],
  run: (given, output) =>
    withRecord(given.words[0] ?? '', output, (record) => {
      if (given.has('labels')) {
        const labels = labelEntries(record)
        if (given.json) output.list(labels)
        else output.print(showLabels(labels, output.width))
      } else {
        const claims = claimEntries(record)
        if (given.json) output.list(claims)
        else output.print(showClaims(claims, output.width))
      }
      return 0
    }),
}

function showClaims(all: readonly ClaimEntry[], width: number): string {
  if (all.length === 0) return 'no claim was found'
  const nameOf = new Map(all.map((one) => [one.id, `${one.document}: ${one.quantity ?? ''}`]))
  const rows = all.map((one) => [
    one.document,
    one.quantity ?? 'without exception',
    one.evidence.exact,
    one.contradicted_by.map((id) => nameOf.get(id) ?? id).join('; '),
  ])
  const columns = [
    { head: 'document', gives: true },
    { head: 'figure', align: 'right' as const },
    { head: 'words', gives: true },
    { head: 'against it', gives: true },
  ]
  return table(columns, rows, width)
}

function showLabels(all: readonly LabelEntry[], width: number): string {
  if (all.length === 0) return 'no name is called'
  const rows = all.map(({ label, uses }) => [
    label,
    String(uses.length),
    uses[0]?.by ?? '',
    uses[0]?.document ?? '',
    uses[0]?.evidence.exact ?? '',
  ])
  const columns = [
    { head: 'label' },
    { head: 'uses', align: 'right' as const },
    { head: 'first by', gives: true },
    { head: 'in', gives: true },
    { head: 'words', gives: true },
  ]
  return table(columns, rows, width)
}
