/**
 * Works named by their titles: in quotation marks behind a noun for them
 * (`in the Pravda articles, "Why Mislead?" and …`), or in a list that a plural
 * noun opens (`books such as Talks on Political Subjects, …`).
 */
import type { Mention } from '../../../record/index.ts'
import type { Found } from './mention.ts'
import { organsBefore, organsBehind } from './organ.ts'
import { relationOf } from './relation.ts'
import {
  endsSentence,
  formOf,
  isCapital,
  isSign,
  sentenceAround,
  type Tokens,
  Word,
} from './tokens.ts'

/** How far behind its noun a title may stand, in tokens. */
const reach = 40
const nowhere = Number.NEGATIVE_INFINITY
/** Longer ones are quotations, not titles. */
const longestTitle = 16

const marks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’' }

/** The titled works of a text, in order. */
export function titledWorks(tokens: Tokens): Found[] {
  const found: Found[] = []
  let noun = nowhere
  for (let at = 0; at < tokens.count; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (endsSentence(tokens, at) && !insideTitle(tokens, at)) noun = nowhere
    if (lexeme?.noun && isWork(tokens, at)) {
      noun = at
      if (lexeme.noun.plural) at = list(tokens, at, found)
    }
    const close = at - noun <= reach ? marks[tokens.text[tokens.starts[at]!]!] : undefined
    if (close === undefined || tokens.classes[at] === Word) continue
    const to = titleEnd(tokens, at + 1, close)
    if (to === undefined) continue
    found.push(work(tokens, at + 1, to, noun))
    at = to
  }
  return found
}

function isWork(tokens: Tokens, index: number): boolean {
  const noun = tokens.lexemes[index]!.noun!
  return ['article', 'book', 'report', 'paper', 'declaration', 'statement', 'note'].includes(
    noun.family,
  )
}

/** A question mark inside a title ends no sentence. */
function insideTitle(tokens: Tokens, index: number): boolean {
  return !isSign(tokens, index, '.') && isCloser(tokens, index + 1)
}

function isCloser(tokens: Tokens, index: number): boolean {
  return Object.values(marks).some((mark) => isSign(tokens, index, mark))
}

/** The token after the last of a quoted title: every word that carries weight begins with a capital. */
function titleEnd(tokens: Tokens, from: number, close: string): number | undefined {
  for (let at = from; at < tokens.count && at - from <= longestTitle; at += 1) {
    if (isSign(tokens, at, close))
      return at - from >= 2 && isTitleCase(tokens, from, at) ? at : undefined
    if (isSign(tokens, at, '\n')) return undefined
  }
  return undefined
}

function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from)) return false
  let capitals = 0
  for (let at = from; at < to; at += 1) {
    if (tokens.classes[at] !== Word) continue
    if (isCapital(tokens, at)) capitals += 1
    else if (!isSmall(tokens, at)) return false
  }
  return capitals >= 2
}

/** Words that a title writes small: articles, prepositions, conjunctions. */
function isSmall(tokens: Tokens, index: number): boolean {
  const lexeme = tokens.lexemes[index]
  return (
    lexeme?.breaks === true ||
    lexeme?.determiner !== undefined ||
    lexeme?.particle === true ||
    formOf(tokens, index).length <= 2
  )
}

/** `such as A, B … and C` behind a plural: gives the token where the list ends. */
function list(tokens: Tokens, noun: number, found: Found[]): number {
  const opener = openerAfter(tokens, noun)
  if (opener === undefined) return noun
  const { to: end } = sentenceEnd(tokens, opener)
  let at = opener
  while (at < end) {
    const to = titleRun(tokens, at, end)
    if (to - at < 2) break
    found.push(work(tokens, at, to, noun))
    at = afterSeparators(tokens, to, end)
    if (at === to) break
  }
  return found.length > 0 && found.at(-1)!.to > noun ? found.at(-1)!.to - 1 : noun
}

function openerAfter(tokens: Tokens, noun: number): number | undefined {
  for (let at = noun + 1; at < noun + 6 && at < tokens.count; at += 1) {
    for (const words of tokens.lexicon.grammar.entitled) {
      const fits = words.every(
        (word, offset) => at + offset < tokens.count && formOf(tokens, at + offset) === word,
      )
      if (fits && isCapital(tokens, at + words.length)) return at + words.length
    }
  }
  return undefined
}

/** Titles may hold dots of omission; a sentence of titles ends with its line or far away. */
function sentenceEnd(tokens: Tokens, index: number): { to: number } {
  return {
    to: Math.max(sentenceAround(tokens, index).to, Math.min(index + reach * 2, tokens.count)),
  }
}

/** A run of words in title case; an `and` before `The …` or `A …` begins the next title. */
function titleRun(tokens: Tokens, from: number, end: number): number {
  let last = from
  for (let at = from; at < end && tokens.classes[at] === Word && at - last < 4; at += 1) {
    if (isCapital(tokens, at)) last = at + 1
    else if (!isSmall(tokens, at)) break
    else if (
      tokens.lexemes[at]?.and &&
      tokens.lexemes[at + 1]?.determiner &&
      isCapital(tokens, at + 1)
    )
      break
  }
  return last
}

function afterSeparators(tokens: Tokens, index: number, end: number): number {
  let at = index
  while (
    at < end &&
    (isSign(tokens, at, ',') ||
      isSign(tokens, at, '.') ||
      isSign(tokens, at, '…') ||
      tokens.lexemes[at]?.and)
  )
    at += 1
  return isCapital(tokens, at) ? at : index
}

function work(tokens: Tokens, from: number, to: number, head: number): Found {
  const noun = tokens.lexemes[head]!.noun!
  const organs = organsBehind(tokens, to) ?? organsBefore(tokens, head, 0)
  const body: Mention = {
    form: 'title',
    kinds: noun.kinds,
    from: organs.map(({ name = '' }) => name),
    to: [],
    title: tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]),
    relation: relationOf(tokens, from, to),
    clues: [`noun ${noun.family}`, 'work'],
  }
  return { from, to, body }
}
