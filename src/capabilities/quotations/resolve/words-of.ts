/** The words by which quotations of a language are told; those of English for any other. */
import { english, languages, type QuotationWords } from '../../../languages/index.ts'

export function quotationWordsOf(language: string | undefined): QuotationWords {
  const code = language?.slice(0, 2)
  return languages.find((one) => one.code === code)?.quotation ?? english.quotation!
}
