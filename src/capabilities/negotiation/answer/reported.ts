/**
 * What is told of an act against the act itself: the same act of the same side
 * in an earlier letter of the same question, and where the telling differs.
 */
import type { BoardAct } from './board-act.ts'

export interface Telling {
  readonly told: BoardAct
  readonly original: BoardAct
  /** In words; empty where both say the same. */
  readonly differences: readonly string[]
}

/** An original must share so many of the stems of the telling. */
const shared = 0.25

/** Acts told again or told of the other, each with the act that it tells of, where it is held. */
export function tellingsOf({ acts }: { readonly acts: readonly BoardAct[] }): Telling[] {
  return acts.flatMap((told): Telling[] => {
    if (told.finding.body.mode === 'direct') return []
    const [best] = acts
      .filter(
        (one) =>
          one.finding.body.mode === 'direct' &&
          one.party === told.party &&
          (one.document.date?.value ?? '9') < (told.document.date?.value ?? ''),
      )
      .map((original) => ({ original, share: shareOf(told, original) }))
      .filter(({ share }) => share >= shared)
      .sort((one, other) => other.share - one.share)
    if (best === undefined) return []
    const { original } = best
    return [{ told, original, differences: differencesOf(told, original) }]
  })
}

function shareOf(told: BoardAct, original: BoardAct): number {
  const own = told.finding.body.topic
  const theirs = new Set(original.finding.body.topic)
  return own.length === 0 ? 0 : own.filter((stem) => theirs.has(stem)).length / own.length
}

function differencesOf(told: BoardAct, original: BoardAct): string[] {
  const [one, other] = [told.finding.body, original.finding.body]
  const values = [
    ['date', one.values.dates.join(', '), other.values.dates.join(', ')],
    ['place', one.values.places.join(', '), other.values.places.join(', ')],
    [
      'participants',
      String(one.values.composition?.count ?? ''),
      String(other.values.composition?.count ?? ''),
    ],
    ['amount', one.values.amounts.join(', '), other.values.amounts.join(', ')],
  ] as const
  return [
    ...(one.act === other.act ? [] : [`told as ${one.act}, was ${other.act}`]),
    ...values
      .filter(([, now, then]) => now !== '' && then !== '' && now !== then)
      .map(([name, now, then]) => `${name}: told as ${now}, was ${then}`),
  ]
}
