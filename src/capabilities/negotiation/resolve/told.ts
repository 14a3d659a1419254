/**
 * Verdicts on what is told in the same letter: "You propose … To this we cannot
 * agree.", "They all won our approval.", "We are glad that you also favour …"
 * (the telling and the verdict in one sentence).
 */
import type { AnswerLetter } from './answer-letters.ts'
import { offerOf, ranker } from './respond.ts'
import { type Answer, isOwn } from './response.ts'
import { saidIn } from './said.ts'
import type { Stretch } from './stretches.ts'

/** What is less probable is not suggested as the verdict. */
const suggested = 0.1

const offered = 5

/** Verdicts of the letter itself on acts that it tells of others. */
export function verdictsIn(letter: AnswerLetter): Answer[] {
  const told = letter.acts.filter(({ body }) => !isOwn(body.mode))
  if (told.length === 0) return []
  const rank = ranker(letter, letter, 'within')
  return told.flatMap((act): Answer[] => {
    const { best, passages, silence } = rank(act)
    const places = { act, asked: letter, answering: letter }
    const mayBe = (one: Stretch): boolean => says(one) && (one.act !== act || one.cues.has('we'))
    const first = passages.find(({ core }) => mayBe(core))
    if (first === undefined || first.share < suggested || silence >= 0.5) return []
    const others = best
      .filter(({ stretch }) => stretch !== first.core && mayBe(stretch))
      .slice(0, offered)
      .map((one) => offerOf(one, places))
    return saidIn(first, places).map((one, at) => ({
      act,
      ...one,
      others: at === 0 ? others : [],
    }))
  })
}

/** What has nothing of an answer in its words is none, however near it stands. */
function says({ move, shows, cues }: Stretch): boolean {
  return move >= 0.15 || shows.size > 0 || cues.has('question')
}
