/**
 * Finding mentions: a scanner over the tokens of a document that stops at nouns
 * of documents and at what may stand for one, reads the phrase around it, and
 * goes on behind it. One pass; each token is looked at a bounded number of times.
 */

import { isLineAboveMail } from '../../../documents/index.ts'
import type { DocumentNoun } from '../../../languages/index.ts'
import type { Document, Draft, Evidence } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { attributions } from './attribution.ts'
import { calledPapers } from './called.ts'
import { dayOfWriting } from './dates.ts'
import { lastOf, ownDay, ownersDate, standIn } from './ellipsis.ts'
import { exhibitAt } from './exhibit.ts'
import { guessLanguage } from './guess.ts'
import { lexiconOf } from './lexicon.ts'
import { type Found, mentionsOf } from './mention.ts'
import { type NounPhrase, nounPhrase } from './noun-phrase.ts'
import {
  compactReference,
  nextInRow,
  officeNumber,
  ownersFigures,
  ownFigures,
  ownNumber,
} from './numbered.ts'
import { numberWithWord } from './numbers.ts'
import { ofTwo } from './of-two.ts'
import { storyYear } from './story-year.ts'
import type { Surroundings } from './surroundings.ts'
import { titledWorks } from './titles.ts'
import {
  formOf,
  isCapital,
  isSign,
  Numeral,
  sentenceAround,
  type Tokens,
  tokensOf,
  Word,
  wordsOf,
} from './tokens.ts'

/** Who makes these findings; the version changes when the same text gives other mentions. */
export const maker = { kind: 'extractor', name: 'references', version: '12' } as const

/** The mentions of a document, in the order of its words. */
export function find(read: ReadDocument, tools: FindTools): Draft<'mention'>[] {
  const quoted = attributions(read, maker, dayOfWriting(read.document.date?.value))
  const grammar = (tools.language ?? guessLanguage(read.text.words))?.mentions
  if (grammar === undefined) return quoted
  const tokens = tokensOf(read.text.words, lexiconOf(grammar))
  const own = scan(tokens, read)
    .map((found) => draftOf(tokens, found, read))
    .filter(({ evidence: [at] }) => !isQuoted(read, at.start) && !isSetByProgram(read, at.start))
  return quoted.length === 0 ? own : inOrder([...own, ...quoted])
}

/** Words that a mail quotes are another mail's. */
function isQuoted({ document, text }: ReadDocument, at: number): boolean {
  if (document.mail === undefined) return false
  return text.blocks.some((block) => block.kind === 'quote' && block.start <= at && at < block.end)
}

/** "Original Message" in a line of its own names no paper: a mail program set it there. */
function isSetByProgram({ text: { words } }: ReadDocument, at: number): boolean {
  const end = words.indexOf('\n', at)
  const line = words.slice(words.lastIndexOf('\n', at) + 1, end === -1 ? words.length : end)
  return isLineAboveMail(line)
}

function inOrder(drafts: readonly Draft<'mention'>[]): Draft<'mention'>[] {
  return [...drafts].sort((one, other) => one.evidence[0].start - other.evidence[0].start)
}

function scan(tokens: Tokens, read: ReadDocument): Found[] {
  const around: Surroundings = {
    document: read.document,
    spoken: new Set(),
    unnamed: new Set(),
    now: dayOfWriting(read.document.date?.value),
    story: undefined,
    narrates: narrates(read.document),
  }
  const found: Found[] = []
  let floor = 0
  let before: NounPhrase | undefined
  let numbered: NounPhrase | undefined
  for (let at = 0; at < tokens.count; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (tokens.classes[at] === Numeral) around.story = storyYear(tokens, at, around.story)
    if (at < floor || !(tokens.classes[at] === Word || isSign(tokens, at, ';'))) continue
    let mentions: Found[] = []
    const exhibit = exhibitAt(tokens, at, found.at(-1)?.to ?? 0)
    if (isSign(tokens, at, ';')) {
      const phrase = nextInRow(tokens, at, numbered, around)
      if (phrase === undefined) continue
      mentions = mentionsOf(tokens, phrase, around)
      numbered = phrase
    } else if (exhibit !== undefined) mentions = [exhibit]
    else if (lexeme === undefined)
      mentions = either(unknownWord(tokens, at, around), () => ofTwo(tokens, at, found))
    else if (lexeme.noun && isNoPaper(tokens, at, read.document)) continue
    else if (lexeme.noun) {
      before = joined(tokens, nounPhrase(tokens, at, floor, around.now), before)
      mentions = mentionsOf(tokens, before, around)
      if (before.number !== undefined) numbered = before
    } else if (lexeme.standIn || lexeme.possessivePronoun) {
      mentions = standIn(tokens, at, around, nounSpokenOf(tokens, at, before) ?? found.at(-1))
    } else {
      const phrase = lexeme.and
        ? nextInRow(tokens, at, numbered, around)
        : withoutNoun(tokens, at, around)
      if (phrase !== undefined) mentions = mentionsOf(tokens, phrase, around)
      else mentions = ofTwo(tokens, at, found)
      numbered = phrase ?? numbered
    }
    if (mentions.length === 0) continue
    addressReply(found, mentions[0]!)
    found.push(...mentions)
    floor = mentions.at(-1)!.to
  }
  return merged(merged(found, titledWorks(tokens)), calledPapers(tokens))
}

