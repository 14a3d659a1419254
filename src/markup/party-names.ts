/** One name for each party: what lists and facets call a correspondent, however a letterhead wrote him. */
import { keptOf, type StandingRecord } from '../record/index.ts'
import { withoutCapitals } from './words.ts'

/** The names of correspondents as written → the names of their parties, each once; unknown ones as written. */
export function partyNames(record: StandingRecord, written: readonly string[]): string[] {
  const known = namesByForm(record)
  return [...new Set(written.map((name) => known.get(name) ?? withoutCapitals(name)))]
}

/** The one name of a correspondent as written. */
export function partyName(record: StandingRecord, written: string): string {
  return partyNames(record, [written])[0] ?? written
}

const namesByForm = keptOf((record: StandingRecord): ReadonlyMap<string, string> => {
  const known = new Map<string, string>()
  for (const { body } of record.findings('party'))
    for (const name of [body.name, ...body.names]) known.set(name, withoutCapitals(body.name))
  return known
})
