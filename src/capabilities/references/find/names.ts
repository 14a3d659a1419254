/** Names in running words: who wrote a document, and to whom, as the words beside its noun say. */
import { officeEnd, portfolioEnd } from './office.ts'
import {
  formOf,
  isCapital,
  isSign,
  Numeral,
  stretch,
  type Tokens,
  Word,
  wordsOf,
} from './tokens.ts'

/** A name, or a pronoun that stands for one, and the token after it. */
export interface NameWords {
  readonly from: number
  readonly to: number
  /** As written, without its article. */
  readonly name?: string
  readonly person?: 1 | 2 | 3
  /** No name but what he does: `the inspector`. */
  readonly role?: true
}

/** No name is longer than this in words. */
const longestName = 16

/** The name that begins at a token, if one does: `the Central Committee of the CPSU`, `us`. */
export function readName(tokens: Tokens, index: number): NameWords | undefined {
  const lexeme = tokens.lexemes[index]
  if (lexeme?.person !== undefined && !isCapitalName(tokens, index)) {
    return { from: index, to: index + 1, person: lexeme.person }
  }
  const possessive =
    lexeme?.determiner?.kind === 'possessive' ? lexeme.determiner.person : undefined
  const start = skipDeterminers(tokens, index)
  let at = start
  let end = start
  let capital = false
  while (at < tokens.count && at - start < longestName) {
    if (isNamePart(tokens, at) && !isNumberMark(tokens, at)) {
      capital ||= isCapital(tokens, at)
      at += 1
      // The last point of `C.P.S.U.` is of the name.
      if (isSign(tokens, at, '.') && wordsOf(tokens, at - 1).includes('.')) at += 1
      else if (
        isSign(tokens, at, '.') &&
        isShortened(tokens, at - 1) &&
        isCapital(tokens, at + 1) &&
        !isArticle(tokens, at + 1)
      )
        at += 1
      end = at
    } else if (end > start && isJoint(tokens, at)) at += 1
    else if (end > start && (isParticleBeforeName(tokens, at) || isPossessiveSign(tokens, at)))
      at += 1
    else break
  }
  if (end === start || !(capital || (possessive !== undefined && end > start))) return undefined
  const to = officeEnd(tokens, start, end)
  const name = stretch(tokens, start, to)
  return { from: index, to, name, ...(possessive === undefined ? {} : { person: possessive }) }
}

/** `J.`, `Mr.`, `Capt.`: the point behind it is of the name. */
function isShortened({ starts, ends, lexemes }: Tokens, index: number): boolean {
  return ends[index]! - starts[index]! <= 3 || lexemes[index]?.abbreviation === true
}

/** The `A` of `R. N. A copy of it`; before a point it is an initial. */
function isArticle(tokens: Tokens, index: number): boolean {
  return tokens.lexemes[index]?.determiner !== undefined && !isSign(tokens, index + 1, '.')
}

/** `Pell & Dow`. */
function isJoint(tokens: Tokens, index: number): boolean {
  return stretch(tokens, index, index + 1) === '&' && isCapital(tokens, index + 1)
}

/** `the Ministry No. 37`: the number is the paper's. */
function isNumberMark(tokens: Tokens, index: number): boolean {
  if (!tokens.lexemes[index]?.numbered) return false
  const next = isSign(tokens, index + 1, '.') ? index + 2 : index + 1
  return tokens.classes[next] === Numeral
}

/** `the Tenants' Association`: the sign behind the first word is of the name. */
function isPossessiveSign(tokens: Tokens, index: number): boolean {
  const sign = isSign(tokens, index, "'") || isSign(tokens, index, '’')
  return sign && tokens.starts[index] === tokens.ends[index - 1] && isNamePart(tokens, index + 1)
}

/** Longest name of a role, in words. */
const longestRole = 2

/** `of our engineer`, `of the inspector`: somebody who has no name here but what he does. */
export function roleName(tokens: Tokens, index: number): NameWords | undefined {
  const start = roleStart(tokens, index)
  if (start === undefined) return undefined
  let to = start
  while (to - start < longestRole && tokens.classes[to] === Word && isPlain(tokens, to)) to += 1
  // `du tribunal de commerce`
  if (to > start && isJoinedBody(tokens, to)) to += 2
  if (to === start) return undefined
  to = portfolioEnd(tokens, to)
  return { from: index, to, name: stretch(tokens, start, to), role: true }
}

