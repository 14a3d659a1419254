/**
 * Two workers over one index: each opens it for itself and traces its own quotations. What
 * is measured is the clock from when both are ready until both are done, and the CPU of both.
 */
import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { openSeedIndex } from '../src/capabilities/quotations/engine/seed-index.ts'
import { finder } from './quotation-engine.ts'
import { openText } from './quotation-texts.ts'

const workers = 2

interface Order {
  /** Folder of the index, and the file of its texts with where each begins. */
  readonly folder: string
  readonly path: string
  readonly starts: readonly number[]
  readonly texts: readonly string[]
}

export interface Throughput {
  /** Quotations a second by the clock, under whatever else the machine does. */
  readonly byClock: number
  /** What two processors of our own would do, by the CPU that was used. */
  readonly byCpu: number
}

/** How many quotations a second two workers trace, each all of them. */
export async function throughput(order: Order): Promise<Throughput> {
  const crew = Array.from(
    { length: workers },
    () => new Worker(new URL(import.meta.url), { workerData: order }),
  )
  const said = (): Promise<unknown> => Promise.all(crew.map((one) => once(one, 'message')))
  await said()
  const [begun, used] = [performance.now(), process.cpuUsage()]
  const done = said()
  for (const one of crew) one.postMessage('begin')
  await done
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(used)
  await Promise.all(crew.map((one) => one.terminate()))
  const traced = workers * order.texts.length
  return { byClock: traced / seconds, byCpu: (workers * traced) / ((user + system) / 1e6) }
}

async function work({ folder, path, starts, texts }: Order): Promise<void> {
  const index = openSeedIndex(folder)!
  const find = finder(index, openText(path, starts))
  // Code is compiled and lists are read before the clock runs.
  for (const text of texts) find(text)
  parentPort!.postMessage('ready')
  await once(parentPort!, 'message')
  for (const text of texts) find(text)
  parentPort!.postMessage('done')
}

if (!isMainThread) await work(workerData as Order)
