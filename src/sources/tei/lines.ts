/**
 * Lines of a TEI text: words go through, and a hyphen before a line break waits
 * until the words behind it tell whether it stays.
 */
import { type OffsetMap, type Span, spanInSource, type TextBuilder } from '../../text/index.ts'
import { addAligned, align } from '../html/align.ts'
import { linking } from '../layout/index.ts'

export interface LineWriter {
  /** Words, and the stretch of the source in which they stand. */
  words(some: string, place: Span): void
  /** Words of our own for a stretch of the source. */
  put(some: string, place: Span): void
  lineBreak(withinWord: boolean, place: Span): void
  pageBreak(label: string): void
  /** A space where only tags stand between two words. */
  apart(place: Span): void
  /** Nothing that decides will come: a waiting hyphen stays as it stands. */
  release(): void
}

interface WaitingHyphen {
  readonly place: Span
  /** The half word before it. */
  readonly before: string
  /** White space stands behind it. */
  readonly spaced: boolean
  line?: 'break' | 'no-break'
  page?: string
}

interface State {
  readonly source: string
  readonly builder: TextBuilder
  /** Whether the source writes a word in one piece anywhere. */
  readonly isWord: (word: string) => boolean
  /** The last character that was written. */
  last: string
  hyphen: WaitingHyphen | undefined
}

export function writeLines(
  source: string,
  builder: TextBuilder,
  isWord: (word: string) => boolean,
): LineWriter {
  const state: State = { source, builder, isWord, last: '', hyphen: undefined }
  return {
    words: (some, place) => addWords(state, some, place),
    put(some, place) {
      release(state)
      builder.replace(some, place.start, place.end)
    },
    lineBreak: (withinWord, place) => breakLine(state, withinWord, place),
    pageBreak: (label) => beginPage(state, label),
    apart({ start }) {
      if (/[\p{L}\p{N}.,]$/u.test(state.last)) builder.replace(' ', start, start)
    },
    release: () => release(state),
  }
}

/** A page that begins within a word begins with the half that stands on it. */
function beginPage(state: State, label: string): void {
  if (state.hyphen === undefined) state.builder.page(label)
  else state.hyphen.page = label
}

function breakLine({ hyphen, builder }: State, withinWord: boolean, place: Span): void {
  if (hyphen !== undefined) hyphen.line = withinWord ? 'no-break' : 'break'
  else {
    if (!withinWord) builder.replace(' ', place.start, place.end)
    builder.line()
  }
}

function addWords(state: State, some: string, place: Span): void {
  state.last = some.slice(-1)
  const from = resolve(state, some)
  if (from === some.length) return
  const map = align(some, state.source, place)
  const broken = /(\p{L}{1,40})[-‐¬]\s*$/u.exec(some.slice(-60))
  const end = broken === null ? some.length : some.trimEnd().length - 1
  if (end > from)
    addAligned(state.builder, some, {
      source: state.source,
      map,
      span: { start: from, end },
    })
  if (broken === null) return
  const spaced = end + 1 < some.length
  state.hyphen = { place: placeOf(map, end, place), before: broken[1] ?? '', spaced }
}

/** Where one character of some words stands in the source. */
function placeOf(map: OffsetMap, at: number, whole: Span): Span {
  const start = spanInSource(map, { start: at, end: at + 1 }).start
  return { start, end: Math.min(start + 1, whole.end) }
}

/** Decides about a waiting hyphen by the words behind it; gives where these begin. */
function resolve(state: State, some: string): number {
  const { hyphen } = state
  if (hyphen?.line === undefined) {
    release(state)
    return 0
  }
  const from = some.length - some.trimStart().length
  if (from === some.length) return from
  const behind = /^\p{Ll}{1,40}/u.exec(some.slice(from, from + 40))?.[0]
  const joined = behind !== undefined && state.isWord(`${hyphen.before}${behind}`.toLowerCase())
  if (hyphen.line === 'no-break' || joined) drop(state, hyphen)
  else keep(state, hyphen, behind === undefined || linking.test(behind))
  return from
}

function release(state: State): void {
  const { hyphen } = state
  if (hyphen !== undefined) keep(state, hyphen, hyphen.line === 'break' || hyphen.spaced)
}

function keep(state: State, hyphen: WaitingHyphen, apart: boolean): void {
  const { start, end } = hyphen.place
  state.builder.replace('-', start, end)
  if (apart) state.builder.replace(' ', end, end)
  drop(state, hyphen)
}

/** What waited with the hyphen begins now: the line, the page. */
function drop(state: State, hyphen: WaitingHyphen): void {
  state.hyphen = undefined
  if (hyphen.line !== undefined) state.builder.line()
  if (hyphen.page !== undefined) state.builder.page(hyphen.page)
}
