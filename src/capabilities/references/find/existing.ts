/**
 * Papers that a sentence brings in with `a` and that are there all the same:
 * `you had a survey made by Holt & Son`, `a handbill was posted at the gate`.
 * What is only wished, asked, planned or denied is not: `we propose a lease`.
 */
import { isNegated } from './deeds.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { formOf, isCapital, isSign, phraseAt, sentenceAround, type Tokens } from './tokens.ts'

/** How far before a paper the verb may stand that brought it about. */
const nearVerb = 4
/** How far behind it, where it is the subject; a place or a maker may stand between. */
const farBehind = 9

/** Whether the words tell that such a paper was made, sent or is held by somebody. */
export function isBroughtIn(tokens: Tokens, phrase: NounPhrase): boolean {
  const { noun, determiner } = phrase
  if (determiner?.kind !== 'indefinite' || noun.plural === true) return false
  if (noun.class === 'copy' || noun.class === 'reply' || noun.class === 'court') return false
  // `Nobody will believe that such a message was sent`
  if (tokens.lexemes[phrase.from - 1]?.determiner?.kind === 'demonstrative') return false
  if ((isBetweenTwo(phrase) || isInHandOf(tokens, phrase)) && !isWished(tokens, phrase)) return true
  const verb = verbBefore(tokens, phrase) ?? doneTo(tokens, phrase)
  if (verb === undefined || isUnreal(tokens, verb) || !isPutDown(tokens, phrase, verb)) return false
  return !isHolding(tokens, verb) || hasMaker(phrase)
}

/** `A letter from Mr Holt to the Board`, `a report of the engineer to yourselves`: who wrote it and to whom is told. */
function isBetweenTwo({ noun, senders, receivers }: NounPhrase): boolean {
  if (oftenSpoken.includes(noun.family)) return false
  const isTold = (one: NounPhrase['senders'][number]): boolean =>
    one.name !== undefined || one.person !== undefined
  return senders.some(isTold) && receivers.some(isTold)
}

/** `A patent under the hand of the Governor`. */
function isInHandOf(tokens: Tokens, { head, to }: NounPhrase): boolean {
  const { inHandOf = [] } = tokens.lexicon.grammar
  for (let at = head + 1; at < to; at += 1) if (phraseAt(tokens, at, inHandOf) > 0) return true
  return false
}

/**
 * `The muster roll was produced at the hearing`, `we have seen the register kept by the sexton`: one
 * paper, by what was done with it.
 */
export function isHandled(tokens: Tokens, phrase: NounPhrase): boolean {
  if (phrase.determiner?.kind !== 'definite' || phrase.noun.plural === true) return false
  const verb = handledBefore(tokens, phrase) ?? doneTo(tokens, phrase)
  if (verb !== undefined) return !isUnreal(tokens, verb)
  return isHandledBehind(tokens, phrase)
}

/** So far behind it the passive may stand that tells what was done with it. */
const passiveReach = 5

/** `Has not been shared with us`, `was locked away`: what is or is not done with a paper that is there. */
function isHandledBehind(tokens: Tokens, phrase: NounPhrase): boolean {
  const { handled = [], passivesPast = [] } = tokens.lexicon.grammar
  for (let at = phrase.to; at < phrase.to + passiveReach; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (isSign(tokens, at, '.') || lexeme?.future || lexeme?.need || lexeme?.noun) return false
    const isPassive = [at - 1, at - 2].some((was) => passivesPast.includes(formOf(tokens, was)))
    if (isPassive && handled.includes(formOf(tokens, at))) return true
  }
  return false
}

/** `Seen`, `produced`, `holds` right before the paper. */
function handledBefore(tokens: Tokens, { from }: NounPhrase): number | undefined {
  const { establishing = [], having = [], seen = [] } = tokens.lexicon.grammar
  const at = from - 1
  return [establishing, having, seen].some((verbs) => verbs.includes(formOf(tokens, at)))
    ? at
    : undefined
}

/** `We should like a letter from …`, `a letter from … would help`. */
function isWished(tokens: Tokens, { from, to }: NounPhrase): boolean {
  const { modals = [] } = tokens.lexicon.grammar
  const isOpen = [to, to + 1].some(
    (at) => tokens.lexemes[at]?.future || modals.includes(formOf(tokens, at)),
  )
  return isOpen || isUnreal(tokens, from)
}

function isHolding(tokens: Tokens, verb: number): boolean {
  return tokens.lexicon.grammar.having?.includes(formOf(tokens, verb)) === true
}

