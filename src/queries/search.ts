/**
 * Search: what a person types → documents with the words that were met.
 *
 *     sluice gate            both words
 *     "shut the sluice"      the phrase
 *     sluice*                words that begin so
 *     sluice OR weir, sluice NOT gate, (…)
 *     NEAR(sluice gate, 5)   within five words
 *     from:abbey date:1871 title:"open letter" kind:cable
 */
import type { DocumentId, Party } from '../record/index.ts'
import { type StoredRecord, searchFields } from '../store/index.ts'
import { describe } from '../text/index.ts'
import { type Addressed, addressOf } from './address.ts'
import { fullest, passagesOf } from './passages.ts'

export interface Found {
  readonly document: DocumentId
  readonly title?: string
  readonly date?: string
  readonly kind: string
  readonly score: number
  /** Where the words were met, most of them together, first in the text first; empty when only fields were. */
  readonly evidence: readonly Addressed[]
  /** How often they were met; more than are given as evidence. */
  readonly times: number
}

export type SearchAnswer =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'unclear'; readonly why: string }

export interface SearchOptions {
  readonly most: number
}

/** Of each document no more passages than these are shown. */
const mostPassages = 5

export function search(record: StoredRecord, words: string, options: SearchOptions): SearchAnswer {
  const query = parseQuery(words, namesOf(record))
  if (query.kind === 'unclear') return query
  const hits = record.search({ query: query.fts, most: options.most })
  if (hits.kind === 'unclear') return hits
  return {
    kind: 'found',
    found: hits.hits.map(({ document: id, read, spans, score }): Found => {
      const document = record.document(id)!
      const witness = record.witnessOf(read)
      const own = record.words(read)
      const passages = passagesOf(own, spans)
      return {
        document: id,
        kind: document.kind.value,
        ...(document.title === undefined ? {} : { title: document.title.value }),
        ...(document.date === undefined ? {} : { date: document.date.value }),
        score,
        times: passages.length,
        evidence: fullest(passages, mostPassages).map((span) =>
          addressOf(record, { ...describe(own, span), document: id, witness }),
        ),
      }
    }),
  }
}

/** All names of a party by any of them, so that `from:cpsu` finds what its committee signs, and its lawyer for it. */
function namesOf(record: StoredRecord): NamesOf {
  let parties: readonly Party[] | undefined
  return (word) => {
    parties ??= [...record.findings('party')].map((one) => one.body)
    const party = partyCalled(word.toLowerCase(), parties)
    if (party === undefined) return []
    const agents = parties.filter(({ of }) => of.includes(party.id))
    return [party, ...agents].flatMap(({ name, names }) => [name, ...names]).slice(0, mostNames)
  }
}

/** The party with that name; else the only body whose name begins with it. */
function partyCalled(sought: string, parties: readonly Party[]): Party | undefined {
  const called = (fits: (name: string) => boolean): Party[] =>
    parties.filter(({ id, name, names }) =>
      [id, name, ...names].some((one) => fits(one.toLowerCase())),
    )
  const [exact] = called((name) => name === sought)
  const begun = called((name) => name.startsWith(`${sought} `))
  const bodies = begun.filter(({ kind }) => kind === 'organisation')
  return exact ?? (bodies.length === 1 ? bodies[0] : undefined)
}

type NamesOf = (word: string) => readonly string[]

/** The longest names come first, and each is another phrase to look for. */
const mostNames = 40

export type ParsedQuery =
  | { readonly kind: 'query'; readonly fts: string }
  | { readonly kind: 'unclear'; readonly why: string }

const fields: readonly string[] = searchFields

/**
 * A query in the language of FTS5, every word of the user quoted, so that
 * nothing he types is an operator by accident.
 *
 * @example
 * parseQuery('from:abbey sluice*') // => { kind: 'query', fts: '("from" : "abbey") AND "sluice" *' }
 */
export function parseQuery(words: string, namesOf: NamesOf = () => []): ParsedQuery {
  const tokens = tokensOf(words, namesOf)
  if (tokens.length === 0) return { kind: 'unclear', why: 'there is no word to look for' }
  const parts: string[] = []
  let open = 0
  let wantsTerm = true
  for (const token of tokens) {
    const joins = token === 'AND' || token === 'OR' || token === 'NOT'
    if (joins && wantsTerm)
      return { kind: 'unclear', why: `"${token}" stands without a word before it` }
    if (!joins && !wantsTerm && token !== ')') parts.push('AND')
    if (token === '(') open += 1
    if (token === ')') open -= 1
    if (open < 0 || (token === ')' && wantsTerm))
      return { kind: 'unclear', why: 'a bracket is closed that holds nothing' }
    if (token.startsWith('field:')) return { kind: 'unclear', why: unknownField(token.slice(6)) }
    parts.push(token)
    wantsTerm = joins || token === '('
  }
  if (wantsTerm) return { kind: 'unclear', why: `a word is missing after "${tokens.at(-1)}"` }
  if (open > 0) return { kind: 'unclear', why: 'a bracket is not closed' }
  return { kind: 'query', fts: parts.join(' ') }
}

const shapes =
  /NEAR\s*\(([^)]*?)(?:,\s*(\d{1,4})\s*)?\)|(?:(\p{L}+):)?(?:"([^"]*)"|([^\s()"]+))(\*?)|[()]/gu

/** Terms as FTS5 writes them, brackets and operators; words without a letter or digit are nothing. */
function tokensOf(words: string, namesOf: NamesOf): string[] {
  const tokens: string[] = []
  for (const [whole, near, distance, field, phrase, word] of words.matchAll(shapes)) {
    if (whole === '(' || whole === ')') tokens.push(whole)
    else if (near !== undefined) {
      const inner = near.match(/"[^"]*"|[^\s"]+/g) ?? []
      if (inner.length > 0) tokens.push(`NEAR(${inner.map(quoted).join(' ')}, ${distance ?? 10})`)
    } else if (field === undefined && ['AND', 'OR', 'NOT'].includes(word ?? '')) tokens.push(word!)
    else {
      const term = termOf(phrase ?? word ?? '', whole.endsWith('*'))
      if (term === undefined) continue
      if (field === undefined) tokens.push(term)
      else if (fields.includes(field)) {
        const names = ['from', 'to'].includes(field) ? namesOf(phrase ?? word ?? '') : []
        const terms = [term, ...names.map(quoted)].join(' OR ')
        tokens.push(`("${field}" : ${names.length === 0 ? term : `(${terms})`})`)
      } else tokens.push(`field:${field}`)
    }
  }
  return tokens
}

function termOf(words: string, isPrefix: boolean): string | undefined {
  const bare = words.replace(/\*+$/, '')
  return /[\p{L}\p{N}]/u.test(bare) ? `${quoted(bare)}${isPrefix ? ' *' : ''}` : undefined
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '').trim()}"`
}

function unknownField(name: string): string {
  return `there is no field "${name}"; there are ${fields.join(', ')}`
}
