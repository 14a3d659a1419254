/**
 * Words of a TEI text: elements in, blocks out.
 *
 * A note stands in the middle of a sentence in the source; in the text it comes
 * after the paragraph, so that the sentence stays whole. Its map leads back to
 * where it stood. Of two readings the one on the page is taken (`sic`, `orig`,
 * `abbr`): a quotation is held against what was written.
 */
import {
  type BlockKind,
  buildText,
  type Span,
  type Text,
  type TextBuilder,
  trimmed,
} from '../../text/index.ts'
import { addAligned, align } from '../html/align.ts'
import { type LineWriter, writeLines } from './lines.ts'
import { type Quoted, writeQuoted } from './quoted.ts'
import {
  blocks,
  looseBlocks,
  paragraphs,
  partOf,
  partsApart,
  running,
  unread,
  values,
} from './roles.ts'

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Where the tag stands in the source. */
  readonly place: Span
}

export interface MarkedPart extends Span {
  readonly part: string
}

export interface WordsWriter {
  open(tag: Tag): void
  close(name: string): void
  /** Words, and the stretch of the source in which they stand. */
  words(some: string, place: Span): void
  /** Where the next word will stand. */
  next(): number
  end(): number
  finish(): { readonly text: Text; readonly parts: readonly MarkedPart[] }
}

/** What an element stands in, itself included; carried down, since files nest without end. */
interface Around {
  readonly unread: boolean
  readonly note: boolean
  /** Within a paragraph or a line of verse. */
  readonly paragraph: boolean
  /** Within a paragraph, or within what is set as one outside of paragraphs. */
  readonly block: boolean
  readonly closer: boolean
  readonly floating: boolean
  /** A division of notes: every paragraph of it is one. */
  readonly ofNotes: boolean
}

interface Frame {
  readonly name: string
  readonly around: Around
  readonly isBlock: boolean
  readonly isNote: boolean
  readonly isQuoted: boolean
  readonly part?: { readonly part: string; readonly start: number }
  /** Whether an `app` has given its reading. */
  taken: boolean
}

const outermost: Around = {
  unread: false,
  note: false,
  paragraph: false,
  block: false,
  closer: false,
  floating: false,
  ofNotes: false,
}

interface Held {
  readonly words: string
  readonly place: Span
}

interface State {
  readonly source: string
  readonly builder: TextBuilder
  readonly frames: Frame[]
  readonly parts: MarkedPart[]
  readonly lines: LineWriter
  readonly quoted: Quoted
  /** Whether the source has its quotation marks among its words. */
  readonly keepsMarks: () => boolean
  /** Notes of the block under way. */
  notes: Held[][]
}

export function writeWords(
  source: string,
  isWord: (word: string) => boolean,
  keepsMarks: () => boolean,
): WordsWriter {
  const builder = buildText()
  const lines = writeLines(source, builder, isWord)
  const quoted = writeQuoted(lines.put)
  const found = { frames: [], parts: [], notes: [] }
  const state: State = { source, builder, lines, quoted, keepsMarks, ...found }
  return {
    open: (tag) => open(state, tag),
    close: (name) => close(state, name),
    words: (some, place) => addWords(state, some, place),
    next: () => state.builder.next(),
    end: () => state.builder.end(),
    finish() {
      beginBlock(state, 'paragraph')
      const text = state.builder.finish()
      const parts = state.parts
        .map((one) => ({ part: one.part, ...trimmed(text.words, one) }))
        .filter((one) => one.end > one.start)
      return { text, parts }
    },
  }
}

function open(state: State, tag: Tag): void {
  const { name, attributes } = tag
  const before = aroundOf(state)
  const around = within(before, tag, isOtherReading(state, name))
  const read = !around.unread
  if (read) openMilestone(state, tag)
  if (partsApart.has(state.frames.at(-1)?.name ?? '') && values.has(name)) spaceBetween(state, tag)
  const kind = read && !before.note ? blockKind(tag, before) : undefined
  if (kind !== undefined) beginBlock(state, kind)
  const isNote = read && !before.note && name === 'note'
  if (isNote) state.notes.push([])
  if (before.note && blocks[name] !== undefined) holdSpace(state)
  const isLine = read && kind === undefined && !before.note && before.block
  const isQuoted = isLine && !state.keepsMarks() && state.quoted.open(name, attributes)
  const part = read && !before.note ? partOf(name, attributes.type ?? '', before.closer) : undefined
  state.frames.push({
    name,
    around,
    isBlock: kind !== undefined,
    isNote,
    isQuoted,
    ...(part === undefined ? {} : { part: { part, start: state.builder.next() } }),
    taken: false,
  })
}

