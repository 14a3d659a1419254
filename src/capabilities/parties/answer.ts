/** Questions asked of parties: who they are, what they sent, received and are named in. */
import {
  type Document,
  keptOf,
  type Party,
  type PartyId,
  type Standing,
  type StandingRecord,
  sidesAbove,
} from '../../record/index.ts'

export interface PartyEntry {
  readonly finding: Standing<'party'>
  readonly party: Party
  /** The body whose officer, organ or agent it is; itself where it stands for itself. */
  readonly side: Party
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
export function partiesOf(record: StandingRecord): readonly PartyEntry[] {
  return registerOf(record).parties
}

/** All that is known of one party. */
export function partyOf(record: StandingRecord, id: string): PartyDetail | undefined {
  const { parties, sent, received, names } = registerOf(record)
  const entry = parties.find(({ party }) => party.id === id)
  if (entry === undefined) return undefined
  return {
    ...entry,
    sentDocuments: sent.get(entry.party.id) ?? [],
    receivedDocuments: received.get(entry.party.id) ?? [],
    names: names.get(entry.party.id) ?? [],
    like: alike(entry.party, parties),
  }
}

interface Register {
  readonly parties: readonly PartyEntry[]
  readonly sent: ReadonlyMap<PartyId, readonly Document[]>
  readonly received: ReadonlyMap<PartyId, readonly Document[]>
  readonly names: ReadonlyMap<PartyId, readonly Standing<'name'>[]>
}

/** All parties at once: a site asks for each of them, and one pass over the record must do. */
const registerOf = keptOf((record: StandingRecord): Register => {
  const sent = new Map<PartyId, Document[]>()
  const received = new Map<PartyId, Document[]>()
  const names = new Map<PartyId, Standing<'name'>[]>()
  for (const document of record.documents()) {
    for (const party of partiesIn(document.from)) put(sent, party, document)
    for (const party of partiesIn([...document.to, ...document.copies]))
      put(received, party, document)
  }
  for (const name of record.findings('name')) put(names, name.body.party, name)
  const found = [...record.findings('party')]
  const sideOf = sidesAbove(found.map(({ body }) => body))
  const parties = found
    .map((finding) => ({
      finding,
      party: finding.body,
      side: sideOf(finding.body),
      sent: sent.get(finding.body.id)?.length ?? 0,
      received: received.get(finding.body.id)?.length ?? 0,
    }))
    .sort((one, other) => other.sent + other.received - one.sent - one.received)
  return { parties, sent, received, names }
})

function partiesIn(people: Document['from']): ReadonlySet<PartyId> {
  return new Set(people.flatMap(({ party }) => party ?? []))
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

function put<Value>(groups: Map<PartyId, Value[]>, id: PartyId, value: Value): void {
  const group = groups.get(id)
  if (group === undefined) groups.set(id, [value])
  else group.push(value)
}
