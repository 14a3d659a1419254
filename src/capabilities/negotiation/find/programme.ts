/**
 * Programmes: "We propose the following: 1. Talks shall be held … 2. A committee
 * shall be convened …". Each point is an act of its own; what it says as a plain
 * "shall" is what the line above the points does.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { ActKind } from '../../../record/index.ts'
import { once } from '../../../text/index.ts'
import type { Candidate } from './clauses.ts'
import type { Reading } from './model.ts'

export interface Programmes {
  /** What a point stands under; nothing for a candidate that is none. */
  under(at: number): ActKind | undefined
  /** Whether a candidate only opens points: "We propose the following:" proposes nothing itself. */
  opens(at: number): boolean
}

/** What a line may do for the points below it. */
const opening: ReadonlySet<string> = new Set(['propose', 'demand', 'request', 'offer', 'condition'])

/** What a point is read as where nothing but the line above it tells what it does. */
const plain: ReadonlySet<string> = new Set([...opening, 'commit', 'counter'])

/** Sentences that a point may have beside its first. */
const longestPoint = 4

/** A longer line may do more than open the points: "and we hope for an early answer". */
const longestOpening = 60

/** A line that ends in a colon in the middle of its sentence does nothing but open it. */
const longestInSentence = 160

/** As likely as a point of a programme is a move. */
const likely = 0.8

interface ProgrammeTools {
  /** The cues of a candidate. */
  readonly cuesAt: (at: number) => readonly string[]
  readonly grammar: ActWords
}

/** The programmes among the candidates of a document. */
export function programmesIn(
  words: string,
  candidates: readonly Candidate[],
  { cuesAt, grammar }: ProgrammeTools,
): Programmes {
  const openings = new Set<number>()
  const under = new Map<number, ActKind>()
  for (const [at, candidate] of candidates.entries()) {
    const line = words.slice(candidate.start, candidate.end)
    if (candidate.numbered) continue
    const announced = announcedIn(line, grammar)
    const isLine = candidates[at + 1]?.numbered === true && isOpen(line, announced)
    if (!candidate.opens && !line.endsWith(':') && !isLine) continue
    const act = openedBy(cuesAt(at)) ?? announced
    if (act === undefined) continue
    const points = [...pointsAfter(candidates, at)]
    for (const point of points) under.set(point, act)
    const most = candidate.opens ? longestInSentence : longestOpening
    if (points.length > 1 && line.length <= most) openings.add(at)
  }
  return { under: (at) => under.get(at), opens: (at) => openings.has(at) }
}

function openedBy(cues: readonly string[]): ActKind | undefined {
  const performed = cues.find((cue) => cue.startsWith('performs '))?.slice('performs '.length)
  return performed !== undefined && opening.has(performed) ? (performed as ActKind) : undefined
}

/** "We ask you" above the points, without a stop; "Our terms are as follows." */
function isOpen(line: string, announced: ActKind | undefined): boolean {
  if (line.length > longestOpening) return false
  return announced === undefined ? /[\p{L}]$/u.test(line) : line.endsWith('.')
}

/** "Our demands are these:". */
function announcedIn(line: string, grammar: ActWords): ActKind | undefined {
  return announcing(grammar).find(([, form]) => form.test(line))?.[0]
}

const announcing = once(({ announced = {} }: ActWords): readonly (readonly [ActKind, RegExp])[] =>
  Object.entries(announced).map(([act, nouns]) => [
    act as ActKind,
    new RegExp(String.raw`(?<![\p{L}])(?:${nouns})(?![\p{L}])`, 'iu'),
  ]),
)

function* pointsAfter(candidates: readonly Candidate[], lead: number): Iterable<number> {
  let last = lead
  for (let at = lead + 1; at < candidates.length && at - last <= longestPoint; at += 1) {
    if (!candidates[at]!.numbered) continue
    last = at
    yield at
  }
}

/** A point as the line above it says; one that plainly does something else stays what it is. */
export function readAsPoint({ move, acts }: Reading, { act, cues }: PointOf): Reading {
  const best = acts[0]!
  const isOwn = best.share >= plainly && cues.some((cue) => own.test(cue))
  if (isOwn && !plain.has(best.act)) return { move, acts }
  const others = acts.filter((one) => one.act !== act && !plain.has(one.act))
  const share = 1 - others.reduce((sum, one) => sum + one.share, 0)
  if (share >= best.share || plain.has(best.act))
    return { move: Math.max(move, likely), acts: [{ act, share }, ...others] }
  // Nothing in it says whose voice it is: "to suspend all polemics" is no consent.
  return {
    move: Math.max(move, likely),
    acts: [{ act, share: plainly }, ...others.map((one) => ({ ...one, share: one.share / 2 }))],
  }
}

export interface PointOf {
  /** What the line above it does. */
  readonly act: ActKind
  readonly cues: readonly string[]
}

/** A verb that does what it says, or somebody who speaks. */
const own = /^(?:performs |we$)/

/** So sure must be what a point does by itself. */
const plainly = 0.5
