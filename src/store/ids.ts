/**
 * The register of ids: who is who from build to build.
 *
 * `ids.jsonl` holds every id ever given, what it stood for, and where it went.
 * It outlives the derived index, so a document keeps its name when the index
 * is deleted, its file renamed, its boundary moved or its words corrected; when
 * its date or sender is corrected it gets a better name, and the old one leads
 * to it. No id is ever given to another thing.
 *
 * The same document is known again by its words (all of them, or the first or
 * the last), then by its place in the file. Words found in another file mean
 * the same document only when its old file is gone: a second copy is another
 * witness, not a renamed file.
 */
import { hash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'

import type { DocumentId } from '../record/index.ts'
import { fold } from '../text/index.ts'
import type { Database } from './database.ts'
import { type IdLine, parseIdLine, type Sighting } from './id-lines.ts'
import { type Entry, entryOf, freeId, idsWished, keepLine, lastOf, renamedIds } from './id-rows.ts'
import { appendLines, readLines } from './lines.ts'
import { metaOf, setMeta } from './meta.ts'
import { keepProblem } from './problem-rows.ts'
import { type RecogniseTools, recognise } from './recognise.ts'

export interface Register {
  /** Ids of the documents of one text, in their order; `taken` holds those already given in this file. */
  give(sightings: readonly Sighting[], taken: Set<DocumentId>): Given[]
  /** A name for a thing that is not held. */
  name(wish: string, key: string): DocumentId
  /** Where an id leads to today: itself, or what it became. */
  current(id: DocumentId): DocumentId
  /** The file in which a document was last seen, also when it is gone. */
  lastSeen(id: DocumentId): string | undefined
  /** A source was seen with these bytes, and how it was before; or it is no longer there. */
  saw(path: string, hash: string): 'new' | 'same' | 'replaced'
  lost(path: string): void
  /** Writes what is new to `ids.jsonl`; call it before the transaction that relies on it commits. */
  write(): void
}

export interface Given {
  readonly id: DocumentId
  /** Nothing ever had it before. */
  readonly isNew?: boolean
  /** The id that it had until now. */
  readonly was?: DocumentId
}

export interface RegisterTools extends RecogniseTools {
  /** The path of `ids.jsonl`. */
  readonly file: string
  /** ISO 8601 instant. */
  now(): string
}

/** What a document is known by: a print of all its letters, its first and its last letters. */
export function sight(
  words: string,
  place: { readonly file: string; readonly text: number; readonly start: number },
  wish: string,
): Sighting {
  const form = fold(words)
  const letters = form.letters.subarray(0, form.length)
  const bytes = new Uint8Array(letters.buffer, letters.byteOffset, letters.byteLength)
  return {
    wish,
    ...place,
    print: hash('sha256', bytes, 'base64url').slice(0, 22),
    incipit: String.fromCharCode(...letters.subarray(0, edge)),
    explicit: String.fromCharCode(...letters.subarray(Math.max(0, letters.length - edge))),
  }
}

/** Letters of an incipit or explicit: half a line tells the letters of one file apart. */
const edge = 40

/**
 * Brings the tables up to what `ids.jsonl` says. False when the file is not the
 * one that the tables were made from, and the index must be built afresh.
 */
export function takeIn(database: Database, file: string): boolean {
  const size = existsSync(file) ? statSync(file).size : 0
  const known = Number(metaOf(database, 'ids-size') ?? 0)
  if (size === known) return true
  if (size < known) return false
  const before = Number(metaOf(database, 'ids-lines') ?? 0)
  const { lines, damaged, count } = readLines(file, known)
  for (const { number, why } of damaged)
    noteDamage(database, `${file}, line ${before + number}`, why)
  for (const { number, value } of lines) {
    const line = parseIdLine(value)
    if (line.kind === 'damaged') noteDamage(database, `${file}, line ${before + number}`, line.why)
    else keepLine(database, line)
  }
  setMeta(database, 'ids-size', String(size))
  setMeta(database, 'ids-lines', String(before + count))
  return true
}

function noteDamage(database: Database, where: string, why: string): void {
  keepProblem(database, undefined, {
    code: 'ids-damaged',
    what: `cannot read a line of the register of ids: ${why}`,
    where,
    advice:
      'the line is left as it is and passed over; put back an older copy of the file if ids are missing',
    weight: 'attention',
  })
}

/** The register of an index; the ids that were renamed are held in memory. */
export function openRegister(tools: RegisterTools): Register {
  const { database } = tools
  let pending: IdLine[] = []
  let led = renamedIds(database)
  const note = (line: IdLine): void => {
    pending.push(line)
    keepLine(database, line)
    if (line.kind === 'given' && line.was !== undefined) led = renamedIds(database)
  }
  const current = (id: DocumentId): DocumentId => lastOf(led, id)
  return {
    give: (sightings, taken) => {
      const entries = recognise(sightings, taken, tools)
      return sightings.map((sighting, index) => {
        const given = settle(database, sighting, { entry: entries[index], note, current })
        taken.add(given.id)
        return given
      })
    },
    name(wish, key) {
      const known = database.get(`SELECT id FROM named WHERE key = ?`, key)
      if (known !== undefined) return String(known.id) as DocumentId
      const id = freeId(database, wish)
      note({ kind: 'named', id, key })
      return id
    },
    current,
    lastSeen: (id) => entryOf(database, current(id))?.file,
    saw(path, hash) {
      const known = database.get(`SELECT hash, gone FROM seen WHERE path = ?`, path)
      const same = known?.hash === hash
      if (!same || known.gone !== null) note({ kind: 'source', path, hash, time: tools.now() })
      return known === undefined ? 'new' : same ? 'same' : 'replaced'
    },
    lost: (path) => note({ kind: 'gone', path, time: tools.now() }),
    write() {
      appendLines(tools.file, pending)
      setMeta(
        database,
        'ids-lines',
        String(Number(metaOf(database, 'ids-lines') ?? 0) + pending.length),
      )
      pending = []
      if (existsSync(tools.file)) setMeta(database, 'ids-size', String(statSync(tools.file).size))
    },
  }
}

interface SettleTools {
  readonly entry: Entry | undefined
  readonly note: (line: IdLine) => void
  readonly current: (id: DocumentId) => DocumentId
}

/** The id of a document: its old one, a better one that the old leads to, or a new one. */
function settle(
  database: Database,
  sighting: Sighting,
  { entry, note, current }: SettleTools,
): Given {
  if (entry === undefined) {
    const id = freeId(database, sighting.wish)
    note({ kind: 'given', id, ...sighting })
    return { id, isNew: true }
  }
  if (entry.wish === sighting.wish) {
    if (entry.print !== sighting.print || entry.file !== sighting.file)
      note({ kind: 'moved', id: entry.id, ...sighting })
    return { id: entry.id }
  }
  const former = idsWished(database, sighting.wish).find((one) => current(one) === entry.id)
  const id = former ?? freeId(database, sighting.wish)
  if (id === entry.id) {
    note({ kind: 'moved', id, ...sighting })
    return { id }
  }
  note({ kind: 'given', id, was: entry.id, ...sighting })
  return { id, was: entry.id }
}
