/**
 * The builder of texts: what every reader writes its words into.
 *
 * It folds white space to one space between words and one line feed between
 * blocks, composes accents (NFC), leaves out what nobody can read (zero-width
 * marks, control codes), and keeps the way back to the source while it does so.
 * A space maps to the first of the white space it stands for, so that a line
 * wrapped by a single line end stays one piece of the map.
 */
import type { OffsetPiece } from './offset-map.ts'
import type { Span } from './span.ts'
import type { Block, BlockKind, Page, Text } from './text.ts'

export interface TextBuilder {
  /** Begins a block; it exists once words are added to it. */
  block(kind: BlockKind): void
  /** Adds a stretch of the source as it stands there. */
  add(source: string, start: number, end: number): void
  /** Adds words that stand for a stretch of the source: an entity, a decoded line. */
  replace(words: string, start: number, end: number): void
  /** The next word is the first of a line of the source. */
  line(): void
  /** The next word is the first of a page. */
  page(label: string): void
  /** Where the next word will stand. */
  next(): number
  /** Where the last word ends. */
  end(): number
  finish(): Text
}

const spaces = '\\s\\x1c-\\x1f\\x85'
const nothings =
  '\\x01-\\x08\\x0e-\\x1b\\x7f-\\x84\\x86-\\x9f\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff'
/** Characters that NFC replaces though no accent stands beside them. */
const single =
  '\\u0340-\\u0387\\u0958-\\u0fff\\u1f00-\\u1fff\\u2126\\u212a\\u212b\\u2329\\u232a\\uf900-\\ufaff\\ufb1d-\\ufb4f\\u{1d15e}-\\u{1d1c0}\\u{2f800}-\\u{2fa1d}'
// At most 32 accents on a letter: a million of them would cost the square of it.
const irregular = new RegExp(
  [
    `[${spaces}${nothings}]{2,}|[^\\S ]|[\\x1c-\\x1f${nothings}\\x85]`,
    '[\\0\\ufffe\\uffff]',
    `(?:[${single}]|[^\\p{M}${spaces}${nothings}])(?:[${nothings}]*\\p{M}){1,32}`,
    `[\\u1100-\\u11ff]+|[${single}]`,
  ].join('|'),
  'gu',
)
const isNothing = new RegExp(`[${nothings}]`)
const isSpace = new RegExp(`[${spaces}]`)
const allNothings = new RegExp(`[${nothings}]+`, 'g')

/** What is built so far. */
interface Draft {
  readonly words: string[]
  readonly pieces: { textStart: number; textEnd: number; start: number; end: number }[]
  readonly blocks: Block[]
  readonly lines: number[]
  readonly pages: Page[]
  length: number
  kind: BlockKind
  /** Where the block under way begins; undefined until it has words. */
  opened: number | undefined
  /** The white space that the next word will stand behind. */
  spaceAt: number | undefined
  lineBegins: boolean
  pageBegins: string | undefined
}

/** A new builder. */
export function buildText(): TextBuilder {
  const draft: Draft = {
    words: [],
    pieces: [],
    blocks: [],
    lines: [],
    pages: [],
    length: 0,
    kind: 'paragraph',
    opened: undefined,
    spaceAt: undefined,
    lineBegins: true,
    pageBegins: undefined,
  }
  return {
    block(kind) {
      closeBlock(draft)
      draft.kind = kind
    },
    add: (source, start, end) => addStretch(draft, source.slice(start, end), start),
    replace: (words, start, end) => addReplacement(draft, words, { start, end }),
    line() {
      draft.lineBegins = true
    },
    page(label) {
      draft.pageBegins = label
      draft.lineBegins = true
    },
    next: () => nextStart(draft),
    end: () => draft.length,
    finish() {
      closeBlock(draft)
      const { blocks, lines, pages } = draft
      const pieces = draft.pieces.map(toPiece)
      return { words: wellFormed(draft.words.join('')), blocks, lines, pages, map: { pieces } }
    },
  }
}

function closeBlock(draft: Draft): void {
  if (draft.opened !== undefined)
    draft.blocks.push({ kind: draft.kind, start: draft.opened, end: draft.length })
  draft.opened = undefined
  draft.spaceAt = undefined
  draft.lineBegins = true
}

function nextStart(draft: Draft): number {
  if (draft.opened === undefined) return draft.length === 0 ? 0 : draft.length + 1
  return draft.spaceAt === undefined ? draft.length : draft.length + 1
}

/** Adds a stretch that stands at `offset` in the source. */
function addStretch(draft: Draft, stretch: string, offset: number): void {
  let done = 0
  irregular.lastIndex = 0
  for (let match = irregular.exec(stretch); match !== null; match = irregular.exec(stretch)) {
    const [some] = match
    addRegular(draft, stretch.slice(done, match.index), offset + done)
    addIrregular(draft, some, offset + match.index)
    done = match.index + some.length
  }
  addRegular(draft, done === 0 ? stretch : stretch.slice(done), offset + done)
}

/** Adds a stretch in which only single spaces part the words; one may stand at each edge. */
function addRegular(draft: Draft, some: string, offset: number): void {
  const before = some.charCodeAt(0) === 0x20 ? 1 : 0
  if (before === 1) addSpace(draft, offset)
  const behind = some.length > before && some.charCodeAt(some.length - 1) === 0x20 ? 1 : 0
  const core = before + behind === 0 ? some : some.slice(before, some.length - behind)
  if (core !== '')
    write(draft, core, { start: offset + before, end: offset + before + core.length })
  if (behind === 1) addSpace(draft, offset + some.length - 1)
}

