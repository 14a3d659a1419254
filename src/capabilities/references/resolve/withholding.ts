/**
 * The story of a letter sent to some and kept from others, gathered from all
 * documents that tell a part of it.
 *
 * Only a letter that somebody asked for, was refused or was kept from has such
 * a story; that others had it and that its contents came out belongs to it then.
 */
import {
  type DocumentId,
  type DocumentKind,
  type Draft,
  dayAt,
  type EdtfDate,
  type Evidence,
  parseDate,
  type Standing,
  type Withholding,
} from '../../../record/index.ts'
import { maker } from '../find/index.ts'
import type { Resolved } from './decide.ts'
import type { Library } from './pointer.ts'
import type { Shelved } from './shelved.ts'

/** A step as one mention tells it. */
export interface Step {
  readonly of: Shelved
  readonly event: Withholding['event']
  /** Of the letter that tells it. */
  readonly teller: Shelved
  /** What the words add: a date, a name. */
  readonly value: string | undefined
  /** The document named before in the same sentence (what divulged it), or the writer's own spoken of last. */
  readonly beside: Shelved | undefined
  readonly ownBefore: Shelved | undefined
  readonly mention: Standing<'mention'>
  readonly evidence: Evidence
}

/** The steps that the resolved mentions of a document tell. */
export function stepsOf(resolved: readonly Resolved[], teller: Shelved): Step[] {
  return resolved.flatMap((one, index): Step[] => {
    const [target] = one.targets
    if (target === undefined || target === 'self' || one.targets.length > 1) return []
    const before = resolved.slice(Math.max(0, index - 12), index).reverse()
    const beside = before.find((other) => other.pointer.sentence === one.pointer.sentence)
      ?.targets[0]
    const own = before.find((other) => isOf(other.targets[0], teller))?.targets[0]
    return one.mention.body.clues
      .filter((clue) => clue.startsWith('event '))
      .map((clue) => {
        const [, event = '', value] = /^event (\S+)(?: (.*))?$/.exec(clue) ?? []
        return {
          of: target,
          event: event as Step['event'],
          teller,
          value,
          beside: beside === 'self' ? undefined : beside,
          ownBefore: own === 'self' ? undefined : own,
          mention: one.mention,
          evidence: one.mention.evidence[1] ?? one.mention.evidence[0],
        }
      })
  })
}

function isOf(target: Shelved | 'self' | undefined, teller: Shelved): boolean {
  return (
    target !== undefined &&
    target !== 'self' &&
    target.from.some((side) => teller.from.includes(side))
  )
}

