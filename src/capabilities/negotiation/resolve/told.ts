/**
 * Verdicts on what is told in the same letter: "You propose … To this we cannot
 * agree.", "They all won our approval.", "We are glad that you also favour …"
 * (the telling and the verdict in one sentence).
 */
import type { AnswerLetter } from './answer-letters.ts'
import { offerOf, ranker } from './respond.ts'
import { type Answer, isOwn } from './response.ts'
import type { Stretch } from './stretches.ts'

/** What is less probable is not suggested as the verdict. */
const suggested = 0.1

const offered = 5

/** Verdicts of the letter itself on acts that it tells of others. */
export function verdictsIn(letter: AnswerLetter): Answer[] {
  const told = letter.acts.filter(({ body }) => !isOwn(body.mode))
  if (told.length === 0) return []
  const rank = ranker(letter, letter)
  return told.flatMap((act): Answer[] => {
    const { best, silence } = rank(act)
    const [first, ...others] = best
      .filter(({ stretch }) => says(stretch) && (stretch.act !== act || stretch.cues.has('we')))
      .slice(0, offered + 1)
      .map((one) => offerOf(one, act, letter))
    return first === undefined || first.confidence < suggested || silence >= 0.5
      ? []
      : [{ act, ...first, others }]
  })
}

/** What has nothing of an answer in its words is none, however near it stands. */
function says({ move, shows, cues }: Stretch): boolean {
  return move >= 0.15 || shows.size > 0 || cues.has('question')
}
