/**
 * Third step: what each explanation expects to be seen without any fit, and
 * what the record shows. This is the part to trust most: every cell is a count,
 * an order of dates or a sentence, and opens its acts.
 */
import { type Act, actsOf, channelName, channelOf, type Link, type Quarrel } from '../acts/act.ts'
import { manyDraws } from '../acts/draw.ts'
import { fewest } from '../acts/warnings.ts'
import { type Changes, oddsWords, strongOdds } from '../changes/quarrel-changes.ts'
import { seeded } from '../numbers/random.ts'
import { quantile } from '../numbers/summary.ts'
import { otherSide } from './rows.ts'

export interface Prediction {
  readonly explanation: string
  readonly expects: string
  readonly verdict: 'for' | 'against' | 'open'
  /** What the record shows, in words. */
  readonly shows: string
  readonly acts: readonly string[]
  /** The acts are too few for it to be seen or not. */
  readonly tooFew: boolean
}

interface Seen {
  readonly verdict: boolean | undefined
  readonly shows: string
  readonly acts: readonly string[]
  readonly tooFew?: boolean
}

/** The expectations of which something can be seen, and how many there are of which nothing can. */
export function seenOf(predictions: readonly Prediction[]): {
  readonly seen: readonly Prediction[]
  readonly unseen: number
} {
  const seen = predictions.filter(({ tooFew }) => !tooFew)
  return { seen, unseen: predictions.length - seen.length }
}

/** What is said once instead of a row for each; nothing where all can be seen. */
export function unseenWords(unseen: number): string | undefined {
  if (unseen === 0) return undefined
  return unseen === 1
    ? 'Of one expectation more nothing can be seen: the acts are too few.'
    : `Of ${unseen} expectations more nothing can be seen: the acts are too few.`
}

/** The prediction table of a quarrel. */
export function predictionsOf(
  quarrel: Quarrel,
  changes: Changes,
  { seed }: { seed: number },
): readonly Prediction[] {
  const [a, b] = quarrel.sides
  const abrupt = [a, b].map((side) => changed(changes, `hostile ${side}`))
  const answers = [a, b].map((side) => stated(quarrel, side, 'other'))
  const uses = [a, b].map((side) => stated(quarrel, side, 'home'))
  const deaf = [a, b].map((side) => afterConciliation(quarrel, side, seed))
  const homeFirst = [a, b].map((side) => before(changes, `home ${side}`, `hostile ${side}`))
  const shockFirst = [a, b].map((side) => before(changes, 'shock', `hostile ${side}`))
  const discounts = relationSeen(quarrel, 'discounts')
  const damped = relationSeen(quarrel, 'damped')
  const both = (list: readonly Seen[], join: 'and' | 'or'): Seen => combined(list, join)
  const row = (explanation: string, expects: string, seen: Seen, expected = true): Prediction => ({
    explanation,
    expects,
    verdict: seen.verdict === undefined ? 'open' : seen.verdict === expected ? 'for' : 'against',
    shows: seen.shows,
    acts: seen.acts,
    tooFew: seen.tooFew ?? false,
  })
  return [
    row('constant', 'no abrupt change of either side’s hostile acts', both(abrupt, 'or'), false),
    row('shift', 'both sides change', both(abrupt, 'and')),
    row('shift', 'no stated reactions of one side to the other', both(answers, 'or'), false),
    row('shocks', 'third parties act before the sides change', both(shockFirst, 'and')),
    row('shocks', 'hostile acts fall after the other’s conciliation', both(deaf, 'and')),
    row('spiral', 'stated reactions both ways', both(answers, 'and')),
    row('spiral', 'hostile acts fall after the other’s conciliation', both(deaf, 'and')),
    row(
      'first leads',
      `stated reactions of ${b} only`,
      combined([answers[1]!, negated(answers[0]!)], 'and'),
    ),
    row(
      'second leads',
      `stated reactions of ${a} only`,
      combined([answers[0]!, negated(answers[1]!)], 'and'),
    ),
    row('diversion', 'acts at home change before hostile acts', both(homeFirst, 'or')),
    row('diversion', 'no stated reactions of one side to the other', both(answers, 'or'), false),
    row('dilemma', 'acts at home change before hostile acts', both(homeFirst, 'or')),
    row('dilemma', 'words say that the quarrel is used at home', both(uses, 'or')),
    row('dilemma', 'the other side answers', both(answers, 'or')),
    row('dilemma', 'conciliation does not lower hostility', both(deaf, 'or'), false),
    row('dilemma', 'conciliatory acts are read as weak or false', discounts),
    row('dilemma', 'hardship goes with restraint', damped),
  ]
}

function changed({ changes }: Changes, name: string): Seen {
  const found = changes.find((one) => one.name === name)
  if (found === undefined)
    return { verdict: undefined, shows: `too few acts (${name})`, acts: [], tooFew: true }
  const { bayesFactor } = found.change
  return {
    verdict: bayesFactor >= strongOdds ? true : bayesFactor <= 1 / 3 ? false : undefined,
    shows: `${name}: odds for a change ${oddsWords(bayesFactor)}`,
    acts: [],
  }
}

