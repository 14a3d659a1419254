/** Whose a document is, by a name before its noun: `the Board's letter`, `Your solicitors' letter`. */
import type { Determiner } from '../../../languages/index.ts'
import { type NameWords, possessorName } from './names.ts'
import { determinerAt, isCapital, isSign, stretch, type Tokens, Word, wordsOf } from './tokens.ts'

/** A name in the genitive with the determiner before it. */
export interface OwnerBefore {
  /** The first token that belongs to it. */
  readonly from: number
  readonly determiner: Determiner
  /** None where the name is a style: `Your Lordship's despatch` is yours. */
  readonly owner?: NameWords
}

/** The owner whose name ends with the sign of a plural at `at`, a token of its own: `Your solicitors' letter`. */
export function pluralOwner(tokens: Tokens, at: number, floor: number): OwnerBefore | undefined {
  const last = at - 1
  if (last < floor || (!isSign(tokens, at, "'") && !isSign(tokens, at, '’'))) return undefined
  const joined = tokens.ends[last] === tokens.starts[at] && tokens.classes[last] === Word
  const apart = tokens.ends[at] !== tokens.starts[at + 1]
  return joined && apart && /s$/u.test(wordsOf(tokens, last))
    ? wholeOwner(tokens, last, floor, wordsOf(tokens, last))
    : undefined
}

/** The owner whose name ends at `at`: `the Board's letter`. */
export function namedOwner(tokens: Tokens, at: number, floor: number): OwnerBefore | undefined {
  const lexeme = tokens.lexemes[at]
  const owner = lexeme?.determiner || lexeme?.noun ? undefined : possessorName(tokens, at)
  return owner === undefined ? undefined : wholeOwner(tokens, at, floor, owner)
}

/** `Your Lordship's despatch` is yours. */
export function isStyle({ lexicon }: Tokens, owner: string): boolean {
  return lexicon.grammar.styles?.includes(owner.toLowerCase()) === true
}

/** All of a name of which the last word is read. */
function wholeOwner(tokens: Tokens, at: number, floor: number, owner: string): OwnerBefore {
  let from = at
  while (from > floor && isOfName(tokens, from - 1)) from -= 1
  const name = from < at ? `${stretch(tokens, from, at)} ${owner}` : owner
  const determiner = from > floor ? determinerAt(tokens, from - 1) : undefined
  if (determiner !== undefined) from -= 1
  if (determiner?.kind === 'possessive' && isStyle(tokens, owner)) return { from, determiner }
  const owned: Determiner = { kind: 'possessive', person: 3 }
  return { from, determiner: owned, owner: { from, to: at + 1, name } }
}

/** A capital that begins its sentence may be that of a small word: `By Miss Holt's deed`. */
function isOfName(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  return isCapital(tokens, at) && !lexeme?.determiner && !lexeme?.breaks && !lexeme?.dated
}
