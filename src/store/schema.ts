/**
 * The tables of the derived index.
 *
 * All of it can be deleted at any time: sources, `judgements.jsonl` and
 * `ids.jsonl` are the truth. So a new version of the tables needs no
 * migration: an index of another version is thrown away and built again.
 */
import { createHash } from 'node:crypto'

import type { Database } from './database.ts'

const tables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- A file as it was given. 'stamp' is what it was read with: hash and versions; NULL while it is being read.
  CREATE TABLE source (
    n INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed REAL NOT NULL,
    read_at REAL NOT NULL,
    stamp TEXT
  ) STRICT;
  CREATE INDEX source_hash ON source (hash);

  CREATE TABLE problem (
    source INTEGER REFERENCES source (n) ON DELETE CASCADE,
    code TEXT NOT NULL, what TEXT NOT NULL, "where" TEXT NOT NULL, advice TEXT NOT NULL, weight TEXT NOT NULL
  ) STRICT;
  CREATE INDEX problem_source ON problem (source);

  -- The words of a source; 'layout' holds blocks, lines, pages and the map back.
  CREATE TABLE text (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
    file TEXT NOT NULL,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    layout TEXT NOT NULL,
    addressed TEXT NOT NULL,
    -- Where its words begin in the words of the whole file, one text after the other.
    base INTEGER NOT NULL,
    language TEXT,
    title TEXT
  ) STRICT;
  CREATE INDEX text_source ON text (source);
  CREATE INDEX text_file ON text (file, number);

  -- One text of a document. 'joined' is the document whose witness it is; NULL for a document of its own.
  CREATE TABLE document (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    -- The first letters of the ids of its findings.
    mark TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
    text INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    sort REAL NOT NULL,
    -- Where it stands among the files: documents of one day are in this order, whenever they came.
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    -- As the machine read it, where a person decided otherwise.
    machine TEXT,
    digest TEXT NOT NULL,
    joined INTEGER,
    how TEXT,
    -- 0: new, -1: changed, 1: looked into.
    found INTEGER NOT NULL DEFAULT 0,
    -- The year that the paper itself says for sure.
    year INTEGER,
    -- Where it says two figures of it only: its date as it was read, and what other papers made of it.
    open_date TEXT,
    told_date TEXT
  ) STRICT;
  CREATE INDEX document_mark ON document (mark);
  CREATE INDEX document_year ON document (source, year) WHERE year IS NOT NULL;
  CREATE INDEX document_open ON document (n) WHERE open_date IS NOT NULL;
  CREATE INDEX document_source ON document (source);
  CREATE INDEX document_text ON document (text, start);
  CREATE INDEX document_sort ON document (sort, place);
  CREATE INDEX document_own ON document (sort, place, id) WHERE joined IS NULL;
  CREATE INDEX document_joined ON document (joined) WHERE joined IS NOT NULL;
  CREATE INDEX document_to_find ON document (n) WHERE found < 1;

  -- Words under which witnesses of one document may meet.
  CREATE TABLE meeting (word INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (word, document)) STRICT, WITHOUT ROWID;

  -- Findings of one kind in one document in a row, or one of the record as a whole, which then has its id.
  CREATE TABLE finding (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    capability TEXT NOT NULL,
    stage TEXT NOT NULL,
    id TEXT,
    findings TEXT NOT NULL
  ) STRICT;
  CREATE INDEX finding_document ON finding (document, kind);
  CREATE INDEX finding_kind ON finding (kind);
  CREATE UNIQUE INDEX finding_id ON finding (id) WHERE id IS NOT NULL;
  CREATE INDEX finding_whole ON finding (capability) WHERE stage = 'whole';

  -- What a capability notes of a document under keys of its own, so that a new letter need not be held against all others.
  CREATE TABLE note (
    capability TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (capability, key, document)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX note_document ON note (capability, document);

  -- Documents that are new, changed or gone and not yet resolved: a killed build goes on from here.
  CREATE TABLE stale (document TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  -- Judgements that the record was built with; one that is new or gone makes its document stale.
  CREATE TABLE judged (id TEXT PRIMARY KEY, document TEXT NOT NULL, about TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- The register of ids as read from ids.jsonl. 'became' is the id that a renamed one leads to.
  CREATE TABLE register (
    id TEXT PRIMARY KEY,
    wish TEXT NOT NULL,
    file TEXT NOT NULL,
    text INTEGER NOT NULL,
    start INTEGER NOT NULL,
    print TEXT NOT NULL,
    incipit TEXT NOT NULL,
    explicit TEXT NOT NULL,
    became TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX register_wish ON register (wish);
  CREATE INDEX register_file ON register (file, text);
  CREATE INDEX register_print ON register (print);
  CREATE INDEX register_became ON register (became) WHERE became IS NOT NULL;

  -- Names of things that are not held: the same key has the same name in every build.
  CREATE TABLE named (key TEXT PRIMARY KEY, id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX named_id ON named (id);

  -- Every file ever seen, with its first time; what it was before it was replaced, and when. Outlives the file.
  CREATE TABLE seen (path TEXT PRIMARY KEY, hash TEXT NOT NULL, first TEXT NOT NULL, before TEXT, replaced TEXT, gone TEXT) STRICT, WITHOUT ROWID;

  CREATE VIRTUAL TABLE search USING fts5 (
    words, title, "from", "to", place, kind, date, file,
    content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
  );
`

/** Changes with every change of the tables, since it is made from them. */
const schemaVersion = createHash('sha256').update(tables).digest('base64url').slice(0, 16)

/** Makes the tables in an empty file. False when the file holds an index of another version. */
export function prepareSchema(database: Database): boolean {
  const known = versionOf(database)
  if (known !== undefined) return known === schemaVersion
  database.transaction(() => {
    database.exec(tables)
    database.run(`INSERT INTO meta VALUES ('schema', ?)`, schemaVersion)
  })
  return true
}

function versionOf(database: Database): string | undefined {
  const meta = database.get(`SELECT 1 AS there FROM sqlite_master WHERE name = 'meta'`)
  if (meta === undefined) return undefined
  const row = database.get(`SELECT value FROM meta WHERE name = 'schema'`)
  return row === undefined ? '' : String(row.value)
}
