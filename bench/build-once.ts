/** Builds one dossier in a process of its own, and says how long it took and how much memory it had at most. */
import { build } from '../src/pipeline.ts'
import { dossierAt } from '../src/store/index.ts'

const dossier = dossierAt(process.argv[2] ?? '')
if (dossier === undefined) throw new RangeError(`no folder "${process.argv[2]}"`)
const began = performance.now()
const before = process.cpuUsage()
const built = await build(dossier, {
  clock: () => performance.timeOrigin + performance.now(),
  progress: () => {},
  ...(process.env.REJOINDER_THREADS && { threads: Number(process.env.REJOINDER_THREADS) }),
})
if (built.kind === 'stopped') throw new Error(built.problem.what)
const { took, documents } = built.report
const { user, system } = process.cpuUsage(before)
process.stdout.write(
  JSON.stringify({
    milliseconds: performance.now() - began,
    processor: (user + system) / 1000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    took,
    documents,
  }),
)
