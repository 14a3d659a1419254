/**
 * Runs of the lab's later steps: one at a time in a thread beside the room, others wait;
 * what is done is kept while the room is open, and can be laid beside another.
 *
 * A run is named by what it was asked (acts, step, seed and assumptions), and asked again gives
 * the same figures: nothing is lost when it is forgotten.
 */
import type { Quarrel } from '../acts/act.ts'
import { type Choice, choiceWords } from '../choose.ts'
import { type Lab, type StepName, usualLinks } from '../lab.ts'
import { type LabRun, type Progress, startLab } from '../worker.ts'

/** What is run: one step of the ladder, all of them, or only what needs no fit. */
export type RunStep = 'first' | StepName | 'all'

export const stepWords: Readonly<Record<RunStep, string>> = {
  first: 'counts, change dates and predictions',
  rows: 'what was followed by more hostile acts (fitted rows and their tests)',
  beliefs: 'what a believer would say (Bayesian fit)',
  twins: 'which explanation this record supports (twins)',
  turn: 'without the turn at home',
  all: 'all steps',
}

export interface RunWish {
  readonly choice: Choice
  readonly step: RunStep
  readonly seed: number
  /** Share of claimed reactions assumed false; undefined leaves the words out. */
  readonly falseRate: number | undefined
  readonly turn: number | undefined
}

export interface KeptRun {
  readonly number: number
  readonly wish: RunWish
  readonly quarrel: Quarrel
  state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed'
  progress: Progress | undefined
  lab: Lab | undefined
  trouble: string | undefined
  started: number | undefined
  seconds: number | undefined
  run: LabRun | undefined
}

/** So many runs are kept; the oldest that is done goes first. */
const mostKept = 16

let kept: KeptRun[] = []
let last = 0

/** All runs that are kept, the newest first. */
export function keptRuns(): readonly KeptRun[] {
  return kept.toReversed()
}

export function keptRun(number: number): KeptRun | undefined {
  return kept.find((one) => one.number === number)
}

/** Asks for a run; the same asked again is the run there is. Undefined when too many wait. */
export function askRun(quarrel: Quarrel, wish: RunWish): KeptRun | undefined {
  const key = keyOf(quarrel, wish)
  const same = kept.find(
    (one) => keyOf(one.quarrel, one.wish) === key && !['stopped', 'failed'].includes(one.state),
  )
  if (same !== undefined) return same
  while (kept.length >= mostKept) {
    const oldest = kept.find((one) => !['waiting', 'running'].includes(one.state))
    if (oldest === undefined) return undefined
    forgetRun(oldest.number)
  }
  last += 1
  const made: KeptRun = {
    number: last,
    wish,
    quarrel,
    state: 'waiting',
    progress: undefined,
    lab: undefined,
    trouble: undefined,
    started: undefined,
    seconds: undefined,
    run: undefined,
  }
  kept.push(made)
  startNext()
  return made
}

/** Asks a run to stop: what is done stands. */
export function stopRun(number: number): void {
  const one = keptRun(number)
  if (one?.state === 'waiting') one.state = 'stopped'
  if (one?.state !== 'running') return
  one.state = 'stopped'
  one.run?.stop()
}

/** Forgets a run that is no longer counting. */
export function forgetRun(number: number): void {
  stopRun(number)
  kept = kept.filter((one) => one.number !== number)
}

/** What a run was asked, in a few words. */
export function runWords({ number, wish }: KeptRun): string {
  return `Run ${number}: ${stepWords[wish.step]}; ${choiceWords(wish.choice)}`
}

function keyOf({ acts, window, sides }: Quarrel, { choice, ...wish }: RunWish): string {
  const told = acts.map(({ id, start, end, scale, reach }) => [id, start, end, scale, reach])
  return JSON.stringify([sides, window, told, wish, choice.list])
}

function startNext(): void {
  if (kept.some((one) => one.run !== undefined && one.seconds === undefined)) return
  const next = kept.find((one) => one.state === 'waiting')
  if (next !== undefined) start(next)
}

function start(one: KeptRun): void {
  const { step, seed, falseRate, turn } = one.wish
  const begun = Date.now()
  one.state = 'running'
  one.started = begun
  one.run = startLab(
    one.quarrel,
    {
      seed,
      twins: 200,
      bootstrap: 99,
      sweeps: 1000,
      links: falseRate === undefined ? undefined : { ...usualLinks, falseRate },
      turn,
      ...(step === 'all' ? {} : { steps: step === 'first' ? [] : [step] }),
    },
    (progress) => {
      one.progress = progress
    },
  )
  one.run.lab
    .then((lab) => {
      one.lab = lab
      if (one.state === 'running') one.state = 'done'
    })
    .catch((error: unknown) => {
      one.state = 'failed'
      one.trouble = error instanceof Error ? error.message : String(error)
    })
    .finally(() => {
      one.seconds = (Date.now() - begun) / 1000
      startNext()
    })
}
