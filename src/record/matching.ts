/** Which finding a judgement is about. */
import { overlapLength, type Span } from '../text/index.ts'
import type { Evidence } from './evidence.ts'
import { type Bodies, type Kind, subjectOf } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { saidOf, type Thing } from './thing.ts'

/** The thing that a judgement is about, if there is one and only one. */
export function matching(
  judgement: Judgement,
  placed: Evidence,
  byPlace: ReadonlyMap<string, readonly Thing[]>,
): Thing | undefined {
  const there = byPlace.get(`${judgement.about} ${placed.document}`) ?? []
  const body = saidOf(judgement)
  const subject = body === undefined ? undefined : subjectOf(judgement.about, body)
  const alike = there.filter(
    (thing) =>
      (thing.evidence[0].witness ?? 0) === (placed.witness ?? 0) &&
      (subject === undefined || subjectsOf(thing).includes(subject)),
  )
  const same = alike.filter((thing) => isSameSpan(thing.evidence[0], placed))
  const near = same.length > 0 ? same : alike.filter((thing) => isNear(thing.evidence[0], placed))
  // Two readers may each have a note on the same words.
  if (judgement.about === 'note' && judgement.decision.kind === 'add' && body !== undefined)
    return near.find((thing) => bodiesOf(thing).includes(JSON.stringify(body)))
  return near.length > 1 && body !== undefined ? closest(near, body) : onlyOne(near)
}

/** A thing may be met under what the machine says and under what a person made of it. */
function subjectsOf(thing: Thing): string[] {
  return [thing.body, thing.found?.body]
    .filter((body) => body !== undefined)
    .map((body) => subjectOf(thing.kind, body))
}

/**
 * Several findings may rest on the same words (a plural mention has a reference
 * for each document): then only the one that says the same is meant.
 */
function closest(things: readonly Thing[], body: Bodies[Kind]): Thing | undefined {
  const words = JSON.stringify(body)
  const same = things.filter((thing) => bodiesOf(thing).includes(words))
  if (same.length > 0) return same[0]
  const target = targetOf(body)
  return target === undefined
    ? undefined
    : onlyOne(things.filter((thing) => targetOf(thing.body ?? thing.found?.body) === target))
}

function bodiesOf(thing: Thing): string[] {
  return [thing.found?.body, thing.body].map((body) => JSON.stringify(body))
}

function targetOf(body: Bodies[Kind] | undefined): string | undefined {
  return body !== undefined && 'target' in body ? JSON.stringify(body.target) : undefined
}

function onlyOne(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

/** The next build may take a word more or less into a span; half of the longer one must be shared. */
function isNear(one: Span, other: Span): boolean {
  const longest = Math.max(one.end - one.start, other.end - other.start)
  return overlapLength(one, other) * 2 > longest
}
