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
import { createHash } from 'node:crypto'

import { describe, locate, overlapLength, type Placement, place, type Span } from '../text/index.ts'
import type { Evidence } from './evidence.ts'
import { type Bodies, type Finding, type Kind, subjectOf } from './finding.ts'
import type { DocumentId, FindingId } from './id.ts'
import type { Decision, Homeless, Judgement } from './judgement.ts'
import type { Standing } from './standing.ts'

/** What the overlay stands on: words of documents, and where renamed ids lead. */
export interface Ground {
  /** Words of a witness of a document; undefined when it is not held. */
  words(document: DocumentId, witness: number): string | undefined
  /** The id of today of a document. */
  current(document: DocumentId): DocumentId
}

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

/** Something in a document that is found, judged, or both. */
interface Thing {
  readonly kind: Kind
  readonly document: DocumentId
  readonly found?: Finding
  /** What the last deciding judgement said; none while nobody has judged. */
  body?: Bodies[Kind]
  evidence: readonly [Evidence, ...Evidence[]]
  readonly judged: Judgement[]
}

function thingOf(found: Finding): Thing {
  return { kind: found.kind, document: found.document, found, evidence: found.evidence, judged: [] }
}

function put(byPlace: Map<string, Thing[]>, thing: Thing): void {
  const key = `${thing.kind} ${thing.document}`
  const there = byPlace.get(key)
  if (there === undefined) byPlace.set(key, [thing])
  else there.push(thing)
}

/** Where a judgement's words stand today, or why it has no home. */
function placeOf(judgement: Judgement, ground: Ground): Evidence | Homeless['why'] {
  const document = ground.current(judgement.document)
  const found = located(judgement, document, ground)
  if (found !== undefined) return found
  const witness = judgement.witness ?? 0
  const words = ground.words(document, witness)
  if (words === undefined) return 'gone'
  const placement: Placement = place(judgement.anchor, words)
  switch (placement.kind) {
    case 'exact':
    case 'moved':
      return {
        document,
        ...(witness === 0 ? {} : { witness }),
        ...placement.span,
        exact: judgement.anchor.exact,
        prefix: judgement.anchor.prefix,
        suffix: judgement.anchor.suffix,
      }
    case 'doubtful':
    case 'ambiguous':
    case 'lost':
      return placement.kind
  }
}

/** The words themselves of a fact that was known before they were given. */
function located(
  { locator }: Judgement,
  document: DocumentId,
  ground: Ground,
): Evidence | undefined {
  const words = locator === undefined ? undefined : ground.words(document, 0)
  if (locator === undefined || words === undefined) return undefined
  const span = locate(words, locator)
  return span === undefined ? undefined : { ...describe(words, span), document }
}

/** The thing that a judgement is about, if there is one and only one. */
function matching(
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

/** What the person had before him, or what he put there. */
function saidOf({ said, decision }: Judgement): Bodies[Kind] | undefined {
  if (said !== undefined) return said
  return decision.kind === 'add' || decision.kind === 'amend' ? decision.body : undefined
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

/** A thing as a person left it; nothing when all that is known of it is that somebody rejected it. */
function judgedFinding(thing: Thing, last: Judgement): Standing | undefined {
  const body = thing.body ?? thing.found?.body ?? saidOf(last)
  if (body === undefined) return undefined
  const first = thing.judged[0]!
  const own = thing.found ?? {
    id: addedId(first),
    kind: thing.kind,
    document: thing.document,
    maker: { kind: 'person', name: first.who, version: '1' },
  }
  const conflict = conflictOf(thing.judged)
  const differs =
    thing.found !== undefined && JSON.stringify(thing.found.body) !== JSON.stringify(body)
  const also =
    thing.found !== undefined && first.decision.kind === 'add' ? addedId(first) : undefined
  return {
    ...own,
    ...(also === undefined ? {} : { also }),
    body,
    evidence: thing.evidence,
    confidence: 1,
    standing: standingWord(last),
    judgement: last,
    ...(differs ? { machine: thing.found?.body } : {}),
    ...(conflict.length === 0 ? {} : { conflict }),
  } as Standing
}

function standingWord({ decision }: Judgement): Standing['standing'] {
  return decision.kind === 'amend' ? 'amended' : decision.kind === 'add' ? 'added' : 'confirmed'
}

/** The id of what only a person has found: from his judgement, which stays. */
export function addedId(judgement: Judgement): FindingId {
  const words = `added\n${judgement.id}`
  return createHash('sha256').update(words).digest('base64url').slice(0, 16) as FindingId
}

/** The last word of each other person, where it differs from the last of all and is not settled. */
function conflictOf(judged: readonly Judgement[]): Judgement[] {
  const last = judged.at(-1)!
  const settled = new Set(judged.flatMap((one) => one.settles ?? []))
  const lastWords = new Map(judged.map((one) => [one.who, one]))
  return [...lastWords.values()].filter(
    (one) => one.who !== last.who && !settled.has(one.id) && outcome(one) !== outcome(last),
  )
}

function outcome({ decision, said }: Judgement): string {
  if (decision.kind === 'reject') return 'reject'
  const body = decision.kind === 'amend' || decision.kind === 'add' ? decision.body : said
  return JSON.stringify(body)
}

function byDocumentAndPlace(one: Standing, other: Standing): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.evidence[0].start - other.evidence[0].start
}
