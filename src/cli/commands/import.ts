/** `rejoinder import`: what was written out comes back in, and what others know of the papers. */
import { existsSync, mkdirSync } from 'node:fs'
import { isSourceToTake, isWhole, type TakenIn, takeIn, takeSource } from '../../edition/index.ts'
import { type Command, Stopped, UsageError } from '../command.ts'
import { bringUpToDate, requireDossier } from '../dossier.ts'

export const importCommand: Command = {
  name: 'import',
  takes: 'DIR FILE',
  says: 'Takes in a bag or an export, a catalogue of letters (CMIF, CSV, TEI); nothing is overwritten.',
  example: 'rejoinder import letters-again/ letters-bag/',
  options: [],
  count: [2, 2],
  async run(given, output) {
    const [folder = '', file = ''] = given.words
    if (!existsSync(file)) throw new UsageError(`there is no "${file}"`)
    const taken = take(file, folder)
    if (taken.kind === 'problem') throw new Stopped(taken.problem)
    const report = await bringUpToDate(requireDossier(folder), output)
    if (given.json) output.json({ ...taken, documents: report.documents })
    else
      output.print(
        `${taken.fresh} papers taken in, ${taken.papers - taken.fresh} were there; ${report.documents} documents`,
      )
    return 0
  },
}

function take(file: string, folder: string): TakenIn {
  if (isWhole(file)) {
    mkdirSync(folder, { recursive: true })
    return takeIn(file, folder)
  }
  if (isSourceToTake(file)) return takeSource(file, folder)
  throw new UsageError(
    `"${file}" is no bag, no export and no catalogue of letters (CMIF, CSV with date, from and to, TEI)`,
  )
}
