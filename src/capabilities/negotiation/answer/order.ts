/**
 * Conditions as a graph: what a side says must come before what. Steps that are
 * named in nearly the same words are one; loops are marked, for two sides often
 * dispute the order and not the goal.
 */
import { languages } from '../../../languages/index.ts'
import type { ActKind } from '../../../record/index.ts'
import type { Board, BoardAct } from '../answer.ts'
import { topicOf } from '../find/topic.ts'

export interface Step {
  readonly words: string
  readonly stems: ReadonlySet<string>
}

export interface Before {
  /** Numbers of the steps. */
  readonly first: number
  readonly next: number
  readonly act: BoardAct
}

export interface Order {
  readonly steps: readonly Step[]
  readonly edges: readonly Before[]
  /** Steps that lie on a loop: each is said to come before itself by way of others. */
  readonly looped: ReadonlySet<number>
  /** How many steps come before each at most; steps of a loop stand where they are first met. */
  readonly depth: readonly number[]
}

/** Steps that share so much of their words are one. */
const sameStep = 0.5

/** Acts that say in what order things are to come; elsewhere “before” tells a story. */
const ordering: ReadonlySet<ActKind> = new Set(['condition', 'propose', 'counter', 'postpone'])

export function orderOn(board: Board): Order {
  const steps: Step[] = []
  const edges: Before[] = []
  for (const act of board.rows.flatMap(({ acts }) => acts)) {
    if (!act.stands || !ordering.has(act.finding.body.act)) continue
    for (const { first, next } of ordersIn(act)) {
      const [one, other] = [stepOf(steps, first), stepOf(steps, next)]
      if (one !== other) edges.push({ first: one, next: other, act })
    }
  }
  return { steps, edges, looped: loopsIn(steps.length, edges), depth: depths(steps.length, edges) }
}

function ordersIn({ finding, document }: BoardAct): { first: string; next: string }[] {
  const code = (document.language ?? 'en').slice(0, 2)
  const forms = languages.find((one) => one.code === code)?.acts?.orders ?? []
  const { exact } = finding.evidence[0]
  for (const form of forms) {
    const groups = new RegExp(form, 'u').exec(exact)?.groups
    if (groups === undefined) continue
    const { first, next, later } = groups
    // "A, followed by B": what is called `next` comes first.
    if (next !== undefined && later !== undefined)
      return [{ first: next.trim(), next: later.trim() }]
    if (first !== undefined && next !== undefined)
      return [{ first: first.trim(), next: next.trim() }]
  }
  return []
}

function stepOf(steps: Step[], words: string): number {
  const stems = new Set(topicOf(words))
  const known = steps.findIndex((step) => overlap(step.stems, stems) >= sameStep)
  if (known >= 0) return known
  steps.push({ words, stems })
  return steps.length - 1
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((stem) => other.has(stem)).length
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

function loopsIn(count: number, edges: readonly Before[]): Set<number> {
  const looped = new Set<number>()
  for (let start = 0; start < count; start += 1) if (reaches(start, edges)) looped.add(start)
  return looped
}

function reaches(start: number, edges: readonly Before[]): boolean {
  const seen = new Set<number>()
  const open = edges.filter((edge) => edge.first === start).map(({ next }) => next)
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (step === start) return true
    if (seen.has(step)) continue
    seen.add(step)
    for (const { first, next } of edges) if (first === step) open.push(next)
  }
  return false
}

function depths(count: number, edges: readonly Before[]): number[] {
  const depth = new Array<number>(count).fill(0)
  // As often as there are steps is enough, and ends where there are loops.
  for (let turn = 0; turn < Math.min(count, 30); turn += 1)
    for (const { first, next } of edges)
      if (depth[next]! <= depth[first]! && depth[first]! < count) depth[next] = depth[first]! + 1
  return depth.map((one) => Math.min(one, count))
}
