/** What a sentence does with the document it mentions: receives it, answers it, asks for it, quotes it. */
import type { Deed } from '../../../languages/index.ts'
import type { Relation } from '../../../record/index.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { takenUpBehind } from './taken-up-behind.ts'
import { endsSentence, formOf, isSign, phraseAt, sentenceAround, type Tokens } from './tokens.ts'

/** How far before the noun its verb may stand, in tokens. */
const reach = 12

/** The relation of a mention that stands from token `from` to `to`. */
export function relationOf(tokens: Tokens, from: number, to: number): Relation {
  const sentence = sentenceAround(tokens, from)
  const near = deedsBetween(tokens, Math.max(sentence.from, from - 4), from)
  if (isAnswering(tokens, from)) return 'replies-to'
  if (near.includes('receive') && !isWished(tokens, from)) return 'acknowledges'
  if (isInHand(tokens, sentence, from, to)) return 'acknowledges'
  if (endsBefore(tokens, from, tokens.lexicon.grammar.takingUp ?? [])) return 'replies-to'
  const behind = takenUpBehind(tokens, from, to)
  if (behind !== undefined) return behind
  if (isRequested(tokens, sentence, from, to)) return 'requests'
  if (isEnclosed(tokens, sentence, from, to)) return 'transmits'
  if (isAnnounced(tokens, sentence, from, to)) return 'announces'
  return hasQuotation(tokens, sentence) ? 'quotes' : 'cites'
}

/** `I enclose a copy of`, `is annexed hereto`; not `no note was enclosed with your letter`. */
function isEnclosed(
  tokens: Tokens,
  sentence: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const encloses = (at: number): boolean =>
    deedAt(tokens, at) === 'enclose' && !isNegated(tokens, sentence.from, at)
  for (let at = Math.max(sentence.from, from - reach); at < from; at += 1)
    if (encloses(at) && !isJoinedTo(tokens, at, from)) return true
  for (let at = to; at < Math.min(sentence.to, to + 30); at += 1) if (encloses(at)) return true
  return false
}

/** `The plan annexed to the Convention`: the plan lies with it, and it lies nowhere. */
function isJoinedTo(tokens: Tokens, verb: number, from: number): boolean {
  const { places = [] } = tokens.lexicon.grammar
  const joint = verb + 1
  if (joint + 1 !== from) return false
  return tokens.lexemes[joint]?.to === true || places.includes(formOf(tokens, joint))
}

/** `did not enclose`, `no copy of it was enclosed`. */
function isNegated({ lexemes }: Tokens, from: number, verb: number): boolean {
  return [from, verb - 2, verb - 1].some((at) => at >= from && lexemes[at]?.negation)
}

/** How far behind a mention the verb may stand that says it has come. */
const arrivalReach = 5

/** `I have before me your letter`, `your letter reached us`. */
function isInHand(
  tokens: Tokens,
  sentence: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  if (endsBefore(tokens, from, tokens.lexicon.grammar.holding ?? [])) return !isWished(tokens, from)
  // "No despatch of the 11th has reached us."
  if (tokens.lexemes[from]?.negation) return false
  for (let at = to; at < Math.min(sentence.to, to + arrivalReach); at += 1) {
    if (tokens.lexemes[at]?.negation || tokens.lexemes[at]?.deed === 'say') return false
    if (tokens.lexemes[at]?.arriving) return true
  }
  return false
}

/** Whether one of these phrases ends right before a token, or before the colon or point that stands there. */
function endsBefore(
  tokens: Tokens,
  from: number,
  phrases: readonly (readonly string[])[],
): boolean {
  let end = from
  while (isSign(tokens, end - 1, ':') || isSign(tokens, end - 1, '.')) end -= 1
  if (end < from && endsSentence(tokens, end - 1)) return false
  return phrases.some((phrase) => phraseAt(tokens, end - phrase.length, [phrase]) > 0)
}

/** `we would have to receive a copy`, `I have not received`: nothing came. */
function isWished(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 9); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.need || lexeme?.future || lexeme?.negation || lexeme?.noun?.class === 'copy')
      return true
    if (endsSentence(tokens, at)) return false
  }
  return false
}

/** The deed that the verb before a phrase does to it, with the token where it stands. */
export function deedBefore(
  tokens: Tokens,
  phrase: NounPhrase,
  far: number,
): { deed: Deed; at: number } | undefined {
  const { from } = sentenceAround(tokens, phrase.from)
  for (let at = phrase.from - 1; at >= Math.max(from, phrase.from - far); at -= 1) {
    const deed = deedAt(tokens, at)
    if (deed !== undefined) return { deed, at }
  }
  return undefined
}

function deedAt(tokens: Tokens, index: number): Deed | undefined {
  return tokens.lexemes[index]?.deed
}

function deedsBetween(tokens: Tokens, from: number, to: number): string[] {
  const deeds: string[] = []
  for (let at = from; at < to; at += 1) {
    const deed = deedAt(tokens, at)
    if (deed !== undefined) deeds.push(deed)
  }
  return deeds
}

/**
 * `in reply to`, `replying to` right before the mention, when it is this
 * document that replies: not another one (`seven articles in reply to …`), and
 * not something that is still to come or never came.
 */
function isAnswering(tokens: Tokens, from: number): boolean {
  const answer = answerBefore(tokens, from)
  if (answer === undefined || isUnanswered(tokens, from)) return false
  const sentence = sentenceAround(tokens, from)
  if (isFuture(tokens, sentence.from, answer)) return false
  return answeringNoun(tokens, from) === undefined
}