/** An order of changes speaks only where both changed at all. */
function before({ changes, orders }: Changes, one: string, other: string): Seen {
  const pair = [one, other].map((name) => changes.find((change) => change.name === name))
  if (pair.some((change) => change === undefined))
    return {
      verdict: undefined,
      shows: `too few acts (${one} or ${other})`,
      acts: [],
      tooFew: true,
    }
  const order = orders.find(
    ({ first, second }) => [first, second].includes(one) && [first, second].includes(other),
  )!
  const probability = order.first === one ? order.probability : 1 - order.probability
  const weak = pair.some((change) => change!.change.bayesFactor < 3)
  return {
    verdict: weak ? undefined : probability >= 0.8 ? true : probability <= 0.2 ? false : undefined,
    shows: `${one} before ${other}: ${Math.round(100 * probability)} in 100${weak ? ', but not both changed for certain' : ''}`,
    acts: [],
  }
}

/** Links in which hostile acts of a side are said to be occasioned by the other, or to serve home. */
function stated(quarrel: Quarrel, side: string, occasion: 'other' | 'home'): Seen {
  const wanted = occasion === 'other' ? `hostile ${otherSide(quarrel, side)}` : `home ${side}`
  const links = quarrel.links.filter((link) => {
    const from = find(quarrel, link.from)
    const to = find(quarrel, link.to)
    if (from?.from !== side || to === undefined) return false
    const channel = channelOf(to, quarrel.sides)
    const used = occasion === 'home' && link.relation === 'uses'
    return used || (channel !== undefined && channelName(channel) === wanted)
  })
  return {
    // Few links prove no absence: silence of the words leaves the question open.
    verdict: links.length > 0 ? true : quarrel.links.length >= 10 ? false : undefined,
    shows: `${links.length} stated for ${side}${claimants(links)}`,
    acts: links.map((link) => link.from),
  }
}

function claimants(links: readonly Link[]): string {
  const own = links.filter((link) => link.claimedBy !== 'author').length
  return own === 0 ? '' : `, ${own} of them claimed by a side`
}

function relationSeen(quarrel: Quarrel, relation: string): Seen {
  const links = quarrel.links.filter((link) => link.relation === relation)
  return {
    verdict: links.length > 0 ? true : undefined,
    shows: `${links.length} stated`,
    acts: links.map((link) => link.from),
  }
}

/** Hostile acts of a side in the 60 days after the other's conciliatory acts, against all other days. */
function afterConciliation(quarrel: Quarrel, side: string, seed: number): Seen {
  const kind = actsOf(quarrel, `conciliatory ${otherSide(quarrel, side)}`)
  const hostile = actsOf(quarrel, `hostile ${side}`).filter(({ end }) => end > quarrel.window.start)
  if (kind.length < 3 || hostile.length < fewest)
    return { verdict: undefined, shows: `too few acts (${side})`, acts: [], tooFew: true }
  const ratios = manyDraws(quarrel, seeded(seed, 'conciliation', side), 200).map(({ channels }) =>
    ratioAfter(
      channels[`hostile ${side}`]?.times ?? [],
      channels[`conciliatory ${otherSide(quarrel, side)}`]?.times ?? [],
      quarrel.window,
    ),
  )
  const [low, high] = [quantile(ratios, 0.05), quantile(ratios, 0.95)]
  return {
    verdict: high < 1 ? true : low >= 1 ? false : undefined,
    shows: `hostile acts of ${side} within 60 days after: ${rangeWords(low, high)} times the usual rate`,
    acts: kind.map((act) => act.id),
  }
}

function ratioAfter(
  hostile: readonly number[],
  kind: readonly number[],
  window: { start: number; end: number },
): number {
  // One letter may refuse and offer: what is done on the same day comes neither before nor after.
  const covered = (day: number): boolean => kind.some((time) => day >= time + 1 && day <= time + 60)
  let days = 0
  const length = window.end - window.start
  for (let at = 0; at < 365; at += 1)
    if (covered(window.start + (length * (at + 0.5)) / 365)) days += 1
  const inside = hostile.filter((time) => time >= window.start)
  const after = inside.filter(covered).length
  const share = days / 365
  return share === 0 || share === 1 || inside.length === 0
    ? 1
    : after / share / Math.max((inside.length - after) / (1 - share), 0.5)
}

function find(quarrel: Quarrel, id: string): Act | undefined {
  return quarrel.acts.find((act) => act.id === id)
}

function negated(seen: Seen): Seen {
  return { ...seen, verdict: seen.verdict === undefined ? undefined : !seen.verdict }
}

function combined(list: readonly Seen[], join: 'and' | 'or'): Seen {
  const verdicts = list.map((seen) => seen.verdict)
  const decisive = join === 'or'
  const verdict = verdicts.includes(decisive)
    ? decisive
    : verdicts.includes(undefined)
      ? undefined
      : !decisive
  return {
    verdict,
    shows: list.map((seen) => seen.shows).join('; '),
    acts: [...new Set(list.flatMap((seen) => seen.acts))],
    tooFew: list.every((seen) => seen.tooFew === true),
  }
}

/** `0.8 to 1.4`; one figure where the two are the same. */
function rangeWords(low: number, high: number): string {
  const [from, to] = [low, high].map((value) => value.toFixed(1))
  return from === to ? from! : `${from} to ${to}`
}
