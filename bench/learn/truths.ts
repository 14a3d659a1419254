/** The invented negotiations that may be learnt from, laid out as corpora; the caller removes them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fixturesOf, truthFolder } from '../../test/support/truth-figures.ts'
import { layOutTruth } from '../../test/support/truth-tables.ts'

/** Their folders: `sources/` and `gold/` in each. */
export function truthsToLearn(): string[] {
  const names = readdirSync(truthFolder).filter((name) => name.endsWith('.txt'))
  return fixturesOf(names, 'tune', 'en').map((name) => layOutTruth(join(truthFolder, name)))
}
