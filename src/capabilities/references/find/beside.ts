/**
 * What stands beside a phrase rather than in it: the date of its verb, who
 * sends it, to whom.
 */
import { type DateWords, type DayOfWriting, readDate } from './dates.ts'
import { doneTo, isBroughtIn } from './existing.ts'
import { lastNameBefore, type NameWords, readName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { deedBefore, isFuture } from './relation.ts'
import type { Surroundings } from './surroundings.ts'
import { formOf, isCapital, isSign, Numeral, sentenceAround, type Tokens, Word } from './tokens.ts'

/** `On July 20 we proposed to write into the communique`: a date beside the verb, where the phrase has none. */
export function withDateBeside(
  tokens: Tokens,
  phrase: NounPhrase,
  around: Surroundings,
): NounPhrase {
  if (phrase.dates.length > 0 || phrase.noun.plural || !mayHaveDateBeside(phrase)) return phrase
  const sentence = sentenceAround(tokens, phrase.from)
  for (let at = phrase.from - 1; at >= sentence.from; at -= 1) {
    const date = beginsDate(tokens, at) ? readDate(tokens, at, around.now) : undefined
    if (date === undefined || date.to > phrase.from) continue
    if (!mayBeOfVerb(tokens, at, date) && !isYearOfMeeting(tokens, date, phrase)) continue
    // `You have had since January a report`: when it was written nobody says.
    if (tokens.lexicon.grammar.since.includes(formOf(tokens, at - 1))) continue
    // `On 2 May we shall apply for an order`: there is none yet.
    if (isFuture(tokens, date.to, phrase.from)) continue
    return { ...phrase, dates: [date], dateBeside: true }
  }
  const verb = isBroughtIn(tokens, phrase) ? doneTo(tokens, phrase) : undefined
  return verb === undefined ? phrase : { ...phrase, ...dateOfDeed(tokens, verb, around.now) }
}

/** A date behind `of` belongs to another noun; a month alone needs its preposition. */
function mayBeOfVerb(tokens: Tokens, at: number, date: DateWords): boolean {
  const before = tokens.lexemes[at - 1]
  if (before?.of || date.month === undefined) return false
  return date.day !== undefined || before?.at === true
}

/** `At the 1907 meeting they adopted the following decision`: what a meeting puts down is of its year. */
function isYearOfMeeting(tokens: Tokens, date: DateWords, { clues }: NounPhrase): boolean {
  const { occasions = [] } = tokens.lexicon.grammar
  const isYear = date.year !== undefined && date.month === undefined
  return isYear && clues.includes('following') && occasions.includes(formOf(tokens, date.to))
}

/** `A handbill was posted at the gate on 12 April`: the day on which it went out. */
function dateOfDeed(tokens: Tokens, verb: number, now?: DayOfWriting): Partial<NounPhrase> {
  const { to } = sentenceAround(tokens, verb)
  for (let at = verb + 1; at < Math.min(to, verb + sendingReach); at += 1) {
    if (isSign(tokens, at, ',') || tokens.lexemes[at]?.relative) return {}
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1, now) : undefined
    if (date?.day !== undefined && date.month !== undefined)
      return { dates: [date], dateBeside: true }
  }
  return {}
}

/** Whether a date may begin here, and is not the tail of one that began before. */
function beginsDate(tokens: Tokens, index: number): boolean {
  if (tokens.lexemes[index]?.month !== undefined) return tokens.classes[index - 1] !== Numeral
  return tokens.classes[index] === Numeral && tokens.lexemes[index - 1]?.month === undefined
}

function mayHaveDateBeside(phrase: NounPhrase): boolean {
  const kind = phrase.determiner?.kind
  if (phrase.noun.class === 'letter') return kind === 'indefinite'
  if (phrase.noun.class !== 'paper' || phrase.named) return false
  return (
    kind === 'indefinite' ||
    phrase.clues.includes('following') ||
    (kind === 'possessive' && phrase.modifiers.length > 0) ||
    (kind === 'definite' && ['statement', 'communique', 'declaration'].includes(phrase.noun.family))
  )
}

