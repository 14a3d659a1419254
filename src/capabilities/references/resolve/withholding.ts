/**
 * The story of a letter sent to some and kept from others, gathered from all
 * documents that tell a part of it.
 *
 * Only a letter that somebody asked for, was refused or was kept from has such
 * a story; that others had it and that its contents came out belongs to it then.
 */
import type { DocumentId, DocumentKind, Draft, Withholding } from '../../../record/index.ts'
import { maker } from '../find/index.ts'
import type { Library } from './pointer.ts'
import type { Shelved } from './shelved.ts'
import { isHolder, isRefuser, isSentNow, type Step } from './told-steps.ts'
import { dateOf, type Story } from './withholding-dates.ts'

/** A step of a story as a finding of the letter that tells it. */
type Found = Draft<'withholding'> & { readonly document: DocumentId }

/** Steps of one letter → findings; none where nobody asked for it or was kept from it. */
export function withholdings(
  told: readonly Step[],
  library: Library,
  idOf: (document: Shelved) => DocumentId,
): Found[] {
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
  // Of a paper that is here only a story with two sides is told: who asked, and who would not.
  if (first.of.held && !isTwoSided(story)) return []
  const whole: Story = { refusers: refusersIn(story), asked }
  const left = new Set(story.flatMap((step) => leftOut(step, whole.refusers)))
  const all = [...steps, ...sentStep(steps, first)].filter(
    (step) =>
      (step.event !== 'learnt-of' || step.teller.from.some((side) => left.has(side))) &&
      (step.event !== 'had-by' || !isHolder(step)) &&
      (!isSentNow(step) || (isHolder(step) && step.teller.first > asked)) &&
      !isAskedBefore(step, steps) &&
      !isToldOfAsker(step, steps) &&
      !isToldAgain(step, steps, whole),
  )
  const seen = new Set<string>()
  return all.flatMap((step) => {
    const date = dateOf(step, whole, library)
    const key = `${step.event} ${date ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    const body = {
      of: idOf(step.of),
      event: step.event,
      ...(date === undefined ? {} : { date }),
      ...partiesOf(step, whole.refusers, library),
    }
    return [findingOf(step, body)]
  })
}

function findingOf(step: Step, body: Withholding): Found {
  return {
    kind: 'withholding',
    body,
    evidence: [step.evidence],
    maker,
    confidence: 0.8,
    document: step.teller.key as DocumentId,
  }
}

/** `There was no sense in sending it to you`: the holder, once he was asked, refuses. */
function asRefusal(step: Step, asked: number): Step {
  const isLate = step.event === 'kept-from' && isHolder(step) && step.teller.first > asked
  return isLate ? { ...step, event: 'refused' } : step
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

/** Sides that asked for it in vain or were kept from it. */
function leftOut(step: Step, refusers: ReadonlySet<number>): readonly number[] {
  return isRefuser(step, refusers) ? step.teller.to : step.teller.from
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

/** `In spite of your refusal`: who refused has said so himself in the time that this may be of. */
function isToldAgain(step: Step, steps: readonly Step[], { refusers, asked }: Story): boolean {
  if (step.event !== 'refused' || isRefuser(step, refusers)) return false
  return steps.some(
    (other) =>
      isRefuser(other, refusers) &&
      other.teller.first >= asked &&
      other.teller.last <= step.teller.last,
  )
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
