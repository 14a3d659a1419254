/**
 * Counting events and links against gold: `events.csv` and `links.csv`, and
 * sentences coded by others (`plover-gsr.jsonl`).
 *
 * One to one, greatest overlap first: a found event matches a gold row when its
 * words overlap by at least half of the shorter, or stand in the same sentence, and both roots
 * agree. What says "duplicate" in the gold is neither a miss nor a false alarm.
 */
import type { DocumentId, Standing, StandingRecord } from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { actorCode } from '../answer.ts'
import { countCoded } from './coded.ts'
import { agreement, calibration } from './fields.ts'
import { countLinks, countLinksOfGold } from './links.ts'
import { type GoldEvent, matched, type Pair, placed, type Row, rates } from './matching.ts'

/** Figures of all that the gold has truth for. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('events.csv')
  const coded = gold.lines('plover-gsr.jsonl')
  const figures: Record<string, unknown> = {}
  const misses: Miss[] = []
  if (rows !== undefined) {
    const counted = countEvents(record, rows)
    Object.assign(figures, counted.figures)
    misses.push(...counted.misses)
    const links = gold.table('links.csv')
    if (links !== undefined)
      figures['event-links'] = {
        ...countLinks(record, links, counted.pairs),
        onGoldEvents: countLinksOfGold(record, links, counted.gold),
      }
  }
  if (coded !== undefined) figures['events-plover'] = countCoded(coded)
  return Object.keys(figures).length === 0 ? undefined : { figures, misses }
}

function countEvents(
  record: StandingRecord,
  rows: readonly Row[],
): Measured & { pairs: readonly Pair[]; gold: readonly GoldEvent[] } {
  const goldEvents = placed(record, rows)
  const reach = new Map<DocumentId, number>()
  for (const one of goldEvents)
    reach.set(one.document, Math.max(reach.get(one.document) ?? 0, one.end))
  // The gold of a text ends where its coder stopped: what lies behind is not counted.
  const found = [...reach].flatMap(([document, end]) =>
    [...record.findings('event', document)].filter((one) => one.evidence[0].start <= end),
  )
  const pairs = matched(record, goldEvents, found)
  const inGold = new Set(pairs.map((pair) => pair.gold))
  const inFound = new Set(pairs.map((pair) => pair.found))
  const real = goldEvents.filter((one) => !one.id.endsWith('*') || inGold.has(one))
  const part = (domestic: boolean): Record<string, number> =>
    rates(
      pairs.filter((pair) => pair.gold.domestic === domestic).length,
      found.filter((one) => (one.body.actor.root === one.body.target.root) === domestic).length,
      real.filter((one) => one.domestic === domestic).length,
    )
  return {
    figures: {
      events: {
        ...rates(pairs.length, found.length, real.length),
        ...agreement(pairs),
        // Rules were written with the first half of a text in view, the second shows what they are worth.
        halves: {
          first: halfOf(0, { real, found, pairs, reach }),
          second: halfOf(1, { real, found, pairs, reach }),
        },
        external: part(false),
        domestic: part(true),
      },
      calibration: { events: calibration(found, inFound) },
    },
    misses: [
      ...real.filter((one) => !inGold.has(one)).map((one) => missedOf(record, one)),
      ...found.filter((one) => !inFound.has(one)).map((one) => falseAlarmOf(one)),
    ],
    pairs,
    gold: goldEvents,
  }
}

/** Precision and recall in the first or second half of the stretch that a coder has read. */
function halfOf(
  half: number,
  of: {
    real: readonly GoldEvent[]
    found: readonly Standing<'event'>[]
    pairs: readonly Pair[]
    reach: ReadonlyMap<DocumentId, number>
  },
): Record<string, unknown> {
  const isIn = (document: DocumentId, start: number): boolean =>
    start < (of.reach.get(document) ?? 0) / 2 === (half === 0)
  const pairs = of.pairs.filter(({ gold }) => isIn(gold.document, gold.start))
  return {
    ...rates(
      pairs.length,
      of.found.filter((one) => isIn(one.document, one.evidence[0].start)).length,
      of.real.filter((one) => isIn(one.document, one.start)).length,
    ),
    ...agreement(pairs),
  }
}

function missedOf(record: StandingRecord, gold: GoldEvent): Miss {
  const anchor = describe(record.words(gold.document), gold)
  return {
    kind: 'missed',
    document: gold.document,
    words: anchor.exact,
    before: anchor.prefix,
    after: anchor.suffix,
    expected: `${gold.actor} → ${gold.target} ${gold.kind} ${gold.scale}`,
  }
}

function falseAlarmOf(found: Standing<'event'>): Miss {
  const [{ exact, prefix, suffix }] = found.evidence
  const { actor, target, kind, rule } = found.body
  return {
    kind: 'false alarm',
    document: found.document,
    words: exact,
    before: prefix,
    after: suffix,
    found: `${actorCode(actor)} → ${actorCode(target)} ${kind} (${rule})`,
  }
}
