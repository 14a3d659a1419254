/** A sign of a link beside one act (`in reply`, `a trick`): which act it is of, and its occasion told before. */
import { english } from '../../../languages/index.ts'
import type { EventReaction, ReactionRelation } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import {
  type Around,
  claimantOf,
  isOccasion,
  type LinkedEvent,
  nearest,
  reachOfSign,
  stemsOf,
  type Told,
} from './told.ts'

export function linkAt(
  relation: ReactionRelation,
  span: Span,
  around: Around,
): EventReaction | undefined {
  if (relation === 'discounts') return discountAt(span, around)
  const later = laterOf(relation, span, around)
  if (later === undefined) return undefined
  const claimedBy = claimantOf(later)
  if (relation === 'damped' && later.body.scale <= 0) return undefined
  if (relation === 'damped') return { from: later.id, to: 'STATE:HARDSHIP', relation, claimedBy }
  const occasion = occasionOf(later, relation, { span, ...around })
  if (occasion === undefined) return undefined
  return {
    from: later.id,
    to: occasion.id,
    relation,
    claimedBy: isToldBy(later, occasion, around.words) ? later.body.actor.root : claimedBy,
  }
}

/** `protested and charged that the others had …`: the occasion is told by whoever acts. */
function isToldBy(later: LinkedEvent, occasion: LinkedEvent, words: string): boolean {
  const [own, other] = [later.evidence[0], occasion.evidence[0]]
  if (other.start < own.end || other.start - own.end > 200) return false
  const between = words.slice(own.end, other.start)
  return !/[.;]/.test(between) && english.events!.grammar.alleging.test(between)
}

/** So many sentences before the sign that says so, the act that is read as a trick, and who reads it so, are told. */
const discountBack = 3

/**
 * A friendly act read as a trick or a need: the act whose words the sentence takes up, and the
 * judgement of it by those at whom it was aimed. To read it so is their own claim.
 */
function discountAt(
  span: Span,
  { here, before, sentence, words, at }: Around,
): EventReaction | undefined {
  const near = [...before.filter((one) => at - one.at <= discountBack), ...here]
  const said = stemsOf(words.slice(sentence.start, sentence.end))
  let best: { act: Told; worth: number } | undefined
  for (const act of near) {
    const { scale, reach } = act.event.body
    if (scale <= 0 || reach === 'private') continue
    const common = [...stemsOf(act.event.evidence[0].exact)].filter((stem) => said.has(stem)).length
    const worth = common + 1 / (1 + at - act.at)
    if (best === undefined || worth >= best.worth) best = { act, worth }
  }
  if (best === undefined) return undefined
  const read = best.act.event.body
  const readers = near.filter(
    ({ event: { id, body } }) =>
      id !== best.act.event.id && body.reach === 'private' && body.actor.root !== read.actor.root,
  )
  const reader = nearest(readers, span)
  return reader === undefined
    ? undefined
    : {
        from: reader.id,
        to: best.act.event.id,
        relation: 'discounts',
        claimedBy: reader.body.actor.root,
      }
}

/** The act beside the sign; where an act is itself what prompted ("encouraged by the support of"), the other one. */
function laterOf(
  relation: ReactionRelation,
  span: Span,
  { here, before, sentence, words, at }: Around,
): LinkedEvent | undefined {
  // What is put down to hardship may have been told in the sentence before.
  if (relation === 'damped' && here.length === 0)
    return before.find((one) => at - one.at <= 3 && one.event.body.scale > 0)?.event
  // "When the north heard that …, it protested": the act is told last, its occasion in the clause.
  if (
    relation === 'answers' &&
    english.events!.grammar.occasionClause.test(words.slice(span.start, sentence.end))
  )
    return here.at(-1)?.event
  // "It retaliated by closing …", "in return it closed …": the act stands behind the sign.
  const behind = here.find(
    ({ start }) =>
      start >= span.end &&
      start - span.end <= reachOfSign &&
      !/[,;:]/.test(words.slice(span.end, start)),
  )
  if (relation === 'answers' && behind !== undefined) return behind.event
  // "…; thereupon it closed": nothing but what follows.
  if (leadsIn.test(words.slice(span.start, span.end)))
    return here.find(({ start }) => start >= span.end)?.event
  const holds = ({ event: { evidence }, start }: Told): boolean =>
    start <= span.start && evidence[0].end >= span.end
  const others = here.filter((one) => !holds(one))
  return nearest(relation === 'prompted' && others.length > 0 ? others : here, span)
}

