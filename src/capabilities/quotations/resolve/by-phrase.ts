/**
 * Deciding on a short quotation: where it stands inside the quotation around it, or in
 * what the side that is addressed or named wrote before.
 */
import type { Attribution } from '../../../record/index.ts'
import { type Word, wordsOf } from '../../../text/index.ts'
import { alignSource } from '../judge/align-source.ts'
import { changesOf } from '../judge/changes.ts'
import { rule } from '../judge/verdict.ts'
import type { Corpus } from './corpus.ts'
import { type PhrasePlace, placeOfPhrase } from './phrase.ts'
import type { Deciding, Decision, Question } from './question.ts'
import { stemOf } from './stem.ts'
import { isSameDocument, witnessOf } from './witness-name.ts'

/** Decide on a short quotation; nothing where none of those documents has it. */
export function byPhrase(
  question: Question,
  words: readonly Word[],
  deciding: Deciding,
): Decision | undefined {
  const inside = foundInside(question, words, deciding)
  if (inside !== undefined) return inside
  const used = inThread(question, words, deciding)
  return used === undefined ? undefined : decisionOn(question, used, deciding)
}

/** Decide on a phrase by the passages in which the quotation around it was found. */
export function foundInside(
  question: Question,
  words: readonly Word[],
  deciding: Deciding,
): Decision | undefined {
  const place = inOuter(question, words, deciding.corpus)
  return place === undefined
    ? undefined
    : decisionOn(question, { place, first: undefined, isTheirs: true }, deciding)
}

function decisionOn(
  question: Question,
  { place, first, isTheirs }: Used,
  deciding: Deciding,
): Decision {
  const { text } = question
  const words = wordsOf(text)
  const [from, to] = [words[place.between[0]]!.start, words[place.between[1]]!.end]
  const part = { document: place.document, start: place.start, end: place.end, from, to }
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
      also: first === undefined ? [] : [first],
    })),
    changes,
    reasons: [
      isTheirs
        ? 'a short phrase, looked for in what that side wrote before'
        : 'a short phrase, looked for in what all others wrote before: no paper is known to be of that side',
      ...(first === undefined
        ? []
        : [`first used by that side in ${witnessOf(first.document).document}`]),
    ],
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
        between: [0, words.length - 1],
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
): Used | undefined {
  const { quotation, citing, language, given } = question
  const { attribution } = quotation
  if (attribution.clues.includes('title')) return undefined
  let best: { place: PhrasePlace; rank: number; isTheirs: boolean } | undefined
  let first: { place: PhrasePlace; day: number } | undefined
  let uses = 0
  for (const { text, table, isTheirs } of thread(citing, attribution, given?.held)) {
    if (words.length === 1) uses += table.places(stemOf(words[0]!.form)).length
    const place = placeOfPhrase(words, table, { document: text, language })
    const isGiven = given?.held === text.id
    if (place?.exact === true && text.last < (first?.day ?? Infinity))
      first = { place, day: text.last }
    const isOfMissing = given?.missing !== undefined
    const said = { ...attribution, isGiven, isTheirs, isOfMissing, isSent: citing.to.length > 0 }
    if (place === undefined || !isEnough(place, words.length, said)) continue
    const loose = (place.end - place.start) / Math.max(1, question.text.length)
    // Of one word any form will do: one answers the last letter. Of several the likest.
    const likest = words.length === 1 ? 0 : place.matched + (place.exact ? 0.5 : 0) - loose * 0.05
    const rank = likest + (isGiven ? 0.6 : 0)
    if (best === undefined || rank >= best.rank) best = { place, rank, isTheirs }
  }
  if (words.length === 1 && uses > commonWord) return undefined
  if (best === undefined) return undefined
  const isFirst = first === undefined || isSameDocument(first.place.document, best.place.document)
  const { place, isTheirs } = best
  return { place, first: isFirst ? undefined : first?.place, isTheirs }
}

/** Where a phrase is taken from, and where that side used it first, if that is elsewhere. */
interface Used {
  readonly place: PhrasePlace
  readonly first: PhrasePlace | undefined
  /** The papers searched are known to be of the side whose words these may be. */
  readonly isTheirs: boolean
}

interface Said extends Attribution {
  /** The document is the one that the words around name. */
  readonly isGiven: boolean
  /** It is known to be of the side whose words these may be. */
  readonly isTheirs: boolean
  /** The words around name a paper that is not here: in others only the same words tell something. */
  readonly isOfMissing: boolean
  /** It is quoted in what is written to somebody, at whom words can be hurled back. */
  readonly isSent: boolean
}

function isEnough(place: PhrasePlace, words: number, said: Said): boolean {
  const { to, clues, isGiven, isTheirs, isOfMissing, isSent } = said
  // Of papers that may be anybody's only the very words tell something.
  if (!isTheirs) {
    const isSomebodys = to !== 'writer' && (isSent || to !== 'none')
    return words > 1 && place.exact && isSomebodys && !clues.includes('word')
  }
  // Of one word so called nothing is told but that somebody used it.
  if (words === 1 && clues.includes('so-called')) return false
  const told = isGiven || clues.includes('says') || (to !== 'none' && words > 1)
  if (clues.includes('called') || (clues.includes('theirs') && words === 1)) return place.exact
  if (clues.includes('word') && words <= 3) return place.exact && words > 1
  if (place.matched === 1) return words > 1 ? told || place.exact || words > 2 : told
  return told && !isOfMissing && words >= 3 && place.matched >= 0.66
}