function aroundOf(state: State): Around {
  return state.frames.at(-1)?.around ?? outermost
}

function within(before: Around, { name, attributes }: Tag, isOther: boolean): Around {
  const isParagraph = paragraphs.has(name)
  return {
    unread: before.unread || unread.has(name) || isOther,
    note: before.note || (name === 'note' && !before.unread),
    paragraph: before.paragraph || isParagraph || running.has(name),
    block: before.block || isParagraph || name in looseBlocks,
    closer: before.closer || name === 'closer',
    floating: before.floating || name === 'floatingText',
    ofNotes: before.ofNotes || isNotes(name, attributes),
  }
}

function close(state: State, name: string): void {
  const frame = state.frames.pop()
  if (frame?.isQuoted) state.quoted.close()
  if (frame === undefined || frame.name !== name) return
  if (frame.part !== undefined && state.builder.end() > frame.part.start) {
    state.lines.release()
    state.parts.push({ part: frame.part.part, start: frame.part.start, end: state.builder.end() })
  }
  // A note within a paragraph waits for its end.
  if (frame.isBlock || (frame.isNote && !aroundOf(state).block)) beginBlock(state, 'paragraph')
}

function isNotes(name: string, attributes: Tag['attributes']): boolean {
  return (
    /^div/.test(name) && /^(?:notes?|apparatus|commentary|kommentar)$/i.test(attributes.type ?? '')
  )
}

/** Of an `app` the `lem` is read, or its first reading where it has none. */
function isOtherReading(state: State, name: string): boolean {
  const around = state.frames.at(-1)
  if (around?.name !== 'app' && around?.name !== 'rdgGrp') return false
  const other = around.taken && (name === 'rdg' || name === 'rdgGrp')
  around.taken = true
  return other
}

function blockKind({ name, attributes }: Tag, before: Around): BlockKind | undefined {
  const loose = before.paragraph || (name === 'seg' && attributes.type === undefined)
  const kind = blocks[name] ?? (loose ? undefined : looseBlocks[name])
  if (kind === undefined) return undefined
  if (before.ofNotes || isNotes(name, attributes)) return 'note'
  return before.floating || name === 'floatingText' ? 'quote' : kind
}

/** "Mill House" and "December" are two words, though only tags stand between them. */
function spaceBetween(state: State, { place }: Tag): void {
  if (!aroundOf(state).note) state.lines.apart(place)
}

/** Elements that stand for a place: pages, lines, gaps. */
function openMilestone(state: State, tag: Tag): void {
  const { name, attributes, place } = tag
  if (name === 'pb') state.lines.pageBreak(pageLabel(attributes))
  if (name === 'lb' || name === 'cb' || name === 'pb')
    breakLine(state, attributes.break === 'no', place)
  if (name === 'addrLine') breakLine(state, false, place)
  if (name === 'space' && attributes.dim !== 'vertical') addWords(state, ' ', place)
  if (name === 'gap') addReplacement(state, '[…]', place)
}

function pageLabel(attributes: Tag['attributes']): string {
  const label = attributes.n ?? attributes.f ?? attributes.ed ?? attributes.facs ?? ''
  return label.replace(/^.*[#/](?=.)/, '').slice(0, 60)
}

function breakLine(state: State, withinWord: boolean, place: Span): void {
  if (aroundOf(state).note) holdSpace(state)
  else state.lines.lineBreak(withinWord, place)
}

function addWords(state: State, some: string, place: Span): void {
  const { unread: isUnread, note } = aroundOf(state)
  if (isUnread || some === '') return
  if (note) state.notes.at(-1)?.push({ words: some, place })
  else {
    state.quoted.words(some, place)
    state.lines.words(some, place)
  }
}

function addReplacement(state: State, some: string, place: Span): void {
  if (aroundOf(state).note) state.notes.at(-1)?.push({ words: some, place })
  else state.lines.put(some, place)
}

function holdSpace(state: State): void {
  const last = state.notes.at(-1)?.at(-1)
  if (last !== undefined)
    state.notes.at(-1)?.push({ words: ' ', place: { start: last.place.end, end: last.place.end } })
}

/** Ends the block under way; the notes of its words follow it. */
function beginBlock(state: State, kind: BlockKind): void {
  state.lines.release()
  for (const note of state.notes) writeNote(state, note)
  state.notes = []
  state.builder.block(kind)
}

function writeNote(state: State, note: readonly Held[]): void {
  state.builder.block('note')
  for (const { words, place } of note) {
    const map = align(words, state.source, place)
    if (map.pieces.length === 0) state.builder.replace(words, place.start, place.end)
    else addAligned(state.builder, words, { source: state.source, map })
  }
}
