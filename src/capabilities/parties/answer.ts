/** Questions asked of parties: who they are, what they sent, received and are named in. */
import type { Document, Party, PartyId, Standing, StandingRecord } from '../../record/index.ts'

export interface PartyEntry {
  readonly finding: Standing<'party'>
  readonly party: Party
  readonly sent: number
  readonly received: number
}

export interface PartyDetail extends PartyEntry {
  readonly sentDocuments: readonly Document[]
  readonly receivedDocuments: readonly Document[]
  /** Where it is named, the first place of each written form in each document. */
  readonly names: readonly Standing<'name'>[]
  /** Parties with a name so like it that they may be the same. */
  readonly like: readonly Party[]
}

/** Parties with what they sent and received, the busiest first. */
export function partiesOf(record: StandingRecord): PartyEntry[] {
  const sent = new Map<PartyId, number>()
  const received = new Map<PartyId, number>()
  for (const document of record.documents()) {
    for (const one of document.from) if (one.party !== undefined) add(sent, one.party)
    for (const one of [...document.to, ...document.copies])
      if (one.party !== undefined) add(received, one.party)
  }
  return [...record.findings('party')]
    .map((finding) => ({
      finding,
      party: finding.body,
      sent: sent.get(finding.body.id) ?? 0,
      received: received.get(finding.body.id) ?? 0,
    }))
    .sort((one, other) => other.sent + other.received - one.sent - one.received)
}

/** All that is known of one party. */
export function partyOf(record: StandingRecord, id: string): PartyDetail | undefined {
  const all = partiesOf(record)
  const entry = all.find(({ party }) => party.id === id)
  if (entry === undefined) return undefined
  const sentDocuments: Document[] = []
  const receivedDocuments: Document[] = []
  for (const document of record.documents()) {
    if (document.from.some((one) => one.party === id)) sentDocuments.push(document)
    if ([...document.to, ...document.copies].some((one) => one.party === id))
      receivedDocuments.push(document)
  }
  const names = [...record.findings('name')].filter(({ body }) => body.party === id)
  return { ...entry, sentDocuments, receivedDocuments, names, like: alike(entry.party, all) }
}

/** Those that share a telling word of their names. */
function alike(party: Party, all: readonly PartyEntry[]): Party[] {
  const words = telling(party)
  return all
    .map((one) => one.party)
    .filter((other) => other.id !== party.id && other.kind === party.kind)
    .filter((other) => [...telling(other)].some((word) => words.has(word)))
    .slice(0, 12)
}

function telling(party: Party): Set<string> {
  const last = party.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
  return new Set(party.kind === 'person' ? last.slice(-1) : last)
}

function add(counts: Map<PartyId, number>, id: PartyId): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}
