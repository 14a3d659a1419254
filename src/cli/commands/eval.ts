/** `rejoinder eval`: measures the findings against annotated truth. */
import type { Miss } from '../../capabilities/index.ts'
import { type Command, type ExitCode, type Given, type Output, UsageError } from '../command.ts'
import { requireDossier } from '../dossier.ts'
import { type MeasuredPart, measureCorpus } from '../eval/run.ts'
import { figureRows } from '../eval/show.ts'
import { foldAt } from '../help.ts'
import { table } from '../table.ts'

export const evalCommand: Command = {
  name: 'eval',
  takes: 'DIR',
  says:
    'Measures the findings against annotated truth. Builds in a temporary place; writes nothing ' +
    'in the corpus.',
  example: 'rejoinder eval my-sample/ --gold my-truth/ --show misses',
  options: [
    { name: 'gold', value: 'DIR', says: 'where the truth lies, when it is not in DIR' },
    { name: 'show', value: 'misses', says: 'every miss and false alarm in its context' },
    { name: 'only', value: 'PART', many: true, says: 'only documents, or only one capability' },
  ],
  count: [1, 1],
  run,
}

async function run(given: Given, output: Output): Promise<ExitCode> {
  const [folder = ''] = given.words
  requireDossier(folder)
  const show = given.value('show')
  if (show !== undefined && show !== 'misses') throw new UsageError('it can show "misses"')
  const gold = given.value('gold')
  const options = { only: given.values('only'), ...(gold === undefined ? {} : { gold }) }
  const parts = await measureCorpus(folder, options, output)
  if (given.json) output.json(figuresOf(parts, show !== undefined))
  else {
    if (show !== undefined) for (const part of parts) showMisses(part, output)
    output.print(figuresTable(parts, output.width))
  }
  return 0
}

/** One object with a key for each thing measured; calibrations of several parts stand in one. */
function figuresOf(parts: readonly MeasuredPart[], withMisses: boolean): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const { figures } of parts)
    for (const [name, value] of Object.entries(figures))
      all[name] =
        name === 'calibration' ? { ...(all[name] as object), ...(value as object) } : value
  if (withMisses)
    all.misses = Object.fromEntries(parts.map(({ name, misses }) => [name, misses] as const))
  return all
}

function figuresTable(parts: readonly MeasuredPart[], width: number): string {
  const rows = parts.flatMap(({ figures }) => figureRows(figures))
  if (rows.length === 0) return 'there is nothing here to measure against: no gold was found'
  const columns = ['measured', 'precision', 'recall', 'f1'].map((head, at) =>
    at === 0 ? { head } : { head, align: 'right' as const },
  )
  return table([...columns, { head: 'and', gives: true }], rows, width)
}

function showMisses({ name, misses }: MeasuredPart, output: Output): void {
  if (misses.length === 0) return
  output.print(`${name}: ${misses.length} missed or wrong\n`)
  for (const miss of misses) output.print(`${missWords(miss, output.width)}\n`)
}

function missWords({ kind, document, ...miss }: Miss, width: number): string {
  const { words, before, after, expected, found } = miss
  const context = `${before}[${words}]${after}`.replace(/\s+/g, ' ').trim()
  const values = [
    ...(expected === undefined ? [] : [`gold:  ${expected}`]),
    ...(found === undefined || found === '' ? [] : [`found: ${found}`]),
  ]
  return [
    `${kind} in ${document}`,
    ...foldAt(context, width - 4).map((line) => `    ${line}`),
    ...values.map((line) => `  ${line}`),
  ].join('\n')
}
