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
  const said = [...stemsOf(stretch)].map((stem) => stem.slice(0, 4))
  const shares = ({ event }: Told): boolean =>
    [...stemsOf(event.evidence[0].exact)].some((stem) => said.includes(stem.slice(0, 4)))
  return told.findLast(shares) ?? told.at(-1)
}

/** What one says to an act of the other side: to take or refuse it, to welcome or blame it. */
const answering: ReadonlySet<string> = new Set(['REJECT', 'AGREE', 'SUPPORT', 'ACCUSE', 'REQUEST'])

/** So many sentences back, what is taken up by a word has been told. */
const takenUpBack = 3

/** `The demand was rejected`, `protested against the stoppage`: what is answered is named again. */
export function linkToTakenUp(
  { event }: Told,
  { before, words, sentence, at }: Around,
): EventReaction | undefined {
  const { actor, target, kind } = event.body
  if (!answering.has(kind) || actor.root === target.root) return undefined
  const [{ start, end }] = event.evidence
  const stop = words.slice(end, sentence.end).search(/[,;:.]/)
  const stretch = words.slice(
    Math.max(sentence.start, start - reachOfSign),
    stop < 0 ? sentence.end : Math.min(end + stop, sentence.end),
  )
  const named = takenUp.exec(stretch)?.[0]
  if (named === undefined) return undefined
  const occasion = lastTold(
    before.filter(
      (one) =>
        at - one.at <= takenUpBack &&
        one.event.body.actor.root === target.root &&
        one.event.body.target.root === actor.root &&
        one.event.body.reach === 'public',
    ),
    named,
  )
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
