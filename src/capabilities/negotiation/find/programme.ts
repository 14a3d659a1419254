/**
 * Programmes: "We propose the following: 1. Talks shall be held … 2. A committee
 * shall be convened …". Each point is an act of its own; what it says as a plain
 * "shall" is what the line above the points does.
 */
import type { ActKind } from '../../../record/index.ts'
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

/** As likely as a point of a programme is a move. */
const likely = 0.8

/** The programmes among the candidates of a document; `cuesAt` are the cues of a candidate. */
export function programmesIn(
  words: string,
  candidates: readonly Candidate[],
  cuesAt: (at: number) => readonly string[],
): Programmes {
  const openings = new Set<number>()
  const under = new Map<number, ActKind>()
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.numbered || !words.slice(0, candidate.end).endsWith(':')) continue
    const act = openedBy(cuesAt(at))
    if (act === undefined) continue
    const points = [...pointsAfter(candidates, at)]
    for (const point of points) under.set(point, act)
    if (points.length > 1 && candidate.end - candidate.start <= longestOpening) openings.add(at)
  }
  return { under: (at) => under.get(at), opens: (at) => openings.has(at) }
}

function openedBy(cues: readonly string[]): ActKind | undefined {
  const performed = cues.find((cue) => cue.startsWith('performs '))?.slice('performs '.length)
  return performed !== undefined && opening.has(performed) ? (performed as ActKind) : undefined
}

function* pointsAfter(candidates: readonly Candidate[], lead: number): Iterable<number> {
  let last = lead
  for (let at = lead + 1; at < candidates.length && at - last <= longestPoint; at += 1) {
    if (!candidates[at]!.numbered) continue
    last = at
    yield at
  }
}

/** A point as the line above it says; one that plainly does something else stays what it is. */
export function readAsPoint({ move, acts }: Reading, act: ActKind): Reading {
  if (!plain.has(acts[0]!.act)) return { move, acts }
  const share = acts.filter((one) => plain.has(one.act)).reduce((sum, one) => sum + one.share, 0)
  return {
    move: Math.max(move, likely),
    acts: [{ act, share }, ...acts.filter((one) => !plain.has(one.act))],
  }
}
