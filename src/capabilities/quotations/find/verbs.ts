/** Verbs beside a quotation, by their stems: of saying, of calling, of making out to be. */
import type { QuotationWords } from '../../../languages/index.ts'

/** Whether one of the words is a verb of saying. */
export function saysIn(tokens: readonly string[], language: QuotationWords): boolean {
  return tokens.some((word) => isSaying(word, language))
}

/** A form of a verb of saying; the nouns made of such verbs (statement, declaration) are none. */
export function isSaying(word: string, { sayingStems }: QuotationWords): boolean {
  return isVerbOf(word, sayingStems)
}

/** A form of a verb by its stem, and no noun made of it. */
export function isVerbOf(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) =>
    stem.length <= 3
      ? word === stem
      : word.startsWith(stem) &&
        !/^(?:ts?|e?ments?|a?tions?|ions?|ung|ungen|ers?|eurs?)$/.test(word.slice(stem.length)),
  )
}

/** A form of a verb by its stem, in the endings of verbs only. */
export function isFormOf(word: string, stem: string): boolean {
  return (
    word.startsWith(stem) && /^(?:|e|s|es|ed|led|ing|ling|ied|ies|y)$/.test(word.slice(stem.length))
  )
}
