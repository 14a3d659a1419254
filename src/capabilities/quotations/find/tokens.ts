/** The words around a quotation, as lists of words are compared with them. */

/** The words of a stretch in small letters. */
export function tokensOf(stretch: string): string[] {
  return wordsAsWritten(stretch.toLowerCase())
}

/** The words of a stretch as they stand. */
export function wordsAsWritten(stretch: string): string[] {
  return stretch.match(/[\p{L}\p{N}'’-]+/gu) ?? []
}
