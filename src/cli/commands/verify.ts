/** `rejoinder verify`: rebuilds from sources and judgements and says what no longer holds. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { type Said, verifyBag } from '../../edition/index.ts'
import { type Command, type ExitCode, type Given, type Output, Stopped } from '../command.ts'
import { requireDossier } from '../dossier.ts'
import { exitCodeOf, problemList } from '../problem-words.ts'
import { verify } from '../verifying.ts'

export const verifyCommand: Command = {
  name: 'verify',
  takes: 'DIR|BAG',
  says: 'Rebuilds from sources and judgements and says what no longer holds.',
  example: 'rejoinder verify letters/',
  options: [],
  count: [1, 1],
  run,
}

async function run(given: Given, output: Output): Promise<ExitCode> {
  const [folder = ''] = given.words
  return isBag(folder) ? await runOnBag(folder, given, output) : await runOnDossier(given, output)
}

function isBag(folder: string): boolean {
  return existsSync(join(folder, 'bagit.txt'))
}

async function runOnBag(folder: string, given: Given, output: Output): Promise<ExitCode> {
  const verified = await verifyBag(folder, output.progress)
  if (verified.kind === 'problem') throw new Stopped(verified.problem)
  const { same, different, gone, fresh } = verified.held
  if (given.json) output.json(verified.held)
  else {
    const say = (what: string) => (one: Said) =>
      output.print(`${one.document}: ${one.kind} ${what}: "${one.words}"`)
    different.forEach(say('says something else now'))
    gone.forEach(say('is no longer found'))
    fresh.forEach(say('is not in the bag'))
    output.print(`${same} findings hold`)
  }
  return different.length + gone.length + fresh.length > 0 ? 1 : 0
}

async function runOnDossier(given: Given, output: Output): Promise<ExitCode> {
  const verified = await verify(requireDossier(given.words[0] ?? ''), output)
  const { documents, differences, problems } = verified
  if (given.json) output.json(verified)
  else {
    for (const { document, what } of differences) output.print(`${document}: ${what}`)
    if (problems.length > 0) output.print(problemList(problems, output.width))
    if (differences.length === 0 && documents > 0) output.print(`${documents} documents hold`)
  }
  const worst = exitCodeOf(problems)
  return differences.length > 0 && worst === 0 ? 1 : worst
}
