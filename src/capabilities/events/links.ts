/**
 * Links between events: where the words name one as the occasion of another.
 *
 * The later act is the one told beside the words; the occasion is another act of
 * the same sentence, or of those before. A link is a claim of
 * whoever makes it: the author, or a side when the sentence reports its speech.
 */
import { english } from '../../languages/index.ts'
import type {
  DocumentId,
  Draft,
  EventReaction,
  ReactionRelation,
  Standing,
} from '../../record/index.ts'
import { describe, type Sieved, type Span, sieved } from '../../text/index.ts'
import { maker } from './find/index.ts'
import { sentencesOf } from './find/sentences.ts'

/** What the finder of links looks at in an event. */
export interface LinkedEvent extends Pick<Standing<'event'>, 'id' | 'evidence'> {
  readonly body: Pick<
    Standing<'event'>['body'],
    'first' | 'last' | 'actor' | 'target' | 'scale' | 'told' | 'reach' | 'kind'
  >
}

const signs: readonly { readonly relation: ReactionRelation; readonly pattern: Sieved }[] =
  english.events!.reactions.map(({ relation, forms }) => ({
    relation: relation as ReactionRelation,
    pattern: sieved(new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')),
  }))

const betweenSigns: readonly {
  readonly relation: ReactionRelation
  readonly occasion: 'behind' | 'before'
  readonly pattern: Sieved
}[] = english.events!.between.map(({ relation, occasion, forms }) => ({
  relation: relation as ReactionRelation,
  occasion,
  pattern: sieved(new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')),
}))

/** Links of one text. */
export function linksIn(
  words: string,
  events: readonly LinkedEvent[],
  document: DocumentId,
): Draft<'reaction'>[] {
  const drafts: Draft<'reaction'>[] = []
  const before: Told[] = []
  let announced: ReactionRelation | undefined
  sentencesOf(words).forEach((sentence, at) => {
    const here = events
      .filter(({ evidence: [one] }) => one.start >= sentence.start && one.start < sentence.end)
      .map((event): Told => ({ event, at }))
    const around: Around = { here, before, sentence, words, at }
    const put = (span: Span, link: EventReaction | undefined, confidence: number): boolean => {
      if (link === undefined) return false
      const isKnown = drafts.some(({ body }) => body.from === link.from && body.to === link.to)
      const anchor = describe(words, wordsAround(words, span, sentence))
      const evidence: [typeof anchor & { document: DocumentId }] = [{ document, ...anchor }]
      if (!isKnown) drafts.push({ kind: 'reaction', body: link, evidence, maker, confidence })
      return true
    }
    const told: Span[] = []
    for (const { relation, occasion, pattern } of betweenSigns)
      for (const span of placesOf(pattern, words, sentence))
        if (
          put(span, linkBetween(relation, occasion, { span, ...around }), 0.5) ||
          relation === 'pretext'
        )
          told.push(span)
    // "The reply was not long in coming": it is told in the next sentence.
    if (announced !== undefined && here[0] !== undefined) {
      const [{ start, end }] = here[0].event.evidence
      put(
        { start, end: Math.min(end, sentence.end) },
        linkAt(announced, { start, end: start }, around),
        0.4,
      )
    }
    announced = undefined
    // What stands between two acts of its sentence says nothing of others.
    for (const { relation, pattern } of signs)
      for (const span of placesOf(pattern, words, sentence)) {
        if (told.some((one) => one.start < span.end && one.end > span.start)) continue
        if (here.length === 0 && relation === 'answers') announced = relation
        put(span, linkAt(relation, span, around), 0.4)
      }
    for (const answer of here) put(answer.event.evidence[0], linkToTakenUp(answer, around), 0.4)
    before.push(...here)
  })
  return drafts
}

function placesOf(pattern: Sieved, words: string, sentence: Span): Span[] {
  const found = pattern.matchAll(words.slice(sentence.start, sentence.end))
  return Array.from(found, ({ index, 0: sign }) => ({
    start: sentence.start + index,
    end: sentence.start + index + sign.length,
  }))
}

/** `The incident`: a word for what was told, anywhere or at once. */
const takenUp = new RegExp(String.raw`\b(?:${english.events!.takenUp})\b`, 'iu')
const takenUpAtOnce = new RegExp(
  String.raw`^\s*(?:${english.events!.takenUp})\b(?! (?:of|by))`,
  'iu',
)

/** What a word takes up: of the acts told last that whose words it shares, or the very last. */
function lastTold(told: readonly Told[], stretch: string): Told | undefined {
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
function linkToTakenUp(
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
        relation: 'answers',
        claimedBy: claimantOf(event),
      }
}

/** So far behind such words stands the act that they lead to, in letters. */
const reachOfSign = 60

/**
 * `Following the arrest, the North …`, `the raid provoked an appeal`: the words between
 * two acts say which came of which. What is taken up by a word (`the incident`) was told just before.
 */
function linkBetween(
  relation: ReactionRelation,
  occasion: 'behind' | 'before',
  { span, here, before, words, sentence, at }: Around & { readonly span: Span },
): EventReaction | undefined {
  const starts = (one: Told): number => one.event.evidence[0].start
  const behind = here.find(
    (one) => starts(one) >= span.end && starts(one) - span.end <= reachOfSign,
  )
  const ahead = here.findLast((one) => starts(one) < span.start)
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
        ? [ahead ?? here.find((one) => starts(one) > span.end), toldBefore]
        : [ahead ?? here.find((one) => one !== behind && starts(one) > span.end), behind]
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

/** An event and the number of the sentence that tells it. */
interface Told {
  readonly event: LinkedEvent
  readonly at: number
}

interface Around {
  readonly here: readonly Told[]
  readonly before: readonly Told[]
  readonly sentence: Span
  readonly words: string
  readonly at: number
}

function linkAt(relation: ReactionRelation, span: Span, around: Around): EventReaction | undefined {
  if (relation === 'discounts') return discountAt(span, around)
  const later = laterOf(relation, span, around)
  if (later === undefined) return undefined
  const claimedBy = claimantOf(later)
  if (relation === 'damped') return { from: later.id, to: 'STATE:HARDSHIP', relation, claimedBy }
  const occasion = occasionOf(later, relation, around)
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
    ({ event: { evidence } }) =>
      evidence[0].start >= span.end && evidence[0].start - span.end <= reachOfSign / 2,
  )
  if (relation === 'answers' && behind !== undefined) return behind.event
  const holds = ({ event: { evidence } }: Told): boolean =>
    evidence[0].start <= span.start && evidence[0].end >= span.end
  const others = here.filter((one) => !holds(one))
  return nearest(relation === 'prompted' && others.length > 0 ? others : here, span)
}

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
  { here, before, sentence, words, at }: Around,
): LinkedEvent | undefined {
  const own = later.evidence[0]
  // The words of the later act tell of itself; what else stands in the sentence tells of its occasion.
  const rest = `${words.slice(sentence.start, Math.max(sentence.start, own.start))} ${words.slice(Math.min(own.end, sentence.end), sentence.end)}`
  const taken = stemsOf(rest)
  const all = stemsOf(words.slice(sentence.start, sentence.end))
  const candidates = [
    ...before.filter((one) => at - one.at <= sentencesBack),
    // An occasion is told before what it led to, or in a clause of its own behind it.
    ...here.filter(
      ({ event: { evidence } }) =>
        evidence[0].start < own.start || (relation === 'answers' && evidence[0].start >= own.end),
    ),
  ]
  let best: { event: LinkedEvent; worth: number } | undefined
  for (const { event, at: told } of candidates) {
    if (!isOccasion(event, later)) continue
    const stems = stemsOf(event.evidence[0].exact)
    const common = [...stems].filter((stem) => taken.has(stem)).length
    const loose = [...stems].filter((stem) => all.has(stem)).length - common
    const worth = 0.7 * common + 0.3 * loose + fit(event, later, relation) + 1.2 / (1 + at - told)
    if (worth >= leastWorth && (best === undefined || worth >= best.worth)) best = { event, worth }
  }
  return best?.event
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

/** Stems of the words that say something: five letters of each word of four or more. */
function stemsOf(words: string): ReadonlySet<string> {
  // Names stand with a capital, and with every act of the same side.
  const telling = words.match(/(?<![\p{L}])\p{Ll}{4,}/gu) ?? []
  return new Set(telling.filter((word) => !plain.has(word)).map((word) => word.slice(0, 5)))
}

const plain = new Set(
  'that this with from have been were they their which would about into more some such than them then there these those what when where while also after before during other only made make over under between'.split(
    ' ',
  ),
)

function nearest(told: readonly Told[], span: Span): LinkedEvent | undefined {
  const gap = ({ event: { evidence } }: Told): number =>
    Math.max(0, span.start - evidence[0].end, evidence[0].start - span.end)
  return [...told].sort((one, other) => gap(one) - gap(other))[0]?.event
}

/** What happened cannot be answered before it may have happened. */
function isOccasion(one: LinkedEvent, later: LinkedEvent): boolean {
  const { first } = one.body
  const { last } = later.body
  return one.id !== later.id && (first === undefined || last === undefined || first <= last)
}

/** Whoever says so: the author, unless the sentence reports what a side charged the other with. */
function claimantOf(event: LinkedEvent): string {
  return event.body.told === 'alleged' ? event.body.target.root : 'author'
}

/** A few words on both sides: what stands beside the sign is the evidence. */
function wordsAround(words: string, span: Span, sentence: Span): Span {
  const end = words.slice(span.end, sentence.end).search(/[,;.]/)
  return { start: span.start, end: end < 0 ? span.end : Math.min(span.end + end, span.end + 80) }
}
