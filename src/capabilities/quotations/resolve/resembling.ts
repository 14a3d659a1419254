/**
 * Resembling: another translation or record of a passage, where nothing is quoted word for word.
 *
 * Who translates anew keeps the names and the things and changes all else. The places for
 * which most seeds of the quotation vote are read, and its words looked for there in any
 * order, form and old spelling, each counted by how much it says. That one place holds far
 * more than any other document is the sign; that it holds much might be the subject.
 */
import { type Word, wordsOf } from '../../../text/index.ts'
import { lookUp } from '../engine/lookup.ts'
import { begin, type Work } from '../engine/work.ts'
import { alignSource } from '../judge/align-source.ts'
import { changesOf } from '../judge/changes.ts'
import { respelt } from '../judge/respelling.ts'
import { rule } from '../judge/verdict.ts'
import type { Corpus } from './corpus.ts'
import { type FullWindow, fullestWindow } from './fullest-window.ts'
import { namesOf } from './holders.ts'
import type { Decision, Question } from './question.ts'
import { stemOf } from './stem.ts'
import { isSameDocument } from './witness-name.ts'

/** Fewer words are a phrase, and many places hold the likes of them. */
const fewestWords = 8
/** A passage so long in other words is a document of its own. */
const mostWords = 120
/** What the words that stand there must say, in bits. */
const leastBits = 60
/** How much more of what the words say stands there than in any other document, at the least. */
const leastLead = 0.05
/** That, the share that stands there, and the share that stands there in order: one makes up for another. */
const leastSum = 1
/** With so much of it, and so many bits, every second passage is the source all the same. */
const doubtfulSum = 0.7
const doubtfulBits = 40
/** With so many bits of it in order, what is like it is the source more often than not. */
const closeBits = 22
/** With so many words equal and in order it is no other wording, but this one, altered. */
const leastEqual = 0.6

const budget = 30_000
const places = 64

interface Likeness extends FullWindow {
  readonly document: string
}

/** What stands out as the source; or, where nothing does, what is too much like it to be sure that there is none. */
export type Resembled =
  | { readonly kind: 'source'; readonly decision: Decision }
  | { readonly kind: 'alike'; readonly document: string; readonly isClose: boolean }

interface Among {
  readonly corpus: Corpus
  readonly leaveOut: (name: string) => boolean
  /** No source, but where more of the words stand there than elsewhere nothing else is. */
  readonly isImpossible: (name: string) => boolean
}

/** The passage that a quotation renders in other words, if one stands out, or comes near it. */
export function resembling(
  question: Question,
  words: readonly Word[],
  { corpus, leaveOut, isImpossible }: Among,
): Resembled | undefined {
  if (words.length < fewestWords || words.length > mostWords) return undefined
  const work = begin(question.text, corpus)
  if (work === undefined) return undefined
  // What the sides are called stands everywhere between them.
  const names = namesOf(question.citing)
  const telling = words.filter(({ form }) => !names.some((name) => name.includes(form)))
  const wanted = new Map(telling.map(({ form }) => [keyOf(form), corpus.says(form)]))
  const all = [...wanted.values()].reduce((sum, says) => sum + says, 0)
  const [best, second] = likest(work, wanted, leaveOut)
  if (best === undefined || isImpossible(best.document)) return undefined
  const share = best.weight / all
  const lead = share - (second?.weight ?? 0) / all
  const ordered = inOrder(telling, best, corpus)
  const sum = share + lead + ordered
  if (best.weight < leastBits || lead < leastLead || sum < leastSum)
    return sum < doubtfulSum || best.weight < doubtfulBits
      ? undefined
      : { kind: 'alike', document: best.document, isClose: best.weight * ordered >= closeBits }
  const decision =
    judged(question, best, corpus) ?? inOtherWords(question, best, Math.min(0.85, sum * 0.55))
  return { kind: 'source', decision }
}

/** The share of what the words say that stands in a place in the same order. */
function inOrder(
  words: readonly Word[],
  { document, start, end }: Likeness,
  corpus: Corpus,
): number {
  const theirs = wordsOf(corpus.library.words(document, start, end)).map(({ form }) => keyOf(form))
  let before = new Float64Array(theirs.length + 1)
  let all = 0
  for (const { form } of words) {
    const [key, says] = [keyOf(form), corpus.says(form)]
    const now = new Float64Array(theirs.length + 1)
    theirs.forEach((their, at) => {
      const paired = their === key ? before[at]! + says : 0
      now[at + 1] = Math.max(before[at + 1]!, now[at]!, paired)
    })
    before = now
    all += says
  }
  return before.at(-1)! / all
}

/** What makes two words one: the stem, whatever its spelling, as far as translators agree. */
function keyOf(form: string): string {
  const known = keys.get(form)
  if (known !== undefined) return known
  const key = respelt(stemOf(form)).replace(/e$/, '').slice(0, 5)
  if (keys.size >= mostKeys) keys.clear()
  keys.set(form, key)
  return key
}

/** The same words come over and over. */
const keys = new Map<string, string>()
const mostKeys = 50_000

/** The likest place, and the likest in another document. */
function likest(
  { tracing, seeds, text }: Work,
  wanted: ReadonlyMap<string, number>,
  leaveOut: (name: string) => boolean,
): [Likeness | undefined, Likeness | undefined] {
  const length = wordsOf(text).length
  const slack = 200 + (text.length >> 2)
  let [best, second]: [Likeness | undefined, Likeness | undefined] = [undefined, undefined]
  for (const { segment, document, at } of lookUp({
    segments: tracing.segments,
    seeds,
    budget,
    most: places,
  })) {
    const name = segment.names[document]!
    if (leaveOut(name)) continue
    const start = Math.max(0, at - slack)
    const around = tracing.library.words(name, start, Math.max(start, at + text.length + slack))
    const found = fullestWindow(around, wanted, { keyOf, length })
    if (found === undefined) continue
    const place = { ...found, document: name, start: start + found.start, end: start + found.end }
    if (best === undefined || place.weight > best.weight) {
      if (best !== undefined && !isSameDocument(best.document, name)) second = best
      best = place
    } else if (!isSameDocument(best.document, name) && place.weight > (second?.weight ?? 0))
      second = place
  }
  return [best, second]
}

/** Words for words, where most are equal after all. */
function judged(
  { text, language }: Question,
  { document, start, end }: Likeness,
  corpus: Corpus,
): Decision | undefined {
  const part = { document, start, end, from: 0, to: text.length }
  const faced = alignSource(text, [part], corpus.library)
  const changes = faced.flatMap((one) => changesOf(text, one, { language, isWord: corpus.isWord }))
  const { verdict, weights } = rule(faced, changes)
  if (weights.same + weights.misread < weights.words * leastEqual) return undefined
  const parts = faced.flatMap(({ passages }) =>
    passages.map((passage) => ({ ...passage, document, also: [] })),
  )
  return { verdict, wording: verdict, parts, changes, reasons: [], confidence: 0.75 }
}

function inOtherWords(
  { text }: Question,
  { document, start, end, held }: Likeness,
  confidence: number,
): Decision {
  return {
    verdict: 'variant',
    wording: 'variant',
    parts: [{ document, source: { start, end }, quote: { start: 0, end: text.length }, also: [] }],
    changes: [],
    reasons: [
      `in other words, as another translation would be; ${held} of its words stand together here`,
    ],
    confidence,
  }
}
