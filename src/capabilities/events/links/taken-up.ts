/** Occasions that a word takes up (`the incident`, `this decision`), and acts that only answer. */
import { english } from '../../../languages/index.ts'
import type { EventReaction } from '../../../record/index.ts'
import { type Around, claimantOf, isOccasion, reachOfSign, stemsOf, type Told } from './told.ts'

/** `The incident`: a word for what was told, anywhere or at once. */
export const takenUp: RegExp = new RegExp(String.raw`\b(?:${english.events!.takenUp})\b`, 'iu')
export const takenUpAtOnce: RegExp = new RegExp(
  String.raw`^\s*(?:${english.events!.takenUp})\b(?! (?:of|by))`,
  'iu',
)

/** Words that make little of what they speak of. */
const discounting = new RegExp(
  String.raw`\b(?:${english
    .events!.reactions.filter(({ relation }) => relation === 'discounts')
    .map(({ forms }) => forms)
    .join('|')})`,
  'iu',
)

/** What a word takes up: of the acts told last that whose words it shares, or the very last. */
export function lastTold(told: readonly Told[], stretch: string): Told | undefined {
  return sharing(told, stretch) ?? told.at(-1)
}

/** Of the acts told the last whose words the stretch shares. */
function sharing(told: readonly Told[], stretch: string): Told | undefined {
  const said = [...stemsOf(stretch)].map((stem) => stem.slice(0, 4))
  return told.findLast(({ event }) =>
    [...stemsOf(event.evidence[0].exact)].some((stem) => said.includes(stem.slice(0, 4))),
  )
}

/** What one says to an act of the other side: to take or refuse it, to welcome or blame it. */
const answering: ReadonlySet<string> = new Set(['REJECT', 'AGREE', 'SUPPORT', 'ACCUSE', 'REQUEST'])

/** So many sentences back, what is taken up by a word has been told. */
const takenUpBack = 3

/**
 * `The demand was rejected`, `protested against the stoppage`: what is answered is named again.
 * Any act of the other side may answer what its own sentence names before it by the word for it
 * ("Stung by the refusal, the north closed the bridge").
 */
export function linkToTakenUp(
  answer: Told,
  { here, before, words, sentence, at }: Around,
): EventReaction | undefined {
  const { event } = answer
  const { actor, target, kind, reach } = event.body
  if (actor.root === target.root || reach === 'private') return undefined
  // "Rejected the northern demand": what is only named answers nothing.
  if (/owner of the act|of the noun|named with the act/.test(event.body.rule ?? ''))
    return undefined
  const isWord = answering.has(kind)
  const [{ start, end }] = event.evidence
  const stop = words.slice(end, sentence.end).search(/[,;:.]/)
  const stretch = isWord
    ? words.slice(
        Math.max(sentence.start, start - reachOfSign),
        stop < 0 ? sentence.end : Math.min(end + stop, sentence.end),
      )
    : words.slice(sentence.start, answer.start)
  const named = takenUp.exec(stretch)?.[0]
  if (named === undefined) return undefined
  const told = [...before, ...here.filter((one) => one.start < answer.start)].filter(
    (one) =>
      at - one.at <= takenUpBack &&
      one.event.body.actor.root === target.root &&
      one.event.body.target.root === actor.root &&
      one.event.body.reach === 'public',
  )
  const occasion = isWord ? lastTold(told, named) : sharing(told, named)
  return occasion === undefined || !isOccasion(occasion.event, event)
    ? undefined
    : {
        from: event.id,
        to: occasion.event.id,
        // An olive branch read as a trick.
        relation:
          occasion.event.body.scale > 0 && discounting.test(stretch) ? 'discounts' : 'answers',
        claimedBy: claimantOf(event),
      }
}
