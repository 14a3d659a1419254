/** What one document says of names, and what comes of it once the parties are known. */
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { nameFindings, namesOf } from './findings.ts'
import type { Parties } from './fold.ts'
import { isBefore, loneSaying, notesOn, type Place, type Saying, sayingsOf } from './ledger.ts'
import { noteOfReading, type Reading } from './reading.ts'

/** Where a document says what. */
export function* placesOf(
  reading: Reading,
  document: DocumentId,
  { place }: Pick<ResolveTools, 'place'>,
): Iterable<readonly [Saying, Place]> {
  const order = place(document) ?? ''
  for (const [saying, span] of sayingsOf(reading)) yield [saying, { ...span, document, order }]
}

/** Of several places of a saying the first one counts. */
export function addTo(ledger: Map<Saying, Place>, said: Iterable<readonly [Saying, Place]>): void {
  for (const [saying, place] of said) {
    const known = ledger.get(saying)
    if (known === undefined || isBefore(place, known)) ledger.set(saying, place)
  }
}

interface Resolving {
  readonly reading: Reading
  readonly parties: Parties
  readonly tools: Pick<ResolveTools, 'place'>
}

interface Told {
  readonly resolution: Resolution
  /** Words that stand alone and are names here. */
  readonly lone: Iterable<readonly [Saying, Place]>
}

/** The findings and notes of a document whose names are known to be those parties'. */
export function resolved(
  record: StandingRecord,
  document: DocumentId,
  { reading, parties, tools }: Resolving,
): Told {
  const order = tools.place(document) ?? ''
  const names = namesOf(reading, parties)
  const lone = names
    .filter(({ isLone }) => isLone)
    .map(({ name, start, end }) => [loneSaying(name), { start, end }] as const)
  const notes: Note[] = [
    noteOfReading(reading),
    ...notesOn(new Map([...sayingsOf(reading), ...lone]), order),
  ]
  const findings = nameFindings(record, document, { names, ids: parties.ids })
  return {
    resolution: { document, findings, notes },
    lone: lone.map(([saying, span]) => [saying, { ...span, document, order }]),
  }
}
