/**
 * A thread of a build: it reads and divides sources, and looks into papers, one
 * message in and one out, in their order.
 */
import { parentPort, workerData } from 'node:worker_threads'

import { divide } from '../documents/index.ts'
import { languageOf } from '../languages/index.ts'
import { readSource } from '../sources/index.ts'
import { type ReadOrder, readAndDivide, ready, type SourceRead } from '../store/index.ts'
import { capabilities } from './index.ts'
import { type BuildData, type Found, type LookOrder, lookInto } from './look.ts'

const { settings, wanted } = workerData as BuildData
const own = capabilities.filter(({ name }) => wanted.includes(name))
const lookTools = {
  capabilities: own,
  language: languageOf,
  settings,
  clock: () => performance.now(),
}
const divideTools = { readOne: readSource, divide, language: languageOf, settings }

/** Reading waits for files, and answers are told apart by their order alone. */
let before: Promise<void> = Promise.resolve()
parentPort?.on('message', (order: ReadOrder | LookOrder) => {
  before = before.then(async () => parentPort?.postMessage(await answerTo(order)))
})
parentPort?.postMessage(ready)

async function answerTo(
  order: ReadOrder | LookOrder,
): Promise<SourceRead | undefined | readonly Found[]> {
  if (order.kind === 'read') return await readAndDivide(order.entry, divideTools)
  return order.paper === undefined ? [] : lookInto(order.paper, lookTools)
}
