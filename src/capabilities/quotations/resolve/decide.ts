/**
 * Deciding on one quotation: where it comes from, and whether it is true to that.
 *
 * Long quotations are traced through the whole corpus by their letters; short ones are
 * looked for where they are likely to come from. Where no source is found, the words
 * around it tell a lost source from a name, a title or irony.
 */

import type { QuotationWords } from '../../../languages/index.ts'
import type { Attribution, Change } from '../../../record/index.ts'
import { type Word, wordsOf } from '../../../text/index.ts'
import type { Traced, TracedPart } from '../engine/parts.ts'
import { trace } from '../engine/trace.ts'
import { alignSource, type FacedPart } from '../judge/align-source.ts'
import { changesOf } from '../judge/changes.ts'
import { type Ruling, rule } from '../judge/verdict.ts'
import { type Corpus, isCopy, sameSide } from './corpus.ts'
import { isImpossible, type Weighing } from './originals.ts'
import { type PhrasePlace, phraseWords, placeOfPhrase, stemOf } from './phrase.ts'
import type { Deciding, Decision, Question } from './question.ts'
import { inOneDocument, settled } from './settle.ts'
import { unsourced } from './unsourced.ts'

/** Less of a quotation found than this, and its source is not found. */
const enough = 0.55
/** Quotations of fewer words are looked for as phrases only, but for whole lines of a mail. */
const shortest = 4
const shortestLine = 2

/** Decide on a quotation. */
export function decide(question: Question, deciding: Deciding): Decision {
  const words = wordsOf(question.text)
  if (words.length === 0) return unsourced(question, words)
  const least = question.quotation.form === 'mail' ? shortestLine : shortest
  const long = words.length >= least ? bySeeds(question, words, deciding) : undefined
  if (long !== undefined && long.covered >= 0.8) return long.decision
  const short = words.length <= phraseWords ? byPhrase(question, words, deciding) : undefined
  return short ?? long?.decision ?? unsourced(question, words)
}

interface Sourced {
  readonly decision: Decision
  readonly covered: number
}

function bySeeds(
  question: Question,
  words: readonly Word[],
  { corpus }: Deciding,
): Sourced | undefined {
  const { citing, text } = question
  const leaveOut = (name: string): boolean => name === citing.id
  const traced = trace(text, { ...corpus, leaveOut })
  const covered = traced.covered / Math.max(1, traced.letters)
  if (traced.parts.length === 0 || covered < enough) return undefined
  const weighing = weighingOf(question, corpus, words.length)
  const parts = inOneDocument(question, traced, { corpus, weighing }) ?? settled(traced, weighing)
  if (parts.every((part) => isImpossible({ ...part, score: 1 }, weighing))) return undefined
  if (parts.every((part) => isSecondHand(part, question, corpus))) return undefined
  const decision = judged(question, { parts, covered, words: words.length }, corpus)
  return decision === undefined ? undefined : { decision, covered }
}

/** Decide on a quotation by what one document holds of it; nothing when that is too little. */
export function decideWithin(
  question: Question,
  traced: Traced,
  corpus: Corpus,
): Decision | undefined {
  const covered = traced.covered / Math.max(1, traced.letters)
  if (traced.parts.length === 0 || covered < 0.9) return undefined
  const weighing = weighingOf(question, corpus, 1)
  if (isImpossible({ ...traced.parts[0]!, score: 1 }, weighing)) return undefined
  const words = wordsOf(question.text).length
  return judged(question, { parts: traced.parts, covered, words }, corpus)
}

interface Settled {
  readonly parts: readonly TracedPart[]
  readonly covered: number
  readonly words: number
}

function judged(
  question: Question,
  { parts, covered, words }: Settled,
  corpus: Corpus,
): Decision | undefined {
  const { text, language } = question
  const faced = alignSource(text, parts, corpus.library)
  const changes = faced.flatMap((part) =>
    changesOf(text, part, { language, isWord: corpus.isWord }),
  )
  const ruling = rule(faced, changes)
  const thirds = isThirds(question)
  if (isTooLittle(ruling, { words, covered, thirds })) return undefined
  if (ruling.verdict === 'spliced' && faced.some((part) => saysLittle(part, language)))
    return undefined
  return decisionOf(question, { faced, changes, ruling, parts }, corpus)
}

/** A piece of common wording: fewer than two words that matter agree. */
function saysLittle({ ours, pairs }: FacedPart, { small }: QuotationWords): boolean {
  const same = pairs
    .filter((pair) => pair.kind === 'same')
    .flatMap((pair) => ours.slice(...pair.one))
  return same.filter((word) => !small.includes(word.form)).length < 2
}

/**
 * A copy that cannot be the source: in the writer's own earlier letter, or in anybody's
 * when the words are said to be the addressee's.
 */
function isSecondHand(
  part: TracedPart,
  { citing, quotation }: Question,
  { holders }: Corpus,
): boolean {
  const holder = holders.get(part.document)
  if (holder === undefined || !isCopy(holder, part, 2)) return false
  if (sameSide(holder.from, citing.from)) return quotation.attribution.to !== 'writer'
  return (
    quotation.attribution.to === 'addressee' &&
    citing.to.length > 0 &&
    !sameSide(holder.from, citing.to)
  )
}

interface Agreement {
  readonly words: number
  readonly covered: number
  readonly thirds: boolean
}

/** Agreement that common wording would explain. */
function isTooLittle({ verdict, weights }: Ruling, { words, covered, thirds }: Agreement): boolean {
  const same = (weights.same + weights.readings) / words
  if (thirds && (covered < 0.7 || same < 0.5)) return true
  if (verdict === 'spliced') return covered < 0.85 || same < 0.7
  if (verdict === 'variant') return same < 0.35 || weights.same + weights.readings < 5
  return same < 0.5
}

