/**
 * Forms: lines that are a label and its value. "FROM: Raymond A. Warren",
 * "TO : Director", "MEMORANDUM FOR: …", also when the value stands on the next
 * line. Mail heads inside a text (forwarded chains) are forms too.
 */
import type { FieldName } from '../languages/index.ts'
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { alternatives, fieldOfLabel } from './vocabulary.ts'

export interface FormField {
  readonly field: FieldName
  /** Where the label stands, and the value (empty when none was found). */
  readonly label: Span
  readonly value: Span
}

const labels = alternatives(fieldOfLabel.keys())
const labelled = new RegExp(
  `^[*_•·.\\s]*(?<label>${labels})(?:\\s*\\([^)]{1,40}\\))?\\s*[:：;]+\\*?[*_\\s]*`,
  'iu',
)
const alone = /^[*_•·.\s]*(?<label>from|to|date|subject)\s*$/u
const aloneUpper = /^[*_•·.\s]*(?<label>FROM|TO|DATE|SUBJECT)\s*[.:]?\s*$/u

/** Reads the fields of a run of lines, each with its value. */
export function readForm(lines: readonly Line[]): FormField[] {
  const fields: FormField[] = []
  lines.forEach((line, index) => {
    const match = labelled.exec(line.words) ?? aloneUpper.exec(line.words) ?? alone.exec(line.words)
    if (match === null) return
    const field = fieldOfLabel.get(match.groups!.label!.toLowerCase().replace(/\s+/g, ' '))
    if (field === undefined) return
    const label = { start: line.start, end: line.start + match[0].length }
    const rest = line.words.slice(match[0].length).trim()
    const value =
      rest === '' ? nextValue(lines, index) : { start: line.end - rest.length, end: line.end }
    fields.push({ field, label, value: value ?? { start: label.end, end: label.end } })
  })
  return fields
}

/** Whether a line begins with a label of a form. */
export function isLabelled(words: string): boolean {
  return labelled.test(words)
}

/** The value on the next line, unless that is a label itself. */
function nextValue(lines: readonly Line[], index: number): Span | undefined {
  const next = lines[index + 1]
  if (next === undefined || next.words.length > 120) return undefined
  if (labelled.test(next.words) || aloneUpper.test(next.words)) return undefined
  return { start: next.start, end: next.end }
}
