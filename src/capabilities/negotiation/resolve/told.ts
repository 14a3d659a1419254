/**
 * Verdicts on what is told in the same letter: "You propose … To this we cannot
 * agree.", "They all won our approval.", "We are glad that you also favour …"
 * (the telling and the verdict in one sentence).
 */
import type { PlacedAct } from './placed-act.ts'
import { type Answer, isOwn, type OtherWords, responseOf, rounded } from './response.ts'
import type { Stretch } from './stretches.ts'

/** Stretches after the telling in which its verdict is looked for. */
const reach = 6

/** What a stretch must come to; below it nothing is said. */
const enough = 0.8

/** Verdicts of the letter itself on acts that it tells of others, or on its own that it says were turned down. */
export function verdictsIn(letter: {
  readonly acts: readonly PlacedAct[]
  readonly stretches: readonly Stretch[]
}): Answer[] {
  return letter.acts
    .filter(({ body }) => !isOwn(body.mode))
    .flatMap((act): Answer[] => {
      const { stretches } = letter
      const at = stretches.findIndex((stretch) => stretch.act === act)
      if (at < 0) return []
      const [best, ...others] = stretches
        .slice(at, at + 1 + reach)
        .map((stretch, distance) => ({ stretch, score: scoreOf(stretch, distance) }))
        .filter(({ score }) => score >= enough)
        .sort((one, other) => other.score - one.score)
        .slice(0, 3)
        .map(({ stretch, score }) => verdictOf(act, stretch, score))
      return best === undefined ? [] : [{ act, ...best, others }]
    })
}

function verdictOf(told: PlacedAct, stretch: Stretch, score: number): OtherWords {
  const own = stretch.act === told
  return {
    words: stretch,
    ...(stretch.act === undefined || own ? {} : { by: stretch.act }),
    response: own ? 'accepted' : responseOf(stretch.act, stretch.acts),
    confidence: rounded(Math.min(0.85, score / 4)),
  }
}

/** How much a stretch reads like the verdict on what was told so many stretches before it. */
function scoreOf({ acts, cues }: Stretch, distance: number): number {
  if (distance === 0)
    return cues.has('we') && (cues.has('we welcome') || cues.has('we agree')) ? 3 : 0
  const verdict = ['accept', 'reject', 'postpone', 'concede', 'counter', 'ignore-noted']
    .map((act) => acts.get(act) ?? 0)
    .reduce((sum, share) => sum + share, 0)
  return (
    2.5 * verdict +
    (cues.has('we') ? 0.4 : 0) +
    (cues.has('but') || cues.has('question') ? 0.4 : 0) +
    (cues.has('agree') || cues.has('reject') || cues.has('ignore') ? 0.5 : 0) +
    1 -
    0.35 * distance
  )
}
