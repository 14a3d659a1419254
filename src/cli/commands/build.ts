/** `rejoinder build`: brings the record up to date and says what needs attention. */
import type { BuildReport } from '../../pipeline.ts'
import type { Command, ExitCode, Given, Output } from '../command.ts'
import { bringUpToDate, requireDossier } from '../dossier.ts'
import { exitCodeOf, problemList } from '../problem-words.ts'

export const buildCommand: Command = {
  name: 'build',
  takes: 'DIR',
  says: 'Brings the record up to date; only what is new or changed is read.',
  example: 'rejoinder build letters/',
  options: [{ name: 'fresh', says: 'from nothing: throw the derived index away first' }],
  count: [1, 1],
  run,
}

async function run(given: Given, output: Output): Promise<ExitCode> {
  const dossier = requireDossier(given.words[0] ?? '')
  const report = await bringUpToDate(dossier, output, { fresh: given.has('fresh') })
  if (given.json) output.json(report)
  else show(report, output)
  return exitCodeOf(report.problems)
}

function show(report: BuildReport, output: Output): void {
  const { sources, read, documents, witnesses, problems } = report
  const others =
    witnesses === 0 ? '' : ` (and ${count(witnesses, 'other witness', 'other witnesses')})`
  output.print(
    `${count(sources, 'source')}, ${read === 0 ? 'none' : read} of them new or changed; ` +
      `${count(documents, 'document')}${others}`,
  )
  if (problems.length > 0) output.print(`\n${problemList(problems, output.width)}`)
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