/** Words given to a third whom no held document speaks for. */
function isThirds({ quotation: { attribution } }: Question): boolean {
  return attribution.to === 'named' || attribution.clues.includes('note-number')
}

function weighingOf(
  { citing, quotation, answered }: Question,
  corpus: Corpus,
  words: number,
): Weighing {
  return { holders: corpus.holders, citing, attribution: quotation.attribution, answered, words }
}

interface Found {
  readonly faced: readonly FacedPart[]
  readonly changes: readonly Change[]
  readonly ruling: Ruling
  readonly parts: readonly TracedPart[]
}

function decisionOf(
  question: Question,
  { faced, changes, ruling, parts }: Found,
  corpus: Corpus,
): Decision {
  const decided = faced.flatMap((face) =>
    face.passages.map((passage) => ({
      document: face.document,
      source: passage.source,
      quote: passage.quote,
      also: parts
        .filter(
          (part) =>
            part.document === face.document &&
            part.from < passage.quote.end &&
            passage.quote.start < part.to,
        )
        .flatMap((part) => part.also)
        .filter((place) => place.document !== question.citing.id)
        .map(({ document, start, end }) => ({ document, start, end })),
    })),
  )
  const reasons: string[] = []
  const wrong = misattribution(question, faced, corpus)
  if (wrong !== undefined) reasons.push(wrong)
  return {
    verdict: wrong === undefined ? ruling.verdict : 'misattributed',
    wording: ruling.verdict,
    parts: decided,
    changes,
    reasons,
    confidence: ruling.confidence * (wrong === undefined ? 1 : 0.8),
  }
}

/** Real words, another's: said to be the addressee's, and found only with somebody else. */
function misattribution(
  { quotation, citing, text }: Question,
  faced: readonly FacedPart[],
  corpus: Corpus,
): string | undefined {
  const { attribution } = quotation
  if (attribution.to !== 'addressee' || !attribution.clues.includes('says')) return undefined
  if (citing.to.length === 0 || wordsOf(text).length < 6) return undefined
  const holders = faced.map((part) => corpus.holders.get(part.document))
  const others = holders.every(
    (holder) =>
      holder !== undefined &&
      holder.from.length > 0 &&
      !sameSide(holder.from, citing.to) &&
      !sameSide(holder.from, citing.from),
  )
  return others ? `said to be the addressee's, but stands in ${holders[0]!.id}` : undefined
}

function byPhrase(
  question: Question,
  words: readonly Word[],
  deciding: Deciding,
): Decision | undefined {
  const place = inOuter(question, words, deciding.corpus) ?? inThread(question, words, deciding)
  if (place === undefined) return undefined
  const { text } = question
  const part = {
    document: place.document,
    start: place.start,
    end: place.end,
    from: 0,
    to: text.length,
  }
  const faced = alignSource(text, [part], deciding.corpus.library)
  const changes = faced.flatMap((one) =>
    changesOf(text, one, { language: question.language, isWord: deciding.corpus.isWord }),
  )
  const ruling = rule(faced, changes)
  return {
    verdict: ruling.verdict,
    wording: ruling.verdict,
    parts: faced.map((face) => ({
      document: face.document,
      source: face.source,
      quote: face.quote,
      also: [],
    })),
    changes,
    reasons: ['a short phrase, looked for in what that side wrote before'],
    confidence: place.exact ? 0.85 : 0.75,
  }
}

/** A quotation inside a quotation stands where the outer one was found. */
function inOuter(
  { outer }: Question,
  words: readonly Word[],
  { library }: Corpus,
): PhrasePlace | undefined {
  for (const { document, start, end } of outer) {
    const theirs = wordsOf(library.words(document, start, end))
    const at = theirs.findIndex((_, index) =>
      words.every((word, step) => stemOf(theirs[index + step]?.form ?? '') === stemOf(word.form)),
    )
    if (at >= 0)
      return {
        document,
        start: start + theirs[at]!.start,
        end: start + theirs[at + words.length - 1]!.end,
        matched: 1,
        exact: true,
      }
  }
  return undefined
}

/** A single word counts as an echo only when that side does not use it all the time. */
const commonWord = 8

function inThread(
  question: Question,
  words: readonly Word[],
  { thread }: Deciding,
): PhrasePlace | undefined {
  const { quotation, citing, language } = question
  const { attribution } = quotation
  if (attribution.clues.includes('title')) return undefined
  let best: { place: PhrasePlace; rank: number } | undefined
  let uses = 0
  for (const [holder, table] of thread(citing, attribution)) {
    if (words.length === 1) uses += table.places.get(stemOf(words[0]!.form))?.length ?? 0
    const place = placeOfPhrase(words, table, { document: holder, language })
    if (place === undefined || !isEnough(place, words.length, attribution)) continue
    const loose = (place.end - place.start) / Math.max(1, question.text.length)
    // Of one word any form will do: one answers the last letter. Of several the likest.
    const rank = words.length === 1 ? 0 : place.matched + (place.exact ? 0.5 : 0) - loose * 0.05
    if (best === undefined || rank >= best.rank) best = { place, rank }
  }
  if (words.length === 1 && uses > commonWord) return undefined
  return best?.place
}

function isEnough(place: PhrasePlace, words: number, { to, clues }: Attribution): boolean {
  const told = clues.includes('says') || (to !== 'none' && words > 1)
  if (clues.includes('word') && words <= 3) return place.exact && words > 1
  if (place.matched === 1) return words > 1 ? told || place.exact || words > 2 : told
  return told && words >= 3 && place.matched >= 0.66
}
