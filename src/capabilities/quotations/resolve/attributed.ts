/**
 * Attributed: what is said of whose the words are, held against where they were found.
 *
 * Given to a held document that does not hold them, they are not found, unless something
 * there resembles them: then they cannot be placed. Found with somebody else than is
 * said, they are misattributed. Found in another paper of the same side, they are that
 * side's words and the paper is named wrongly, which is said and no more.
 */
import { wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { isQuotedAgain } from './given.ts'
import type { Holder } from './holders.ts'
import { isNamed, sameSide, textsOf } from './holders.ts'
import { nearestIn } from './nearest.ts'
import type { Decision, Question } from './question.ts'
import { witnessOf } from './witness-name.ts'

/** Fewer words than this may stand with anybody. */
const leastWords = 5

/** A decision on the words with what is said of whose they are. */
export function attributed(question: Question, decision: Decision, corpus: Corpus): Decision {
  if (decision.parts.length === 0) return sought(question, decision, corpus)
  const { given } = question
  const holders = decision.parts.flatMap((part) => corpus.holders.get(part.document) ?? [])
  const wrong = misattribution(question, holders, corpus)
  if (wrong !== undefined)
    return {
      ...decision,
      verdict: 'misattributed',
      reasons: [wrong, ...decision.reasons],
      confidence: decision.confidence * 0.8,
    }
  if (given?.held === undefined || isIn(given.held, decision)) return decision
  const [holder] = holders
  if (holder === undefined) return decision
  const named = { document: given.held, words: given.words }
  const ground = { kind: 'elsewhere', named, stands: holder.id } as const
  return { ...decision, grounds: [...(decision.grounds ?? []), ground] }
}

/** The passage, or a copy of it, stands in the document that is named. */
function isIn(document: string, { parts }: Decision): boolean {
  return parts.some((part) =>
    [part, ...part.also].some((place) => witnessOf(place.document).document === document),
  )
}

/** Real words, another's: said to be one side's, and found only with others. */
function misattribution(
  { quotation, citing, text, given }: Question,
  holders: readonly Holder[],
  corpus: Corpus,
): string | undefined {
  const { attribution } = quotation
  if (isQuotedAgain(quotation)) return undefined
  if (!attribution.clues.includes('says') || wordsOf(text).length < leastWords) return undefined
  const said = given?.held === undefined ? undefined : corpus.holders.get(given.held)
  const sides = said === undefined ? citing.to : said.from
  if (said === undefined && attribution.to !== 'addressee') return undefined
  if (sides.length === 0) return undefined
  const isOther = ({ id, from }: Holder): boolean =>
    id !== given?.held &&
    from.length > 0 &&
    !mayBeOne(from, sides) &&
    // Who quotes his own words may tell what the other made of them, unless he names the other's paper.
    (!sameSide(from, citing.from) || (said !== undefined && attribution.to === 'addressee'))
  if (holders.length === 0 || !holders.every(isOther)) return undefined
  // "In Carle's answer you leave out": the sentence names whose the words are.
  if (holders.every((holder) => attribution.names.some((name) => isNamed(holder, name))))
    return undefined
  const whose = said === undefined ? 'the addressee’s' : `of ${said.id} (“${given?.words}”)`
  return `said to be ${whose}, but stands in ${holders[0]!.id}`
}

/** One side, or perhaps: "Rosalind" signs what is addressed to "Mrs Rosalind Hale". */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  if (sameSide(one, other)) return true
  const names = (all: readonly string[]): string[] =>
    all.filter((name) => name.length >= shortestName && !name.startsWith('party:'))
  return names(one).some((name) =>
    names(other).some((more) => name.includes(more) || more.includes(name)),
  )
}

const shortestName = 4

/** Words without a source: is the document that they are given to here, and does it hold the like? */
function sought(question: Question, decision: Decision, corpus: Corpus): Decision {
  const { given, text } = question
  const isAnswer = decision.verdict === 'unverifiable' || decision.verdict === 'scare'
  if (given === undefined || !isAnswer) return decision
  if (decision.verdict === 'scare' && !isSaid(question)) return decision
  if (given.held === undefined)
    return {
      ...decision,
      verdict: 'unverifiable',
      wording: 'unverifiable',
      reasons: [`given to ${given.missing} (“${given.words}”), which is not here`],
      confidence: Math.max(decision.confidence, 0.8),
    }
  const texts = textsOf(given.held, corpus.holders)
  if (!texts.some(({ language }) => isSpokenIn(language, question)))
    return {
      ...decision,
      reasons: [`given to ${given.held} (“${given.words}”), held in another language only`],
    }
  const nearest = nearestIn(text, texts, corpus)
  if (nearest !== undefined && nearest.share >= resembling && nearest.held >= fewestHeld) {
    const near = corpus.library.words(nearest.name, nearest.start, nearest.end).replace(/\s+/g, ' ')
    return {
      ...decision,
      verdict: 'unplaced',
      wording: 'unplaced',
      reasons: [
        `given to ${given.held} (“${given.words}”), where the nearest words are “${near}”: too little to call them its source`,
      ],
      confidence: 0.5,
    }
  }
  return {
    ...decision,
    verdict: 'not-found',
    wording: 'not-found',
    reasons: [`given to ${given.held} (“${given.words}”), which does not hold it`],
    confidence: 0.9 * given.confidence,
  }
}

/** Few words, but told as somebody's: no irony and no word spoken of. */
function isSaid({ quotation: { attribution } }: Question): boolean {
  const { clues } = attribution
  return clues.includes('says') && !clues.some((clue) => clue === 'so-called' || clue === 'word')
}

/** With so many of the words that say something, a passage may be meant. */
const resembling = 0.6
const fewestHeld = 3

function isSpokenIn(language: string | undefined, { citing }: Question): boolean {
  return (
    language === undefined ||
    citing.language === undefined ||
    language.slice(0, 2) === citing.language.slice(0, 2)
  )
}
