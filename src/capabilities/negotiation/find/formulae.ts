/**
 * Formulae: what is said at the end of any letter, and what mail programs set
 * below any mail ("If you are not the intended recipient …"). They sound like
 * demands and refusals, and move nothing between those who write.
 */
import type { ActWords } from '../../../languages/index.ts'

/** Whether a sentence is a formula of the language; none is where it has no list of them. */
export function formulaOf({ formulae = [] }: ActWords): (sentence: string) => boolean {
  if (formulae.length === 0) return () => false
  const any = new RegExp(formulae.join('|'), 'iu')
  return (sentence) => any.test(sentence)
}
