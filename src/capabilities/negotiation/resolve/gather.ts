/**
 * Questions: acts gathered by what they are about.
 *
 * Every act joins the question whose acts share most of its rare words, or
 * opens a new one. What follows closely in the same letter rather goes on
 * about the same thing. Acts come in order of date, so that a question is named
 * by the words that first raised it. Looked up by stem, so that the work grows
 * with the acts and not with their pairs.
 */

import { likeness, type StemWeights, stemWeights, unit, type Vector, vectorOf } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Gathered {
  /** The stems that its acts share most, heaviest first. */
  readonly stems: readonly string[]
  readonly acts: readonly PlacedAct[]
}

/** Below this likeness an act is about something else. */
const alike = 0.1

/** What stands this near in one letter goes on about the same thing, with this much of likeness. */
const near = 260
const nearness = 0.12

/** Stems of a question that are looked at: its heaviest. */
const heaviest = 40

interface Open {
  acts: PlacedAct[]
  sum: Map<string, number>
  vector: Vector
}

export function gather(acts: readonly PlacedAct[]): Gathered[] {
  const weights = stemWeights(acts.map((act) => act.body))
  const open: Open[] = []
  const byStem = new Map<string, Set<Open>>()
  let last: { readonly act: PlacedAct; readonly question: Open } | undefined
  for (const act of acts) {
    const vector = vectorOf(act.body.topic, weights)
    const candidates = new Set<Open>()
    for (const stem of act.body.topic) for (const one of byStem.get(stem) ?? []) candidates.add(one)
    const previous = last !== undefined && isNear(last.act, act) ? last.question : undefined
    if (previous !== undefined) candidates.add(previous)
    const scored = [...candidates]
      .map((question) => ({
        question,
        score: likeness(vector, question.vector) + (question === previous ? nearness : 0),
      }))
      .sort((one, other) => other.score - one.score)
    const best = scored[0]
    const question = best !== undefined && best.score >= alike ? best.question : opened(open)
    add(question, act, vector)
    for (const stem of question.vector.keys()) {
      const group = byStem.get(stem) ?? new Set()
      byStem.set(stem, group.add(question))
    }
    last = { act, question }
  }
  return open.map((question) => ({ stems: stemsOf(question, weights), acts: question.acts }))
}

function isNear(one: PlacedAct, other: PlacedAct): boolean {
  return one.document === other.document && other.start - one.end < near
}

function opened(open: Open[]): Open {
  const question: Open = { acts: [], sum: new Map(), vector: new Map() }
  open.push(question)
  return question
}

function add(question: Open, act: PlacedAct, vector: Vector): void {
  question.acts.push(act)
  for (const [stem, weight] of vector)
    question.sum.set(stem, (question.sum.get(stem) ?? 0) + weight)
  const heavy = [...question.sum].sort(([, one], [, other]) => other - one).slice(0, heaviest)
  question.vector = unit(new Map(heavy))
}

function stemsOf({ sum }: Open, weights: StemWeights): string[] {
  return [...sum]
    .map(([stem, weight]) => ({ stem, weight: weight * Math.sqrt(weights.get(stem) ?? 1) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 4)
    .map(({ stem }) => stem)
}
