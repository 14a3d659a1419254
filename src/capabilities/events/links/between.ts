/** Words between two acts of one sentence that say which came of which. */
import type { EventReaction, ReactionRelation } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { lastTold, takenUp, takenUpAtOnce } from './taken-up.ts'
import { type Around, claimantOf, isOccasion, reachOfSign } from './told.ts'

/**
 * `Following the arrest, the North …`, `the raid provoked an appeal`: the words between
 * two acts say which came of which. What is taken up by a word (`the incident`) was told just before.
 */
export function linkBetween(
  relation: ReactionRelation,
  occasion: 'behind' | 'before',
  { span, here, before, words, sentence, at }: Around & { readonly span: Span },
): EventReaction | undefined {
  const behind = here.find(({ start }) => start >= span.end && start - span.end <= reachOfSign)
  const ahead = here.findLast((one) => one.start < span.start)
  const stretch =
    occasion === 'behind'
      ? words.slice(span.end, span.end + reachOfSign)
      : words.slice(sentence.start, span.start)
  const isOf = occasion === 'behind' ? takenUpAtOnce : takenUp
  const toldBefore = isOf.test(stretch)
    ? lastTold(
        before.filter((one) => at - one.at <= 2),
        stretch,
      )
    : undefined
  const [later, first] =
    occasion === 'before'
      ? [behind, toldBefore ?? ahead]
      : toldBefore !== undefined
        ? [ahead ?? here.find((one) => one.start > span.end), toldBefore]
        : [ahead ?? here.find((one) => one !== behind && one.start > span.end), behind]
  if (later === undefined || first === undefined || later === first) return undefined
  if (!isOccasion(first.event, later.event)) return undefined
  const isOwn = first.event.body.actor.root === later.event.body.actor.root
  return {
    from: later.event.id,
    to: first.event.id,
    relation: relation === 'answers' && isOwn ? 'prompted' : relation,
    claimedBy: claimantOf(later.event),
  }
}