/** Steps of one letter → findings; none where nobody asked for it or was kept from it. */
export function withholdings(
  told: readonly Step[],
  library: Library,
  idOf: (document: Shelved) => DocumentId,
): (Draft<'withholding'> & { readonly document: DocumentId })[] {
  const asked = Math.min(
    ...told.filter((one) => one.event === 'requested').map((one) => one.teller.first),
  )
  const steps = told.map((step) => asRefusal(step, asked))
  const story = steps.filter(
    (step) => step.event === 'requested' || step.event === 'refused' || step.event === 'kept-from',
  )
  const [first] = story
  if (first === undefined || !story.some((step) => step.event !== 'kept-from' || steps.length > 1))
    return []
  const seen = new Set<string>()
  // Of a paper that is here only a story with two sides is told: who asked, and who would not.
  if (first.of.held && !isTwoSided(story)) return []
  const refusers = refusersIn(story)
  const left = new Set(story.flatMap((step) => leftOut(step, refusers)))
  const all = [...steps, ...sentStep(steps, first)].filter(
    (step) =>
      (step.event !== 'learnt-of' || step.teller.from.some((side) => left.has(side))) &&
      (step.event !== 'had-by' || !isHolder(step)) &&
      (!isSentNow(step) || (isHolder(step) && step.teller.first > asked)) &&
      !isAskedBefore(step, steps) &&
      !isToldOfAsker(step, steps) &&
      !isToldAgain(step, steps, refusers, asked),
  )
  return all.flatMap((step) => {
    const date = dateOf(step, refusers, asked, library)
    const key = `${step.event} ${date ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    const { by, to } = partiesOf(step, refusers, library)
    const body: Withholding = {
      of: idOf(step.of),
      event: step.event,
      ...(date === undefined ? {} : { date }),
      by,
      to,
    }
    return [
      {
        kind: 'withholding' as const,
        body,
        evidence: [step.evidence] as const,
        maker,
        confidence: 0.8,
        document: step.teller.key as DocumentId,
      },
    ]
  })
}

/** Sides that asked for it in vain or were kept from it. */
function leftOut(step: Step, refusers: ReadonlySet<number>): readonly number[] {
  return isRefuser(step, refusers) ? step.teller.to : step.teller.from
}

/** Who asked, and who would not. */
function isTwoSided(story: readonly Step[]): boolean {
  const asks = story.filter((step) => step.event === 'requested').length
  return asks > 0 && asks < story.length
}

/** Whose refusals are his own: who wrote the paper, and who has it from a third and answers one who asked for it. */
function refusersIn(story: readonly Step[]): ReadonlySet<number> {
  const askers = new Set(story.flatMap((one) => (one.event === 'requested' ? one.teller.from : [])))
  return new Set(
    story
      .filter(({ event }) => event === 'refused')
      .flatMap(({ of, teller }) => [
        ...of.from,
        ...(teller.to.some((side) => askers.has(side)) ? teller.from : []),
      ])
      .filter((side) => !askers.has(side)),
  )
}

function isRefuser({ event, teller }: Step, refusers: ReadonlySet<number>): boolean {
  return event === 'refused' && teller.from.some((side) => refusers.has(side))
}

/** `Although we asked for it`, where the same side has asked in an earlier letter; a preface has no side. */
function isAskedBefore(step: Step, steps: readonly Step[]): boolean {
  if (step.event !== 'requested' || step.value !== 'before') return false
  return steps.some(
    ({ event, teller }) =>
      event === 'requested' &&
      teller.last < step.teller.first &&
      (step.teller.from.length === 0 ||
        teller.from.some((side) => step.teller.from.includes(side))),
  )
}

/** `You demanded that it be sent`, told by the holder: the other side has asked in its own letter, of an earlier day. */
function isToldOfAsker(step: Step, steps: readonly Step[]): boolean {
  const hasDay = step.value !== undefined && step.value !== 'before'
  if (step.event !== 'requested' || hasDay || !isHolder(step)) return false
  return steps.some(
    (other) =>
      other.event === 'requested' && !isHolder(other) && other.teller.last <= step.teller.first,
  )
}

/** `There was no sense in sending it to you`: the holder, once he was asked, refuses. */
function asRefusal(step: Step, asked: number): Step {
  const isLate = step.event === 'kept-from' && isHolder(step) && step.teller.first > asked
  return isLate ? { ...step, event: 'refused' } : step
}

/** `In spite of your refusal`: who refused has said so himself in the time that this may be of. */
function isToldAgain(
  step: Step,
  steps: readonly Step[],
  refusers: ReadonlySet<number>,
  asked: number,
): boolean {
  if (step.event !== 'refused' || isRefuser(step, refusers)) return false
  return steps.some(
    (other) =>
      isRefuser(other, refusers) &&
      other.teller.first >= asked &&
      other.teller.last <= step.teller.last,
  )
}

/** Whoever wrote the letter knows best who has it; the story is of those who had to find out. */
function isHolder({ of, teller }: Step): boolean {
  return teller.from.some((side) => of.from.includes(side))
}

/** `I enclose it`, said at last to those who asked for it. */
function isSentNow({ event, value }: Step): boolean {
  return event === 'sent' && value === 'now'
}

/** What goes from one to another; a report is made, and may never be sent. */
const sendable: readonly DocumentKind[] = ['letter', 'cable', 'e-mail', 'memorandum', 'note']

/** That it was sent at all, when its day is known. */
function sentStep(steps: readonly Step[], first: Step): Step[] {
  const { of } = first
  if (of.held || of.date === undefined || !sendable.includes(of.kinds[0]!)) return []
  const teller = steps.find((step) => step.evidence.exact.includes(' sent ')) ?? first
  return [{ ...teller, event: 'sent', value: undefined }]
}

function dateOf(
  step: Step,
  refusers: ReadonlySet<number>,
  asked: number,
  library: Library,
): EdtfDate | undefined {
  const told = dayOf(step.teller)
  switch (step.event) {
    case 'sent':
      return isSentNow(step) ? told : step.of.date
    case 'learnt-of':
      return told === undefined ? undefined : parseDate(`../${told}`)
    case 'requested':
      return step.value === undefined || step.value === 'before'
        ? told
        : inYear(step.value, step.teller)
    case 'kept-from':
      return told
    case 'refused':
      // Who holds it refuses in this letter; others tell of a refusal that came before.
      if (isRefuser(step, refusers)) return told
      return between(firstAnswer(step, asked, library), told)
    case 'had-by':
      return step.of.date === undefined && told !== undefined
        ? parseDate(`../${told}`)
        : between(step.of.date, told)
    case 'awaited':
      return between(step.ownBefore === undefined ? undefined : dayOf(step.ownBefore), told)
    case 'contents-divulged':
      return step.beside === undefined ? told : dayOf(step.beside)
  }
}

function dayOf(document: Shelved): EdtfDate | undefined {
  return Number.isFinite(document.last) ? dayAt(document.last) : undefined
}

function between(from: EdtfDate | undefined, to: EdtfDate | undefined): EdtfDate | undefined {
  if (from === undefined || to === undefined || from === to) return to ?? from
  return parseDate(`${from}/${to}`)
}

function inYear(date: string, teller: Shelved): EdtfDate | undefined {
  const year = dayOf(teller)?.slice(0, 4)
  return parseDate(date.replace(/^XXXX/, year ?? 'XXXX'))
}

/** A refusal is not before the first letter that came after the request. */
function firstAnswer(step: Step, asked: number, library: Library): EdtfDate | undefined {
  const [from] = step.of.from
  const [to] = step.teller.from
  if (from === undefined || to === undefined || !Number.isFinite(asked)) return undefined
  const letters = library.shelf
    .before(from, to, step.teller.last, 12)
    .filter((letter) => letter.held && letter.first >= asked)
  const first = letters.at(-1)
  return first === undefined ? undefined : dayOf(first)
}

/** Who does it, and to whom: the holder keeps and refuses, the other side asks and learns. */
function partiesOf(
  step: Step,
  refusers: ReadonlySet<number>,
  library: Library,
): { by: string[]; to: string[] } {
  const labels = (sides: readonly number[]): string[] =>
    sides.slice(0, 2).map((side) => library.sides.label(side))
  const holder = labels(step.of.from)
  const teller = step.teller.from.some((side) => step.of.from.includes(side))
    ? labels(step.teller.to)
    : labels(step.teller.from)
  switch (step.event) {
    case 'sent':
      return { by: holder, to: isSentNow(step) ? labels(step.teller.to) : labels(step.of.to) }
    case 'had-by':
      return { by: holder, to: step.value === undefined ? labels(step.of.to) : [step.value] }
    case 'refused':
      return isRefuser(step, refusers)
        ? { by: labels(step.teller.from), to: labels(step.teller.to) }
        : { by: holder, to: teller }
    case 'kept-from':
    case 'contents-divulged':
      return { by: holder, to: teller }
    case 'requested':
    case 'learnt-of':
    case 'awaited':
      return { by: teller, to: holder }
  }
}
