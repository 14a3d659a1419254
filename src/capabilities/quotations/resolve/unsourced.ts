/** Quotations without a source: lost ones, and those that quote nobody. */
import type { VerdictWord } from '../../../record/index.ts'
import { comparable, type Word } from '../../../text/index.ts'
import type { Decision, Question } from './question.ts'

/** Marked words of the paper itself, which come from no other: its title, a stamp or note on it. */
export function ofOwnPaper({ quotation }: Question): Decision | undefined {
  const { clues } = quotation.attribution
  if (clues.includes('own-title'))
    return without('term', 0.9, 'stands in the title of this document')
  if (clues.includes('on-paper'))
    return without('scare', 0.8, 'a stamp or a note by hand on this paper')
  return undefined
}

function without(verdict: VerdictWord, confidence: number, reason: string): Decision {
  return {
    verdict,
    wording: verdict,
    parts: [],
    changes: [],
    reasons: [reason],
    confidence,
  }
}

/** No source: a lost one, or no quotation at all. */
export function unsourced(
  { quotation, text, insideLost }: Question,
  words: readonly Word[],
): Decision {
  const { attribution, form } = quotation
  const { clues } = attribution
  const said = clues.includes('says') || clues.includes('note-number')
  if (form === 'mail' || form === 'block' || form === 'paragraphs')
    return without('unverifiable', 0.85, 'set off as another’s words; no held document has them')
  if (clues.includes('title') && words.length <= 14)
    return without('term', 0.8, 'a title, by its capitals or by the words before it')
  if (clues.includes('known') && words.length <= 7)
    return without('term', 0.75, 'said to be known so')
  if (insideLost) return without('unverifiable', 0.8, 'inside a quotation whose source is not held')
  if (clues.includes('so-called') && words.length < 5)
    return without('scare', 0.85, 'introduced as so-called')
  if (clues.includes('note-number') && (words.length > 1 || clues.includes('says')))
    return without('unverifiable', 0.85, 'has a note; no held document has it')
  if (clues.includes('called') && words.length <= 7)
    return without('unverifiable', 0.6, 'a name the addressee is said to have called')
  if (clues.includes('branded') && words.length <= 7)
    return without('unverifiable', 0.6, 'what somebody is said to have called it')
  if (words.length <= 3) {
    if (clues.includes('word') || (clues.includes('list') && !said))
      return without('scare', 0.75, 'a word or label, not a passage')
    const isUsed = clues.includes('gloss') && attribution.to === 'named'
    // Two words that the writer says he uses are his own manner of speaking.
    return (said && words.length > 1 && (isUsed || attribution.to === 'addressee')) ||
      (words.length > 1 && clues.includes('meant'))
      ? without('unverifiable', 0.55, 'given to somebody; no held document has it')
      : without('scare', 0.7, 'a word or label, not a passage')
  }
  if (said || attribution.to !== 'none' || words.length >= 5 || comparable(text).length > 30)
    return without('unverifiable', 0.85, 'given to somebody; no held document has it')
  return without('scare', 0.5, 'a few words nobody is said to have used')
}
