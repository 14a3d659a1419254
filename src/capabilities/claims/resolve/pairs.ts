/**
 * Which of the pairs of one noun are said, and which are asked: two letters
 * that each count the same thing more than once are compared as wholes.
 */
import { timesApart } from './bounds.ts'
import type { Compared } from './compared.ts'
import { isSaid, isSameFigure, relationOf, type Weighed } from './relation.ts'

/** Of so many claims of a noun that say the same, or not, the latest are set beside a claim. */
const mostSaid = 24
/** So many pairs a reader is asked about for one claim. */
const mostAsked = 2
/** Words of the clauses by which two figures are of one thing, where no other figure comes so near. */
const fewestAlone = 2
const alone = 0.55
/** Two figures of one thing that nothing else ties together are no farther apart than that. */
const near = 2
/** Contradicted in so many words: no other figure changes that. */
const denied = 0.7

/** Relations of the claims of a letter to earlier ones, all of one noun. */
export function relationsUnder(own: readonly Compared[], earlier: readonly Compared[]): Weighed[] {
  const all = own.flatMap((claim) => earlier.flatMap((other) => relationOf(other, claim) ?? []))
  const open = all
    .filter((pair) => !isSettled(pair, { own, earlier }))
    .map((pair) => (isAlone(pair, all) ? { ...pair, confidence: alone } : pair))
  const said = open.filter(isSaid)
  const asked = open.filter((pair) => !isSaid(pair) && !isAnswered(pair, said))
  return own.flatMap(({ id }) => [
    ...said.filter(({ other }) => other.id === id).slice(-mostSaid),
    ...asked.filter(({ other }) => other.id === id).slice(-mostAsked),
  ])
}

interface Sides {
  readonly own: readonly Compared[]
  readonly earlier: readonly Compared[]
}

/**
 * "It went at nineteen and came back at sixteen"; "seventeen when it came, and
 * sixteen when it left": the figures that are the same belong together, and
 * only the others are in dispute.
 */
function isSettled({ one, other, body, confidence }: Weighed, { own, earlier }: Sides): boolean {
  if (body.relation !== 'contradicts' || confidence > denied || other.quantity === undefined)
    return false
  return (
    own.some((mate) => mate.by === other.by && isSameFigure(mate, one)) ||
    earlier.some(
      (mate) => mate.document === one.document && mate.by === one.by && isSameFigure(mate, other),
    )
  )
}

/** No other pair of the two letters that holds one of the two figures shares as many words. */
function isAlone(pair: Weighed, all: readonly Weighed[]): boolean {
  if (isSaid(pair) || pair.shared < fewestAlone || !isNear(pair)) return false
  return all.every(
    (mate) =>
      mate === pair ||
      !isBetweenSame(pair, mate) ||
      mate.shared < pair.shared ||
      (mate.one !== pair.one && mate.other !== pair.other),
  )
}

function isNear({ one, other }: Weighed): boolean {
  if (one.quantity === undefined || other.quantity === undefined) return true
  return timesApart(one.quantity, other.quantity) <= near
}

function isBetweenSame(one: Weighed, other: Weighed): boolean {
  return one.one.document === other.one.document && one.other.document === other.other.document
}

/** Nobody is asked about a figure that is said to contradict another of the same letter. */
function isAnswered(pair: Weighed, said: readonly Weighed[]): boolean {
  return said.some(
    (mate) => isBetweenSame(pair, mate) && (mate.one === pair.one || mate.other === pair.other),
  )
}
