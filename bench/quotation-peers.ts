/**
 * What others use to find a quotation, run in the same process on the same text: an
 * approximate scan, diff-match-patch, and SQLite's full text asked in three ways, each
 * followed by an approximate match in the best documents.
 */
import { DatabaseSync } from '@photostructure/sqlite'
import search from 'approx-string-match'
import DiffMatchPatch from 'diff-match-patch'

export interface Found {
  readonly document: number
  readonly start: number
  readonly end: number
}

export interface Peer {
  readonly name: string
  /** How many quotations are asked: the slow ones few. */
  readonly quotes: number
  find(text: string): Found | undefined
  close(): void
}

interface Texts {
  readonly starts: readonly number[]
  words(document: number, start: number, end: number): string
}

/** The peers that can be borne at a size in megabytes. */
export function* peersOf(texts: Texts, size: number): Iterable<Peer> {
  if (process.env.PEERS === '0') return
  if (size > 200) return
  yield fullText(texts, {
    name: 'SQLite FTS5, three-word phrases',
    tokenize: 'unicode61',
    query: phrases,
  })
  yield fullText(texts, { name: 'SQLite FTS5, words', tokenize: 'unicode61', query: anyWords })
  yield fullText(texts, {
    name: 'SQLite FTS5 trigram, runs of eight',
    tokenize: 'trigram',
    query: runs,
  })
  yield scan(texts, size)
  yield diffMatchPatch(texts, size)
}

function everything(texts: Texts): string {
  const all: string[] = []
  for (let at = 0; at + 1 < texts.starts.length; at++)
    all.push(texts.words(at, 0, Number.MAX_SAFE_INTEGER))
  return all.join('')
}

function scan(texts: Texts, size: number): Peer {
  const all = everything(texts)
  return {
    name: 'approx-string-match, whole text',
    quotes: size > 50 ? 2 : 5,
    find(text) {
      const [best] = search(all, text, Math.floor(text.length * 0.3)).sort(
        (a, b) => a.errors - b.errors,
      )
      return best === undefined ? undefined : placed(texts, best.start, best.end)
    },
    close: () => {},
  }
}

function diffMatchPatch(texts: Texts, size: number): Peer {
  const all = everything(texts)
  const matcher = new DiffMatchPatch()
  matcher.Match_Distance = all.length * 2
  return {
    name: 'diff-match-patch',
    quotes: size > 50 ? 1 : 2,
    find(text) {
      const at = matcher.match_main(all, text.slice(0, 32), 0)
      return at < 0 ? undefined : placed(texts, at, at + text.length)
    },
    close: () => {},
  }
}

function placed({ starts }: Texts, start: number, end: number): Found {
  let document = 0
  while (document + 2 < starts.length && starts[document + 1]! <= start) document += 1
  return { document, start: start - starts[document]!, end: end - starts[document]! }
}

interface Asking {
  readonly name: string
  readonly tokenize: string
  query(text: string): string
}

function fullText(texts: Texts, { name, tokenize, query }: Asking): Peer {
  const database = new DatabaseSync(':memory:')
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(words, tokenize = '${tokenize}', content = '')`)
  const insert = database.prepare('INSERT INTO t(rowid, words) VALUES (?, ?)')
  database.exec('BEGIN')
  for (let at = 0; at + 1 < texts.starts.length; at++)
    insert.run(at + 1, texts.words(at, 0, Number.MAX_SAFE_INTEGER))
  database.exec('COMMIT')
  const ask = database.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT 3')
  return {
    name,
    quotes: 40,
    find(text) {
      const asked = query(text)
      if (asked === '') return undefined
      let best: (Found & { errors: number }) | undefined
      for (const row of ask.all(asked) as { rowid: number }[]) {
        const document = row.rowid - 1
        const words = texts.words(document, 0, Number.MAX_SAFE_INTEGER)
        const [match] = search(words, text, Math.floor(text.length * 0.3)).sort(
          (a, b) => a.errors - b.errors,
        )
        if (match !== undefined && (best === undefined || match.errors < best.errors))
          best = { document, start: match.start, end: match.end, errors: match.errors }
      }
      return best
    },
    close: () => database.close(),
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

function anyWords(text: string): string {
  return wordsOf(text)
    .map((word) => `"${word}"`)
    .join(' OR ')
}

function phrases(text: string): string {
  const words = wordsOf(text)
  return Array.from(
    { length: Math.max(0, words.length - 2) },
    (_, at) => `"${words.slice(at, at + 3).join(' ')}"`,
  ).join(' OR ')
}

function runs(text: string): string {
  const plain = text.replace(/"/g, ' ')
  return Array.from(
    { length: Math.floor(plain.length / 8) },
    (_, at) => `"${plain.slice(at * 8, at * 8 + 8)}"`,
  ).join(' OR ')
}
