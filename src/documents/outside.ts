/**
 * What stands around a document: an archive's title and source note before it;
 * behind it footers, menus, a printer's note, an abstract.
 */
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import { isFurniture, readProvenance } from './provenance.ts'
import { readSalutation } from './salutation.ts'
import { isSignature } from './signer.ts'

/** An archive's page head is not longer than this, nor its foot. */
const longestLead = 25
const longestTrail = 40
/** A paragraph as long as this is text, not a note on the paper. */
const longestNote = 250

/** What a library of digital books sets before the first word of a book, and behind its last. */
const bookStart = /^\*{3}\s?START OF (?:THE|THIS)\s/u
const bookEnd = /^\*{3}\s?END OF (?:THE|THIS)\s/u
/** Such a line may break. */
const longestMark = 3
/** "End of the … eBook of …": said once more above the mark. */
const bookEndAbove = /^end of (?:the |this )?.{0,60}\be-?(?:book|text)\b/iu

/** The lines of a digital book without its distributor's licence; all of them where no marks part these from it. */
export function bookAmong(lines: readonly Line[]): { readonly from: number; readonly to: number } {
  const start = lines.findIndex(({ words }) => bookStart.test(words))
  if (start === -1) return { from: 0, to: lines.length }
  const closed = lines
    .slice(start, start + longestMark)
    .findIndex(({ words }) => words.endsWith('***'))
  const from = start + Math.max(0, closed) + 1
  const end = lines.findIndex(({ words }, at) => at > start && bookEnd.test(words))
  if (end === -1) return { from, to: lines.length }
  const above = lines
    .slice(Math.max(from, end - longestMark), end)
    .findIndex(({ words }) => bookEndAbove.test(words))
  return { from, to: above === -1 ? end : Math.max(from, end - longestMark) + above }
}

/** The document proper among these lines. */
export function outsideOf(
  lines: readonly Line[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const start = leadEnd(lines, from, to)
  return { from: start, to: trailStart(lines, start, to) }
}

/** Behind the last line of provenance at the head, where there is one. */
function leadEnd(lines: readonly Line[], from: number, to: number): number {
  let end = runningHeadEnd(lines, from, to)
  for (let at = end; at < Math.min(to, from + longestLead); at += 1) {
    const { words } = lines[at]!
    if (isSourceNote(words) || (isFurniture(words) && at - end < 4)) end = at + 1
    else if (isProse(words) && words.length > longestNote) break
    else if (readSalutation(words) !== undefined) break
  }
  return end === to ? from : end
}

/**
 * What a reader of pages knows for furniture, at the very top: the menu of a web
 * page, or the running head of the first page with its number ("Small Rivers 7
 * (2011) Weirs 41"). A stamp that returns on every page is not enough.
 */
function runningHeadEnd(lines: readonly Line[], from: number, to: number): number {
  let end = from
  while (end < to && lines[end]!.kind === 'furniture') end += 1
  if (end === to || end === from) return from
  const isHead = /\p{L}.*\s\d{1,4}$/u.test(lines[from]!.words)
  return end - from >= leastMenu ? end : isHead ? from + 1 : from
}

/** Fewer lines than this are no menu. */
const leastMenu = 4

/** Marks that an archive puts above a document; a form has numbers and labels of its own there. */
const above: ReadonlySet<string> = new Set([
  'source',
  'translator',
  'transcriber',
  'support',
  'rights',
])

function isSourceNote(words: string): boolean {
  return readProvenance(words).some(({ mark, value }) => above.has(mark) && value.end > value.start)
}

function trailStart(lines: readonly Line[], from: number, to: number): number {
  let start = to
  for (let at = to - 1; at > Math.max(from, to - longestTrail); at -= 1) {
    const { words, kind } = lines[at]!
    if (isAround(words, kind)) start = at
    else if (isProse(words) && start - at > 3) break
  }
  if (start === to) return to
  const above = lines[start - 1]
  // An archive puts its abstract between the text and its notes, set off from both.
  const isAbstract =
    above !== undefined &&
    start - 1 > from &&
    above.opens &&
    above.closes &&
    isProse(above.words) &&
    above.gap > usualGap(lines, from, start - 1) &&
    isFurniture(lines[start]!.words)
  return isAbstract ? start - 1 : start
}

/**
 * Whether a line speaks of the paper. Signatures that return under every letter
 * look like running heads to a reader of pages, and are not.
 */
function isAround(words: string, kind: Line['kind']): boolean {
  if (isFurniture(words) || readProvenance(words).length > 0) return true
  return kind === 'furniture' && !isSignature(words.split(',')[0]!)
}

/** The blank lines that mostly stand between paragraphs. */
function usualGap(lines: readonly Line[], from: number, to: number): number {
  const gaps = lines
    .slice(from + 1, to)
    .filter((line) => line.opens)
    .map((line) => line.gap)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}
