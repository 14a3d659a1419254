/** Tables that a spreadsheet opens, and their cells. */
import { stringify } from 'csv-stringify/sync'

/**
 * Rows with CRLF behind each. The writer puts marks round a cell with the line end
 * of the table alone; a cell with any other would read as two rows.
 */
export function tableRows(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}

/** A whole table, with the mark of UTF-8 by which a spreadsheet knows its letters. */
export function tableFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${tableRows(rows)}`
}

/**
 * Words that a spreadsheet would take for a formula, led by an apostrophe. Those
 * that begin with an apostrophe before such a sign get one more, so that it can
 * be taken off again.
 */
export function safeCell(words: string): string {
  return /^'*[=+\-@\t\r]/.test(words) ? `'${words}` : words
}
