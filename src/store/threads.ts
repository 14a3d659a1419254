/**
 * Threads that work through a row of jobs. Whoever is done first, the answers
 * come in the order of the jobs, so what is made of them depends neither on
 * the number of threads nor on their luck.
 *
 * A thread is a module that says `ready` when it is loaded, and from then on
 * answers every job with one message. One that ends takes only the job with it
 * that it was at, and another takes its place; where none can be started, the
 * work is done here.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

export interface Answered<Job, Answer> {
  readonly job: Job
  readonly outcome: Outcome<Answer>
}

export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The thread ended over it. */
  | { readonly kind: 'ended'; readonly error: Error }

/** Threads that are there to work. */
export interface Team {
  answers<Job, Answer>(
    jobs: Iterable<Job>,
    work: Work<Job, Answer>,
  ): AsyncIterable<Answered<Job, Answer>>
}

export interface Work<Job, Answer> {
  /** A job as a thread is told it: plain values, like its answer. */
  readonly message: (job: Job) => unknown
  /** How long a job takes: characters, or what costs as much. */
  readonly weigh: (job: Job) => number
  /** Where no thread is left. */
  readonly here: (job: Job) => Answer
  /** So much lies before each thread, that it need not wait while answers are kept. */
  readonly ahead: number
  /** So much is given out and not yet taken back; it bounds what waits for a slow job before it. */
  readonly abroad: number
}

/** The threads of a build, started when there is work for them. */
export interface Crew {
  /** Threads for work of so many characters in all; none where it is done sooner without. */
  team(weight: number): Team | undefined
  close(): Promise<void>
}

export interface CrewWish {
  readonly module: URL
  /** Given to every thread once; plain values. */
  readonly data: unknown
  /** So many threads, however much there is to do; otherwise as many as are worth it on this machine. */
  readonly threads?: number | undefined
}

/** What a thread says when it can be given jobs. */
export const ready = 'ready'

/** Each takes about 65 MB and two seconds to warm; more would only fill memory in large builds. */
const mostThreads = 6

/** What others do while one more thread is loaded and warmed, in characters. */
const worthAThread = 100_000

/** As many as the machine runs at once and have enough to do. */
function usualThreads(weight: number): number {
  return Math.min(mostThreads, availableParallelism(), Math.floor(weight / worthAThread))
}

/** The threads of a build; to be closed when it ends. */
export function openCrew(wish: CrewWish): Crew {
  const hands = openHands(wish)
  return {
    team(weight) {
      const count = wish.threads ?? usualThreads(weight)
      if (count < 2 || weight === 0) return undefined
      hands.raise(count)
      return { answers: (jobs, work) => answersInOrder(jobs, work, hands) }
    },
    close: hands.close,
  }
}

/** The same without a thread. */
export async function* answersHere<Job, Answer>(
  jobs: Iterable<Job>,
  work: (job: Job) => Answer,
): AsyncIterable<Answered<Job, Answer>> {
  for (const job of jobs) yield { job, outcome: { kind: 'done', answer: work(job) } }
}

/** A job that was given out. */
interface Errand {
  readonly message: unknown
  readonly weight: number
  outcome?: Outcome<unknown>
}

async function* answersInOrder<Job, Answer>(
  jobs: Iterable<Job>,
  { message, weigh, here, ahead, abroad }: Work<Job, Answer>,
  hands: Hands,
): AsyncIterable<Answered<Job, Answer>> {
  const out: { readonly job: Job; readonly errand: Errand }[] = []
  let weight = 0
  const rest = jobs[Symbol.iterator]()
  let next = rest.next()
  while (!next.done || out.length > 0) {
    while (!next.done && (weight < abroad || out.length === 0) && hands.hasRoom(ahead)) {
      const job = next.value
      const errand: Errand = { message: message(job), weight: weigh(job) }
      hands.give(errand)
      out.push({ job, errand })
      weight += errand.weight
      next = rest.next()
    }
    const [first] = out
    if (first === undefined) continue
    const { job, errand } = first
    if (hands.areGone()) errand.outcome ??= { kind: 'done', answer: here(job) }
    if (errand.outcome === undefined) await hands.news()
    else {
      out.shift()
      weight -= errand.weight
      yield { job, outcome: errand.outcome as Outcome<Answer> }
    }
  }
}

interface Hands {
  /** Starts what is missing to so many. */
  raise(count: number): void
  /** Whether somebody has less before him than he should have. */
  hasRoom(ahead: number): boolean
  give(errand: Errand): void
  /** When the next answer has come, or a thread has ended. */
  news(): Promise<void>
  /** Nobody is left, or could be started. */
  areGone(): boolean
  close(): Promise<void>
}

interface Hand {
  readonly worker: Worker
  /** What he was given and has not answered, in order. */
  readonly errands: Errand[]
  weight: number
  isReady: boolean
  error?: Error
}

function openHands({ module, data }: CrewWish): Hands {
  const hands = new Set<Hand>()
  let tell = (): void => {}
  let isClosing = false

  const start = (): void => {
    const worker = workerOf(module, data)
    if (worker === undefined) return
    const hand: Hand = { worker, errands: [], weight: 0, isReady: false }
    hands.add(hand)
    worker.on('message', (message: unknown) => {
      if (hand.isReady) finish(hand, { kind: 'done', answer: message })
      else hand.isReady = message === ready
      tell()
    })
    worker.on('error', (error) => {
      hand.error = error
    })
    worker.on('exit', () => {
      hands.delete(hand)
      if (!isClosing) replace(hand)
      tell()
    })
  }

  /** Only after a job that it ended over: a thread that cannot be started is not tried again. */
  const replace = (hand: Hand): void => {
    if (hand.isReady && hand.errands.length > 0) {
      finish(hand, { kind: 'ended', error: hand.error ?? new Error('the thread ended') })
      start()
    }
    for (const errand of hand.errands) give(errand)
  }

  const give = (errand: Errand): void => {
    const [hand] = [...hands].sort((one, other) => one.weight - other.weight)
    if (hand === undefined) return
    hand.errands.push(errand)
    hand.weight += errand.weight
    hand.worker.postMessage(errand.message)
  }

  return {
    raise(count) {
      for (let missing = count - hands.size; missing > 0; missing -= 1) start()
    },
    hasRoom: (ahead) => hands.size === 0 || [...hands].some(({ weight }) => weight < ahead),
    give,
    news: () =>
      new Promise((heard) => {
        tell = heard
      }),
    areGone: () => hands.size === 0,
    async close() {
      isClosing = true
      await Promise.all(Array.from(hands, ({ worker }) => worker.terminate()))
    },
  }
}

/** None where the system refuses one more thread. */
function workerOf(module: URL, data: unknown): Worker | undefined {
  try {
    return new Worker(module, { workerData: data })
  } catch {
    return undefined
  }
}

function finish(hand: Hand, outcome: Outcome<unknown>): void {
  const errand = hand.errands.shift()
  if (errand === undefined) return
  errand.outcome = outcome
  hand.weight -= errand.weight
}
