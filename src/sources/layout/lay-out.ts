/**
 * Laying out: a decoded source and its line structure → a text.
 *
 * Lines become paragraphs, page numbers and running heads furniture, words that
 * a line end broke whole again where the text shows how; all with the way back.
 * A running head in the middle of a paragraph is left out of the words, since as
 * a block of its own it would cut a sentence in two; its page keeps its label.
 */
import {
  type BlockKind,
  buildText,
  type Span,
  type Text,
  type TextBuilder,
} from '../../text/index.ts'
import { type BrokenWord, brokenWord, type Joint, joinBrokenWords } from './hyphens.ts'
import { type LineOptions, linesIn, type SourceLine } from './lines.ts'
import { measureLines } from './measure.ts'
import { findPages, type Paging } from './pages.ts'
import { beginsItem, goesOn, isHeading } from './paragraphs.ts'
import { isSetIn } from './set-in.ts'

/** What markup says of a line: its block, and where its words stand within it. */
export interface LineMark extends Span {
  readonly kind: BlockKind
  /** No other line belongs to its block: a heading, a row of a table. */
  readonly alone: boolean
}

export interface LayoutOptions extends LineOptions {
  /** The stretch of the source to lay out; all of it when not given. */
  readonly span?: Span
  /** Reads markup off a line. */
  readonly mark?: (source: string, line: SourceLine) => LineMark | undefined
  /** Writes the words of a line, where there is more to do than to copy them. */
  readonly write?: (builder: TextBuilder, source: string, span: Span) => void
}

/** A text, and its quoted stretches: one for every depth, the deeper within the less deep. */
export interface LaidOut {
  readonly text: Text
  readonly quoted: readonly Span[]
}

interface Setting {
  readonly source: string
  readonly span: Span
  readonly lines: readonly SourceLine[]
  readonly marks: readonly (LineMark | undefined)[]
  readonly paging: Paging
  /** For each line how it is joined to the one before it; undefined where a block begins. */
  readonly joints: ReadonlyMap<number, Joint>
  readonly isHeading: (index: number) => boolean
  readonly isSetIn: (index: number) => boolean
  readonly write: NonNullable<LayoutOptions['write']>
}

/** Lays out a source of its own. */
export function layOut(source: string, options: LayoutOptions = {}): LaidOut {
  const builder = buildText()
  const quoted = layInto(builder, source, options)
  return { text: builder.finish(), quoted }
}

/** Lays out a stretch within a text that is being built; gives its quoted stretches. */
export function layInto(builder: TextBuilder, source: string, options: LayoutOptions): Span[] {
  const setting = readSetting(source, options)
  const depths: (Span & { depth: number })[] = []
  let held: number[] = []
  setting.lines.forEach((line, index) => {
    if (setting.paging.furniture.has(index)) {
      held.push(index)
      return
    }
    const joint = setting.joints.get(index)
    if (joint === undefined) writeFurniture(builder, setting, held)
    held = []
    beginLine(builder, setting, index)
    const start = builder.next()
    setting.write(builder, source, wordsOfLine(setting, index))
    depths.push({ start, end: builder.end(), depth: line.depth })
  })
  writeFurniture(builder, setting, held)
  return quotedStretches(depths)
}

function readSetting(source: string, options: LayoutOptions): Setting {
  const span = options.span ?? { start: 0, end: source.length }
  const lines = [...linesIn(source, span, options)]
  const paging = findPages(source, lines)
  const measure = measureLines(source, lines)
  const marks = lines.map((line) => options.mark?.(source, line))
  const joints = new Map<number, Joint>()
  const broken: BrokenWord[] = []
  let before = -1
  lines.forEach((line, index) => {
    if (paging.furniture.has(index)) return
    const last = lines[before]
    const across = index - before > 1
    const free = !marks[index] && !marks[before]?.alone
    if (
      last !== undefined &&
      free &&
      goesOn(source, last, line, { measure: measure(index), across, after: lines[index + 1] })
    ) {
      const word = brokenWord(source, last, line)
      if (word !== undefined) broken.push({ ...word, line: index })
      joints.set(index, 'space')
    }
    before = index
  })
  for (const [index, joint] of joinBrokenWords(source, span, broken)) joints.set(index, joint)
  const heading = (index: number): boolean => isHeading(source, lines[index]!, measure(index))
  const setIn = (first: number): boolean =>
    isSetIn({ source, lines, first, before: lineBefore(paging, first), measure: measure(first) })
  const write = options.write ?? addAsWritten
  return { source, span, lines, marks, paging, joints, isHeading: heading, isSetIn: setIn, write }
}

function addAsWritten(builder: TextBuilder, source: string, span: Span): void {
  builder.add(source, span.start, span.end)
}

function writeFurniture(builder: TextBuilder, setting: Setting, held: readonly number[]): void {
  for (const index of held) {
    const line = setting.lines[index]!
    builder.block('furniture')
    beginPage(builder, setting, index)
    builder.line()
    setting.write(builder, setting.source, { start: line.start, end: line.end })
  }
}

function beginLine(builder: TextBuilder, setting: Setting, index: number): void {
  const joint = setting.joints.get(index)
  if (joint === undefined) builder.block(blockKind(setting, index))
  // Furniture that was left out may have begun the page.
  for (let held = index - 1; setting.paging.furniture.has(held); held--)
    if (joint !== undefined) beginPage(builder, setting, held)
  beginPage(builder, setting, index)
  if (joint === 'space') addSpaceAfter(builder, setting, index)
  builder.line()
}

function beginPage(builder: TextBuilder, setting: Setting, index: number): void {
  const label = setting.paging.begins.get(index)
  if (label !== undefined) builder.page(label)
}

/** The space between two lines is the first character after the line before. */
function addSpaceAfter(builder: TextBuilder, setting: Setting, index: number): void {
  const end = setting.lines[lineBefore(setting.paging, index)]!.end
  setting.write(builder, setting.source, { start: end, end: end + 1 })
}

function lineBefore({ furniture }: Paging, index: number): number {
  let before = index - 1
  while (furniture.has(before)) before -= 1
  return before
}

function lineAfter(setting: Setting, index: number): number {
  let after = index + 1
  while (setting.paging.furniture.has(after)) after += 1
  return after
}

function wordsOfLine(setting: Setting, index: number): Span {
  const { start, end } = setting.marks[index] ?? setting.lines[index]!
  const dropsHyphen = setting.joints.get(lineAfter(setting, index)) === 'nothing'
  return { start, end: dropsHyphen ? end - 1 : end }
}

function blockKind(setting: Setting, index: number): BlockKind {
  const marked = setting.marks[index]
  if (marked !== undefined) return marked.kind
  const line = setting.lines[index]!
  if (line.depth > 0) return 'quote'
  if (beginsItem(setting.source, line)) return 'item'
  if (setting.isSetIn(index)) return 'quote'
  return setting.isHeading(index) ? 'heading' : 'paragraph'
}

/** Runs of lines at least so deep, for every depth there is. */
function quotedStretches(lines: readonly (Span & { readonly depth: number })[]): Span[] {
  const open: number[] = []
  const found: Span[] = []
  let end = 0
  for (const line of lines) {
    while (open.length > line.depth) found.push({ start: open.pop()!, end })
    // A hostile line may carry a million marks.
    while (open.length < Math.min(line.depth, 20)) open.push(line.start)
    end = line.end
  }
  while (open.length > 0) found.push({ start: open.pop()!, end })
  return found
    .filter((span) => span.end > span.start)
    .sort((one, other) => one.start - other.start || other.end - one.end)
}
