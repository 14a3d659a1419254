/**
 * Pairing: which mark closes which, by looking ahead from every mark that may open.
 *
 * Looking ahead rather than keeping a stack means that a lost mark spoils its own
 * quotation and not all that follow. How far is bounded in marks and in letters, so a
 * text of nothing but marks costs no more than its length.
 */
import type { Span } from '../../../text/index.ts'
import type { Mark } from './marks.ts'

export interface Pair {
  readonly open: Mark
  /** Absent where no mark closes: `end` is then the end of the paragraph. */
  readonly close: Mark | undefined
  readonly end: number
  /** Marks that reopen the quotation at the beginning of a paragraph. */
  readonly reopened: readonly Mark[]
  readonly depth: number
}

/** No closing mark is looked for beyond so many marks, or so many characters. */
const mostMarks = 120
const mostCharacters = 60_000
/** A single quotation mark looks much like an apostrophe, so it must close soon. */
const mostSingle = 2500
/** How far a double quotation may run into paragraphs that do not repeat its mark. */
const runsOn = 2500
const deepest = 4

interface Ground {
  readonly words: string
  readonly marks: readonly Mark[]
  /** Ends of the paragraphs, rising. */
  readonly paragraphs: readonly Span[]
}

/** All pairs of marks in order of their opening; those inside others follow them. */
export function pairMarks(ground: Ground): Pair[] {
  const pairs: Pair[] = []
  pairBetween(ground, { from: 0, to: ground.marks.length, depth: 1 }, pairs)
  return pairs
}

interface Range {
  readonly from: number
  readonly to: number
  readonly depth: number
}

function pairBetween(ground: Ground, { from, to, depth }: Range, pairs: Pair[]): void {
  let index = from
  while (index < to) {
    const open = ground.marks[index]!
    const found = open.opens ? closing(ground, index, to) : undefined
    if (found === undefined) {
      const lost = depth === 1 && open.opens ? unclosed(ground, index, to) : undefined
      if (lost !== undefined) pairs.push(lost)
      index += 1
      continue
    }
    const close = ground.marks[found.index]!
    if (isDoubled(ground, index, found.index)) {
      index += 1
      continue
    }
    if (close.at > open.end)
      pairs.push({ open, close, end: close.at, reopened: found.reopened, depth })
    // A mark that opens the quotation again opens none inside it.
    const again = found.reopened.map((mark) => ground.marks.indexOf(mark, index))
    let inside = index + 1
    for (const to of depth < deepest ? [...again, found.index] : []) {
      pairBetween(ground, { from: inside, to, depth: depth + 1 }, pairs)
      inside = to + 1
    }
    index = found.index + 1
  }
}

/** A machine read one mark as two, at both ends: the inner ones are the quotation's. */
function isDoubled({ marks }: Ground, open: number, close: number): boolean {
  const [outer, inner, before, behind] = [open, open + 1, close - 1, close].map((at) => marks[at]!)
  return (
    close - open >= 3 &&
    outer!.family === 'double' &&
    inner!.sign === outer!.sign &&
    inner!.at === outer!.end &&
    before!.sign === behind!.sign &&
    before!.end === behind!.at
  )
}

interface Closing {
  readonly index: number
  readonly reopened: readonly Mark[]
}

function closing(ground: Ground, from: number, to: number): Closing | undefined {
  return ground.marks[from]!.family === 'single'
    ? closingSingle(ground, from, to)
    : closingDouble(ground, from, to)
}

/** Whether two marks can be the two ends of one quotation. */
function match(open: Mark, close: Mark): boolean {
  if (open.family !== close.family) return false
  if (open.family === 'angle' || open.family === 'corner') return true
  if (open.sign === '„' || open.sign === '‚') return close.sign !== open.sign
  // ’ after “ or ” after " are confusions of one printer or machine; '' is nobody's “.
  if (open.sign === "''" || close.sign === "''")
    return open.sign === close.sign || open.sign === '``'
  return true
}

/** In German the shape that opens in English closes. */
function mayClose(open: Mark, mark: Mark): boolean {
  if (open.sign === '„' || open.sign === '‚') return mark.sign !== '„' && mark.sign !== '‚'
  if (open.sign === '”') return mark.sign === '”'
  return mark.closes
}

function closingDouble(ground: Ground, from: number, to: number): Closing | undefined {
  const open = ground.marks[from]!
  const reopened: Mark[] = []
  let depth = 0
  let paragraph = paragraphAt(ground, open.at)
  for (let index = from + 1; index < to && index <= from + mostMarks; index++) {
    const mark = ground.marks[index]!
    if (mark.at - open.at > mostCharacters) return undefined
    if (mark.family !== open.family || !(match(open, mark) || mark.opens)) continue
    const here = paragraphAt(ground, mark.at)
    if (here !== paragraph) {
      if (isReopened(ground, mark, here, open)) {
        reopened.push(mark)
        paragraph = here
        continue
      }
      if (!runsInto(ground, open, mark, paragraph)) return undefined
    }
    if (mayClose(open, mark) && match(open, mark)) {
      if (depth === 0) return { index, reopened }
      depth -= 1
    } else if (mark.opens) {
      if (!mark.shaped && !nestsHere(ground, index, to)) return undefined
      depth += 1
    }
  }
  return undefined
}

