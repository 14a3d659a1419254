/**
 * `npm run honesty`: how often the lab says what is not so.
 *
 * Records are made in worlds whose truth is known, and the lab is asked about them.
 * The results are kept in docs/honesty.json with seed, version, date and the
 * size of each run; docs/measurements.md quotes them.
 *
 *     npm run honesty -- [H1 H2 H3 H7] [--runs 400] [--worlds 200] [--twins 200] [--minutes 60]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { coverage } from './coverage.ts'
import { falseAlarms } from './false-alarms.ts'
import { retellings } from './retellings.ts'
import { verdicts } from './verdicts.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const kept = join(root, 'docs', 'honesty.json')
mkdirSync(join(root, 'docs'), { recursive: true })

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '400' },
    worlds: { type: 'string', default: '200' },
    twins: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
  },
})
const seed = Number(values.seed)
const runs = Number(values.runs)
const parts: Readonly<Record<string, () => unknown>> = {
  H1: () => falseAlarms({ seed, runs }),
  H2: () => coverage({ seed, runs }),
  H3: () =>
    verdicts({
      seed,
      worlds: Number(values.worlds),
      twins: Number(values.twins),
      minutes: Number(values.minutes),
    }),
  H7: () => retellings({ seed, runs }),
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}
const results = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, unknown>)
  : {}
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[name]
  if (part === undefined) {
    process.stderr.write(`there is no "${name}"; there are ${Object.keys(parts).join(', ')}\n`)
    process.exitCode = 2
    break
  }
  const started = Date.now()
  const found = part()
  const seconds = Math.round((Date.now() - started) / 1000)
  results[name] = { seed, version, date: new Date().toISOString().slice(0, 10), seconds, found }
  writeFileSync(kept, `${JSON.stringify(results, undefined, 2)}\n`)
  process.stdout.write(`${name} (${seconds} s)\n${JSON.stringify(found, undefined, 2)}\n`)
}
