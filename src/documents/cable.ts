/**
 * Cables and official papers: who approved and drafted, to whom it was
 * distributed, its number, classification and priority.
 *
 * These stand as labelled lines at head and foot, and their values may go on
 * over several lines.
 */
import type { Span } from '../text/index.ts'
import { isLabelled } from './form.ts'
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import { alternatives, markOfWords } from './vocabulary.ts'

export interface PlacedMark {
  readonly mark: string
  readonly value: Span
}

const labels = alternatives(markOfWords.keys())
const labelled = new RegExp(
  `^[*_\\s]*(?<label>${labels})\\s*(?:[:：]|(?<=by|von|par|da)\\s)\\s*`,
  'iu',
)

/** The marks of these lines: label → its value to the end of its line or of the lines it goes on in. */
export function readMarks(lines: readonly Line[], words: string): PlacedMark[] {
  const marks: PlacedMark[] = []
  lines.forEach((line, at) => {
    const match = labelled.exec(line.words)
    if (match === null) return
    const mark = markOfWords.get(match.groups!.label!.toLowerCase().replace(/\s+/g, ' '))
    if (mark === undefined) return
    const start = line.start + match[0].length
    const end = endOfValue(lines, at)
    if (end > start && words.slice(start, end).trim() !== '')
      marks.push({ mark, value: { start, end } })
  })
  return marks
}

/** A value goes on while the lines of its block are neither labels nor a sentence of the text. */
function endOfValue(lines: readonly Line[], at: number): number {
  let last = lines[at]!
  for (let next = at + 1; next < Math.min(lines.length, at + 6); next += 1) {
    const line = lines[next]!
    if (line.opens || isLabelled(line.words) || labelled.test(line.words)) break
    if (isProse(line.words) && line.words.length > 160) break
    last = line
  }
  return last.end
}
