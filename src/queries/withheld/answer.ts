/** What the editions of a dossier withhold, and what elsewhere repeats it. */
import { keptOf, type StandingRecord } from '../../record/index.ts'
import { type Repeat, repeatsOf } from './repeats.ts'
import { type WithheldByRule, withheldByRule, withholdsNothing } from './rules.ts'

/** One edition that withholds something. */
export interface WithholdingEdition extends WithheldByRule {
  readonly name: string
  readonly repeats: readonly Repeat[]
}

/** Every edition of `rejoinder.yaml` that withholds something. */
export const withholdingEditions: (record: StandingRecord) => readonly WithholdingEdition[] =
  keptOf((record) =>
    Object.entries(record.settings.editions ?? {})
      .filter(([, rules]) => !withholdsNothing(rules))
      .map(([name, rules]) => ({
        name,
        ...withheldByRule(record, rules),
        repeats: repeatsOf(record, rules),
      })),
  )

/** Whether any edition withholds something; cheaper than asking what. */
export function hasWithholdings({ settings }: StandingRecord): boolean {
  return Object.values(settings.editions ?? {}).some((rules) => !withholdsNothing(rules))
}

/** All words that repeat what any edition withholds, each once. */
export function everyRepeat(record: StandingRecord): Repeat[] {
  const all = withholdingEditions(record).flatMap((edition) => edition.repeats)
  return [...new Map(all.map((one) => [one.id, one])).values()]
}
