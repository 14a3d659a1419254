/**
 * Forms: lines that are a label and its value. "FROM: Emil Brask",
 * "TO : Director", "MEMORANDUM FOR: …". The value may stand on the next line,
 * or a column of labels be followed by the column of their values. Mail heads
 * inside a text (forwarded chains) are forms too.
 */
import type { FieldName } from '../languages/index.ts'
import { distance, type Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { alternatives, fieldOfLabel } from './vocabulary.ts'

export interface FormField {
  readonly field: FieldName
  /** Where the label stands, and the value (empty when none was found). */
  readonly label: Span
  readonly value: Span
  /** A sign stands between label and value, mostly in one line; otherwise a reading machine took them apart. */
  readonly whole: boolean
}

const labels = alternatives(fieldOfLabel.keys())
const labelled = new RegExp(
  `^[*_•·.\\s]*(?<label>${labels})(?:\\s*\\([^)]{1,40}\\))?\\s*[:：;]+\\*?[*_\\s]*`,
  'iu',
)
const alone =
  /^[*_•·.\s]*(?<label>FROM|TO|DATE|SUBJECT|THROUGH|VIA|From|To|Date|Subject|Through|Via)\s*[.:]?\s*$/u
/** What reading machines leave of the dots of a form: ":", ":: ", "•". */
const dots = /^[\s:;.,•·*_|-]+/u

/** Reads the fields of a run of lines, each with its value. */
export function readForm(lines: readonly Line[]): FormField[] {
  const fields: FormField[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const first = labelOf(lines[at]!)
    if (first === undefined) continue
    if (first.rest !== '') {
      const line = lines[at]!
      const end = endOfValue(lines, at)
      fields.push({ ...first, value: { start: line.end - first.rest.length, end }, whole: true })
      continue
    }
    const column = columnAt(lines, at)
    column.forEach((label, index) => {
      const from = at + column.length + index
      const line = label.field === 'date' ? dateBelow(lines, from) : lines[from]
      // ": Chief of Works" below its label has kept the sign between the two.
      const whole = column.length > 1 && line?.words.startsWith(':') === true
      fields.push({ ...label, value: valueOn(line, label), whole })
    })
    at += column.length - 1
  }
  // A lone "TO" between two lines of a page of scraps is no form.
  return new Set(fields.map((one) => one.field)).size > 1 ||
    fields.every((one) => hasSign(one, lines))
    ? fields
    : []
}

/** A label with a colon behind it. */
function hasSign({ label }: FormField, lines: readonly Line[]): boolean {
  return lines.some(
    (line) =>
      line.start === label.start &&
      (labelled.test(line.words) || misreadLabelOf(line) !== undefined),
  )
}

/** Whether a line begins with a label of a form. */
export function isLabelled(words: string): boolean {
  return labelled.test(words)
}

interface Label {
  readonly field: FieldName
  readonly label: Span
  /** What stands behind it in its line. */
  readonly rest: string
}

function labelOf(line: Line): Label | undefined {
  if (line.words.length > 400) return undefined
  const match = labelled.exec(line.words) ?? alone.exec(line.words)
  if (match === null) return misreadLabelOf(line)
  const field = fieldOfLabel.get(match.groups!.label!.toLowerCase().replace(/\s+/g, ' '))
  if (field === undefined) return undefined
  const rest = line.words.slice(match[0].length).trim()
  return { field, label: { start: line.start, end: line.start + match[0].length }, rest }
}

/** Labels long enough to be known with two letters misread, by their letters alone. */
const longLabels: readonly (readonly [string, FieldName])[] = [...fieldOfLabel]
  .map(([label, field]) => [label.replace(/[^\p{L}]/gu, ''), field] as const)
  .filter(([letters]) => letters.length > 10)
const mostMisread = 2

/** "M'ENO RANDUM FOR:", "MEMORANDUE FOR:", "M E M O R A N D U M  FOR:". */
function misreadLabelOf(line: Line): Label | undefined {
  const lead = /^(?<label>\p{Lu}[^:;]{9,30})[:;]\s*/u.exec(line.words)
  const written = lead?.groups?.label ?? ''
  if (lead === null || written !== written.toUpperCase()) return undefined
  const letters = written.toLowerCase().replace(/[^\p{L}]/gu, '')
  const near = longLabels.find(([label]) => distance(letters, label, mostMisread) <= mostMisread)
  if (near === undefined) return undefined
  return {
    field: near[1],
    label: { start: line.start, end: line.start + lead[0].length },
    rest: line.words.slice(lead[0].length).trim(),
  }
}

/** Labels without values that stand under each other. */
function columnAt(lines: readonly Line[], from: number): Label[] {
  const column: Label[] = []
  for (let at = from; at < lines.length && column.length < 6; at += 1) {
    const label = labelOf(lines[at]!)
    if (label === undefined || label.rest !== '') break
    column.push(label)
  }
  return column
}

const dateAlone =
  /^\W*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\s+\p{L}+\.?,?\s+\d{2,4}|\p{L}+\.?\s+\d{1,2},?\s+\d{2,4})\W*$/u

/** Below the label of a date the date, where a reading machine put other boxes of the form between. */
function dateBelow(lines: readonly Line[], from: number): Line | undefined {
  return lines.slice(from, from + 6).find((line) => dateAlone.test(line.words)) ?? lines[from]
}

/** A line that is no label, without the dots before it; empty where it is none. */
function valueOn(line: Line | undefined, { label }: Label): Span {
  const none = { start: label.end, end: label.end }
  if (line === undefined || line.words.length > 120 || labelOf(line) !== undefined) return none
  const lead = dots.exec(line.words)?.[0].length ?? 0
  return lead === line.words.length ? none : { start: line.start + lead, end: line.end }
}

/** An address goes on in the next line where this one ends in the middle of it. */
function endOfValue(lines: readonly Line[], at: number): number {
  const [line, next] = [lines[at]!, lines[at + 1]]
  const open = /(?:,|;|\s(?:and|of|the|for|und|der|des|et|de))$/iu.test(line.words)
  return open && next !== undefined && !next.opens && labelOf(next) === undefined
    ? next.end
    : line.end
}