/** The word for answering right before a mention, past `to`. */
function answerBefore(tokens: Tokens, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.deed === 'answer') return at
    if (lexeme?.to !== true && lexeme?.breaks !== true && lexeme?.of !== true) return undefined
  }
  return undefined
}

/**
 * The noun of the document that is said to answer the mention: `our reply of
 * June 14 to …`, `this letter, which is an answer to …`. Of `this letter is in
 * reply to` it is the document itself, and so none.
 */
export function answeringNoun(tokens: Tokens, from: number): number | undefined {
  if (!tokens.lexemes[from - 1]?.to && !tokens.lexemes[from - 1]?.deed) return undefined
  const sentence = sentenceAround(tokens, from)
  const near = answerBefore(tokens, from)
  for (let at = from - 2; at >= Math.max(sentence.from, from - 12); at -= 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.noun === undefined || lexeme.noun.class === 'copy') continue
    if (lexeme.noun.family === 'reply') {
      const whose = tokens.lexemes[at - 1]?.determiner
      if (whose === undefined || whose.kind === 'indefinite') continue
      if (isLateAnswer(tokens, at, from)) return undefined
      return whose.kind === 'possessive' && !hasDeed(tokens, at + 1, from) ? at : undefined
    }
    return near !== undefined && !isSelfNoun(tokens, at) ? at : undefined
  }
  return undefined
}

/** `I regret that the season has delayed my answer to your note`: here it is. */
function isLateAnswer(tokens: Tokens, noun: number, from: number): boolean {
  const { delays } = tokens.lexicon.grammar
  if (delays === undefined || tokens.lexemes[noun - 1]?.determiner?.person !== 1) return false
  const sentence = sentenceAround(tokens, from)
  if (from - noun > 2 || isFuture(tokens, sentence.from, noun)) return false
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (delays.includes(formOf(tokens, at))) return true
  return false
}

function hasDeed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.deed) return true
  return false
}

/** `A reply to this letter`, `your early answer to this note`: what is to be answered is what is being written. */
export function isReplyWanted(tokens: Tokens, { from, determiner }: NounPhrase): boolean {
  if (determiner?.kind !== 'demonstrative' || determiner.far || !tokens.lexemes[from - 1]?.to)
    return false
  if (tokens.lexemes[from - 2]?.noun?.family !== 'reply') return false
  const whose = [from - 3, from - 4].map((at) => tokens.lexemes[at]?.determiner)
  return whose.some((one) => one?.kind === 'indefinite' || one?.person === 2)
}

/** `this letter` at the beginning of its sentence speaks of itself. */
function isSelfNoun(tokens: Tokens, noun: number): boolean {
  const determiner = tokens.lexemes[noun - 1]?.determiner
  return determiner?.kind === 'demonstrative' && sentenceAround(tokens, noun).from === noun - 1
}

/** `has not yet replied to`, `no answer was given to`: the mention stands unanswered. */
export function isUnanswered(tokens: Tokens, from: number): boolean {
  const sentence = sentenceAround(tokens, from)
  for (let at = from - 1; at >= Math.max(sentence.from, from - 7); at -= 1) {
    if (tokens.lexemes[at]?.deed !== 'answer') continue
    for (let back = at - 1; back >= Math.max(sentence.from, at - 5); back -= 1) {
      if (tokens.lexemes[back]?.negation) return true
      if (isSign(tokens, back, ',')) return false
    }
    return false
  }
  return false
}

/** `send us a copy of …`, `refused to give us …`. */
function isRequested(
  tokens: Tokens,
  sentence: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const before = deedsBetween(tokens, Math.max(sentence.from, from - 16), from)
  const copy = copyBefore(tokens, from)
  if (before.includes('refuse') && (before.includes('send') || copy)) return true
  if (before.includes('ask') && (before.includes('send') || copy)) return true
  return copy && deedsBetween(tokens, to, Math.min(sentence.to, to + 8)).includes('send')
}

function copyBefore(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  }
  return false
}

/** A document that somebody will write or publish, an answer that he will give. */
function isAnnounced(
  tokens: Tokens,
  sentence: { from: number; to: number },
  from: number,
  to: number,
): boolean {
  const isReply = tokens.lexemes[to - 1]?.noun?.family === 'reply'
  for (let at = from - 1; at >= Math.max(sentence.from, from - reach); at -= 1) {
    const deed = deedAt(tokens, at)
    if (deed !== 'publish' && deed !== 'write' && !(isReply && deed === 'send')) continue
    for (let back = at - 1; back >= Math.max(sentence.from, at - 4); back -= 1) {
      if (tokens.lexemes[back]?.future || tokens.lexemes[back]?.to) return true
    }
  }
  return false
}

const quotes = ['"', '“', '„', '«', '‘']

function hasQuotation(tokens: Tokens, sentence: { from: number; to: number }): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (quotes.some((quote) => isSign(tokens, at, quote))) return true
  }
  return false
}

/** Whether a word of the sentence before a token puts its deed into the future. */
export function isFuture(tokens: Tokens, from: number, index: number): boolean {
  for (let at = index - 1; at >= Math.max(from, index - 4); at -= 1) {
    if (tokens.lexemes[at]?.future || formOf(tokens, at).endsWith("'ll")) return true
  }
  return false
}
