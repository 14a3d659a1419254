/**
 * Mail quoting: lines that begin with `>` or `|`, the number of marks telling how many
 * hands the words have gone through. Lines of one depth in a row are one quotation.
 */
import type { Span } from '../../../text/index.ts'
import type { Laid, Quoted } from './quoted.ts'

const quotedLine = /^[ \t]?(?:[>|] ?)+/

/** The mail quotations of a text, in order. */
export function mailQuotations(text: Laid): Quoted[] {
  const found: Quoted[] = []
  let run: Span[] = []
  let depth = 0
  const flush = (): void => {
    const quoted = depth === 0 ? undefined : quotationOf(text.words, run, depth)
    if (quoted !== undefined) found.push(quoted)
    run = []
  }
  for (const line of lines(text)) {
    const now = depthOf(text.words.slice(line.start, Math.min(line.end, line.start + 80)))
    if (now !== depth) {
      flush()
      depth = now
    }
    if (now > 0) run.push(line)
  }
  flush()
  return found
}

function depthOf(line: string): number {
  const marks = quotedLine.exec(line)?.[0]
  return marks === undefined ? 0 : (marks.match(/[>|]/g)?.length ?? 0)
}

/** A run of quoted lines; nothing when no words stand behind the marks. */
function quotationOf(words: string, run: readonly Span[], depth: number): Quoted | undefined {
  const pieces: Span[] = []
  for (const line of run) {
    const written = words.slice(line.start, line.end)
    const marks = quotedLine.exec(written)?.[0].length ?? 0
    const start = line.start + marks
    const end = line.start + written.trimEnd().length
    if (end > start) pieces.push({ start, end })
  }
  const [first, last] = [run[0], run.at(-1)]
  if (pieces.length === 0 || first === undefined || last === undefined) return undefined
  return {
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
    outer: { start: first.start, end: last.end },
    pieces,
    form: 'mail',
    mark: '>',
    depth,
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
