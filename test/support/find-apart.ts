/** Divides the papers of a folder and finds what is in each, in a process of its own; nothing is resolved. */
import { build, parts } from '../../src/pipeline.ts'
import { dossierAt } from '../../src/store/index.ts'
import { quietly } from './dossier.ts'

const dossier = dossierAt(process.argv[2] ?? '')
if (dossier === undefined) throw new RangeError(`no folder "${process.argv[2]}"`)
const capabilities = parts.capabilities.map((one) => ({ ...one, resolve: () => [] }))
const built = await build(dossier, { ...quietly, threads: 1 }, { ...parts, capabilities })
if (built.kind === 'stopped') throw new Error(built.problem.what)
