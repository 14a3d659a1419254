/**
 * Mail quoting: lines that begin with `>` or `|`, the number of marks telling how many
 * hands the words have gone through; or with the name of who wrote them (`Jane> `, as
 * some programs set it), or with a colon. Lines of one depth in a row are one quotation.
 */
import type { Span } from '../../../text/index.ts'
import { lineMarks, type MarksBefore } from './mail-marks.ts'
import type { Laid, Quoted } from './quoted.ts'

/** The mail quotations of a text, in order. */
export function mailQuotations(text: Laid): Quoted[] {
  const found: Quoted[] = []
  const all = [...lines(text)]
  const marksBefore = lineMarks(text.words, all)
  let run: Quoting[] = []
  let before: string | undefined
  const flush = (): void => {
    const quoted = quotationOf(text.words, run)
    if (quoted !== undefined) found.push(quoted)
    run = []
  }
  for (const line of all) {
    const marks = marksBefore(line)
    if (marks?.hand !== before) flush()
    before = marks?.hand
    if (marks !== undefined) run.push({ line, marks })
  }
  flush()
  return found
}

/** A line of somebody else's, and what stands before his words. */
interface Quoting {
  readonly line: Span
  readonly marks: MarksBefore
}

/** A run of quoted lines; nothing when no words stand behind the marks. */
function quotationOf(words: string, run: readonly Quoting[]): Quoted | undefined {
  const pieces: Span[] = []
  for (const { line, marks } of run) {
    const written = words.slice(line.start, line.end)
    const start = line.start + marks.length
    const end = line.start + written.trimEnd().length
    if (end > start) pieces.push({ start, end })
  }
  const [first, last] = [run[0], run.at(-1)]
  if (pieces.length === 0 || first === undefined || last === undefined) return undefined
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    outer: { start: first.line.start, end: last.line.end },
    pieces,
    form: 'mail',
    mark: '>',
    depth: first.marks.depth,
    unclosed: false,
  }
}

/** The lines of the source, without their ends. */
function* lines(text: Laid): Iterable<Span> {
  const starts = text.lines.length === 0 ? [0] : text.lines
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!
    let end = starts[index + 1] ?? text.words.length
    while (end > start && /\s/.test(text.words[end - 1]!)) end -= 1
    yield { start, end }
  }
}
