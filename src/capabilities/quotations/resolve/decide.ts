/**
 * Deciding on one quotation: where it comes from, and whether it is true to that.
 *
 * Long quotations are traced through the whole corpus by their letters; short ones are
 * looked for where they are likely to come from. Where no source is found, the words
 * around it tell a lost source from a name, a title or irony.
 */

import type { Change } from '../../../record/index.ts'
import { type Word, wordsOf } from '../../../text/index.ts'
import type { Traced, TracedPart } from '../engine/parts.ts'
import { trace } from '../engine/trace.ts'
import { alignSource, type FacedPart } from '../judge/align-source.ts'
import { changesOf } from '../judge/changes.ts'
import { type Ruling, rule } from '../judge/verdict.ts'
import { isChance, isSurely, leastToLook } from './agreement.ts'
import { attributed } from './attributed.ts'
import { byPhrase } from './by-phrase.ts'
import type { Corpus } from './corpus.ts'
import { isLater, isNamed, namesOf, sameSide } from './holders.ts'
import { isImpossible, type Weighing } from './originals.ts'
import { phraseWords } from './phrase.ts'
import type { DecidedPart, Deciding, Decision, Question } from './question.ts'
import { type Resembled, resembling } from './resembling.ts'
import { isCopied, isOnlyToldThere, isOwn, isSecondHand, withCopies } from './second-hand.ts'
import { inOneDocument, settled } from './settle.ts'
import { withTurn } from './turned.ts'
import { ofOwnPaper, unsourced } from './unsourced.ts'
import { isElsewhere } from './witness-name.ts'

/** Quotations of fewer words are looked for as phrases only, but for whole lines of a mail. */
const shortest = 4
const shortestLine = 2

/** Decide on a quotation: what its words say first, then what is said of whose they are. */
export function decide(question: Question, deciding: Deciding): Decision {
  const own = ofOwnPaper(question)
  if (own !== undefined) return own
  const decision = attributed(question, byWords(question, deciding), deciding.corpus)
  return withTurn(question, decision, deciding.corpus)
}

function byWords(question: Question, deciding: Deciding): Decision {
  const words = wordsOf(question.text)
  if (words.length === 0) return unsourced(question, words)
  const least = question.quotation.form === 'mail' ? shortestLine : shortest
  const traced = words.length >= least ? bySeeds(question, words, deciding) : undefined
  const long =
    traced !== undefined && isOnlyToldThere(question, traced.decision, deciding.corpus)
      ? undefined
      : traced
  if (long !== undefined && long.covered >= 0.8) return long.decision
  const short = words.length <= phraseWords ? byPhrase(question, words, deciding) : undefined
  const found = short ?? long?.decision
  if (found !== undefined) return found
  const resembled = inOtherWords(question, words, deciding)
  if (resembled?.kind === 'source') return resembled.decision
  return doubted(unsourced(question, words), resembled, deciding.corpus)
}

/** That no held paper has the words is less sure where one has the like of them. */
function doubted(decision: Decision, alike: Resembled | undefined, { holders }: Corpus): Decision {
  if (alike?.kind !== 'alike' || decision.verdict !== 'unverifiable') return decision
  const stands = holders.get(alike.document)?.id
  if (stands === undefined) return decision
  return { ...decision, grounds: [{ kind: 'alike', stands, isClose: alike.isClose }] }
}

/** Another translation or record; nobody copies a mail in other words, or translates himself. */
function inOtherWords(
  question: Question,
  words: readonly Word[],
  { corpus }: Deciding,
): Resembled | undefined {
  const { form, attribution } = question.quotation
  if (form === 'mail' || attribution.clues.includes('note-number') || question.insideLost)
    return undefined
  const impossible = leftOut(question, corpus, new Set())
  const isOwnPaper = (name: string): boolean =>
    sameSide(corpus.holders.get(name)?.from ?? [], question.citing.from)
  // A paper that only tells of later days cannot be the source, but what stands there tells of another.
  const isRival = (name: string): boolean => {
    const holder = corpus.holders.get(name)
    return holder?.notBefore !== undefined && holder.id !== question.citing.id
  }
  const found = resembling(question, words, {
    corpus,
    leaveOut: (name) => (impossible(name) && !isRival(name)) || isOwnPaper(name),
    isImpossible: impossible,
  })
  if (found?.kind !== 'source') return found
  return isOnlyToldThere(question, found.decision, corpus) ? undefined : found
}

export interface Sourced {
  readonly decision: Decision
  readonly covered: number
}

/** A copy at second hand hides the original: so often we look again without the documents that hold it. */
const mostLooks = 3

/** Decide by the letters of the whole corpus; nothing where no document holds enough of the words. */
export function bySeeds(
  question: Question,
  words: readonly Word[],
  { corpus }: Deciding,
): Sourced | undefined {
  const without = new Set<string>()
  const copies: TracedPart[] = []
  let copied: Sourced | undefined
  for (let look = 0; look < mostLooks; look++) {
    const traced = trace(question.text, { ...corpus, leaveOut: leftOut(question, corpus, without) })
    const covered = traced.covered / Math.max(1, traced.letters)
    if (traced.parts.length === 0 || covered < leastToLook(traced.parts)) return copied
    const weighing = weighingOf(question, corpus, words.length)
    const parts = inOneDocument(question, traced, { corpus, weighing }) ?? settled(traced, weighing)
    const passOver = (): void => {
      for (const part of parts) without.add(part.document)
      copies.push(...parts)
    }
    if (parts.every((part) => isSecondHand(part, question, corpus))) {
      passOver()
      continue
    }
    const whole = { parts, covered, words: words.length, letters: traced.letters }
    const decision = judged(question, whole, corpus) ?? judgedByStrongest(question, whole, corpus)
    if (decision === undefined || (look > 0 && !isPlain(decision, words.length))) return copied
    if (decision.wording !== 'exact' && parts.every((part) => isOwn(part, question, corpus))) {
      passOver()
      continue
    }
    const found = { decision: withCopies(decision, copies), covered }
    if (question.quotation.form !== 'mail' || !parts.some((part) => isCopied(part, corpus)))
      return found
    // A mail quotes what is quoted in the mail before it: its own words are further up.
    copied ??= found
    passOver()
  }
  return copied
}