/** Letters that go to whoever wrote what they answer. */
const answering: readonly string[] = ['reply', 'letter', 'cable', 'note', 'memorandum']

/** `Our reply of 14 June to the letter of the Guild`: it went to the Guild. */
function addressReply(found: Found[], answered: Found): void {
  const reply = found.at(-1)
  if (reply === undefined || !answered.body.clues.includes('answered above')) return
  const sentence = ({ body }: Found): string | undefined =>
    body.clues.find((clue) => clue.startsWith('sentence '))
  const isLetter = answering.some((family) => reply.body.clues.includes(`noun ${family}`))
  if (!isLetter || reply.body.to.length > 0 || sentence(reply) !== sentence(answered)) return
  found[found.length - 1] = { ...reply, body: { ...reply.body, to: answered.body.from } }
}

function either(one: Found[], other: () => Found[]): Found[] {
  return one.length > 0 ? one : other()
}

/** A noun of documents that here means something else. */
function isNoPaper(tokens: Tokens, noun: number, document: ReadDocument['document']): boolean {
  return (
    isOfKind(tokens, noun) ||
    isTerm(tokens, noun) ||
    isIdiom(tokens, noun) ||
    isExemplar(tokens, noun) ||
    isTelling(tokens, noun) ||
    isPayment(tokens, noun, document)
  )
}

/** So far behind `of` the paper may stand that is told: `the communication of the whole report`. */
const toldReach = 4

/** `The communication of these facts`, `of the report`: the act, and no letter. */
function isTelling(tokens: Tokens, noun: number): boolean {
  const { tellings = [] } = tokens.lexicon.grammar
  if (!tellings.includes(formOf(tokens, noun)) || !tokens.lexemes[noun + 1]?.of) return false
  const kind = tokens.lexemes[noun + 2]?.determiner?.kind
  if (kind === 'demonstrative' || kind === 'none') return true
  for (let at = noun + 2; at < noun + toldReach; at += 1) {
    if (isCapital(tokens, at) || tokens.classes[at] !== Word) return false
    if (tokens.lexemes[at]?.noun !== undefined) return true
  }
  return false
}

/** `Copy No. 4` at the head of a paper: which of its own copies this one is. */
function isExemplar(tokens: Tokens, noun: number): boolean {
  const isCopy = tokens.lexemes[noun]?.noun?.class === 'copy'
  return isCopy && numberWithWord(tokens, noun + 1) !== undefined
}

/** So many tokens from a sum a payment is named: `a wire of $75,000`, `we wired you the £300`. */
const nearSum = 4

/** `The wire of $75,000`: money; and who writes mails sends no telegrams. */
function isPayment(tokens: Tokens, noun: number, document: ReadDocument['document']): boolean {
  if (tokens.lexicon.grammar.payments?.includes(formOf(tokens, noun)) !== true) return false
  if (document.kind.value === 'e-mail') return true
  const near = Array.from({ length: 2 * nearSum + 1 }, (_, at) => noun - nearSum + at)
  return near.some((at) => ['$', '£', '€'].some((sign) => isSign(tokens, at, sign)))
}

/** `Letter writer`, `mail intercept`: no letter and no mail; of `circular letter` the second word is the noun. */
function isOfKind(tokens: Tokens, noun: number): boolean {
  const { behindNouns, nounPairs = {} } = tokens.lexicon.grammar
  if (tokens.classes[noun + 1] !== Word) return false
  if (Object.hasOwn(nounPairs, `${formOf(tokens, noun)} ${formOf(tokens, noun + 1)}`)) return true
  if (behindNouns === undefined) return false
  return !isCapital(tokens, noun + 1) && behindNouns.includes(formOf(tokens, noun + 1))
}

/** `Au pied de la lettre`: a turn of speech. */
function isIdiom(tokens: Tokens, noun: number): boolean {
  const { idioms = [] } = tokens.lexicon.grammar
  return idioms.some((words) =>
    words.some((_, back) => words.every((word, at) => formOf(tokens, noun - back + at) === word)),
  )
}

/** So many words may stand between a term and its noun: `28 days' prior written notice`. */
const mostBeforeNotice = 2

