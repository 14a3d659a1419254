/**
 * The rows of documents: which text stands under an id today, what it is a
 * witness of, and its words. The last ones asked for are remembered.
 */
import type { Document, DocumentId, Witness } from '../record/index.ts'
import { cutText, type Text } from '../text/index.ts'
import type { Database, Row } from './database.ts'
import type { DocumentBody } from './keep-documents.ts'
import { mostHeads, remember, rememberedTexts } from './remembered.ts'

export interface DocumentRows {
  /** The row of a document, or of a witness that has an id of its own. */
  of(id: DocumentId): Row | undefined
  /** The row of the document of which a row may be a witness only. */
  own(row: Row): Row
  /** The row of a document and those of its other witnesses. */
  witnesses(row: Row): readonly Row[]
  /** The row of a witness of a document, counted from 0. Throws where none is held. */
  witness(id: DocumentId, witness: number): Row
  /** Held documents in order of date. */
  all(): Iterable<Row>
  document(row: Row): Document
  words(row: Row): string
  text(row: Row): Text
}

export interface RowTools {
  readonly database: Database
  /** The id of today. */
  current(id: DocumentId): DocumentId
}

export function documentRows({ database, current }: RowTools): DocumentRows {
  const texts = rememberedTexts(database)
  const known = new Map<DocumentId, Row | undefined>()
  const documents = new Map<DocumentId, Document>()

  const of = (id: DocumentId): Row | undefined => {
    const today = current(id)
    const read = (): Row | undefined => database.get(`${rowsWithPlace} WHERE d.id = ?`, today)
    return remember(known, today, read, mostHeads)
  }
  const own = (row: Row): Row =>
    row.joined === null
      ? row
      : (database.get(`${rowsWithPlace} WHERE d.n = ?`, row.joined ?? 0) ?? row)

  const witnesses = (row: Row): readonly Row[] =>
    row.others === 0
      ? [row]
      : [row, ...database.all(`${rowsWithPlace} WHERE d.joined = ? ORDER BY d.n`, row.n ?? 0)]

  const documentMade = (row: Row): Document => {
    const [first, ...rest] = witnesses(row).map(witnessOf)
    return {
      ...(JSON.parse(String(row.body)) as DocumentBody),
      id: String(row.id) as DocumentId,
      witnesses: [first!, ...rest],
    }
  }
  return {
    of,
    own,
    witnesses,
    witness(id, witness) {
      const row = of(id)
      // A witness that has an id of its own is asked for by it, as judgements on joining do.
      const one = row === undefined || witness === 0 ? row : witnesses(own(row))[witness]
      if (one === undefined)
        throw new RangeError(`no witness ${witness} of a document "${id}" is held`)
      return one
    },
    *all() {
      for (const row of database.each(ownDocuments)) {
        // Who walks the documents mostly asks for the words of each at once.
        remember(known, String(row.id) as DocumentId, () => row, mostHeads)
        yield row
      }
    },
    document: (row) =>
      remember(documents, String(row.id) as DocumentId, () => documentMade(row), mostHeads),
    words(row) {
      const words = texts.words(Number(row.text))
      return row.start === 0 && row.end === words.length
        ? words
        : words.slice(Number(row.start), Number(row.end))
    },
    text: (row) =>
      cutText(texts.text(Number(row.text)), { start: Number(row.start), end: Number(row.end) }),
  }
}

/** A document's row with its place, and how many other witnesses it has. */
const rowsWithPlace = `SELECT d.*, t.file, t.number, t.language, s.hash,
  (SELECT count(*) FROM document j WHERE j.joined = d.n) AS others
  FROM document d JOIN text t ON t.n = d.text JOIN source s ON s.n = d.source`

const ownDocuments = `${rowsWithPlace} WHERE d.joined IS NULL ORDER BY d.sort, d.place`

/** Whether it is what a catalogue says of a letter that has come. */
export function isJoinedEntry(row: Row): boolean {
  return row.joined !== null && (JSON.parse(String(row.body)) as DocumentBody).entry === true
}

function witnessOf(row: Row): Witness {
  return {
    file: String(row.file),
    text: Number(row.number),
    hash: String(row.hash),
    start: Number(row.start),
    end: Number(row.end),
    ...(row.language === null ? {} : { language: String(row.language) }),
  }
}
