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

import { type DocumentId, parseDocumentId, slug } from '../record/index.ts'
import { fold } from '../text/index.ts'
import type { Database, Row } from './database.ts'
import { type IdLine, parseIdLine, type Sighting } from './id-lines.ts'
import { keepProblem } from './keep.ts'
import { appendLines, readLines } from './lines.ts'

/** A document as the register has it. */
interface Entry extends Sighting {
  readonly id: DocumentId
}

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

export interface RegisterTools {
  readonly database: Database
  /** The path of `ids.jsonl`. */
  readonly file: string
  /** ISO 8601 instant. */
  now(): string
  /** Whether a source is there today. */
  isThere(path: string): boolean
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
      const id = free(database, wish)
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

/** The entry of the register that each document of a text is, if it is known. */
function recognise(
  sightings: readonly Sighting[],
  taken: ReadonlySet<DocumentId>,
  tools: RegisterTools,
): (Entry | undefined)[] {
  const used = new Set<string>(taken)
  const found: (Entry | undefined)[] = sightings.map(() => undefined)
  const claim = (rule: (one: Sighting) => Entry | undefined): void => {
    sightings.forEach((one, index) => {
      if (found[index] !== undefined) return
      const entry = rule(one)
      if (entry === undefined) return
      used.add(entry.id)
      found[index] = entry
    })
  }
  const unused = (entries: readonly Entry[]): Entry[] => entries.filter((one) => !used.has(one.id))
  const [first] = sightings
  if (first === undefined) return found
  const atPlace = entriesWhere(
    tools.database,
    'file = ? AND text = ? AND became IS NULL',
    first.file,
    first.text,
  )
  const here = (): Entry[] => unused(atPlace)
  const alike = sightings.map((one) =>
    entriesWhere(tools.database, 'print = ? AND became IS NULL', one.print),
  )
  const same = (one: Sighting): Entry[] => unused(alike[sightings.indexOf(one)] ?? [])
  claim(
    (one) =>
      same(one).find((entry) => entry.file === one.file && entry.text === one.text) ??
      same(one).find((entry) => entry.file === one.file),
  )
  claim((one) => here().find((entry) => entry.incipit === one.incipit))
  claim((one) => here().find((entry) => entry.explicit === one.explicit))
  claim((one) => here().find((entry) => entry.wish === one.wish))
  if (sightings.length === 1) claim(() => (here().length === 1 ? here()[0] : undefined))
  claim((one) => same(one).find((entry) => !tools.isThere(entry.file)))
  return found
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
    const id = free(database, sighting.wish)
    note({ kind: 'given', id, ...sighting })
    return { id, isNew: true }
  }
  if (entry.wish === sighting.wish) {
    if (entry.print !== sighting.print || entry.file !== sighting.file)
      note({ kind: 'moved', id: entry.id, ...sighting })
    return { id: entry.id }
  }
  const former = idsWished(database, sighting.wish).find((one) => current(one) === entry.id)
  const id = former ?? free(database, sighting.wish)
  if (id === entry.id) {
    note({ kind: 'moved', id, ...sighting })
    return { id }
  }
  note({ kind: 'given', id, was: entry.id, ...sighting })
  return { id, was: entry.id }
}

/** Corrected there and back, a document gets the id again that it once had under that wish. */
function idsWished(database: Database, wish: string): DocumentId[] {
  return database
    .all(`SELECT id FROM register WHERE wish = ? ORDER BY id`, wish)
    .map((row) => String(row.id) as DocumentId)
}

/** The wish itself, or the wish with the first number that nothing has had yet. */
function free(database: Database, wish: string): DocumentId {
  const base = parseDocumentId(wish) ?? parseDocumentId(slug(wish)) ?? ('document' as DocumentId)
  if (!isTaken(database, base)) return base
  // Doubling, then halving: the thousandth letter of a day must not ask a thousand times.
  const numbered = (number: number): DocumentId => `${base}-${number}` as DocumentId
  let high = 2
  while (isTaken(database, numbered(high))) high *= 2
  let low = high / 2
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isTaken(database, numbered(middle))) low = middle
    else high = middle
  }
  return numbered(high)
}

function isTaken(database: Database, id: DocumentId): boolean {
  return (
    database.get(
      `SELECT 1 FROM register WHERE id = ? UNION ALL SELECT 1 FROM named WHERE id = ?`,
      id,
      id,
    ) !== undefined
  )
}

/** Where renamed ids lead; there are few of them. */
function renamedIds(database: Database): ReadonlyMap<DocumentId, DocumentId> {
  const rows = database.all(`SELECT id, became FROM register WHERE became IS NOT NULL`)
  return new Map(
    rows.map((row) => [String(row.id) as DocumentId, String(row.became) as DocumentId]),
  )
}

/** Follows renamed ids; never round in a circle, whatever the file says. */
function lastOf(led: ReadonlyMap<DocumentId, DocumentId>, id: DocumentId): DocumentId {
  let at = id
  for (let step = 0; step < 100; step += 1) {
    const next = led.get(at)
    if (next === undefined) return at
    at = next
  }
  return at
}

function keepLine(database: Database, line: IdLine): void {
  switch (line.kind) {
    case 'given':
      if (line.was !== undefined)
        database.run(`UPDATE register SET became = ? WHERE id = ?`, line.id, line.was)
      keepEntry(database, line)
      return
    case 'moved':
      keepEntry(database, line)
      return
    case 'named':
      database.run(`INSERT OR REPLACE INTO named VALUES (?, ?)`, line.key, line.id)
      return
    case 'source':
      database.run(
        `INSERT INTO seen (path, hash, first) VALUES (?, ?, ?) ON CONFLICT (path)
         DO UPDATE SET before = CASE WHEN hash = excluded.hash THEN before ELSE hash END,
         replaced = CASE WHEN hash = excluded.hash THEN replaced ELSE excluded.first END,
         hash = excluded.hash, gone = NULL`,
        line.path,
        line.hash,
        line.time,
      )
      return
    case 'gone':
      database.run(`UPDATE seen SET gone = ? WHERE path = ?`, line.time, line.path)
  }
}

function keepEntry(database: Database, line: Sighting & { readonly id: string }): void {
  database.run(
    `INSERT OR REPLACE INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)`,
    line.id,
    line.wish,
    line.file,
    line.text,
    line.start,
    line.print,
    line.incipit,
    line.explicit,
  )
}

function entryOf(database: Database, id: DocumentId): Entry | undefined {
  return entriesWhere(database, 'id = ?', id)[0]
}

function entriesWhere(
  database: Database,
  condition: string,
  ...values: (string | number)[]
): Entry[] {
  return database
    .all(`SELECT * FROM register WHERE ${condition} ORDER BY start, id`, ...values)
    .map(entryOfRow)
}

function entryOfRow(row: Row): Entry {
  return {
    id: String(row.id) as DocumentId,
    wish: String(row.wish),
    file: String(row.file),
    text: Number(row.text),
    start: Number(row.start),
    print: String(row.print),
    incipit: String(row.incipit),
    explicit: String(row.explicit),
  }
}

export function metaOf(database: Database, name: string): string | undefined {
  const row = database.get(`SELECT value FROM meta WHERE name = ?`, name)
  return row === undefined ? undefined : String(row.value)
}

export function setMeta(database: Database, name: string, value: string): void {
  database.run(`INSERT OR REPLACE INTO meta VALUES (?, ?)`, name, value)
}
