/** A thread that looks into papers: one message in, what was found out. */
import { parentPort, workerData } from 'node:worker_threads'

import { languageOf } from '../languages/index.ts'
import { capabilities } from './index.ts'
import { type FinderData, lookInto, type Paper } from './look.ts'
import { ready } from './threads.ts'

const { settings, wanted } = workerData as FinderData
const own = capabilities.filter(({ name }) => wanted.includes(name))
const tools = { capabilities: own, language: languageOf, settings, clock: () => performance.now() }
parentPort?.on('message', ({ paper }: { readonly paper?: Paper }) =>
  parentPort?.postMessage(paper === undefined ? [] : lookInto(paper, tools)),
)
parentPort?.postMessage(ready)
