/** `npm run bench -- NAME`: sets up what is missing, then prints the figures of a bench. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setUp } from './setup.js'

setUp()
const program = join(root, 'dist', 'bench', 'index.js')
const run = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = run.status ?? 1
