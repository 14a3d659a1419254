/** The words around a quotation, as lists of words are compared with them. */

/** The words of a stretch in small letters. */
export function tokensOf(stretch: string): string[] {
  return wordsAsWritten(stretch).map((word) => word.toLowerCase())
}

/** The words of a stretch as they stand; initials ("V. I. Orme") are left out, for one of them reads as "I". */
export function wordsAsWritten(stretch: string): string[] {
  return stretch.replace(initials, ' ').match(/[\p{L}\p{N}'’-]+/gu) ?? []
}

const initials = /(?<!\p{L})\p{Lu}\.(?=\s*\p{Lu})/gu
