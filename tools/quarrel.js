/** `npm run quarrel`: the chancery's quarrel with kills and lost couriers, a thousand times (or `npm run quarrel -- N`). */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './setup.js'

const runs = process.argv[2] ?? '1000'
const run = spawnSync(process.execPath, [join(root, 'tools', 'test.js'), 'chancery/quarrel'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, REJOINDER_QUARRELS: runs },
})
process.exitCode = run.status ?? 1
