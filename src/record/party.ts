/** Parties: the sides that act, with all their names. */
import type { PartyId } from './id.ts'

export interface Party {
  readonly id: PartyId
  readonly name: string
  readonly kind: 'organisation' | 'person' | 'office' | 'unknown'
  /** Names as written, longest first. */
  readonly names: readonly string[]
  /** For a person: the bodies whose offices he holds; for an office: its body; for an agent: whom he acts for. */
  readonly of: readonly PartyId[]
  readonly authority: readonly string[]
}

/** A name in the words of a document, and whose it is. */
export interface PartyName {
  readonly name: string
  readonly party: PartyId
}

/**
 * The side that each party stands on: an organ writes for its body, and so does
 * a person who signs as officer or agent of one body only, and lawyers for the
 * person they say they act for. Others stand for themselves.
 */
export function sidesAbove(parties: Iterable<Party>): (party: Party) => Party {
  const byId = new Map<PartyId, Party>()
  for (const party of parties) byId.set(party.id, party)
  const bodyOf = (party: Party, steps: number): Party => {
    const body = steps > highest ? undefined : byId.get(party.of[0] ?? party.id)
    if (body === undefined || body === party) return party
    return body.kind === 'person' ? sideOf(body, steps + 1) : bodyOf(body, steps + 1)
  }
  const sideOf = (party: Party, steps: number): Party => {
    if (party.kind !== 'person') return bodyOf(party, steps)
    if (steps > highest) return party
    const above = party.of.flatMap((id) => byId.get(id) ?? [])
    const sides = new Set(above.map((one) => sideOf(one, steps + 1)))
    const served = [...sides].filter((body) => body.kind === 'organisation')
    if (served.length === 1) return served[0]!
    // Of a person one can only be the agent.
    const [client, ...others] = above
    return client?.kind === 'person' && others.length === 0 ? sideOf(client, steps + 1) : party
  }
  return (party) => sideOf(party, 0)
}

/** How far up bodies of bodies are followed. */
const highest = 5

/**
 * For whom a party writes beside itself: the offices a person holds, the body
 * of an office, the body of an organ, and so on upwards.
 */
export function bodiesAbove(parties: Iterable<Party>): (id: PartyId) => readonly PartyId[] {
  const byId = new Map<PartyId, Party>()
  for (const party of parties) byId.set(party.id, party)
  return (id) => {
    const above = new Set<PartyId>()
    let level: readonly PartyId[] = [id]
    for (let step = 0; step < highest && level.length > 0; step += 1) {
      level = level
        .flatMap((one) => byId.get(one)?.of ?? [])
        .filter((one) => one !== id && !above.has(one))
      for (const one of level) above.add(one)
    }
    return [...above]
  }
}
