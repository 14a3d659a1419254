/** `rejoinder import`: what was written out comes back in. */
import { mkdirSync } from 'node:fs'
import { isWhole, takeIn } from '../../edition/index.ts'
import { type Command, Stopped, UsageError } from '../command.ts'
import { bringUpToDate, requireDossier } from '../dossier.ts'

export const importCommand: Command = {
  name: 'import',
  takes: 'DIR FILE',
  says: 'Takes in a bag or a JSON export: papers and judgements, nothing overwritten.',
  example: 'rejoinder import letters-again/ letters-bag/',
  options: [],
  count: [2, 2],
  async run(given, output) {
    const [folder = '', file = ''] = given.words
    if (!isWhole(file)) throw new UsageError(`"${file}" is neither a bag nor a JSON export`)
    mkdirSync(folder, { recursive: true })
    const taken = takeIn(file, folder)
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