/** What may as well be only said or thought: that it was made or is held says nothing of a paper. */
const oftenSpoken: readonly string[] = [
  'statement',
  'declaration',
  'proposal',
  'decision',
  'opinion',
  'protest',
  'directive',
  'note',
  'book',
  'plan',
  'list',
  'tender',
]

function isPutDown(tokens: Tokens, { noun }: NounPhrase, verb: number): boolean {
  if (!oftenSpoken.includes(noun.family)) return true
  return tokens.lexemes[verb]?.deed !== 'write' && !isHolding(tokens, verb)
}

/** Whether a verb tells of a case that is wished, asked, planned, denied or still to come. */
export function isUnreal(tokens: Tokens, index: number): boolean {
  const { supposing = [], pleading = [], modals = [], doubting = [] } = tokens.lexicon.grammar
  const { from } = sentenceAround(tokens, index)
  if (isUnderWay(tokens, index)) return true
  for (let at = index - 1; at >= Math.max(from, index - clause); at -= 1) {
    const lexeme = tokens.lexemes[at]
    const form = formOf(tokens, at)
    if (lexeme?.future || lexeme?.need || lexeme?.negation) return true
    const isMonth = lexeme?.month !== undefined && isCapital(tokens, at)
    if ([supposing, pleading, doubting].some((words) => words.includes(form))) return true
    if (modals.includes(form) && !isMonth) return true
    if (isSign(tokens, at, ',') || isSign(tokens, at, ';') || lexeme?.relative) return false
  }
  return false
}

/** So far back a word makes a verb unreal, in tokens. */
const clause = 9

/** `We are drawing up a lease`; but a note that `we are sending` goes with the letter. */
function isUnderWay(tokens: Tokens, verb: number): boolean {
  const { underWay } = tokens.lexicon.grammar
  const deed = tokens.lexemes[verb]?.deed
  if (underWay === undefined || deed === 'send' || deed === 'enclose') return false
  const isGoingOn = underWay.before.includes(formOf(tokens, verb - 1))
  return isGoingOn && underWay.verb.test(formOf(tokens, verb))
}

function hasMaker({ senders, described }: NounPhrase): boolean {
  return described || senders.some((one) => one.name !== undefined || one.person !== undefined)
}

/** `signed`, `drew up`, `had` before the paper. */
function verbBefore(tokens: Tokens, phrase: NounPhrase): number | undefined {
  const { establishing = [], having = [] } = tokens.lexicon.grammar
  for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - nearVerb); at -= 1) {
    const form = formOf(tokens, at)
    if (establishing.includes(form) || having.includes(form)) return at
    if (tokens.lexemes[at]?.noun !== undefined || isSign(tokens, at, '.')) return undefined
  }
  return undefined
}

/** The verb of `a notice was nailed to the door`. */
export function doneTo(tokens: Tokens, phrase: NounPhrase): number | undefined {
  const { establishing = [], passivesPast = [] } = tokens.lexicon.grammar
  const { to } = sentenceAround(tokens, phrase.head)
  for (let at = phrase.to + 1; at < Math.min(to, phrase.to + farBehind); at += 1) {
    if (tokens.lexemes[at]?.noun !== undefined || opensClause(tokens, at)) return undefined
    if (!establishing.includes(formOf(tokens, at))) continue
    const isPassive = [at - 1, at - 2].some((was) => passivesPast.includes(formOf(tokens, was)))
    return isPassive && !isNegated(tokens, phrase.to, at) ? at : undefined
  }
  return undefined
}

/** `Which`, `what`, behind which something else is told. */
function opensClause(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  return lexeme?.relative === true || lexeme?.determiner?.kind === 'none'
}

/** `The paper you handed to the Mayor`, `the report which he made`: one that a clause behind it tells of. */
export function isToldOfBehind(tokens: Tokens, phrase: NounPhrase): boolean {
  const { noun, determiner } = phrase
  if (noun.plural === true || noun.class === 'reply' || determiner?.kind !== 'definite')
    return false
  const relative = tokens.lexemes[phrase.to]?.relative === true
  const subject = relative ? phrase.to + 1 : phrase.to
  if (tokens.lexemes[subject]?.person === undefined) return false
  const { establishing = [] } = tokens.lexicon.grammar
  for (let at = subject + 1; at <= subject + 3; at += 1)
    if (establishing.includes(formOf(tokens, at)))
      return !isUnreal(tokens, at) && isPutDown(tokens, phrase, at)
  return false
}
