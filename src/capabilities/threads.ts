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

/** Who does the jobs. */
export interface Workers<Job, Answer> {
  answers(jobs: Iterable<Job>): AsyncIterable<Answered<Job, Answer>>
  close(): Promise<void>
}

export interface ThreadsWish<Job, Answer> {
  readonly module: URL
  readonly count: number
  /** Given to every thread once. Like jobs and answers it is plain values. */
  readonly data: unknown
  /** How long a job takes, in a measure of the caller's. */
  readonly weigh: (job: Job) => number
  readonly here: (job: Job) => Answer
  /** So much lies before each thread, that it need not wait while answers are kept. */
  readonly ahead: number
  /** So much is given out and not yet taken back; it bounds what waits for a slow job before it. */
  readonly abroad: number
}

/** What a thread says when it can be given jobs. */
export const ready = 'ready'

/** With more threads than that, all wait for the one that keeps what they find. */
const mostThreads = 8

/** As many as the machine runs at once. */
export function usualThreads(): number {
  return Math.min(mostThreads, availableParallelism())
}

/** The same without a thread. */
export function workHere<Job, Answer>(work: (job: Job) => Answer): Workers<Job, Answer> {
  return {
    async *answers(jobs) {
      for (const job of jobs) yield { job, outcome: { kind: 'done', answer: work(job) } }
    },
    async close() {},
  }
}

export function openThreads<Job, Answer>(wish: ThreadsWish<Job, Answer>): Workers<Job, Answer> {
  const crew = openCrew(wish)
  return { answers: (jobs) => answersInOrder(jobs, crew, wish), close: crew.close }
}

/** A job that was given out. */
interface Errand<Job, Answer> {
  readonly job: Job
  readonly weight: number
  outcome?: Outcome<Answer>
}

async function* answersInOrder<Job, Answer>(
  jobs: Iterable<Job>,
  crew: Crew<Job, Answer>,
  { weigh, here, abroad }: ThreadsWish<Job, Answer>,
): AsyncIterable<Answered<Job, Answer>> {
  const out: Errand<Job, Answer>[] = []
  let weight = 0
  const rest = jobs[Symbol.iterator]()
  let next = rest.next()
  while (!next.done || out.length > 0) {
    while (!next.done && (weight < abroad || out.length === 0) && crew.hasRoom()) {
      const errand: Errand<Job, Answer> = { job: next.value, weight: weigh(next.value) }
      crew.give(errand)
      out.push(errand)
      weight += errand.weight
      next = rest.next()
    }
    const [first] = out
    if (first !== undefined && crew.isGone())
      first.outcome ??= { kind: 'done', answer: here(first.job) }
    if (first?.outcome === undefined) await crew.news()
    else {
      out.shift()
      weight -= first.weight
      yield { job: first.job, outcome: first.outcome }
    }
  }
}

interface Crew<Job, Answer> {
  /** Whether somebody has less before him than he should have. */
  hasRoom(): boolean
  give(errand: Errand<Job, Answer>): void
  /** When the next answer has come, or a thread has ended. */
  news(): Promise<void>
  /** Nobody is left, or could be started. */
  isGone(): boolean
  close(): Promise<void>
}

interface Hand<Job, Answer> {
  readonly worker: Worker
  /** What he was given and has not answered, in order. */
  readonly errands: Errand<Job, Answer>[]
  weight: number
  isReady: boolean
  error?: Error
}

function openCrew<Job, Answer>({
  module,
  count,
  data,
  ahead,
}: ThreadsWish<Job, Answer>): Crew<Job, Answer> {
  const hands = new Set<Hand<Job, Answer>>()
  let tell = (): void => {}
  let isClosing = false

  const start = (): void => {
    const hand: Hand<Job, Answer> = {
      worker: new Worker(module, { workerData: data }),
      errands: [],
      weight: 0,
      isReady: false,
    }
    hands.add(hand)
    hand.worker.on('message', (message) => {
      if (hand.isReady) finish(hand, { kind: 'done', answer: message as Answer })
      else hand.isReady = message === ready
      tell()
    })
    hand.worker.on('error', (error) => {
      hand.error = error
    })
    hand.worker.on('exit', () => {
      hands.delete(hand)
      if (!isClosing) replace(hand)
      tell()
    })
  }

  /** Only after a job that it ended over: a thread that cannot be started is not tried again. */
  const replace = (hand: Hand<Job, Answer>): void => {
    if (hand.isReady && hand.errands.length > 0) {
      finish(hand, { kind: 'ended', error: hand.error ?? new Error('the thread ended') })
      start()
    }
    for (const errand of hand.errands) give(errand)
  }

  const give = (errand: Errand<Job, Answer>): void => {
    const [hand] = [...hands].sort((one, other) => one.weight - other.weight)
    if (hand === undefined) return
    hand.errands.push(errand)
    hand.weight += errand.weight
    hand.worker.postMessage(errand.job)
  }

  for (let index = 0; index < count; index += 1) start()
  return {
    hasRoom: () => hands.size === 0 || [...hands].some(({ weight }) => weight < ahead),
    give,
    news: () => new Promise((heard) => (tell = heard)),
    isGone: () => hands.size === 0,
    async close() {
      isClosing = true
      await Promise.all(Array.from(hands, ({ worker }) => worker.terminate()))
    },
  }
}

function finish<Job, Answer>(hand: Hand<Job, Answer>, outcome: Outcome<Answer>): void {
  const errand = hand.errands.shift()
  if (errand === undefined) return
  errand.outcome = outcome
  hand.weight -= errand.weight
}