/** True to its source, or nearly: what is found where no copy stands must not be a likeness only. */
function isPlain({ changes }: Decision, words: number): boolean {
  return changes.filter((change) => change.kind !== 'case').length <= words / 8
}

/** What cannot be the source: the quoting document itself, and what is surely later. */
function leftOut(
  { citing, answered }: Question,
  { holders }: Corpus,
  without: ReadonlySet<string>,
): (name: string) => boolean {
  return (name) => {
    const one = holders.when === undefined ? holders.get(name) : holders.when(name)
    if (one === undefined || without.has(name)) return true
    // A clock may go wrong; what is answered was written before.
    return one.id === citing.id || (isLater(one, citing) && !answered.includes(one.id))
  }
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

/**
 * Scraps found here and there beside a passage make it look spliced. Where that was not
 * believed, the strongest part is judged with what stands about it in the same order.
 */
function judgedByStrongest(
  question: Question,
  whole: Settled & { readonly letters: number },
  corpus: Corpus,
): Decision | undefined {
  const strongest = whole.parts.reduce((one, next) => (next.bits > one.bits ? next : one))
  const parts = whole.parts.filter(
    (part) =>
      part.document === strongest.document &&
      Math.sign(part.from - strongest.from) === Math.sign(part.start - strongest.start) &&
      Math.abs(part.start - strongest.start) < about,
  )
  const letters = parts.reduce((sum, { quote }) => sum + quote[1] - quote[0], 0)
  if (parts.length === whole.parts.length || !isSurely(parts, letters / whole.letters))
    return undefined
  const covered = letters / whole.letters
  return judged(question, { parts, covered, words: whole.words, isRest: true }, corpus)
}

/** Characters of source about the strongest part in which others belong to it. */
const about = 600

interface Settled {
  readonly parts: readonly TracedPart[]
  readonly covered: number
  readonly words: number
  readonly isRest?: boolean
}

function judged(
  question: Question,
  { parts, covered, words, isRest = false }: Settled,
  corpus: Corpus,
): Decision | undefined {
  const { text, language } = question
  const faced = alignSource(text, parts, corpus.library)
  const changes = faced.flatMap((part) =>
    changesOf(text, part, { language, isWord: corpus.isWord }),
  )
  const ruling = rule(faced, changes)
  const thirds = isThirds(question, parts, corpus)
  const agreement = { faced, changes, ruling, parts, words, covered, isRest }
  const parties = partiesOf(question, parts, corpus)
  if (isChance(agreement, { language, corpus, thirds, parties })) return undefined
  return decisionOf({ faced, changes, ruling, parts })
}

/** What those are called who wrote or were sent the quoting document and those it quotes. */
function partiesOf(
  { citing }: Question,
  parts: readonly TracedPart[],
  { holders }: Corpus,
): string[] {
  return [citing, ...parts.flatMap(({ document }) => holders.get(document) ?? [])].flatMap(namesOf)
}

/** Words given to a third, where what was found is none of his. */
function isThirds(
  { quotation: { attribution } }: Question,
  parts: readonly TracedPart[],
  { holders }: Corpus,
): boolean {
  if (attribution.clues.includes('note-number')) return true
  if (attribution.to !== 'named') return false
  return !parts.some(({ document }) => {
    const holder = holders.get(document)
    return holder !== undefined && attribution.names.some((name) => isNamed(holder, name))
  })
}

function weighingOf(
  { citing, quotation, answered, given }: Question,
  corpus: Corpus,
  words: number,
): Weighing {
  return {
    holders: corpus.holders,
    citing,
    attribution: quotation.attribution,
    answered,
    given: given?.held === undefined ? [] : [given.held],
    words,
    answers: quotation.form === 'mail',
  }
}

interface Found {
  readonly faced: readonly FacedPart[]
  readonly changes: readonly Change[]
  readonly ruling: Ruling
  readonly parts: readonly TracedPart[]
}

function decisionOf({ faced, changes, ruling, parts }: Found): Decision {
  const decided = faced.flatMap((face) =>
    face.passages.map((passage) => ({
      document: face.document,
      source: passage.source,
      quote: passage.quote,
      also: placesOnce(
        parts
          .filter(
            (part) =>
              part.document === face.document &&
              part.from < passage.quote.end &&
              passage.quote.start < part.to,
          )
          .flatMap((part) => part.also)
          .filter((place) => isElsewhere(place, { ...passage.source, document: face.document })),
      ),
    })),
  )
  const { verdict, confidence } = ruling
  return { verdict, wording: verdict, parts: decided, changes, reasons: [], confidence }
}

/** Two parts that follow each other may both stand in one place beside. */
function placesOnce(places: readonly TracedPart['also'][number][]): DecidedPart['also'] {
  const once = new Map(
    places.map(({ document, start, end }) => [`${document} ${start}`, { document, start, end }]),
  )
  return [...once.values()]
}
