/** A thread for tests: it takes the time that a job asks for, and ends over those that say so. */
import { parentPort, workerData } from 'node:worker_threads'

export interface SlowJob {
  readonly n: number
  readonly milliseconds: number
  readonly ends?: boolean
}

const { factor } = workerData as { readonly factor: number }
const pause = new Int32Array(new SharedArrayBuffer(4))

parentPort?.on('message', ({ n, milliseconds, ends }: SlowJob) => {
  if (ends === true) process.exit(1)
  Atomics.wait(pause, 0, 0, milliseconds)
  parentPort?.postMessage(n * factor)
})
parentPort?.postMessage('ready')
