/**
 * `npm start`: sets up what is missing, then opens the sample dossier.
 *
 * The sample is opened in a copy outside the clone's history (`.rejoinder/sample`),
 * so that a newcomer may judge and correct as he likes and the clone stays clean.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, setUp } from './setup.js'

setUp()
const sample = join(root, '.rejoinder', 'sample')
if (!existsSync(sample)) {
  mkdirSync(join(root, '.rejoinder'), { recursive: true })
  cpSync(join(root, 'samples', 'weir'), sample, { recursive: true })
}
const { main } = await import('../dist/rejoinder.js')
process.exitCode = await main(['open', sample, ...process.argv.slice(2)])
