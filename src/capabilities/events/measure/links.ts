/** Links between matched events, counted against gold. */
import type { StandingRecord } from '../../../record/index.ts'
import { type Pair, type Row, rates } from './matching.ts'

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
