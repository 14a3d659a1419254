/**
 * Intake: walk the sources, read what is new or changed, divide it into
 * documents, give them their ids, keep them.
 *
 * Reading waits for files; keeping is done in transactions of a few hundred
 * texts, so that a kill loses no more than those and memory stays level. What
 * belongs to an unfinished source is read again by the next build.
 */
import { headKinds, type Judgement, type Kind, type Problem } from '../record/index.ts'
import { changesOf, stampOf } from './intake-changes.ts'
import { keepDivided, openedSource } from './intake-documents.ts'
import type { IntakeParts } from './intake-parts.ts'
import { batches, type Step, stepsOf } from './intake-steps.ts'
import { beginSource, dropSource, endSource, touchSource } from './keep-sources.ts'
import { keepProblem } from './problem-rows.ts'
import type { Store } from './store.ts'
import type { Crew } from './threads.ts'

export interface IntakeTools {
  /** Milliseconds. */
  readonly clock: () => number
  readonly progress: (done: number, of: number, what: string) => void
  /** Threads that read and divide as the parts do; without them all is done here. */
  readonly crew?: Crew | undefined
}

export interface IntakeReport {
  readonly sources: number
  readonly read: number
  readonly replaced: readonly string[]
  readonly problems: readonly Problem[]
}

/** Brings sources, texts and documents of the index up to what stands in the folder today. */
export async function takeInSources(
  store: Store,
  parts: IntakeParts,
  tools: IntakeTools,
): Promise<IntakeReport> {
  const stamp = stampOf(store, parts)
  const { sources, changed, gone, problems } = changesOf(store, stamp)
  const keep = keeper(store, parts)
  let done = 0
  let read = 0
  tools.progress(0, changed.length, 'reading')
  for await (const batch of batches(stepsOf(store, { ...parts, ...tools, changed, stamp }))) {
    store.database.transaction(() => {
      for (const step of batch) keep.step(step)
      store.register.write()
    })
    read += batch.filter((step) => step.kind === 'end').length
    done += batch.filter((step) => step.kind === 'end' || step.kind === 'same').length
    tools.progress(done, changed.length, 'reading')
  }
  forget(store, gone)
  return { sources, read, replaced: keep.replaced, problems }
}

function forget(store: Store, gone: readonly string[]): void {
  if (gone.length === 0) return
  store.database.transaction(() => {
    for (const path of gone) {
      dropSource(store.database, path)
      store.register.lost(path)
    }
    store.register.write()
  })
}

interface Keeper {
  step(step: Step): void
  /** Sources whose bytes are others than when they were last seen. */
  readonly replaced: readonly string[]
}

/** Keeps the steps of one source after the other. */
function keeper(store: Store, parts: IntakeParts): Keeper {
  const { database, register } = store
  const judgements = headJudgements(store)
  const replaced: string[] = []
  let open = openedSource(0, true)
  return {
    replaced,
    step(step) {
      switch (step.kind) {
        case 'same':
          touchSource(database, step)
          return
        case 'begin':
          if (step.hash !== '' && register.saw(step.path, step.hash) === 'replaced')
            replaced.push(step.path)
          open = openedSource(beginSource(database, step), step.isNew)
          return
        case 'problem':
          keepProblem(database, open.source, step.problem)
          return
        case 'text':
          keepDivided(store, open, {
            ...step,
            divided: step.drafts,
            parts,
            judgements: judgements.get(step.file) ?? [],
          })
          return
        case 'end':
          endSource(database, { ...open, stamp: step.stamp })
      }
    },
  }
}

/** Judgements on boundaries and values, by the file in which their document was last seen. */
function headJudgements({ register, judgements }: Store): Map<string, Judgement[]> {
  const by = new Map<string, Judgement[]>()
  const all = judgements()
  const head = all.filter((one) => (headKinds as readonly Kind[]).includes(one.about))
  for (const one of head) {
    if (one.decision.kind === 'withdraw') continue
    const file = register.lastSeen(one.document)
    if (file !== undefined) by.set(file, [...(by.get(file) ?? []), one])
  }
  const withdrawals = all.filter((one) => one.decision.kind === 'withdraw')
  return new Map([...by].map(([file, own]) => [file, [...own, ...withdrawals]]))
}
