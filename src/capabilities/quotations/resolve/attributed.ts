/**
 * Attributed: what is said of whose the words are, held against where they were found.
 *
 * Given to a held document that does not hold them, they are not found, unless something
 * there resembles them: then they cannot be placed. Found with somebody else than is
 * said, they are misattributed. Found in another paper of the same side, they are that
 * side's words and the paper is named wrongly, which is said and no more.
 */
import { wordsOf } from '../../../text/index.ts'
import type { Corpus, Holder } from './corpus.ts'
import { sameSide } from './corpus.ts'
import type { Given } from './given.ts'
import { stemOf } from './phrase.ts'
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
  const elsewhere = `said to stand in ${given.held} (“${given.words}”), stands in ${holders[0]?.id}`
  return { ...decision, reasons: [elsewhere, ...decision.reasons] }
}

/** The passage, or a copy of it, stands in the document that is named. */
function isIn(document: string, { parts }: Decision): boolean {
  return parts.some((part) =>
    [part, ...part.also].some((place) => witnessOf(place.document).document === document),
  )
}

/** Real words, another's: said to be one side's, and found only with others. */
function misattribution(
  { quotation: { attribution }, citing, text, given }: Question,
  holders: readonly Holder[],
  corpus: Corpus,
): string | undefined {
  if (!attribution.clues.includes('says') || wordsOf(text).length < leastWords) return undefined
  const said = given?.held === undefined ? undefined : corpus.holders.get(given.held)
  const sides = said === undefined ? citing.to : said.from
  if (said === undefined && attribution.to !== 'addressee') return undefined
  if (sides.length === 0) return undefined
  const isOther = ({ id, from }: Holder): boolean =>
    id !== given?.held && from.length > 0 && !sameSide(from, sides) && !sameSide(from, citing.from)
  if (holders.length === 0 || !holders.every(isOther)) return undefined
  const whose = said === undefined ? 'the addressee’s' : `of ${said.id} (“${given?.words}”)`
  return `said to be ${whose}, but stands in ${holders[0]!.id}`
}

/** Words without a source: is the document that they are given to here, and does it hold the like? */
function sought(question: Question, decision: Decision, corpus: Corpus): Decision {
  const { given, text } = question
  const isAnswer = decision.verdict === 'unverifiable' || decision.verdict === 'scare'
  if (given === undefined || !isAnswer) return decision
  const words = wordsOf(text)
  if (decision.verdict === 'scare' && !isSaid(question)) return decision
  if (given.held === undefined)
    return {
      ...decision,
      verdict: 'unverifiable',
      wording: 'unverifiable',
      reasons: [`given to ${given.missing} (“${given.words}”), which is not here`],
      confidence: Math.max(decision.confidence, 0.8),
    }
  const texts = textsOf(given, corpus)
  if (!texts.some(({ language }) => isSpokenIn(language, question)))
    return {
      ...decision,
      reasons: [`given to ${given.held} (“${given.words}”), held in another language only`],
    }
  const nearest = likest(
    words.map(({ form }) => form),
    texts,
    corpus,
  )
  if (nearest.share >= resembling && words.length >= leastWords)
    return {
      ...decision,
      verdict: 'unplaced',
      wording: 'unplaced',
      reasons: [
        `given to ${given.held} (“${given.words}”), where the nearest words are “${nearest.words}”: too little to call them its source`,
      ],
      confidence: 0.5,
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

function textsOf({ held }: Given, { holders }: Corpus): Holder[] {
  return [...holders.values()].filter(({ id }) => id === held)
}

function isSpokenIn(language: string | undefined, { citing }: Question): boolean {
  return (
    language === undefined ||
    citing.language === undefined ||
    language.slice(0, 2) === citing.language.slice(0, 2)
  )
}

interface Nearest {
  /** Of the words that are not everywhere, how many stand there. */
  readonly share: number
  readonly words: string
}

/** The window of the texts in which most words of a quotation stand, in any order and form. */
function likest(forms: readonly string[], texts: readonly Holder[], corpus: Corpus): Nearest {
  const wanted = new Set(forms.filter((form) => form.length > 3).map(stemOf))
  let best: Nearest = { share: 0, words: '' }
  if (wanted.size === 0) return best
  for (const { name, length } of texts) {
    const text = corpus.library.words(name, 0, length)
    const words = wordsOf(text)
    const stems = words.map(({ form }) => stemOf(form))
    const reach = Math.ceil(forms.length * 1.5) + 2
    const counts = new Map<string, number>()
    for (let at = 0; at < stems.length; at++) {
      add(counts, stems[at]!, wanted)
      if (at >= reach) drop(counts, stems[at - reach]!)
      const share = counts.size / wanted.size
      if (share <= best.share) continue
      const first = words[Math.max(0, at - reach + 1)]!
      best = { share, words: text.slice(first.start, words[at]!.end).replace(/\s+/g, ' ') }
    }
  }
  return best
}

function add(counts: Map<string, number>, stem: string, wanted: ReadonlySet<string>): void {
  if (wanted.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
}

function drop(counts: Map<string, number>, stem: string): void {
  const count = counts.get(stem)
  if (count === undefined) return
  if (count > 1) counts.set(stem, count - 1)
  else counts.delete(stem)
}
