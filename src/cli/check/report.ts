/** Complaints in the manner of a compiler, and in SARIF for editors. */
import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Complaint } from './complaint.ts'

export interface Draft {
  readonly path: string
  /** The words in which the offsets of complaints count. */
  readonly words: string
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Line and column, counted from 1. */
export function positionOf(words: string, offset: number): Position {
  const before = words.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/** One complaint after the other: place, what is wrong, the words, the true words. */
export function showComplaints(draft: Draft, complaints: readonly Complaint[]): string {
  if (complaints.length === 0) return `${draft.path}: nothing to mend`
  const lines = complaints.map((one) => {
    const { line, column } = positionOf(draft.words, one.start)
    const source =
      one.instead === undefined ? [] : [`    true: “${cut(one.instead)}” (${one.source})`]
    // What is passed over stands nowhere in the draft.
    const here = one.rule === 'point-unanswered' ? [] : [`    here: “${cut(one.words)}”`]
    return [
      `${draft.path}:${line}:${column}: ${one.weight}: ${one.what} [${one.rule}]`,
      ...here,
      ...source,
    ].join('\n')
  })
  const mend = complaints.filter((one) => one.weight === 'mend').length
  return `${lines.join('\n\n')}\n\n${mend} to mend, ${complaints.length - mend} to look at`
}

function cut(words: string): string {
  return words.length > 240 ? `${words.slice(0, 237)}…` : words
}

/** A SARIF 2.1.0 log (OASIS), as editors and review tools read it. */
export function sarifOf(draft: Draft, complaints: readonly Complaint[]): unknown {
  const rules = [...new Set(complaints.map((one) => one.rule))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rejoinder', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: complaints.map((one) => resultOf(draft, one)),
      },
    ],
  }
}

function resultOf({ path, words }: Draft, one: Complaint): unknown {
  const start = positionOf(words, one.start)
  const end = positionOf(words, one.end)
  const truth = one.instead === undefined ? '' : ` True words: “${one.instead}” (${one.source}).`
  return {
    ruleId: one.rule,
    level: one.weight === 'mend' ? 'error' : 'note',
    message: { text: `${one.what}.${truth}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: one.start,
            charLength: one.end - one.start,
          },
        },
      },
    ],
  }
}

/** A path as a reference: whole where it begins at the root, else beside whoever reads the log. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path.split(sep).map(encodeURIComponent).join('/')
}
