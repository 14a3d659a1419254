/**
 * `npm run honesty`: how often the lab says what is not so.
 *
 * Records are made in worlds whose truth is known, and the lab is asked about them.
 * The results are kept in docs/honesty.json with seed, version, date and the
 * size of each run; docs/measurements.md quotes them.
 *
 * H2 and H3 go on where they stopped, so that they can be run in portions.
 *
 *     npm run honesty -- [H1 H2 H3 H7] [--runs 400] [--worlds 200] [--twins 200] [--minutes 60]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Coverage, coverage } from './coverage.ts'
import { falseAlarms } from './false-alarms.ts'
import { retellings } from './retellings.ts'
import { type Verdicts, verdicts } from './verdicts.ts'

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
const minutes = Number(values.minutes)
/** A part is given what it found before, and says after every piece what stands by then. */
type Part = (before: unknown, keep: (found: unknown) => void) => unknown

const parts: Readonly<Record<string, Part>> = {
  H1: () => falseAlarms({ seed, runs }),
  H2: (before, keep) => coverage({ seed, runs, minutes }, before as Coverage | undefined, keep),
  H3: (before, keep) =>
    verdicts(
      { seed, worlds: Number(values.worlds), twins: Number(values.twins), minutes },
      before as Verdicts | undefined,
      keep,
    ),
  H7: () => retellings({ seed, runs }),
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}
interface Result {
  readonly seconds: number
  readonly found: unknown
}

// Read anew before each writing: another run may have kept another part meanwhile.
const readResults = (): Record<string, Result> =>
  existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Result>) : {}

for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[name]
  if (part === undefined) {
    process.stderr.write(`there is no "${name}"; there are ${Object.keys(parts).join(', ')}\n`)
    process.exitCode = 2
    break
  }
  const started = Date.now()
  const before = readResults()[name]
  const keep = (found: unknown): void => {
    const seconds = Math.round((Date.now() - started) / 1000)
    const date = new Date().toISOString().slice(0, 10)
    const result = { seed, version, date, seconds, found }
    writeFileSync(kept, `${JSON.stringify({ ...readResults(), [name]: result }, undefined, 2)}\n`)
  }
  const found = part(before?.found, keep)
  keep(found)
  process.stdout.write(`${name}\n${JSON.stringify(found, undefined, 2)}\n`)
}