/** `you sent a letter to …`: who sends it and to whom, where the phrase itself does not say. */
export function withSubject(tokens: Tokens, phrase: NounPhrase, now?: DayOfWriting): NounPhrase {
  const possessive = phrase.determiner?.kind === 'possessive'
  if (possessive || phrase.senders.length > 0) return phrase
  const clause = relativeSubject(tokens, phrase)
  if (clause !== undefined)
    return { ...phrase, senders: [clause], ...relativeDate(tokens, phrase, now) }
  if (phrase.determiner?.kind !== 'indefinite') return phrase
  const verb = deedBefore(tokens, phrase, 9)
  if (verb === undefined || verb.deed === 'say' || verb.deed === 'answer') return phrase
  const sentence = sentenceAround(tokens, verb.at)
  const subject = subjectBefore(tokens, verb.at, sentence.from)
  const near = [...phrase.receivers, ...receiversBetween(tokens, verb.at, phrase.from)]
  const receivers = near.length > 0 ? near : receiversBetween(tokens, phrase.to, phrase.to + 8)
  if (verb.deed === 'receive')
    return { ...phrase, receivers: subject === undefined ? receivers : [subject] }
  const senders = subject === undefined ? [] : [subject]
  return { ...phrase, receivers, senders, ...sendingDate(tokens, phrase, now) }
}

/** How far behind a letter the day of its sending may stand, and how many words of those it goes to begin small. */
const sendingReach = 10
const smallWords = 2

/** `Published an open letter to all members on 14 July`: past those to whom it went. */
function sendingDate(tokens: Tokens, phrase: NounPhrase, now?: DayOfWriting): Partial<NounPhrase> {
  const next = tokens.lexemes[phrase.to]
  if (phrase.dates.length > 0 || !(next?.to || next?.and || next?.at)) return {}
  const { to } = sentenceAround(tokens, phrase.to)
  let small = 0
  for (let at = phrase.to; at < Math.min(to, phrase.to + sendingReach); at += 1) {
    const lexeme = tokens.lexemes[at]
    const date = lexeme?.at && !lexeme.of ? readDate(tokens, at + 1, now) : undefined
    if (date?.day !== undefined && date.month !== undefined)
      return { dates: [date], dateBeside: true }
    const isLink = lexeme?.to || lexeme?.and || lexeme?.determiner || lexeme?.clue
    if (!isLink && !isCapital(tokens, at)) small += 1
    if (tokens.classes[at] !== Word || lexeme?.deed || small > smallWords) return {}
  }
  return {}
}

/** `the letter which you sent`: the pronoun right after the relative. */
function relativeSubject(tokens: Tokens, phrase: NounPhrase): NameWords | undefined {
  const at = tokens.lexemes[phrase.to]?.relative ? phrase.to + 1 : phrase.to
  const person = tokens.lexemes[at]?.person
  if (person === undefined || person === 3) return undefined
  const { establishing = [] } = tokens.lexicon.grammar
  const isVerb = (index: number): boolean => {
    const deed = tokens.lexemes[index]?.deed
    return deed === 'send' || deed === 'write' || establishing.includes(formOf(tokens, index))
  }
  return [at + 1, at + 2, at + 3].some(isVerb) ? { from: at, to: at + 1, person } : undefined
}

/** How far a relative clause is followed for its date. */
const clauseReach = 14

/** `the letter which you gave the others on February 12`. */
function relativeDate(tokens: Tokens, phrase: NounPhrase, now?: DayOfWriting): Partial<NounPhrase> {
  if (phrase.dates.length > 0) return {}
  const { to } = sentenceAround(tokens, phrase.to)
  for (let at = phrase.to; at < Math.min(to, phrase.to + clauseReach); at += 1) {
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1, now) : undefined
    if (date?.day !== undefined && date.month !== undefined)
      return { dates: [date], dateBeside: true }
  }
  return {}
}

/** Who does what a verb says: the pronoun just before it, or the last name. */
export function subjectBefore(tokens: Tokens, verb: number, from: number): NameWords | undefined {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at -= 1) {
    const person = tokens.lexemes[at]?.person
    if (person !== undefined) return { from: at, to: at + 1, person }
  }
  return lastNameBefore(tokens, verb, from)
}

/** To whom, between two tokens. */
export function receiversBetween(tokens: Tokens, from: number, to: number): NameWords[] {
  for (let at = from; at < to; at += 1) {
    const name = tokens.lexemes[at]?.to ? readName(tokens, at + 1) : undefined
    if (name !== undefined && name.to <= to) return [name]
  }
  return []
}