/** Signs that stand before the later act and nowhere else. */
const leadsIn = new RegExp(`^(?:${english.events!.leadsIn})$`, 'iu')

/** An occasion told further back than this is not looked for: too many acts lie between. */
const sentencesBack = 15

/** What an occasion must be worth: the act of whom is answered, or words in common with a near one. */
const leastWorth = 1.5

/**
 * The occasion: the act told before whose words the sentence takes up, or that
 * somebody else did to the one who acts now; the nearer the better.
 */
function occasionOf(
  later: LinkedEvent,
  relation: ReactionRelation,
  { here, before, sentence, words, at, span }: Around & { readonly span: Span },
): LinkedEvent | undefined {
  const own = later.evidence[0]
  const told = here.find(({ event }) => event === later)?.start ?? own.start
  // The words of the later act tell of itself; what else stands in the sentence tells of its occasion.
  const rest = `${words.slice(sentence.start, Math.max(sentence.start, own.start))} ${words.slice(Math.min(own.end, sentence.end), sentence.end)}`
  const taken = stemsOf(rest)
  const all = stemsOf(words.slice(sentence.start, sentence.end))
  const candidates = [
    ...before.filter((one) => at - one.at <= sentencesBack),
    // An occasion is told before what it led to, or in a clause of its own behind it.
    ...here.filter(({ start }) => start < told || (relation === 'answers' && start >= own.end)),
  ]
  // "At the suggestion of A": whose occasion it was stands right behind the sign.
  const behind = words.slice(span.end, span.end + nameBehind)
  let best: { event: LinkedEvent; worth: number } | undefined
  for (const { event, at: since } of candidates) {
    if (!isOccasion(event, later)) continue
    const stems = stemsOf(event.evidence[0].exact)
    const common = [...stems].filter((stem) => taken.has(stem)).length
    const loose = [...stems].filter((stem) => all.has(stem)).length - common
    const isNamed = relation === 'prompted' && behind.includes(lastName(event.body.actor.words))
    const worth =
      0.7 * common +
      0.3 * loose +
      fit(event, later, relation) +
      (isNamed ? 1 : 0) +
      1.2 / (1 + at - since)
    if (worth >= leastWorth && (best === undefined || worth >= best.worth)) best = { event, worth }
  }
  return best?.event
}

/** So far behind a sign a name says whose the occasion was, in letters. */
const nameBehind = 30

/** The last word of a name. */
function lastName(words: string): string {
  return words.split(' ').at(-1) ?? words
}

/** Whose act an occasion would be: of whom is answered, or of the own side where one act serves or leads to another. */
function fit(event: LinkedEvent, later: LinkedEvent, relation: ReactionRelation): number {
  const { actor } = event.body
  const isHome = (one: LinkedEvent): boolean => one.body.actor.root === one.body.target.root
  if (relation === 'prompted') return actor.root === later.body.actor.root ? 1 : 0
  // What is used lies on the other side of the line between home and abroad.
  if (relation === 'uses') return isHome(event) === isHome(later) ? -1 : 1.5
  const { target } = later.body
  if (actor.root !== target.root) return 0
  if (!isHome(later)) return 1.5
  if (actor.part === later.body.actor.part) return 0
  return actor.part === target.part ? 1.5 : 0.5
}
