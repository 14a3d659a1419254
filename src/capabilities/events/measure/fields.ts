/** How the fields of matched events agree. */
import type { Standing } from '../../../record/index.ts'
import { alpha, kappa } from '../agreement.ts'
import { actorCode, rangeOf } from '../answer.ts'
import { quads } from './kinds.ts'
import type { GoldEvent, Pair } from './matching.ts'

/** How the matched rows agree, field by field. */
export function agreement(pairs: readonly Pair[]): Record<string, number | undefined> {
  const share = (holds: (pair: Pair) => boolean): number =>
    pairs.length === 0 ? 0 : pairs.filter(holds).length / pairs.length
  const mean = (of: (pair: Pair) => number): number =>
    pairs.length === 0 ? 0 : pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const both = (goldOf: (one: GoldEvent) => string, foundOf: (kind: string) => string) =>
    kappa(
      pairs.map(({ gold }) => goldOf(gold)),
      pairs.map(({ found }) => foundOf(found.body.kind)),
    )
  const gap = ({ gold, found }: Pair): number => Math.abs(gold.scale - found.body.scale)
  return {
    sign: share(({ gold, found }) => Math.sign(gold.scale) === Math.sign(found.body.scale)),
    kind: share(({ gold, found }) => gold.kind === found.body.kind),
    kindKappa: both(
      (one) => one.kind,
      (kind) => kind,
    ),
    quad: share(({ gold, found }) => quads[gold.kind] === quads[found.body.kind]),
    quadKappa: both(
      (one) => quads[one.kind] ?? '',
      (kind) => quads[kind] ?? '',
    ),
    part: share(
      ({ gold, found }) =>
        isSamePart(gold.actor, actorCode(found.body.actor)) &&
        isSamePart(gold.target, actorCode(found.body.target)),
    ),
    scaleError: mean(gap),
    scaleWithin2: share((pair) => gap(pair) <= 2),
    scaleAlpha: alpha(
      pairs.map(({ gold, found }) => [gold.scale, found.body.scale]),
      'interval',
    ),
    dateOverlap: share((pair) => jaccard(pair) > 0),
    dateJaccard: mean(jaccard),
    verbatim: 1,
  }
}

/** Parts are codes of the coder's own: `PENGZ` is `PENGZHEN` when its letters stand there in order. */
function isSamePart(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((code) => code.split(':')[1] ?? '')
    .sort((a, b) => a.length - b.length)
  if (short === '' || long === '') return short === long
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length && short[0] === long[0]
}

function jaccard({ gold, found }: Pair): number {
  const range = rangeOf(found.body)
  if (range === undefined) return 0
  const common = Math.min(range.last, gold.last) - Math.max(range.first, gold.first) + 1
  if (common <= 0) return 0
  return common / (Math.max(range.last, gold.last) - Math.min(range.first, gold.first) + 1)
}

/** What was said, what was, and how often, by confidence. */
export function calibration(
  found: readonly Standing<'event'>[],
  right: ReadonlySet<Standing<'event'>>,
): [number, number, number][] {
  const bins = new Map<number, Standing<'event'>[]>()
  for (const one of found) {
    const bin = Math.floor(one.confidence * 10) / 10
    bins.set(bin, [...(bins.get(bin) ?? []), one])
  }
  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([, list]) => [
      list.reduce((sum, one) => sum + one.confidence, 0) / list.length,
      list.filter((one) => right.has(one)).length / list.length,
      list.length,
    ])
}
