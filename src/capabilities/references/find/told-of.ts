/**
 * Whether words that could tell a step of a paper's story are said of this
 * paper: not of what is answered in it or with it, not of a case that is only
 * supposed, and not of the writer's own paper where somebody is asked.
 */
import type { Withholding } from '../../../record/index.ts'
import type { Stretch } from './deeds.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { formOf, isSign, type Tokens } from './tokens.ts'

type Event = Withholding['event']

/**
 * The part of a sentence that is said of a paper: all of it, or, where the paper
 * stands aside (`in answer to your letter, which we have never seen`), what a
 * relative clause behind it says.
 */
export function saidOf(tokens: Tokens, sentence: Stretch, { from, to }: NounPhrase): Stretch {
  if (!isAside(tokens, sentence.from, from)) return sentence
  const { relatives, asides = [] } = tokens.lexicon.grammar
  for (let at = to; at < sentence.to; at += 1)
    if (relatives.includes(formOf(tokens, at)))
      return asides.includes(formOf(tokens, at - 1)) ? { from, to } : { from, to: sentence.to }
  return { from, to }
}

/** `In answer to your letter`, `since your letter`; in `access to the report` and `as to the report` it is spoken of. */
function isAside(tokens: Tokens, from: number, noun: number): boolean {
  const { asides, notAside } = tokens.lexicon.grammar
  const preposition = formOf(tokens, noun - 1)
  if (noun <= from || asides?.includes(preposition) !== true) return false
  return notAside?.includes(`${formOf(tokens, noun - 2)} ${preposition}`) !== true
}

/** The clauses around a paper between semicolons, and those behind that call it `it`. */
export function clausesOf(tokens: Tokens, { from, to }: Stretch, named: Stretch): Stretch {
  const { thing = [] } = tokens.lexicon.grammar
  let start = from
  for (let at = from; at < named.from; at += 1) if (isSign(tokens, at, ';')) start = at + 1
  let end = to
  for (let at = to - 1; at >= named.to; at -= 1) {
    if (thing.includes(formOf(tokens, at)) || tokens.lexemes[at]?.noun?.class === 'copy') break
    if (isSign(tokens, at, ';')) end = at
  }
  return { from: start, to: end }
}

/** The steps that a paper can have: none but asking where all is supposed, and nobody asks for what he wrote himself. */
export function ofPaper(
  tokens: Tokens,
  sentence: Stretch,
  phrase: NounPhrase,
  events: readonly Event[],
  whole: readonly Event[],
): readonly Event[] {
  const supposed = isSupposed(tokens, sentence.from, phrase.from)
  const own = phrase.determiner?.kind === 'possessive' && phrase.determiner.person === 1
  return events.filter(
    (event) => !(supposed && !isPlea(event, whole)) && !(own && ofOthers.includes(event)),
  )
}

/** `We should be glad if we might see it`: asked by the wording of the sentence. */
function isPlea(event: Event, whole: readonly Event[]): boolean {
  return event === 'requested' && whole.includes(event)
}

/** What happens only with the papers of others. */
const ofOthers: readonly Event[] = ['requested', 'learnt-of', 'awaited']

/** `If the report were refused us`, `had your letter been shown`, in the clause of the paper. */
function isSupposed(tokens: Tokens, from: number, noun: number): boolean {
  const { supposing, pluperfect } = tokens.lexicon.grammar
  if (noun - 1 === from && pluperfect?.includes(formOf(tokens, from))) return true
  for (let at = noun - 1; at >= from; at -= 1) {
    if (isSign(tokens, at, ',')) return false
    if (supposing?.includes(formOf(tokens, at))) return true
  }
  return false
}

/** `In your letter`, `by telegram`: where or how something is said. */
export function isPlace(tokens: Tokens, from: number, noun: number): boolean {
  const { places = [] } = tokens.lexicon.grammar
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at -= 1) {
    if (places.includes(formOf(tokens, at))) return true
    if (tokens.lexemes[at]?.breaks === true) return false
  }
  return false
}
