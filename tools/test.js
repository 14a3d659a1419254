/**
 * `npm test`: sets up what is missing, then runs all tests in one process.
 *
 * Words after it choose test files by a part of their path:
 * `npm test -- references` runs what has "references" in its path.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, setUp } from './setup.js'

setUp()
const run = spawnSync(process.execPath, [join(root, 'dist', 'test', 'index.js')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, REJOINDER_TESTS: process.argv.slice(2).join(',') },
})
process.exitCode = run.status ?? 1
