/** `rejoinder import`: what was written out comes back in, and what others know of the papers. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  annotationsIn,
  fileName,
  isAnnotations,
  isJudgementTable,
  isOwnTei,
  isSourceToTake,
  isWhole,
  judgementsInTable,
  type ReadJudgements,
  type TakenIn,
  takeIn,
  takeSource,
  takeTei,
} from '../../edition/index.ts'
import type { Problem, StandingRecord } from '../../record/index.ts'
import {
  type Command,
  type ExitCode,
  type Given,
  type Output,
  Stopped,
  UsageError,
} from '../command.ts'
import { bringUpToDate, requireDossier, withRecord } from '../dossier.ts'
import { exitCodeOf, problemList } from '../problem-words.ts'

export const importCommand: Command = {
  name: 'import',
  takes: 'DIR FILE',
  says: 'Takes in a bag or an export, annotations and judgements of others, a catalogue of letters (CMIF, CSV, TEI); nothing is overwritten.',
  example: 'rejoinder import letters-again/ letters-bag/',
  options: [],
  count: [2, 2],
  async run(given, output) {
    const [folder = '', file = ''] = given.words
    if (!existsSync(file)) throw new UsageError(`there is no "${file}"`)
    const read = judgementReader(file)
    if (read !== undefined) return await takeJudgements(read, given, output)
    const taken = take(file, folder)
    if (taken.kind === 'problem') throw new Stopped(taken.problem)
    const report = await bringUpToDate(requireDossier(folder), output)
    const problems = problemsWith(file, report.problems)
    if (given.json) output.json({ ...taken, documents: report.documents, problems })
    else {
      output.print(
        `${taken.fresh} papers taken in, ${taken.papers - taken.fresh} were there; ${report.documents} documents`,
      )
      if (problems.length > 0) output.print(problemList(problems, output.width))
    }
    return exitCodeOf(problems)
  },
}

function take(file: string, folder: string): TakenIn {
  if (isWhole(file)) {
    mkdirSync(folder, { recursive: true })
    return takeIn(file, folder)
  }
  if (isOwnTei(file)) return takeTei(file, folder)
  if (isSourceToTake(file)) return takeSource(file, folder)
  throw new UsageError(
    `"${file}" is no bag, no export, no annotations, no table of judgements and no catalogue of letters (CMIF, CSV with date, from and to, TEI)`,
  )
}

/** What could not be read of the very file that was taken in; the rest a build tells. */
function problemsWith(file: string, problems: readonly Problem[]): Problem[] {
  const [stem = ''] = basename(file).split('.')
  const name = fileName(stem)
  return problems.filter((one) => one.weight !== 'remark' && basename(one.where).includes(name))
}

type Read = (record: StandingRecord, now: string) => ReadJudgements

/** How the judgements of a file are read, where it is one of annotations or of judgements. */
function judgementReader(file: string): Read | undefined {
  if (!/\.(?:json|jsonld|csv|tsv)$/i.test(file)) return undefined
  const words = readFileSync(file, 'utf8')
  if (/\.(?:csv|tsv)$/i.test(file)) {
    if (!isJudgementTable(words.split(/\r?\n/, 1)[0] ?? '')) return undefined
    return (record, now) => judgementsInTable(words, record, now)
  }
  const value = jsonIn(words)
  return isAnnotations(value) ? (record, now) => annotationsIn(value, record, now) : undefined
}

function jsonIn(words: string): unknown {
  try {
    return JSON.parse(words) as unknown
  } catch {
    return undefined
  }
}

/** Judgements of others are added behind those that are there; one that is there is not added again. */
async function takeJudgements(read: Read, given: Given, output: Output): Promise<ExitCode> {
  const [folder = ''] = given.words
  const { taken, known, left } = await withRecord(folder, output, (record, store) => {
    const { judgements, left } = read(record, new Date().toISOString())
    const there = new Set(store.judgements().map((one) => one.id))
    const fresh = judgements.filter((one) => !there.has(one.id))
    for (const one of fresh) store.judge(one)
    return { taken: fresh.length, known: judgements.length - fresh.length, left }
  })
  await bringUpToDate(requireDossier(folder), output)
  if (given.json) output.json({ kind: 'judgements', taken, known, left })
  else {
    for (const one of left) output.print(`not taken: ${one}`)
    output.print(`${taken} judgements taken in, ${known} were there, ${left.length} left out`)
  }
  return left.length > 0 ? 1 : 0
}