function addIrregular(draft: Draft, some: string, offset: number): void {
  const code = some.charCodeAt(0)
  const span = { start: offset, end: offset + some.length }
  const space = firstSpace(some)
  const readable = some.replace(allNothings, '')
  if (code === 0 || code >= 0xfffe) write(draft, '\ufffd', span)
  else if (space >= 0) addSpace(draft, offset + space)
  else if (readable !== '') write(draft, readable.normalize('NFC'), span)
}

function addReplacement(draft: Draft, some: string, span: Span): void {
  const folded = some
    .replace(allNothings, '')
    .replace(/[\0\ufffe\uffff]/g, '\ufffd')
    .replace(/[\s\x1c-\x1f\x85]+/g, ' ')
    .normalize('NFC')
  if (folded.startsWith(' ')) addSpace(draft, span.start)
  const core = folded.trim()
  if (core === '') return
  // Equal lengths would read as character for character.
  const equal = core.length > 1 && core.length === span.end - span.start
  write(draft, core, equal ? { start: span.start, end: span.end - 1 } : span)
  if (folded.endsWith(' ')) addSpace(draft, Math.max(span.start, span.end - 1))
}

/** White space before the first word of a block is nothing; more of it is one. */
function addSpace(draft: Draft, at: number): void {
  if (draft.opened !== undefined) draft.spaceAt ??= at
}

function write(draft: Draft, some: string, span: Span): void {
  if (draft.opened === undefined) openBlock(draft)
  else if (draft.spaceAt !== undefined)
    push(draft, ' ', { start: draft.spaceAt, end: draft.spaceAt + 1 })
  draft.spaceAt = undefined
  if (draft.lineBegins) draft.lines.push(draft.length)
  draft.lineBegins = false
  if (draft.pageBegins !== undefined)
    draft.pages.push({ start: draft.length, label: draft.pageBegins })
  draft.pageBegins = undefined
  const accented = /^\p{M}/u.test(some)
  if (!(accented && draft.length > draft.opened! && composeWithLast(draft, some, span)))
    push(draft, some, span)
}

/** An accent at the beginning of a stretch belongs to the letter that ended the last one. */
function composeWithLast(draft: Draft, some: string, span: Span): boolean {
  const marks = /^\p{M}{1,32}/u.exec(some)?.[0] ?? ''
  const last = draft.words.at(-1) ?? ''
  const letter = /[^\p{M} ]\p{M}{0,32}$/u.exec(last.slice(-40))?.[0]
  const plain = some.length === span.end - span.start
  if (letter === undefined || (!plain && marks !== some)) return false
  const start = takeBack(draft, letter.length)
  if (start === undefined) return false
  const end = plain ? span.start + marks.length : span.end
  push(draft, (letter + marks).normalize('NFC'), { start, end })
  if (marks !== some) push(draft, some.slice(marks.length), { start: end, end: span.end })
  return true
}

/** Takes the last characters back; gives where in the source they began. */
function takeBack(draft: Draft, length: number): number | undefined {
  const piece = draft.pieces.at(-1)!
  const size = piece.textEnd - piece.textStart
  if (size !== piece.end - piece.start || size < length) return undefined
  draft.words.push(draft.words.pop()!.slice(0, -length))
  draft.length -= length
  piece.textEnd -= length
  piece.end -= length
  if (size === length) draft.pieces.pop()
  return piece.end
}

function openBlock(draft: Draft): void {
  if (draft.length > 0) {
    draft.words.push('\n')
    draft.length += 1
  }
  draft.opened = draft.length
}

function push(draft: Draft, some: string, { start, end }: Span): void {
  draft.words.push(some)
  const textEnd = draft.length + some.length
  const last = draft.pieces.at(-1)
  const goesOn =
    last !== undefined &&
    ((some.length === end - start && continues(last, draft.length, start)) ||
      mayBeCoarse(draft, last, { textEnd, start, end }))
  if (goesOn) {
    last.textEnd = textEnd
    last.end = end
  } else draft.pieces.push({ textStart: draft.length, textEnd, start, end })
  draft.length = textEnd
}

/**
 * With so many pieces a text is broken up sign by sign (a million letters with a zero-width mark
 * behind each): from there on some signs together are one piece, which maps as a whole.
 */
const mostFine = 500_000
const coarse = 64

function mayBeCoarse(
  { pieces, length }: Draft,
  last: Draft['pieces'][number],
  { textEnd, start, end }: Span & { readonly textEnd: number },
): boolean {
  const size = textEnd - last.textStart
  const isNext = last.textEnd === length && last.end <= start
  // Equal lengths would read as character for character.
  return pieces.length >= mostFine && isNext && size <= coarse && size !== end - last.start
}

/** Whether characters still stand one for one after a piece. */
function continues(last: Draft['pieces'][number], text: number, source: number): boolean {
  return (
    last.textEnd === text &&
    last.end === source &&
    last.textEnd - last.textStart === last.end - last.start
  )
}

function firstSpace(some: string): number {
  for (let at = 0; at < some.length; at++) {
    const one = some[at]!
    if (isSpace.test(one) && !isNothing.test(one)) return at
  }
  return -1
}

/** Halves of a pair without the other half cannot be stored as UTF-8. */
function wellFormed(words: string): string {
  return words.replace(/\p{Cs}/gu, '\ufffd')
}

function toPiece(piece: Draft['pieces'][number]): OffsetPiece {
  return {
    text: { start: piece.textStart, end: piece.textEnd },
    source: { start: piece.start, end: piece.end },
  }
}
