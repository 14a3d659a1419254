/** Links between events, counted against gold: on the gold's own events, and on those that were found. */
import type { DocumentId, EdtfDate, EventReaction, StandingRecord } from '../../../record/index.ts'
import { dayAt } from '../../../record/index.ts'
import { describe } from '../../../text/index.ts'
import { type LinkedEvent, linksIn } from '../links/index.ts'
import { type GoldEvent, type Pair, type Row, rates } from './matching.ts'

/**
 * Links between the gold's events: what the finder of links does when the events are
 * right. Halves by the order of the text: rules were written with the first in view.
 */
export function countLinksOfGold(
  record: StandingRecord,
  rows: readonly Row[],
  gold: readonly GoldEvent[],
): Record<string, unknown> {
  const events = gold.map((one) => linked(record, one))
  const found = [...new Set(gold.map((one) => one.document))].flatMap((document) =>
    linksIn(
      record.words(document),
      events.filter((one) => one.document === document),
      document,
    ).map((draft) => draft.body),
  )
  const places = new Map(gold.map((one) => [idOf(one), one.start]))
  const wanted = rows.filter((row) => places.has(row.from ?? ''))
  const middle = wanted.map((row) => places.get(row.from!)!).sort((one, other) => one - other)[
    Math.floor(wanted.length / 2)
  ]!
  const isIn = (half: number, id: string): boolean => places.get(id)! < middle === (half === 0)
  const half = (at: number): Record<string, number> =>
    agreed(
      wanted.filter((row) => isIn(at, row.from!)),
      found.filter((one) => isIn(at, one.from)),
    )
  return { ...agreed(wanted, found), halves: { first: half(0), second: half(1) } }
}

function agreed(wanted: readonly Row[], found: readonly EventReaction[]): Record<string, number> {
  const hits = wanted.flatMap((row) => {
    const hit = found.find((one) => one.from === row.from && one.to === row.to)
    return hit === undefined ? [] : [{ row, hit }]
  })
  const share = (isSame: (one: (typeof hits)[number]) => boolean): number =>
    hits.length === 0 ? 0 : hits.filter(isSame).length / hits.length
  return {
    ...rates(hits.length, found.length, wanted.length),
    relation: share(({ row, hit }) => hit.relation === row.relation),
    claimedBy: share(({ row, hit }) => hit.claimedBy === row.claimed_by),
  }
}

function idOf(one: GoldEvent): string {
  return one.id.replace('*', '')
}

function linked(record: StandingRecord, gold: GoldEvent): LinkedEvent & { document: DocumentId } {
  const actorOf = (code: string): LinkedEvent['body']['actor'] => {
    const [root = '', part] = code.split(':')
    return { root, words: '', ...(part === undefined ? {} : { part }) }
  }
  const day = (value: number): { date?: EdtfDate } =>
    Number.isFinite(value) ? { date: dayAt(value) } : {}
  const [first, last] = [day(gold.first).date, day(gold.last).date]
  return {
    id: idOf(gold) as LinkedEvent['id'],
    document: gold.document,
    evidence: [{ document: gold.document, ...describe(record.words(gold.document), gold) }],
    body: {
      ...(first === undefined || last === undefined ? {} : { first, last }),
      actor: actorOf(gold.actor),
      target: actorOf(gold.target),
      scale: gold.scale,
      kind: gold.kind as LinkedEvent['body']['kind'],
      told: 'told',
      reach: ['ASSESS', 'DIRECT'].includes(gold.kind) ? 'private' : 'public',
    },
  }
}

/** Links between matched events: pairs, and how their relation agrees. */
export function countLinks(
  record: StandingRecord,
  rows: readonly Row[],
  pairs: readonly Pair[],
): Record<string, number> {
  const foundBy = new Map(
    pairs.map(({ gold, found }) => [gold.id.replace('*', ''), found.id as string]),
  )
  const wanted = rows
    .map((row) => ({
      from: foundBy.get(row.from ?? ''),
      to: (row.to ?? '').startsWith('STATE:') ? row.to : foundBy.get(row.to ?? ''),
      relation: row.relation,
      claimedBy: row.claimed_by,
    }))
    .filter((one) => one.from !== undefined && one.to !== undefined)
  const documents = new Set(pairs.map((pair) => pair.found.document))
  const known = new Set(pairs.map((pair) => pair.found.id as string))
  const found = [...record.findings('reaction')].filter(
    ({ document, body }) =>
      documents.has(document) &&
      known.has(body.from) &&
      (body.to.startsWith('STATE:') || known.has(body.to)),
  )
  const hits = wanted.flatMap((one) => {
    const hit = found.find(({ body }) => body.from === one.from && body.to === one.to)
    return hit === undefined ? [] : [{ one, hit }]
  })
  return {
    ...rates(hits.length, found.length, wanted.length),
    inGold: rows.length,
    relation:
      hits.length === 0
        ? 0
        : hits.filter(({ one, hit }) => hit.body.relation === one.relation).length / hits.length,
    claimedBy:
      hits.length === 0
        ? 0
        : hits.filter(({ one, hit }) => hit.body.claimedBy === one.claimedBy).length / hits.length,
  }
}
