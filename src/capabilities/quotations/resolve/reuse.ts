/**
 * Unmarked reuse: passages that repeat another document's wording without saying so.
 *
 * A document is read in overlapping windows, each traced like a quotation; what is found
 * in the same document side by side is one passage. Quoted stretches, headings, addresses
 * and signatures are left out, and so is wording that stands in many documents: formulas
 * are nobody's.
 */
import {
  encloses,
  overlapLength,
  overlaps,
  type Span,
  type Word,
  wordsOf,
} from '../../../text/index.ts'
import type { TracedPart } from '../engine/parts.ts'
import { trace } from '../engine/trace.ts'
import { alignSource, type FacedPart } from '../judge/align-source.ts'
import type { Corpus } from './corpus.ts'
import { type Holder, isFuture, markedOff } from './holders.ts'
import { agreeInNamesOnly } from './named-only.ts'
import { repeatsIn } from './repeats.ts'
import type { Reused } from './reused.ts'
import { witnessOf } from './witness-name.ts'
import { sharedPlaces, type WordTables } from './word-tables.ts'

/** Reuse is looked for in dossiers of no more characters than this: it reads every word. */
export const mostCharacters = 1_500_000

const windowWords = 30
const stepWords = 18
/** Fewer equal words than this are a phrase, and no passage. */
const leastWords = 10
/** With so many the passage is hardly anything else. */
const manyWords = 14
/** So many of them one behind the other. */
const leastRun = 6
/** So many that are not common: formulas are made of common words. */
const leastRare = 2
/** How sure against chance a stretch must be, in bits. */
const leastBits = 40
/** Wording that stands in so many other documents is a formula. */
const manyPlaces = 2

/** The passages of a document that repeat an earlier one. */
export function reusedIn(
  citing: Holder,
  text: string,
  { corpus, tables }: { readonly corpus: Corpus; readonly tables?: WordTables | undefined },
): Reused[] {
  const others = markedOff(citing)
  const words = wordsOf(text).filter((word) => !others.some((one) => encloses(one, word)))
  const windows: Span[] = []
  for (let at = 0; at < words.length; at += stepWords) windows.push(...windowAt(words, at))
  const asked = new Map<string, boolean>()
  const leaveOut = (name: string): boolean => {
    const known = asked.get(name)
    if (known !== undefined) return known
    const holder = corpus.holders.get(name)
    const isLeft = holder === undefined || isFuture(holder, citing)
    asked.set(name, isLeft)
    return isLeft
  }
  const read = ({ start, end }: Span): readonly TracedPart[] =>
    trace(text.slice(start, end), { ...corpus, leaveOut, isQuick: true }).parts.filter(isTelling)
  const places = tables === undefined ? undefined : sharedPlaces(tables, citing.name)
  const traced = places === undefined ? windows.map(read) : spreading(windows, places, read)
  const found: Reused[] = []
  windows.forEach(({ start }, index) => {
    for (const part of traced[index] ?? []) add(found, part, start)
  })
  const letters = found.flatMap((one) => settled(one, text, corpus))
  const repeats = tables === undefined ? [] : repeatsIn(citing, tables)
  const all = joined([
    ...letters,
    ...repeats.filter((one) => !letters.some((other) => overlaps(one, other))),
  ])
  return all.filter(({ start, end, of, source }) => {
    const theirs = corpus.library.words(of, source.start, source.end)
    return !agreeInNamesOnly(text.slice(start, end), theirs, citing.language)
  })
}

/** Characters between two passages that follow each other here and there: they are one. */
const near = 80

/** Passages that go on with each other, put together; in the order of the document. */
function joined(found: readonly Reused[]): Reused[] {
  const row: Reused[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const before = row.at(-1)
    const isNext =
      before !== undefined &&
      before.of === one.of &&
      one.start - before.end <= near &&
      one.source.start - before.source.end <= near &&
      one.source.start >= before.source.start
    if (!isNext) row.push(one)
    else
      row[row.length - 1] = {
        ...before,
        end: Math.max(before.end, one.end),
        source: {
          start: before.source.start,
          end: Math.max(before.source.end, one.source.end),
        },
        words: before.words + one.words,
        confidence: Math.max(before.confidence, one.confidence),
      }
  }
  return row
}

/**
 * What windows hold, read where a shared run begins and, as long as something is found,
 * in the windows beside: the rest of a passage may have been changed word by word.
 */
