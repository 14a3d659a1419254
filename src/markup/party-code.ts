/** Codes of sides: where no state or movement has one, a party's name run together in capitals. */
import { keptOf, type StandingRecord } from '../record/index.ts'
import { withoutCapitals } from './words.ts'

/**
 * The code of a name: its letters without their accents.
 *
 * @example
 * codeOfName('Josef Hürst') // => 'JOSEFHURST'
 */
export function codeOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
}

/** The name of the party that a code stands for; none for an acronym, which is what the side is called. */
export function nameOfCode(record: StandingRecord, code: string): string | undefined {
  return namesByCode(record).get(codeOfName(code))
}

const namesByCode = keptOf((record: StandingRecord): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { body } of record.findings('party'))
    for (const name of [body.id, body.name, ...body.names]) {
      const code = codeOfName(name)
      if (!body.names.includes(code) && !names.has(code))
        names.set(code, withoutCapitals(body.name))
    }
  return names
})
