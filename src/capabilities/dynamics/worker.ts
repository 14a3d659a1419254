/**
 * The lab in a thread of its own, so that the room stays quick: progress comes
 * as messages, and stopping leaves what is done.
 *
 * This file is both the door and the thread: it starts itself.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Quarrel } from './acts/act.ts'
import { type Lab, type LabWish, runLab } from './lab.ts'

export interface Progress {
  readonly done: number
  readonly of: number
  readonly what: string
}

interface Order {
  readonly lab: true
  readonly quarrel: Quarrel
  readonly wish: LabWish
  /** One word of shared memory: anything but 0 means stop. */
  readonly stop: SharedArrayBuffer
}

type Message = { readonly progress: Progress } | { readonly lab: Lab }

/** A running lab. */
export interface LabRun {
  readonly lab: Promise<Lab>
  /** Ask it to stop; the promise then gives what is done. */
  stop(): void
}

/** Start the lab in a worker. */
export function startLab(
  quarrel: Quarrel,
  wish: Omit<LabWish, 'progress'>,
  hear: (progress: Progress) => void = () => {},
): LabRun {
  const stop = new SharedArrayBuffer(4)
  const order: Order = { lab: true, quarrel, wish, stop }
  const worker = new Worker(new URL(import.meta.url), { workerData: order })
  const lab = new Promise<Lab>((keep, fail) => {
    worker.on('message', (message: Message) => {
      if ('progress' in message) hear(message.progress)
      else keep(message.lab)
    })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('the lab ended without a result')))
  })
  return { lab, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) }
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'lab' in data && 'stop' in data
}

if (!isMainThread && parentPort !== null && isOrder(workerData)) {
  const { quarrel, wish, stop } = workerData
  const flag = new Int32Array(stop)
  let told = 0
  const lab = runLab(quarrel, {
    ...wish,
    progress: (done, of, what) => {
      // Ten messages a second are enough for a line of text.
      const now = performance.now()
      if (now - told > 100 || done === of) {
        told = now
        parentPort?.postMessage({ progress: { done, of, what } } satisfies Message)
      }
      return Atomics.load(flag, 0) === 0
    },
  })
  parentPort.postMessage({ lab } satisfies Message)
}