/** `28 days' written notice`, `a month's notice`: a length of time, and no paper. */
function isTerm(tokens: Tokens, noun: number): boolean {
  const { termUnits } = tokens.lexicon.grammar
  if (termUnits === undefined) return false
  for (let at = noun - 1; at >= noun - 2 - mostBeforeNotice; at -= 1) {
    const unit = formOf(tokens, at).replace(/['’]s$/, '')
    if (!termUnits.units.includes(unit) || !owns(tokens, at)) continue
    const counts = tokens.classes[at - 1] === Numeral || isCount(tokens, at - 1)
    return counts || termUnits.one.includes(formOf(tokens, at - 1))
  }
  return false
}

/** `month's`, `days'`, also where the sign is a token of its own. */
function owns(tokens: Tokens, at: number): boolean {
  const isSignBehind = isSign(tokens, at + 1, "'") || isSign(tokens, at + 1, '’')
  return isSignBehind || /['’]s?$/.test(wordsOf(tokens, at))
}

function isCount(tokens: Tokens, at: number): boolean {
  return formOf(tokens, at) in tokens.lexicon.grammar.numerals
}

/** The noun that `that of February 29` repeats: the last one in its sentence. */
function nounSpokenOf(
  tokens: Tokens,
  at: number,
  before: NounPhrase | undefined,
): DocumentNoun | undefined {
  if (before === undefined || before.head < sentenceAround(tokens, at).from) return undefined
  return before.noun.class === 'letter' || before.noun.class === 'paper' ? before.noun : undefined
}

/** A word that the grammar does not know: `Reurtel 88`, `the Board's of the 4th`. */
function unknownWord(tokens: Tokens, at: number, around: Surroundings): Found[] {
  const next = tokens.lexemes[at + 1]
  if (tokens.classes[at + 1] !== Numeral && !next?.of && !next?.numbered && !next?.month) return []
  const phrase = compactReference(tokens, at, around) ?? ownersFigures(tokens, at, around)
  return phrase === undefined ? ownersDate(tokens, at, around) : mentionsOf(tokens, phrase, around)
}

/** `your No. 17`, `REF: DIR 1234`, `your last`. */
function withoutNoun(tokens: Tokens, at: number, around: Surroundings): NounPhrase | undefined {
  const lexeme = tokens.lexemes[at]!
  if (lexeme.determiner?.kind === 'possessive')
    return ownFigures(tokens, at, around) ?? ownDay(tokens, at, around)
  if (lexeme.numbered) return ownNumber(tokens, at, around)
  if (lexeme.refers) return officeNumber(tokens, at, around)
  return lexeme.clue === 'last' ? lastOf(tokens, at, around) : undefined
}

/** A document that tells of other times than its own. */
function narrates(document: Document): boolean {
  return document.date === undefined || document.kind.value === 'article'
}

/** `the Moscow Declaration and Statement`: the second noun has the determiner of the first. */
function joined(tokens: Tokens, phrase: NounPhrase, before: NounPhrase | undefined): NounPhrase {
  if (before === undefined || phrase.determiner !== undefined || before.determiner === undefined)
    return phrase
  const and = phrase.from - 1
  if (!tokens.lexemes[and]?.and || before.head !== and - 1) return phrase
  return {
    ...phrase,
    determiner: before.determiner,
    modifiers: [...before.modifiers, ...phrase.modifiers],
    clues: [...before.clues, ...phrase.clues],
    senders: phrase.senders.length > 0 ? phrase.senders : before.senders,
  }
}

/** Titles beside mentions by noun: a noun inside a title is no mention; where two merely overlap the noun stands. */
function merged(found: readonly Found[], titled: readonly Found[]): Found[] {
  const inside = (one: Found, other: Found): boolean => one.from >= other.from && one.to <= other.to
  const nouns = found.filter((one) => !titled.some((work) => inside(one, work)))
  const free = titled.filter(
    (one) => !nouns.some((other) => other.from < one.to && one.from < other.to),
  )
  return [...nouns, ...free].sort((one, other) => one.from - other.from)
}

function sentenceSpan(tokens: Tokens, index: number): Span {
  const { from, to } = sentenceAround(tokens, index)
  return { start: tokens.starts[from]!, end: tokens.ends[Math.min(to, tokens.count) - 1]! }
}

/** A heading that names the paper it stands over: "Letter dated 3 May 1911 from the Envoy of Norland". */
function isOwnTitle({ title }: Document, { start }: Span): boolean {
  return title?.basis === 'stated' && title.evidence[0]?.start === start
}

function draftOf(tokens: Tokens, found: Found, read: ReadDocument): Draft<'mention'> {
  const span = { start: tokens.starts[found.from]!, end: tokens.ends[found.to - 1]! }
  const evidence: Evidence = { ...describe(tokens.text, span), document: read.document.id }
  const story = found.body.clues.some((clue) => clue.startsWith('event '))
  const around: Evidence[] = story
    ? [{ ...describe(tokens.text, sentenceSpan(tokens, found.from)), document: read.document.id }]
    : []
  return {
    kind: 'mention',
    body: isOwnTitle(read.document, span)
      ? { ...found.body, clues: [...found.body.clues, 'own title'] }
      : found.body,
    // A step in a story needs its sentence, not only the words for the letter.
    evidence: [evidence, ...around],
    maker,
    confidence: 0.9,
  }
}
