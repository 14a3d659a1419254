/** The line above a paper that a letter conveys: "Annex II", "Annex to the letter dated 3 May 1911 from the Envoy of Norland". */
import { alternatives, annexes, kindOfNoun } from './vocabulary.ts'

const numbered = '(?:\\s+(?:no\\.?\\s?|nr\\.?\\s?)?(?:[IVX]{1,5}|\\d{1,2}|[A-Z]))?'
const title = new RegExp(`^(?:${alternatives(annexes)})${numbered}[.:]?$`, 'iu')
const ofLetter = new RegExp(
  `^(?:${alternatives(annexes)})${numbered}\\s(?:to|zu|zum|à|de)\\s(?:the|dem|der|la|l['’])?\\s?(?:${alternatives(kindOfNoun.keys())})(?!\\p{L})`,
  'iu',
)

/** A line that says "annex" and no more than of what. */
export function isAnnexTitle(words: string): boolean {
  return title.test(words) || isAnnexOfLetter(words)
}

/** It names the letter that conveys it; the day and the sides there are of that letter. */
export function isAnnexOfLetter(words: string): boolean {
  return ofLetter.test(words)
}