/** A mark that opens at the very beginning of a paragraph goes on with what was open. */
function isReopened(ground: Ground, mark: Mark, paragraph: number, open: Mark): boolean {
  const span = ground.paragraphs[paragraph]
  return (
    span !== undefined &&
    mark.opens &&
    ground.words.slice(span.start, mark.at).trim() === '' &&
    (mark.sign === open.sign || mark.family === 'angle')
  )
}

/** Without a repeated mark a quotation runs on only to a mark that can do nothing but close it. */
function runsInto(ground: Ground, open: Mark, mark: Mark, paragraph: number): boolean {
  const here = paragraphAt(ground, mark.at)
  return mark.closes && !mark.opens && mark.at - open.at <= runsOn && here - paragraph <= 3
}

/** Straight marks inside straight marks: believed only when both close in this paragraph. */
function nestsHere(ground: Ground, from: number, to: number): boolean {
  const paragraph = paragraphAt(ground, ground.marks[from]!.at)
  let depth = 2
  for (let index = from + 1; index < to && index <= from + mostMarks; index++) {
    const mark = ground.marks[index]!
    if (mark.family !== 'double' || paragraphAt(ground, mark.at) !== paragraph) continue
    if (mark.closes && !mark.opens) depth -= 1
    else if (mark.opens && !mark.closes) depth += 1
    if (depth === 0) return true
  }
  return false
}

/**
 * The end of a quotation in single marks. A mark behind an s and before a small letter
 * may be a genitive ("the workers' flag"), and a straight one behind ‘ may be a mark
 * inside (‘the word `so' is mine’): they close only where nothing better follows.
 */
function closingSingle(ground: Ground, from: number, to: number): Closing | undefined {
  const open = ground.marks[from]!
  const reopened: Mark[] = []
  let paragraph = paragraphAt(ground, open.at)
  let second: number | undefined
  for (let index = from + 1; index < to && index <= from + mostMarks; index++) {
    const mark = ground.marks[index]!
    if (mark.at - open.at > mostSingle) break
    if (mark.family !== 'single') continue
    const here = paragraphAt(ground, mark.at)
    if (here !== paragraph) {
      // Only the curly mark is surely one, and no apostrophe that was left over.
      if (second !== undefined || open.sign !== '‘') break
      if (isReopened(ground, mark, here, open)) {
        reopened.push(mark)
        paragraph = here
        continue
      }
      if (here - paragraph > 1 || mark.sign === '‘') break
      if (!isAtStop(ground.words, mark)) continue
    }
    // German opens low and closes with the sign by which English opens: ‚so‘.
    if (mayClose(open, mark) && (mark.sign !== '‘' || open.sign === '‚')) {
      if (!isGenitive(ground.words, mark) && !(open.sign === '‘' && mark.sign === "'"))
        return { index, reopened }
      second ??= index
    } else if (mark.opens && mark.sign !== '’') {
      if (open.sign !== '‘' || mark.sign === '‘') break
    }
  }
  return second === undefined ? undefined : { index: second, reopened }
}

/** Beside a stop or a comma, where no apostrophe stands. */
function isAtStop(words: string, { at, end }: Mark): boolean {
  return /[.,;:!?…]/.test(`${words[at - 1] ?? ''}${words[end] ?? ''}`)
}

function isGenitive(words: string, mark: Mark): boolean {
  return (
    /[sxz]/.test(words[mark.at - 1] ?? '') && /^ \p{Ll}/u.test(words.slice(mark.end, mark.end + 2))
  )
}

/** A double mark that surely opens and that nothing closes: taken to the end of its paragraph. */
function unclosed(ground: Ground, from: number, to: number): Pair | undefined {
  const open = ground.marks[from]!
  const paragraph = ground.paragraphs[paragraphAt(ground, open.at)]
  const next = ground.marks.slice(from + 1, Math.min(to, from + 2))[0]
  if (open.family !== 'double' || open.closes || paragraph === undefined) return undefined
  if (next !== undefined && next.at < paragraph.end && next.family === open.family) return undefined
  if (paragraph.end - open.end > runsOn) return undefined
  return { open, close: undefined, end: paragraph.end, reopened: [], depth: 1 }
}

/** The index of the paragraph that holds an offset: the last that begins at or before it. */
function paragraphAt({ paragraphs }: Ground, at: number): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
