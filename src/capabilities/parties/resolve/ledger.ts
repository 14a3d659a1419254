/**
 * The ledger: everything that documents say of names, each thing once, with the
 * first place where it is said. The parties follow from it alone. It is written
 * under keys that sort by place, so that one letter more or less finds out by
 * looking up its own names whether anything begins elsewhere now.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Note, Notes } from '../../../store/index.ts'
import type { Span } from '../../../text/index.ts'
import type { FoundName } from '../find/piece.ts'
import type { Acting, Definition, Head, Reading, Service } from './reading.ts'

/** One thing that documents say, as a word: the same thing is the same word. */
export type Saying = string

/** Where something is said. */
export interface Place extends Span {
  readonly document: DocumentId
  /** Sorts as the documents do. */
  readonly order: string
}

export type Ledger = ReadonlyMap<Saying, Place>

/** What a document says, and where it says it first. */
export function sayingsOf(reading: Reading): Map<Saying, Span> {
  const said = new Map<Saying, Span>()
  const say = (saying: Saying, span: Span): void => {
    if (!said.has(saying)) said.set(saying, span)
  }
  say(`head ${JSON.stringify(reading.head)}`, { start: 0, end: 0 })
  for (const [name, start, end] of reading.at) say(`at ${name}`, { start, end })
  for (const definition of reading.definitions)
    say(`define ${JSON.stringify(definition)}`, { start: 0, end: 0 })
  if (reading.acting !== null) say(`acting ${JSON.stringify(reading.acting)}`, { start: 0, end: 0 })
  for (const service of reading.serving)
    say(`serving ${JSON.stringify(service)}`, { start: 0, end: 0 })
  for (const [name, start, end, named] of reading.names)
    say(`name ${named} ${name}`, { start, end })
  return said
}

/** A word that stands alone and is a name here: the party has it among its names. */
export function loneSaying(name: string): Saying {
  return `lone ${name}`
}

/** What a saying says. */
export type Said =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'define'; readonly definition: Definition }
  | { readonly kind: 'acting'; readonly acting: Acting }
  | { readonly kind: 'serving'; readonly service: Service }
  | { readonly kind: 'name'; readonly named: FoundName['named']; readonly name: string }
  | { readonly kind: 'at' | 'lone'; readonly name: string }

export function saidIn(saying: Saying): Said {
  const [kind = ''] = saying.split(' ', 1)
  const rest = saying.slice(kind.length + 1)
  switch (kind) {
    case 'head':
      return { kind, head: JSON.parse(rest) as Head }
    case 'define':
      return { kind, definition: JSON.parse(rest) as Definition }
    case 'acting':
      return { kind, acting: JSON.parse(rest) as Acting }
    case 'serving':
      return { kind, service: JSON.parse(rest) as Service }
    case 'name': {
      const [named = ''] = rest.split(' ', 1)
      return { kind, named: named as FoundName['named'], name: rest.slice(named.length + 1) }
    }
    case 'at':
    case 'lone':
      return { kind, name: rest }
    default:
      throw new RangeError(`nothing is said by "${saying}"`)
  }
}

/** What to note of a document that says these things. */
export function notesOn(said: ReadonlyMap<Saying, Span>, order: string): Note[] {
  return [...said].map(([saying, { start, end }]) => ({
    key: `${saying}\n${order}`,
    value: `${start} ${end}`,
  }))
}

const kinds: readonly Said['kind'][] = ['head', 'define', 'acting', 'serving', 'name', 'at', 'lone']

/** The ledger as noted. */
export function notedLedger(notes: Notes): Map<Saying, Place> {
  const ledger = new Map<Saying, Place>()
  for (const kind of kinds)
    for (const note of notes.firsts(`${kind} `)) {
      const [saying, place] = placeIn(note)
      ledger.set(saying, place)
    }
  return ledger
}

/** What a document was noted to say. */
export function notedSayings(notes: Notes, document: DocumentId): Saying[] {
  return notes
    .of(document)
    .filter(({ key }) => key.includes('\n'))
    .map((note) => placeIn(note)[0])
}

/** Where something is said first in documents that are as they were. */
export function notedPlace(
  notes: Notes,
  saying: Saying,
  without: (document: DocumentId) => boolean,
): Place | undefined {
  for (const note of notes.along(`${saying}\n`)) {
    const [, place] = placeIn(note)
    if (!without(place.document)) return place
  }
  return undefined
}

function placeIn({
  key,
  value,
  document,
}: Note & { readonly document?: DocumentId | undefined }): [Saying, Place] {
  const [saying = '', order = ''] = key.split('\n')
  const [start, end] = value.split(' ').map(Number)
  return [saying, { document: document!, order, start: start!, end: end! }]
}

/** Whether one place comes before another. */
export function isBefore(one: Place, other: Place): boolean {
  return one.order === other.order ? one.start < other.start : one.order < other.order
}
