/** Cells of tables that a spreadsheet opens. */

/**
 * Words that a spreadsheet would take for a formula, led by an apostrophe. Those
 * that begin with an apostrophe before such a sign get one more, so that it can
 * be taken off again.
 */
export function safeCell(words: string): string {
  return /^'*[=+\-@\t\r]/.test(words) ? `'${words}` : words
}
