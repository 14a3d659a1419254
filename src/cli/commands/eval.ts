/** `rejoinder eval`: measures the findings against annotated truth. */
import type { Miss } from '../../capabilities/index.ts'
import {
  type Command,
  type ExitCode,
  type Given,
  type Output,
  Stopped,
  UsageError,
} from '../command.ts'
import { requireDossier } from '../dossier.ts'
import { type MeasuredPart, measureCorpus, parts } from '../eval/run.ts'
import { figureRows } from '../eval/show.ts'
import { type Band, calibrationOf } from '../eval/together.ts'
import { foldAt } from '../help.ts'
import { table } from '../table.ts'

export const evalCommand: Command = {
  name: 'eval',
  takes: 'DIR …',
  says:
    'Measures the findings against annotated truth. Builds in a temporary place; writes nothing ' +
    'in the corpus. After several corpora it says how far their confidence may be trusted, all ' +
    'together.',
  example: 'rejoinder eval my-sample/ --gold my-truth/ --show misses',
  options: [
    { name: 'gold', value: 'DIR', says: 'where the truth lies, when it is not in DIR' },
    { name: 'show', value: 'misses', says: 'every miss and false alarm in its context' },
    { name: 'only', value: 'PART', many: true, says: 'only documents, or only one capability' },
  ],
  count: [1, 99],
  run,
}

async function run(given: Given, output: Output): Promise<ExitCode> {
  const folders = given.words
  for (const folder of folders) requireDossier(folder)
  const show = given.value('show')
  if (show !== undefined && show !== 'misses') throw new UsageError('it can show "misses"')
  const gold = given.value('gold')
  if (gold !== undefined && folders.length > 1) throw new UsageError('--gold goes with one DIR')
  const options = { only: partsIn(given.values('only')), ...(gold === undefined ? {} : { gold }) }
  const measured: (readonly MeasuredPart[])[] = []
  for (const folder of folders) {
    const figures = await measureCorpus(folder, options, output)
    measured.push(figures)
    if (folders.length === 1 && !hasFigures(figures)) throw noGold(gold ?? folder)
    if (given.json) continue
    if (folders.length > 1) output.print(`${folder}\n`)
    if (show !== undefined) for (const part of figures) showMisses(part, output)
    output.print(`${figuresTable(figures, output.width)}${folders.length > 1 ? '\n' : ''}`)
  }
  if (given.json) output.json(jsonOf(folders, measured, show !== undefined))
  else if (folders.length > 1) output.print(bandsTable(calibrationOf(measured), output.width))
  return 0
}

/** "documents,replies" and "--only documents --only replies" are the same. */
function partsIn(given: readonly string[]): string[] {
  const wanted = given.flatMap((words) => words.split(',').map((word) => word.trim()))
  const unknown = wanted.find((word) => !parts.includes(word))
  if (unknown !== undefined)
    throw new UsageError(`"${unknown}" is not measured; what is: ${parts.join(', ')}`)
  return wanted
}

/** Of one corpus its figures; of several those of each by its folder, and what they are worth together. */
function jsonOf(
  folders: readonly string[],
  measured: readonly (readonly MeasuredPart[])[],
  withMisses: boolean,
): Record<string, unknown> {
  const [only] = measured
  if (measured.length === 1) return figuresOf(only!, withMisses)
  return {
    corpora: Object.fromEntries(
      measured.map((own, at) => [folders[at], figuresOf(own, withMisses)]),
    ),
    calibration: calibrationOf(measured),
  }
}

function bandsTable(bands: readonly Band[], width: number): string {
  const rows = bands.map(({ of, from, to, right, count }) => [
    of,
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    (right / count).toFixed(2),
    String(count),
  ])
  const columns = ['all corpora', 'said', 'was so', 'of'].map((head, at) =>
    at < 2 ? { head } : { head, align: 'right' as const },
  )
  return table(columns, rows, width)
}

/** One object with a key for each thing measured; calibrations of several parts stand in one. */
function figuresOf(
  measured: readonly MeasuredPart[],
  withMisses: boolean,
): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const { figures } of measured)
    for (const [name, value] of Object.entries(figures))
      all[name] =
        name === 'calibration' ? { ...(all[name] as object), ...(value as object) } : value
  if (withMisses)
    all.misses = Object.fromEntries(measured.map(({ name, misses }) => [name, misses] as const))
  return all
}

function figuresTable(measured: readonly MeasuredPart[], width: number): string {
  const rows = measured.flatMap(({ figures }) => figureRows(figures))
  if (rows.length === 0) return nothingToMeasure
  const columns = ['measured', 'precision', 'recall', 'f1'].map((head, at) =>
    at === 0 ? { head } : { head, align: 'right' as const },
  )
  return table([...columns, { head: 'and', gives: true }], rows, width)
}

const nothingToMeasure = 'there is nothing here to measure against: no gold was found'

function hasFigures(measured: readonly MeasuredPart[]): boolean {
  return measured.some(({ figures }) => Object.keys(figures).length > 0)
}

/** Of one corpus without truth nothing can be said; among several the others have figures. */
function noGold(where: string): Stopped {
  return new Stopped({
    code: 'gold-missing',
    what: nothingToMeasure,
    where,
    advice: 'say with --gold DIR where it lies; samples/weir-truth shows its form',
    weight: 'stops',
  })
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
