/**
 * One or two: parties made one, and a name parted from its party.
 *
 * Both are judgements on the parties themselves, so both can be undone by
 * taking them back; no identity is merged in place.
 */
import {
  type Judgement,
  type Party,
  parsePartyId,
  type Standing,
  type StandingRecord,
  slug,
} from '../../record/index.ts'
import type { Stamp, Wish } from './decide.ts'

/** What a form on the page of a party asks for; a sentence when it cannot be. */
export function partyJudgements(
  record: StandingRecord,
  wish: Wish,
  stamp: () => Stamp,
): readonly Judgement[] | string {
  const party = partyOf(record, wish.party)
  if (party === undefined)
    return 'Nothing was decided: there is no such party in the record any more.'
  return wish.decision === 'merge'
    ? merged(party, partyOf(record, wish.other), stamp)
    : parted(party, wish.name?.trim() ?? '', { record, stamp })
}

/** The first takes the names of both, the second is gone. */
function merged(
  one: Standing<'party'>,
  other: Standing<'party'> | undefined,
  stamp: () => Stamp,
): readonly Judgement[] | string {
  if (other === undefined || other.body.id === one.body.id)
    return 'Nothing was decided: two parties are needed to make one.'
  const body: Party = {
    ...one.body,
    names: longestFirst([...one.body.names, other.body.name, ...other.body.names]),
    of: [...new Set([...one.body.of, ...other.body.of])].filter(
      (id) => id !== one.body.id && id !== other.body.id,
    ),
    authority: [...new Set([...one.body.authority, ...other.body.authority])],
  }
  return [about(one, { kind: 'amend', body }, stamp()), about(other, { kind: 'reject' }, stamp())]
}

interface Parting {
  readonly record: StandingRecord
  readonly stamp: () => Stamp
}

/** The name becomes a party of its own. */
function parted(
  one: Standing<'party'>,
  name: string,
  { record, stamp }: Parting,
): readonly Judgement[] | string {
  if (!one.body.names.includes(name) || name === one.body.name)
    return `Nothing was decided: "${name}" is no other name of ${one.body.name}.`
  const id = freeId(record, name)
  if (id === undefined) return `Nothing was decided: "${name}" cannot be made a name in an address.`
  const rest: Party = { ...one.body, names: one.body.names.filter((each) => each !== name) }
  const own: Party = { id, name, kind: one.body.kind, names: [name], of: [], authority: [] }
  const { said: _, ...added } = about(one, { kind: 'add', body: own }, stamp())
  return [about(one, { kind: 'amend', body: rest }, stamp()), added]
}

function freeId(record: StandingRecord, name: string): Party['id'] | undefined {
  const taken = new Set([...record.findings('party')].map(({ body }) => String(body.id)))
  for (let number = 1; number < 100; number += 1) {
    const id = parsePartyId(number === 1 ? slug(name) : `${slug(name)}-${number}`)
    if (id === undefined) return undefined
    if (!taken.has(id)) return id
  }
  return undefined
}

function partyOf(record: StandingRecord, id: string | undefined): Standing<'party'> | undefined {
  for (const finding of record.findings('party')) if (finding.body.id === id) return finding
  return undefined
}

function about(
  { document, evidence, body }: Standing<'party'>,
  decision: Judgement['decision'],
  stamp: Stamp,
): Judgement {
  const [{ start, end, exact, prefix, suffix, witness }] = evidence
  return {
    ...stamp,
    about: 'party',
    document,
    anchor: { start, end, exact, prefix, suffix },
    ...(witness === undefined ? {} : { witness }),
    said: body,
    decision,
  }
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].sort((one, other) => other.length - one.length)
}
