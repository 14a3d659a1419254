/**
 * The site's search: an index made once, read by the browser.
 *
 * It is a script and not a data file, because a browser does not read data
 * files from a stick.
 */
import MiniSearch from 'minisearch'
import { dateWords, documentName, partyName } from '../../markup/index.ts'
import type { Document, StandingRecord } from '../../record/index.ts'
import type { EditionFile } from '../exporter.ts'
import { fileOfAddress } from './relative.ts'
import { type SearchEntry, searchOptions } from './search-entry.ts'

interface Indexed extends SearchEntry {
  readonly id: number
  readonly words: string
}

/** The index of a record as one script. */
export function searchIndex(record: StandingRecord): EditionFile {
  return { path: 'search-index.js', content: { pieces: script(record) } }
}

function* script(record: StandingRecord): Iterable<string> {
  const index = new WalkedIndex<Indexed>(searchOptions)
  let id = 0
  for (const document of record.documents()) {
    index.add({ ...entryOf(document, record), id, words: record.words(document.id) })
    id += 1
  }
  yield 'window.rejoinderIndex="'
  for (const piece of index.pieces()) yield quoted(piece)
  yield '"\n'
}

function entryOf(document: Document, record: StandingRecord): SearchEntry {
  const date = document.date?.value
  const [first] = document.from
  return {
    name: documentName(document),
    href: fileOfAddress(`/documents/${document.id}`),
    from: first === undefined ? 'unknown' : partyName(record, first.value),
    year: date === undefined ? 'undated' : (/\d{4}/.exec(dateWords(date))?.[0] ?? 'undated'),
    kind: document.kind.value,
    incipit: record.words(document.id).slice(0, 160),
  }
}

/**
 * An index that writes itself word by word. As one object of the library's own
 * making the index of 5,000 letters takes five times its memory once more.
 */
class WalkedIndex<One> extends MiniSearch<One> {
  /** Pieces of the JSON that `MiniSearch.loadJSON` reads (serialization version 2). */
  *pieces(): Iterable<string> {
    const head = {
      serializationVersion: 2,
      documentCount: this._documentCount,
      nextId: this._nextId,
      dirtCount: this._dirtCount,
      fieldIds: this._fieldIds,
      averageFieldLength: this._avgFieldLength,
      documentIds: Object.fromEntries(this._documentIds),
      fieldLength: Object.fromEntries(this._fieldLength),
    }
    yield `${JSON.stringify(head).slice(0, -1)},"storedFields":{`
    let comma = ''
    for (const [id, fields] of this._storedFields) {
      yield `${comma}"${id}":${JSON.stringify(fields)}`
      comma = ','
    }
    yield '},"index":['
    comma = ''
    for (const [word, places] of this._index) {
      const fields = [...places].map(
        ([field, counts]) => `"${field}":${JSON.stringify(Object.fromEntries(counts))}`,
      )
      yield `${comma}[${JSON.stringify(word)},{${fields.join(',')}}]`
      comma = ','
    }
    yield ']}'
  }
}

/** A piece of JSON inside the quotes of a script. */
function quoted(piece: string): string {
  return JSON.stringify(piece).slice(1, -1).replaceAll('<', '\\u003c')
}
