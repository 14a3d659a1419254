/** Whose lane a name belongs to: the party where it is known, the name itself otherwise. */
import { withoutCapitals } from '../../markup/index.ts'
import {
  type Correspondent,
  isShorterName,
  type Party,
  type StandingRecord,
  sidesAbove,
} from '../../record/index.ts'

export interface Sides {
  /** The key of the lane of a sender or addressee. */
  laneOf(who: Pick<Correspondent, 'value' | 'party'>): string
  /** What a lane is called. */
  nameOf(lane: string): string
  /** All names under which the party of a lane is written. */
  writtenAs(lane: string): readonly string[]
  /** The place of a lane in the order of the dossier's settings; beyond them all when it is in none. */
  rankOf(lane: string): number
}

/** Lanes by the parties of the record and the settings; a person, an office or an organ writes in the lane of its body. */
export function sidesOf(record: StandingRecord): Sides {
  const parties = new Map<string, Party>()
  const byName = new Map<string, string>()
  for (const { body } of record.findings('party')) {
    parties.set(body.id, body)
    for (const name of [body.name, ...body.names]) byName.set(fold(name), body.id)
  }
  const own = record.settings.parties
  const settingOf = (name: string) => {
    const folded = fold(name)
    const names = (party: (typeof own)[number]) => [
      party.name,
      party.short ?? party.name,
      ...party.names,
    ]
    return (
      own.find((party) => names(party).some((one) => fold(one) === folded)) ??
      own.find((party) => names(party).some((one) => isShorterName(one, name)))
    )
  }
  const sideOf = sidesAbove(parties.values())
  const bodyOf = (id: string): string => {
    const party = parties.get(id)
    return party === undefined ? id : sideOf(party).id
  }
  const known = new Map<string, string>()
  const laneOf = ({ value, party }: Pick<Correspondent, 'value' | 'party'>): string => {
    const key = `${party ?? ''}\n${value}`
    const lane = known.get(key) ?? lookUp(value, party)
    known.set(key, lane)
    return lane
  }
  const lookUp = (value: string, party: string | undefined): string => {
    const id = party ?? byName.get(fold(value))
    const body = id === undefined ? undefined : bodyOf(id)
    // A party that nothing was found of has no name but the one that is written.
    const known = body === undefined ? undefined : parties.get(body)
    return settingOf(known?.name ?? value)?.name ?? known?.id ?? value
  }
  return {
    laneOf,
    nameOf: (lane) => {
      const setting = own.find((party) => party.name === lane)
      return setting?.short ?? setting?.name ?? withoutCapitals(parties.get(lane)?.name ?? lane)
    },
    writtenAs: (lane) => parties.get(lane)?.names ?? [],
    rankOf: (lane) => {
      const index = own.findIndex((party) => party.name === lane)
      return index === -1 ? own.length : index
    },
  }
}

function fold(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(/[.\s]+/g, ' ')
    .trim()
    .toLowerCase()
}
