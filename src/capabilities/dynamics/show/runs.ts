/**
 * Runs of the lab's later steps: one at a time in a thread beside the room, others wait;
 * what is done is kept on the dossier's shelf, and can be laid beside another on another day.
 *
 * A run is named by what it was asked (acts, step, seed and assumptions) and by the version
 * that counted: asked again it is the run there is.
 */
import { createHash } from 'node:crypto'
import type { Quarrel } from '../acts/act.ts'
import { type Choice, choiceOf, choiceWords, queryOf } from '../choose.ts'
import { type Lab, type StepName, usualLinks } from '../lab.ts'
import { version } from '../version.ts'
import { type LabRun, type Progress, startLab } from '../worker.ts'
import { type KeptFile, openShelf } from './shelf.ts'

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
  /** Eight letters of what was asked and who counted. */
  readonly name: string
  readonly version: string
  /** The day on which it was asked for. */
  readonly made: string
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

/** The runs of one dossier. */
export interface Runs {
  /** All that are kept, the newest first. */
  all(): readonly KeptRun[]
  get(number: number): KeptRun | undefined
  /** Asks for a run; the same asked again is the run there is. Undefined when too many wait. */
  ask(quarrel: Quarrel, wish: RunWish): KeptRun | undefined
  /** Asks a run to stop: what is done stands. */
  stop(number: number): void
  /** Forgets a run that is no longer counting, on the shelf as well. */
  forget(number: number): void
  /** Files on the shelf that could not be read. */
  readonly unread: readonly string[]
}

/** So many runs are kept; the oldest that is done goes first. */
export const mostKept = 40

const opened = new Map<string, Runs>()

/** The runs on a shelf, opened once; without a shelf they are forgotten when the room closes. */
export function runsAt(shelf: string | undefined): Runs {
  const known = opened.get(shelf ?? '')
  if (known !== undefined) return known
  const runs = openRuns(shelf)
  opened.set(shelf ?? '', runs)
  return runs
}

/** The runs that stand on a shelf, and those that are asked for from now on. */
export function openRuns(folder: string | undefined): Runs {
  const shelf = openShelf(folder)
  let kept: KeptRun[] = shelf.files.map(runOfFile)
  const keep = (one: KeptRun): void => {
    if (one.lab !== undefined && kept.includes(one)) shelf.put(fileOfRun(one, one.lab))
    startNext(kept, keep)
  }
  const stop = (number: number): void => stopRun(kept.find((one) => one.number === number))
  const forget = (number: number): void => {
    stop(number)
    const gone = kept.find((one) => one.number === number)
    kept = kept.filter((one) => one !== gone)
    if (gone !== undefined) shelf.drop(gone)
  }
  return {
    all: () => kept.toReversed(),
    get: (number) => kept.find((one) => one.number === number),
    ask(quarrel, wish) {
      const name = nameOf(quarrel, wish)
      const same = kept.find((one) => one.name === name && isOpen(one))
      if (same !== undefined) return same
      while (kept.length >= mostKept) {
        const oldest = kept.find((one) => !['waiting', 'running'].includes(one.state))
        if (oldest === undefined) return undefined
        forget(oldest.number)
      }
      const number = 1 + Math.max(0, shelf.last(), ...kept.map((one) => one.number))
      const made = asked({ number, name, wish, quarrel })
      kept.push(made)
      startNext(kept, keep)
      return made
    },
    stop,
    forget,
    unread: shelf.unread,
  }
}

/** What a run was asked, in a few words. */
export function runWords({ number, wish }: KeptRun): string {
  return `Run ${number}: ${stepWords[wish.step]}; ${choiceWords(wish.choice)}`
}

/** Whether a choice gives other acts today than those a run has counted. */
export function isOutdated(run: KeptRun, today: Quarrel | undefined): boolean {
  return today === undefined || nameOf(today, run.wish) !== nameOf(run.quarrel, run.wish)
}

function isOpen({ state }: KeptRun): boolean {
  return state !== 'stopped' && state !== 'failed'
}

function asked(of: Pick<KeptRun, 'number' | 'name' | 'wish' | 'quarrel'>): KeptRun {
  return {
    ...of,
    version,
    made: new Date().toISOString().slice(0, 10),
    state: 'waiting',
    progress: undefined,
    lab: undefined,
    trouble: undefined,
    started: undefined,
    seconds: undefined,
    run: undefined,
  }
}

function runOfFile({ choice, lab, wish, ...one }: KeptFile): KeptRun {
  return {
    ...one,
    wish: {
      step: wish.step as RunStep,
      seed: wish.seed,
      choice: choiceOf(new URLSearchParams(choice)),
      falseRate: wish.falseRate,
      turn: wish.turn,
    },
    lab,
    progress: undefined,
    trouble: undefined,
    started: undefined,
    run: undefined,
  }
}

function fileOfRun(one: KeptRun, lab: Lab): KeptFile {
  const { number, name, version, made, quarrel, seconds } = one
  const { choice, ...wish } = one.wish
  const words = Object.entries(queryOf(choice)).filter(([, value]) => value !== undefined)
  return {
    number,
    name,
    version,
    made,
    wish,
    choice: new URLSearchParams(words as [string, string][]).toString(),
    quarrel,
    state: one.state === 'stopped' ? 'stopped' : 'done',
    seconds,
    lab,
  }
}

function nameOf({ acts, window, sides, links }: Quarrel, { choice, ...wish }: RunWish): string {
  const told = acts.map(({ id, start, end, scale, reach }) => [id, start, end, scale, reach])
  const said = links.map(({ from, to, relation }) => [from, to, relation])
  const { step, seed, falseRate = null, turn = null } = wish
  const key = [version, sides, window, told, said, step, seed, falseRate, turn, choice.list ?? null]
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 8)
}

function stopRun(one: KeptRun | undefined): void {
  if (one?.state === 'waiting') one.state = 'stopped'
  if (one?.state !== 'running') return
  one.state = 'stopped'
  one.run?.stop()
}

function startNext(kept: readonly KeptRun[], keep: (one: KeptRun) => void): void {
  if (kept.some((one) => one.run !== undefined && one.seconds === undefined)) return
  const next = kept.find((one) => one.state === 'waiting')
  if (next !== undefined) start(next, keep)
}

function start(one: KeptRun, keep: (one: KeptRun) => void): void {
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
      keep(one)
    })
}
