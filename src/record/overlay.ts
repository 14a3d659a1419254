/**
 * The overlay: findings as judged.
 *
 * `overlay(findings, judgements, ground)` is pure, total and repeatable. A
 * judgement falls on what has its kind, its document, its words and its
 * subject; where the machine no longer finds it, the person's word stands by
 * itself. Later judgements override earlier ones. A judgement whose words
 * cannot be placed surely is homeless and listed, never dropped and never put
 * on the nearest lookalike.
 */
import type { Evidence } from './evidence.ts'
import type { Bodies, Finding, Kind } from './finding.ts'
import { type Ground, placeOf } from './home.ts'
import type { DocumentId } from './id.ts'
import { judgedFinding } from './judged-finding.ts'
import type { Decision, Homeless, Judgement } from './judgement.ts'
import { matching } from './matching.ts'
import type { Standing } from './standing.ts'
import { type Thing, thingOf } from './thing.ts'

export interface Overlaid {
  readonly standing: readonly Standing[]
  /** Findings that a person rejected, with the judgement. */
  readonly rejected: readonly { readonly finding: Standing; readonly judgement: Judgement }[]
  readonly homeless: readonly Homeless[]
}

/** Findings and judgements of any documents → the findings that stand. */
export function overlay(
  findings: readonly Finding[],
  judgements: readonly Judgement[],
  ground: Ground,
): Overlaid {
  const things: Thing[] = findings.map((finding) => thingOf(finding))
  const homeless: Homeless[] = []
  const byPlace = new Map<string, Thing[]>()
  for (const thing of things) put(byPlace, thing)
  for (const judgement of effective(judgements)) {
    const placed = placeOf(judgement, ground)
    if (typeof placed === 'string') {
      homeless.push({ judgement, why: placed })
      continue
    }
    let thing = matching(judgement, placed, byPlace)
    if (thing === undefined) {
      thing = { kind: judgement.about, document: placed.document, evidence: [placed], judged: [] }
      things.push(thing)
      put(byPlace, thing)
    }
    decide(thing, judgement, { placed, ground })
  }
  return { ...standingOf(things), homeless }
}

/** Judgements in order without those taken back, and without the takings back. */
export function effective(judgements: readonly Judgement[]): Judgement[] {
  const withdrawn = new Set<string>()
  // From the last to the first: a withdrawal may itself be withdrawn.
  for (const judgement of [...judgements].reverse())
    if (judgement.decision.kind === 'withdraw' && !withdrawn.has(judgement.id))
      withdrawn.add(judgement.decision.judgement)
  return judgements.filter((one) => one.decision.kind !== 'withdraw' && !withdrawn.has(one.id))
}

function put(byPlace: Map<string, Thing[]>, thing: Thing): void {
  const key = `${thing.kind} ${thing.document}`
  const there = byPlace.get(key)
  if (there === undefined) byPlace.set(key, [thing])
  else there.push(thing)
}

interface DecideTools {
  readonly placed: Evidence
  readonly ground: Ground
}

function decide(thing: Thing, judgement: Judgement, { placed, ground }: DecideTools): void {
  const decision: Decision = judgement.decision
  switch (decision.kind) {
    case 'confirm':
      if (judgement.said !== undefined) thing.body = withCurrentIds(judgement.said, ground)
      break
    case 'amend': {
      thing.body = withCurrentIds(decision.body, ground)
      if (decision.anchor !== undefined) {
        const moved = placeOf({ ...judgement, anchor: decision.anchor }, ground)
        // The person moved the words, and those are gone since: what stood before is kept.
        if (typeof moved !== 'string') thing.evidence = [moved, ...thing.evidence.slice(1)]
      }
      break
    }
    case 'add':
      thing.body = withCurrentIds(decision.body, ground)
      thing.evidence = [placed, ...thing.evidence.slice(1)]
      break
    case 'reject':
    case 'withdraw':
      break
  }
  thing.judged.push(judgement)
}

/** The same body with ids of today where it names documents. */
function withCurrentIds(body: Bodies[Kind], ground: Ground): Bodies[Kind] {
  const next: Record<string, unknown> = { ...body }
  for (const field of ['answers', 'of'])
    if (typeof next[field] === 'string') next[field] = ground.current(next[field] as DocumentId)
  const target = next.target as { readonly document?: DocumentId } | undefined
  if (target?.document !== undefined)
    next.target = { ...target, document: ground.current(target.document) }
  return next as unknown as Bodies[Kind]
}

function standingOf(things: readonly Thing[]): Pick<Overlaid, 'standing' | 'rejected'> {
  const standing: Standing[] = []
  const rejected: { finding: Standing; judgement: Judgement }[] = []
  for (const thing of things) {
    const last = thing.judged.at(-1)
    if (last === undefined) {
      if (thing.found !== undefined) standing.push({ ...thing.found, standing: 'found' })
      continue
    }
    const finding = judgedFinding(thing, last)
    if (finding === undefined) continue
    if (last.decision.kind === 'reject') rejected.push({ finding, judgement: last })
    else standing.push(finding)
  }
  return { standing: standing.sort(byDocumentAndPlace), rejected }
}

function byDocumentAndPlace(one: Standing, other: Standing): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.evidence[0].start - other.evidence[0].start
}