function spreading(
  windows: readonly Span[],
  places: readonly number[],
  read: (window: Span) => readonly TracedPart[],
): (readonly TracedPart[] | undefined)[] {
  const found: (readonly TracedPart[] | undefined)[] = windows.map(() => undefined)
  const open: number[] = []
  let at = 0
  for (const [index, { start, end }] of windows.entries()) {
    while (at > 0 && places[at - 1]! >= start) at -= 1
    while (at < places.length && places[at]! < start) at += 1
    if (at < places.length && places[at]! < end) open.push(index)
  }
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const window = windows[index]
    if (window === undefined || found[index] !== undefined) continue
    const parts = read(window)
    found[index] = parts
    if (parts.length > 0) open.push(index - 1, index + 1)
  }
  return found
}

/** A window of words that follow each other without a quotation between them. */
function windowAt(words: readonly Word[], at: number): Span[] {
  const first = words[at]
  if (first === undefined) return []
  let last = at
  while (
    last + 1 < words.length &&
    last - at < windowWords &&
    words[last + 1]!.start - words[last]!.end < 40
  )
    last += 1
  return last - at + 1 < leastWords ? [] : [{ start: first.start, end: words[last]!.end }]
}

function isTelling({ bits, also }: TracedPart): boolean {
  return (
    bits >= leastBits &&
    new Set(also.map((one) => witnessOf(one.document).document)).size < manyPlaces
  )
}

/** Put a part to what was found before it, where both follow each other in both documents. */
function add(found: Reused[], part: TracedPart, shift: number): void {
  const [start, end] = [part.from + shift, part.to + shift]
  const before = found.findLast(
    (one) => one.of === part.document && joins(one, { start, end }) && joins(one.source, part),
  )
  if (before === undefined) {
    found.push({
      start,
      end,
      of: part.document,
      source: { start: part.start, end: part.end },
      words: 0,
      confidence: 0,
    })
    return
  }
  found[found.indexOf(before)] = {
    ...before,
    start: Math.min(before.start, start),
    end: Math.max(before.end, end),
    source: {
      start: Math.min(before.source.start, part.start),
      end: Math.max(before.source.end, part.end),
    },
  }
}

function joins(one: Span, next: Span): boolean {
  return next.start <= one.end + 60 && next.end >= one.start - 60
}

function rareWords({ pairs, ours }: FacedPart, isRare: Corpus['isRare']): number {
  const same = pairs
    .filter((pair) => pair.kind === 'same')
    .flatMap((pair) => ours.slice(...pair.one))
  return new Set(same.map((word) => word.form).filter(isRare)).size
}

/** The longest run of equal words: scattered agreement is the same subject, not the same wording. */
function longestRun({ pairs }: FacedPart): number {
  let [longest, run] = [0, 0]
  for (const pair of pairs) {
    run = pair.kind === 'same' ? run + pair.one[1] - pair.one[0] : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Count the words that agree; drop what has too few, and what is the other's heading or address. */
function settled(one: Reused, text: string, { library, isRare, holders }: Corpus): Reused[] {
  const words = text.slice(one.start, one.end)
  const part = { document: one.of, ...one.source, from: 0, to: words.length }
  const [face] = alignSource(words, [part], library)
  if (face === undefined) return []
  const same = face.pairs
    .filter((pair) => pair.kind === 'same')
    .reduce((sum, pair) => sum + pair.one[1] - pair.one[0], 0)
  if (same < leastWords || same < face.ours.length * 0.6) return []
  const longest = longestRun(face)
  if (longest < leastRun || rareWords(face, isRare) < leastRare) return []
  const span = wholeWords(face, one.start)
  const framed = holders
    .get(one.of)
    ?.frame.reduce((sum, part) => sum + Math.max(0, overlapLength(part, face.source)), 0)
  if ((framed ?? 0) * 2 > face.source.end - face.source.start) return []
  const confidence = same >= manyWords ? 0.9 : 0.75
  return [{ ...one, ...span, source: face.source, words: same, confidence }]
}

/** Words at either end that agree with nothing in the source: letters ran on into them. */
const ragged = 4

/** The passage from its first to its last word that agrees, where those are near its ends. */
function wholeWords({ ours, pairs }: FacedPart, shift: number): Span {
  const same = pairs
    .filter((pair) => pair.kind === 'same')
    .flatMap(({ one }) => [one[0], one[1] - 1])
  const [first, last] = [Math.min(...same), Math.max(...same)]
  const from = first <= ragged ? first : 0
  const to = ours.length - 1 - last <= ragged ? last : ours.length - 1
  return { start: shift + ours[from]!.start, end: shift + ours[to]!.end }
}
