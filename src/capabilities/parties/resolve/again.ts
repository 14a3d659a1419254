/**
 * Some documents anew: what they say now goes into the ledger, and only those others are
 * resolved again in which a name means another party than before.
 */
import type {
  DocumentId,
  Finding,
  FindingId,
  Party,
  StandingRecord,
} from '../../../record/index.ts'
import type { Notes } from '../../../store/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { chosen } from '../../chosen.ts'
import { root } from './entry.ts'
import { partyFinding, partyOf } from './findings.ts'
import { type Given, type Met, metIn, type Parties, partiesIn } from './fold.ts'
import {
  isBefore,
  type Ledger,
  notedLedger,
  notedPlace,
  notedSayings,
  type Place,
  type Saying,
} from './ledger.ts'
import { type Reading, readingIn, readingOf, readings } from './reading.ts'
import { addTo, placesOf, resolved } from './told.ts'

interface SomeTools extends Omit<ResolveTools, 'stale'> {
  readonly stale: ReadonlySet<DocumentId>
}

/** What changes in the record where only some documents are new or others. */
export function* resolveSome(
  record: StandingRecord,
  given: Given,
  tools: SomeTools,
): Iterable<Resolution> {
  const { stale, notes } = tools
  const before = notedLedger(notes)
  const partiesBefore = partiesIn(before, given)
  const fresh = new Map<DocumentId, Reading>()
  for (const document of chosen(record, { kind: 'some', documents: stale }))
    fresh.set(document.id, readingOf(record, document))
  const said = [...fresh].flatMap(([id, reading]) => [...placesOf(reading, id, tools)])
  const ledger = updated(before, said, { notes, gone: stale })
  const parties = ledger === before ? partiesBefore : partiesIn(ledger, given)
  const readingsNow = new Map(fresh)
  if (ledger !== before)
    for (const [id, reading] of otherwiseRead(notes, partiesBefore, parties))
      if (!stale.has(id)) readingsNow.set(id, reading)
  const told = [...readingsNow].map(([id, reading]) =>
    resolved(record, id, { reading, parties, tools }),
  )
  const changed = new Set([...stale, ...readingsNow.keys()])
  const all = updated(
    ledger,
    told.flatMap(({ lone }) => [...lone]),
    { notes, gone: changed, kind: 'lone ' },
  )
  const change = changedParties(record, [before, partiesBefore], { now: [all, parties], stale })
  for (const { resolution } of told) yield resolution
  yield { document: undefined, ...change }
}

interface Update {
  readonly notes: Notes
  /** Documents of which what was noted holds no more. */
  readonly gone: ReadonlySet<DocumentId>
  /** Only sayings of this kind are changed, or all that are of no other. */
  readonly kind?: 'lone '
}

/** The ledger with what is said now; the very same where nothing begins elsewhere. */
function updated(
  before: Ledger,
  said: readonly (readonly [Saying, Place])[],
  { notes, gone, kind }: Update,
): Ledger {
  const concerns = (saying: Saying): boolean => saying.startsWith('lone ') === (kind === 'lone ')
  const now = new Map<Saying, Place>()
  addTo(now, said)
  const old = [...gone].flatMap((id) => notedSayings(notes, id))
  let ledger: Map<Saying, Place> | undefined
  for (const saying of new Set([...old, ...now.keys()])) {
    if (!concerns(saying)) continue
    const known = before.get(saying)
    const others =
      known === undefined || !gone.has(known.document)
        ? known
        : notedPlace(notes, saying, (id) => gone.has(id))
    const own = now.get(saying)
    const first =
      own === undefined || (others !== undefined && isBefore(others, own)) ? others : own
    if (isSame(first, known)) continue
    ledger ??= new Map(before)
    if (first === undefined) ledger.delete(saying)
    else ledger.set(saying, first)
  }
  return ledger ?? before
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.order === other?.order && one?.start === other?.start && one?.end === other?.end
}

/** The documents in which a name means another party than before, or none any more, or one now. */
function* otherwiseRead(
  notes: Notes,
  before: Parties,
  now: Parties,
): Iterable<[DocumentId, Reading]> {
  const known = new Map<string, boolean>()
  const isOther = (name: string, isOwn: boolean | undefined): boolean => {
    const key = `${isOwn} ${name}`
    const old = known.get(key)
    if (old !== undefined) return old
    const is = partyIdOf(before, name, isOwn) !== partyIdOf(now, name, isOwn)
    known.set(key, is)
    return is
  }
  for (const note of notes.along(readings)) {
    if (note.document === undefined) continue
    const reading = readingIn(note)
    const { at, names, lone } = reading
    if (
      at.some(([name]) => isOther(name, undefined)) ||
      names.some(([name]) => isOther(name, undefined)) ||
      lone.some(([name, , , isOwn]) => isOther(name, isOwn === 1))
    )
      yield [note.document, reading]
  }
}

function partyIdOf(
  { register, ids, lone }: Parties,
  name: string,
  isOwn: boolean | undefined,
): string | undefined {
  const entry = isOwn === undefined ? register.find(name) : lone(name, isOwn)
  return entry === undefined ? undefined : ids.of(root(entry))
}

type Side = readonly [ledger: Ledger, parties: Parties]

interface Now {
  readonly now: Side
  readonly stale: ReadonlySet<DocumentId>
}

/** Only parties that are others now, or are met elsewhere first, or in other words, are written. */
function changedParties(
  record: StandingRecord,
  before: Side,
  { now, stale }: Now,
): { readonly findings: readonly Finding[]; readonly without: readonly FindingId[] } {
  const fresh = sketchesOf(now)
  // Most letters say of names what others have said before them.
  const isUnmoved = now[0] === before[0] && now[1] === before[1]
  const old = isUnmoved ? new Map(fresh) : sketchesOf(before)
  const findings: Finding[] = []
  for (const [key, [one, party]] of fresh) {
    const isAsBefore = old.delete(key)
    if (!isAsBefore || stale.has(one.first.document))
      findings.push(partyFinding(record, one, party))
  }
  const without = [...old.values()].flatMap(([{ first }, party]) =>
    idOfParty(record, first.document, party),
  )
  return { findings, without: without.filter((id) => !findings.some((one) => one.id === id)) }
}

function sketchesOf([ledger, parties]: Side): Map<string, readonly [Met, Party]> {
  return new Map(
    metIn(ledger, parties).map((one) => {
      const party = partyOf(one, parties)
      const { document, start, end } = one.first
      return [JSON.stringify([party, document, start, end]), [one, party]] as const
    }),
  )
}

/** The finding that says a party, as it was kept. */
function idOfParty(record: StandingRecord, document: DocumentId, { id }: Party): FindingId[] {
  return [...record.findings('party', document)]
    .filter((one) => ((one.machine as Party | undefined) ?? one.body).id === id)
    .map((one) => one.id)
}
