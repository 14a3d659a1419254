/**
 * Papers named by a title in quotation marks that says itself what they are (`the “Draft
 * rules of the Guild on the quay”`), and by a second name (`also known as the Nine Points`).
 */
import type { DocumentNoun } from '../../../languages/index.ts'
import type { Found } from './mention.ts'
import { relationOf } from './relation.ts'
import { endsSentence, isCapital, isSign, phraseAt, type Tokens, Word, wordsOf } from './tokens.ts'

/** The noun of such a title stands among its first words. */
const nounWithin = 3
const shortestTitle = 4
const longestTitle = 24
const longestName = 8

const marks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’' }

interface Called {
  readonly from: number
  readonly to: number
  readonly noun: DocumentNoun
  readonly title: string
}

/** The papers of a text that are called so, at each place, in order. */
export function calledPapers(tokens: Tokens): Found[] {
  const found: Called[] = []
  for (let at = 1; at < tokens.count; at += 1) {
    const paper = titledAt(tokens, at)
    if (paper === undefined) continue
    found.push(paper)
    const name = secondName(tokens, paper.to)
    if (name !== undefined) found.push(...everyPlace(tokens, name, paper))
    at = paper.to - 1
  }
  return found.sort((one, other) => one.from - other.from).map((one) => foundOf(tokens, one))
}

/** `the “Draft rules of …”`: an article, marks, and a noun of papers early within them. */
function titledAt(tokens: Tokens, open: number): Called | undefined {
  const close = marks[tokens.text[tokens.starts[open]!]!]
  if (close === undefined || tokens.classes[open] === Word) return undefined
  if (tokens.lexemes[open - 1]?.determiner === undefined || !isCapital(tokens, open + 1))
    return undefined
  const end = closeOf(tokens, open + 1, close)
  const noun = nounOf(tokens, open + 1)
  if (end === undefined || noun === undefined || end - open - 1 < shortestTitle) return undefined
  // `The “letter of the law”` names nobody and nothing.
  if (!hasName(tokens, open + 2, end)) return undefined
  return { from: open - 1, to: end + 1, noun, title: titleOf(tokens, open + 1, end) }
}

function hasName(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isCapital(tokens, at)) return true
  return false
}

function closeOf(tokens: Tokens, from: number, close: string): number | undefined {
  for (let at = from; at < Math.min(tokens.count, from + longestTitle); at += 1) {
    if (isSign(tokens, at, close)) return at
    if (endsSentence(tokens, at)) return undefined
  }
  return undefined
}

/** `Draft rules of`, `Letter to`: a noun of papers that goes on to say whose or about what. */
function nounOf(tokens: Tokens, from: number): DocumentNoun | undefined {
  for (let at = from; at < from + nounWithin; at += 1) {
    const noun = tokens.lexemes[at]?.noun
    const next = tokens.lexemes[at + 1]
    if (noun === undefined || noun.class === 'copy' || noun.class === 'reply') continue
    if (next?.of || next?.to || next?.at || next?.breaks) return noun
  }
  return undefined
}

/** Behind a title: `, also known as the Nine Points`. */
function secondName(
  tokens: Tokens,
  behind: number,
): { readonly from: number; readonly to: number } | undefined {
  const comma = isSign(tokens, behind, ',') || isSign(tokens, behind, '(') ? behind + 1 : behind
  const words = phraseAt(tokens, comma, tokens.lexicon.grammar.alsoCalled ?? [])
  if (words === 0) return undefined
  const article = comma + words
  const from = tokens.lexemes[article]?.determiner === undefined ? article : article + 1
  let to = from
  while (to - from < longestName && isCapital(tokens, to)) to += 1
  return to - from >= 2 ? { from, to } : undefined
}

/** Each place from here on that has the second name, with its article and a noun behind it. */
function everyPlace(
  tokens: Tokens,
  name: { readonly from: number; readonly to: number },
  paper: Called,
): Called[] {
  const words = Array.from({ length: name.to - name.from }, (_, at) =>
    wordsOf(tokens, name.from + at),
  )
  const places: Called[] = []
  for (let at = name.from; at + words.length <= tokens.count; at += 1) {
    if (!words.every((word, offset) => wordsOf(tokens, at + offset) === word)) continue
    const end = at + words.length
    const from = tokens.lexemes[at - 1]?.determiner === undefined ? at : at - 1
    const to = tokens.lexemes[end]?.noun !== undefined && !isCapital(tokens, end) ? end + 1 : end
    places.push({ ...paper, from, to })
    at = to - 1
  }
  return places
}

function titleOf(tokens: Tokens, from: number, to: number): string {
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
}

function foundOf(tokens: Tokens, { from, to, noun, title }: Called): Found {
  return {
    from,
    to,
    body: {
      form: 'title',
      kinds: noun.kinds,
      from: [],
      to: [],
      title,
      relation: relationOf(tokens, from, to),
      clues: [`noun ${noun.family}`, 'work'],
    },
  }
}
