/** `rejoinder claims`: what can be checked, what contradicts it; the ledger of figures; labels. */
import {
  type ClaimEntry,
  claimEntries,
  type FigureEntry,
  figureEntries,
  figureWords,
  type LabelEntry,
  labelEntries,
} from '../../queries/index.ts'
import { type Command, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const claimsCommand: Command = {
  name: 'claims',
  takes: 'DIR',
  says: 'Figures, dated deeds and statements without exception, and what contradicts them.',
  example: 'rejoinder claims letters/ --contradicted',
  options: [
    { name: 'contradicted', says: 'only claims that another contradicts' },
    { name: 'figures', says: 'one thing counted, every figure given of it' },
    { name: 'labels', says: 'names called, by whom, of whom, and when they were thrown back' },
  ],
  count: [1, 1],
  run: (given, output) => {
    const wished = ['contradicted', 'figures', 'labels'].filter((name) => given.has(name))
    if (wished.length > 1)
      throw new UsageError(`give one of ${wished.map((name) => `--${name}`).join(', ')}`)
    return withRecord(given.words[0] ?? '', output, (record) => {
      if (given.has('labels')) {
        const labels = labelEntries(record)
        if (given.json) output.list(labels)
        else output.print(showLabels(labels, output.width))
      } else if (given.has('figures')) {
        const figures = figureEntries(record)
        if (given.json) output.list(figures)
        else output.print(showFigures(figures, output.width))
      } else {
        const all = claimEntries(record)
        const claims = given.has('contradicted')
          ? all.filter((one) => one.contradicted_by.length > 0)
          : all
        if (given.json) output.list(claims)
        else output.print(showClaims(claims, all, output.width))
      }
      return 0
    })
  },
}

function figureOf({ quantity, absolute, date }: ClaimEntry): string {
  const words = figureWords({ absolute, ...(quantity === null ? {} : { quantity }) })
  return words === '' ? (date ?? '') : words
}

function showClaims(
  claims: readonly ClaimEntry[],
  all: readonly ClaimEntry[],
  width: number,
): string {
  if (claims.length === 0)
    return all.length === 0 ? 'no claim was found' : 'no claim is contradicted'
  const byId = new Map(all.map((one) => [one.id, one]))
  const besides = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => byId.get(id) ?? [])
      .map((one) => `${figureOf(one)} in ${one.document}`)
      .join('; ')
  const rows = claims.map((one) => [
    one.document,
    figureOf(one),
    one.unit ?? one.evidence.exact,
    besides(one.contradicted_by),
    besides(one.may_contradict),
    besides(one.agrees_with),
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'figure', align: 'right' as const },
    { head: 'of what', gives: true },
    { head: 'contradicted by', gives: true },
    { head: 'perhaps by', gives: true },
    { head: 'confirmed by', gives: true },
  ]
  return table(columns, rows, width)
}

function showFigures(all: readonly FigureEntry[], width: number): string {
  if (all.length === 0) return 'nothing is counted twice'
  const rows = all.flatMap(({ counted, figures }) =>
    figures.map((one, at) => [
      at === 0 ? counted : '',
      figureWords({ quantity: one.quantity, absolute: false }),
      one.party,
      one.document,
      one.date ?? '',
    ]),
  )
  const columns = [
    { head: 'of what', gives: true },
    { head: 'figure', align: 'right' as const },
    { head: 'says', gives: true },
    { head: 'in', gives: true },
    { head: 'of when' },
  ]
  return table(columns, rows, width)
}

function showLabels(all: readonly LabelEntry[], width: number): string {
  if (all.length === 0) return 'no name is called'
  const rows = all.map(({ label, uses, thrownBack, thrownBackAfter }) => [
    label,
    String(uses.length),
    uses[0]?.by ?? '',
    uses[0]?.document ?? '',
    thrownBack === null
      ? ''
      : `${thrownBack}${thrownBackAfter === null ? '' : `, after ${thrownBackAfter} days`}`,
    uses[0]?.evidence.exact ?? '',
  ])
  const columns = [
    { head: 'label' },
    { head: 'uses', align: 'right' as const },
    { head: 'first by', gives: true },
    { head: 'in', gives: true },
    { head: 'thrown back in', gives: true },
    { head: 'words', gives: true },
  ]
  return table(columns, rows, width)
}
