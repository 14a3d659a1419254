/** The two rounds: every document is resolved, or what it found out before is taken again. */
import { type DocumentId, withIds } from '../../../record/index.ts'
import type { Resolution } from '../../capability.ts'
import type { Resolved } from './decide.ts'
import { referencesOf } from './findings.ts'
import { dated } from './library.ts'
import { namesAsked, packedStep, peopleOf, sidesNamed, toldBy, unpackedStep } from './lines.ts'
import {
  type Line,
  type NotedLine,
  type NotedTrace,
  notedTrace,
  noteOfLine,
  stepsIn,
  type Told,
  toldIn,
  writesIn,
} from './noted-line.ts'
import { resolveDocument } from './resolve-document.ts'
import { heldAs, type Session } from './session.ts'
import { type Step, stepsOf } from './told-steps.ts'
import { putAgain, type Trace, type Write } from './trace.ts'

/** Traces of the first round, by document; as words, since they are many. */
export type FirstTraces = ReadonlyMap<DocumentId, NotedTrace>

/** Mentions with a date, a title or a number find their documents or found missing ones. */
export function firstRound(session: Session): FirstTraces {
  const traces = new Map<DocumentId, NotedTrace>()
  for (const id of session.order) {
    const kept = keptLine(session, id, 0)
    if (kept !== undefined) {
      putAgain(writesIn(kept.rounds[0]), session.shelf.base, session.library.sides)
      continue
    }
    traces.set(id, notedTrace(resolved(session, id, 0).trace))
    // Its line is written with the second round.
    session.dirty.add(id)
  }
  return traces
}

/** All mentions are resolved; documents that tell of other times than their own come last. */
export function* secondRound(session: Session, first: FirstTraces): Iterable<Resolution> {
  const { order, stories } = session
  const last = order.filter((id) => stories.has(id))
  for (const id of [...order.filter((one) => !stories.has(one)), ...last]) {
    const kept = keptLine(session, id, 1)
    if (kept !== undefined) takeAgain(session, id, kept)
    else yield resolvedAgain(session, id, first.get(id))
  }
}

/** The line of a document that is as it was, and for which nothing has changed. */
function keptLine(
  { before, dirty, changes }: Session,
  id: DocumentId,
  round: 0 | 1,
): NotedLine | undefined {
  const line = dirty.has(id) ? undefined : before.get(id)
  return line === undefined || changes.touches(line.rounds[round]) ? undefined : line
}

function takeAgain(session: Session, id: DocumentId, line: NotedLine): void {
  const { shelf, library, record } = session
  putAgain(writesIn(line.rounds[1]), shelf.base, library.sides)
  tell(session, id, toldIn(line))
  const teller = shelf.base.get(id)
  if (teller === undefined) return
  for (const step of stepsIn(line))
    addStep(session, unpackedStep(step, { record, teller, get: shelf.base.get }))
}

function resolvedAgain(
  session: Session,
  id: DocumentId,
  firstTrace: NotedTrace | undefined,
): Resolution {
  const { record, library, before, nameOf } = session
  const { sides } = library
  const { all, trace } = resolved(session, id, 1)
  const own = session.shelf.base.get(id)!
  const steps = stepsOf(all, own)
  const told = toldBy(all)
  tell(session, id, told)
  for (const step of steps) addStep(session, step)
  session.dirty.add(id)
  const line: Line = {
    held: heldAs(own, sides),
    ...peopleOf(record.document(id)!),
    isStory: session.stories.has(id),
    asked: namesAsked(all.map(({ mention }) => mention)).map((name) => [
      name,
      sidesNamed(name, sides),
    ]),
    // What nothing has touched in the first round is as it was.
    rounds: [firstTrace ?? before.get(id)!.rounds[0], notedTrace(trace)],
    told,
    steps: steps.map(packedStep),
  }
  const drafts = all.flatMap((one) => referencesOf(one, nameOf))
  return { document: id, findings: withIds(id, drafts), notes: [noteOfLine(line)] }
}

/** Resolves a document, and says to those that come after it what is otherwise now. */
function resolved(
  { record, library, shelf, changes, before, stale, isWhole }: Session,
  id: DocumentId,
  round: 0 | 1,
): { readonly all: readonly Resolved[]; readonly trace: Trace } {
  const mentions = round === 0 ? dated(record, id) : record.findings('mention', id)
  const all = resolveDocument(record.document(id)!, mentions, library)
  const trace = shelf.taken()
  if (!isWhole) {
    const line = before.get(id)
    const old = line === undefined ? [] : writesIn(line.rounds[round])
    // A changed document may stand elsewhere in the order: what it puts there, it puts there at another time.
    const same = stale.has(id) ? new Set() : common(old, trace.writes)
    for (const write of [...old, ...trace.writes])
      if (!same.has(JSON.stringify(write))) changes.markWrite(write)
  }
  return { all, trace }
}

function common(one: readonly Write[], other: readonly Write[]): Set<string> {
  const own = new Set(one.map((write) => JSON.stringify(write)))
  return new Set(other.map((write) => JSON.stringify(write)).filter((write) => own.has(write)))
}

function tell({ told }: Session, document: DocumentId, own: readonly Told[]): void {
  for (const one of own) {
    const known = told.get(one.key)
    if (known === undefined) told.set(one.key, [{ document, told: one }])
    else known.push({ document, told: one })
  }
}

function addStep({ steps }: Session, step: Step): void {
  const known = steps.get(step.of)
  if (known === undefined) steps.set(step.of, [step])
  else known.push(step)
}
