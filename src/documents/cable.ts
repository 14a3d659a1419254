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
import { readReceipt } from './receipt.ts'
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
    const receipt = readReceipt(line.words)
    if (receipt !== undefined)
      marks.push({
        mark: 'received',
        value: { start: line.start + receipt.when.start, end: line.start + receipt.when.end },
      })
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

const numbers = alternatives(
  [...markOfWords].flatMap(([word, mark]) =>
    mark === 'number' && !word.includes(' ') ? [word] : [],
  ),
)
/** "No. 289.]", "[No. 17]": a line that numbers the paper and says nothing else. */
const numberLine = new RegExp(
  `^[[(]?(?:${numbers})[.:]?\\s*(?<number>\\d[\\p{L}\\d/-]{0,15})[.,]?[\\])]?$`,
  'iu',
)

/** The number in a line of its own at the head of a despatch. */
export function readNumberLine(line: Line): Span | undefined {
  const number = numberLine.exec(line.words)?.groups?.number
  if (number === undefined) return undefined
  const start = line.start + line.words.lastIndexOf(number)
  return { start, end: start + number.length }
}

/** The number with which the text of a cable begins: "48. Your No. 39, February 21." Points are numbered on, unless they begin anew behind it. */
export function readSerial(lines: readonly Line[]): Span | undefined {
  const first = lines.find(({ words }) => /^\d{1,5}\.\s+\S/.test(words))
  if (first === undefined) return undefined
  const number = /^\d+/.exec(first.words)![0]
  const later = lines.slice(lines.indexOf(first) + 1)
  const goesOn = (figure: number): boolean =>
    later.some(({ words }) => words.startsWith(`${figure}.`))
  if (goesOn(Number(number) + 1) && !goesOn(Number(number))) return undefined
  return { start: first.start, end: first.start + number.length }
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
