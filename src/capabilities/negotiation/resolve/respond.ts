/**
 * Answers: what became of an act in a letter of the other side.
 *
 * Three ways lead to an answer. The letter answers the letter of the act, and
 * one of its acts is about the same thing. The letter tells the other's act and
 * gives its verdict in the sentences after it (echo). The letter tells that its
 * own act was turned down. An act is passed over only by a letter that takes up
 * others of the same letter: one that merely acknowledges passes over nothing.
 */
import type { ActKind, ResponseKind } from '../../../record/index.ts'
import { likeness, stemWeights, type Vector, vectorOf } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Answer {
  readonly act: PlacedAct
  readonly response: ResponseKind
  /** None where the act was passed over. */
  readonly by?: PlacedAct
  readonly confidence: number
}

/** Acts that ask for an answer. */
const asking: ReadonlySet<ActKind> = new Set(['propose', 'counter', 'request', 'demand', 'offer'])

const responses: Readonly<Partial<Record<ActKind, ResponseKind>>> = {
  accept: 'accepted',
  commit: 'accepted',
  reject: 'rejected',
  reserve: 'rejected',
  'ignore-noted': 'rejected',
  counter: 'countered',
  propose: 'countered',
  offer: 'countered',
  condition: 'countered',
  request: 'countered',
  demand: 'rejected',
  postpone: 'deferred',
  concede: 'partly',
}

/** Kinds that are an answer by their form; the others only when much alike. */
const plainly: ReadonlySet<ActKind> = new Set([
  'accept',
  'reject',
  'postpone',
  'concede',
  'counter',
])

const echoReach = 900
const alike = 0.16

/** A proposal may be refused and countered by one letter. */
const mostAnswers = 2

/** What became of each act of a letter in a letter that answers it. */
export function answersIn(asked: readonly PlacedAct[], answering: readonly PlacedAct[]): Answer[] {
  const open = asked.filter(({ body }) => asking.has(body.act) && isOwn(body.mode))
  const own = answering.filter(({ body }) => isOwn(body.mode) && responses[body.act] !== undefined)
  const weights = stemWeights([...asked, ...answering].map((act) => act.body))
  const vectors = new Map<PlacedAct, Vector>(
    [...open, ...own].map((act) => [act, vectorOf(act.body, weights)]),
  )
  const found = open.map((act) => ({
    act,
    best: own
      .map((by) => ({
        by,
        score:
          likeness(vectors.get(act)!, vectors.get(by)!) * (plainly.has(by.body.act) ? 1.35 : 1),
      }))
      .filter(({ score }) => score >= alike)
      .sort((one, other) => other.score - one.score)
      .slice(0, mostAnswers),
  }))
  if (found.every(({ best }) => best.length === 0)) return []
  return found.flatMap(({ act, best }): Answer[] =>
    best.length === 0
      ? [{ act, response: 'passed-over', confidence: 0.45 }]
      : best.map(({ by, score }) => ({
          act,
          by,
          response: responses[by.body.act]!,
          confidence: rounded(Math.min(0.9, 0.25 + score) * Math.max(0.5, by.confidence)),
        })),
  )
}

/** Verdicts that follow the telling of an act in the same letter. */
export function echoesIn(acts: readonly PlacedAct[]): Answer[] {
  return acts.flatMap((act, at): Answer[] => {
    if (!asking.has(act.body.act) && act.body.act !== 'threaten') return []
    const told = act.body.mode !== 'direct'
    if (!told) return []
    const by = acts
      .slice(at + 1)
      .find(
        (one) =>
          one.start - act.end < echoReach &&
          isVerdict(one.body.act) &&
          one.body.party !== act.body.party,
      )
    const response = by === undefined ? undefined : responses[by.body.act]
    return by === undefined || response === undefined
      ? []
      : [{ act, by, response, confidence: rounded(0.6 * Math.max(0.5, by.confidence)) }]
  })
}

function isVerdict(act: ActKind): boolean {
  return plainly.has(act) || act === 'ignore-noted'
}

function isOwn(mode: PlacedAct['body']['mode']): boolean {
  return mode === 'direct' || mode === 'restated'
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
