/**
 * Papers that lie with the letter: `I enclose the surveyor's plan`, `please find
 * attached a list of the flats`, `a sketch is annexed`. Whatever they are called,
 * somebody has put them there.
 */
import { isNegated } from './deeds.ts'
import { isUnreal } from './existing.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { formOf, isCapital, isSign, sentenceAround, type Tokens } from './tokens.ts'

/** How far before a paper the verb may stand, past others that are enclosed too. */
const listReach = 24
/** How far behind it. */
const behindReach = 5

/** Whether the words say that the paper lies with this letter; without its article only right behind the verb. */
export function liesWith(tokens: Tokens, phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (phrase.noun.class === 'copy') return false
  // A draft that lies with a letter is a part of what it proposes.
  if (phrase.noun.class === 'work' && kind === 'indefinite') return false
  if (kind === 'none' || kind === 'several' || kind === 'demonstrative') return false
  // `The draft lease`: the noun is part of another.
  if (tokens.lexemes[phrase.head + 1]?.noun !== undefined) return false
  if (kind === undefined)
    return phrase.clues.includes('enclosed') || encloses(tokens, phrase.from - 1)
  return isGovernedBefore(tokens, phrase) || isSaidBehind(tokens, phrase)
}

function isGovernedBefore(tokens: Tokens, { from }: NounPhrase): boolean {
  if (!mayFollow(tokens, from)) return false
  const sentence = sentenceAround(tokens, from)
  for (let at = from - 1; at >= Math.max(sentence.from, from - listReach); at -= 1) {
    if (isSign(tokens, at, ';') || isSign(tokens, at, ':')) return false
    if (tokens.lexemes[at]?.relative) return false
    if (!encloses(tokens, at)) continue
    if (isNegated(tokens, sentence.from, at) || isOnlyMeant(tokens, at)) return false
    return !isJoinedTo(tokens, at + 1)
  }
  return false
}

/** `I shall enclose`; but `please find attached` asks for nothing. */
function isOnlyMeant(tokens: Tokens, verb: number): boolean {
  const { lyingWith = [] } = tokens.lexicon.grammar
  return isUnreal(tokens, verb) && !lyingWith.includes(formOf(tokens, verb - 1))
}

/** What may stand right before an enclosed paper: the verb, a comma, `and`, `together with`, `a copy of`. */
function mayFollow(tokens: Tokens, from: number): boolean {
  const { lyingWith = [] } = tokens.lexicon.grammar
  const before = tokens.lexemes[from - 1]
  if (encloses(tokens, from - 1) || isSign(tokens, from - 1, ',') || before?.and) return true
  if (before?.of) return isCopyBefore(tokens, from - 1)
  return before?.present === true || lyingWith.includes(formOf(tokens, from - 1))
}

function isCopyBefore(tokens: Tokens, of: number): boolean {
  return tokens.lexemes[of - 1]?.noun?.class === 'copy'
}

/** `Annexed to the Convention`, `enclosed in your letter`: it lies elsewhere. */
function isJoinedTo(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  const { places = [] } = tokens.lexicon.grammar
  return lexeme?.to === true || lexeme?.of === true || places.includes(formOf(tokens, at))
}

/** `A plan is annexed`, `the list (attached)`. */
function isSaidBehind(tokens: Tokens, { to }: NounPhrase): boolean {
  const sentence = sentenceAround(tokens, to - 1)
  for (let at = to; at < Math.min(sentence.to, to + behindReach); at += 1) {
    if (isSign(tokens, at, ';') || tokens.lexemes[at]?.relative || isNoun(tokens, at)) return false
    if (encloses(tokens, at))
      return !isNegated(tokens, to, at) && !isOnlyMeant(tokens, at) && !isJoinedTo(tokens, at + 1)
  }
  return false
}

/** `Der Kündigung waren drei Fotos beigefügt`: another noun stands between, and it is that which lies there. */
function isNoun(tokens: Tokens, at: number): boolean {
  const { nounsAreCapital } = tokens.lexicon.grammar
  return (
    tokens.lexemes[at]?.noun !== undefined || (nounsAreCapital === true && isCapital(tokens, at))
  )
}

function encloses(tokens: Tokens, at: number): boolean {
  return tokens.lexemes[at]?.deed === 'enclose'
}
