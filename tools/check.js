/** `npm run check`: types, lint, dead code, tests; stops at the first that fails. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setUp } from './setup.js'

setUp()
const steps = [
  ['lint', join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'), ['check', '.']],
  ['dead code', join(root, 'node_modules', 'knip', 'bin', 'knip.js'), []],
  ['tests', join(root, 'tools', 'test.js'), process.argv.slice(2)],
]
for (const [name, program, words] of steps) {
  process.stderr.write(`${name} …\n`)
  const run = spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: 'inherit' })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