/** Past the article; it may be one word with what stands before it (`du`) or lean on the role (`l'expert`). */
function roleStart(tokens: Tokens, index: number): number | undefined {
  const kind = tokens.lexemes[index]?.determiner?.kind
  if (kind === 'definite' || kind === 'possessive') return index + 1
  const { elisions } = tokens.lexicon.grammar
  if (elisions === undefined || isCapital(tokens, index)) return undefined
  const before = tokens.lexemes[index - 1]
  const isFused = before?.of === true && before.determiner?.kind === 'definite'
  return isFused || /^l['’]/u.test(formOf(tokens, index)) ? index : undefined
}

function isJoinedBody(tokens: Tokens, at: number): boolean {
  const joint = tokens.lexemes[at]
  return (
    joint?.of === true && joint.determiner === undefined && tokens.lexemes[at + 1]?.body === true
  )
}

/** A word that the grammar does not know, or one for a body. */
function isPlain(tokens: Tokens, index: number): boolean {
  const lexeme = tokens.lexemes[index]
  return lexeme === undefined || lexeme.body === true || lexeme.principal === true
}

/**
 * The last name before a token within a stretch, to which `its` or `his` may
 * belong. A name behind `to` or `with` is seldom the one that acts, so it counts
 * only where there is no other.
 */
export function lastNameBefore(tokens: Tokens, index: number, from: number): NameWords | undefined {
  let last: NameWords | undefined
  let lesser: NameWords | undefined
  for (let at = from; at < index; at += 1) {
    if (!isNamePart(tokens, at) || !isCapital(tokens, at) || isSentenceStart(tokens, at, from))
      continue
    const name = readName(tokens, at)
    if (name?.name === undefined || name.to > index) continue
    if (
      isInitials(name.name) ||
      isCall(tokens, name, from) ||
      (isArticle(tokens, at) && name.to === at + 1)
    )
      continue
    if (isGoverned(tokens, at, from)) lesser = name
    else last = name
    at = name.to - 1
  }
  return last ?? lesser
}

/** `marked B.`, `Lieutenant Tower, R. N.`: letters that name nobody. */
function isInitials(name: string): boolean {
  return /^\p{Lu}(?:\.? ?\p{Lu})?\.?$/u.test(name)
}

/** What opens a sentence and names nobody who acts in it: `Sir: I send …`, `Immediately after he had …`. */
function isCall(tokens: Tokens, { from: start, to, name = '' }: NameWords, from: number): boolean {
  if (start > from && tokens.classes[start - 1] === Word) return false
  if (tokens.lexicon.grammar.opening?.test(name) === true) return tokens.lexemes[to] !== undefined
  if (start - from > 1) return false
  if (isSign(tokens, to, ':')) return true
  return isSign(tokens, to, ',') && [1, 2].includes(tokens.lexemes[to + 1]?.person ?? 0)
}

/** Whether a preposition other than `of` and `by` governs the name that begins here. */
function isGoverned(tokens: Tokens, index: number, from: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 4); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.of || lexeme?.from) return false
    if (lexeme?.breaks) return lexeme.and !== true && lexeme.deed === undefined
    if (tokens.classes[at] !== Word) return false
  }
  return false
}

/** `Mao's`, `the Chinese embassy's`: the name without its ending, or nothing. */
export function possessorName(tokens: Tokens, index: number): string | undefined {
  const word = wordsOf(tokens, index)
  return /['’]s$/.test(word)
    ? word.slice(0, -2)
    : /s['’]$/.test(word)
      ? word.slice(0, -1)
      : undefined
}

function isSentenceStart(tokens: Tokens, index: number, from: number): boolean {
  return index === from && tokens.lexemes[index] !== undefined
}

/** Past `the`, `all the other`, `many fraternal`, when a name follows. */
function skipDeterminers(tokens: Tokens, index: number): number {
  for (let at = index; at < index + 4 && at < tokens.count; at += 1) {
    if (tokens.classes[at] !== Word && !isNamePart(tokens, at)) return index
    if (isNamePart(tokens, at) && !(tokens.lexemes[at]?.determiner && !isAllName(tokens, at)))
      return at
    const lexeme = tokens.lexemes[at]
    if (
      lexeme === undefined
        ? isCapital(tokens, at)
        : lexeme.determiner === undefined && lexeme.clue === undefined
    )
      return index
  }
  return index
}

function isNamePart(tokens: Tokens, index: number): boolean {
  // `the 22nd Congress`: an ordinal before a capital is of the name.
  if (tokens.classes[index] === Numeral)
    return (
      isCapital(tokens, index + 1) &&
      tokens.lexemes[index + 1]?.month === undefined &&
      tokens.lexicon.grammar.ordinal.test(wordsOf(tokens, index))
    )
  if (tokens.classes[index] !== Word) return false
  const lexeme = tokens.lexemes[index]
  if (lexeme?.body) return true
  if (!isCapital(tokens, index)) return false
  if (lexeme?.month !== undefined && isBesideFigure(tokens, index)) return false
  return lexeme?.person === undefined || isAllName(tokens, index)
}

/** `June 3`, `3 June`: a month and not a woman. */
function isBesideFigure(tokens: Tokens, index: number): boolean {
  return tokens.classes[index + 1] === Numeral || tokens.classes[index - 1] === Numeral
}

/** `US`, `IT`: a pronoun's letters in capitals. */
function isAllName(tokens: Tokens, index: number): boolean {
  const word = wordsOf(tokens, index)
  return word.length > 1 && word === word.toUpperCase()
}

function isCapitalName(tokens: Tokens, index: number): boolean {
  return isAllName(tokens, index) && index > 0 && formOf(tokens, index) !== 'i'
}

/** `of`, `the`, or both, when a name goes on behind them. */
function isParticleBeforeName(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + 4 && at < tokens.count; at += 1) {
    if (isNamePart(tokens, at)) return at > index
    // One small word may stand inside: `of the fraternal Parties`.
    if (!tokens.lexemes[at]?.particle) {
      if (at === index || tokens.lexemes[at] !== undefined || tokens.classes[at] !== Word)
        return false
      continue
    }
    if (tokens.lexemes[at]?.and && !continuesBody(tokens, at)) return false
  }
  return false
}

/** `Communist and Workers' Parties`: an `and` inside a name, with the plural that needs it behind. */
function continuesBody(tokens: Tokens, index: number): boolean {
  return (
    isCapital(tokens, index - 1) && isCapital(tokens, index + 1) && isCapital(tokens, index + 2)
  )
}
