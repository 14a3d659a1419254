/** Which of the witnesses of a document leads the others: its words are read and quoted. */
import { isOtherLanguage } from './heads-agree.ts'
import type { WitnessCandidate } from './witness-candidate.ts'

/**
 * Whether the first should lead the other: an original its translation (of two
 * languages that of most papers), the text that says most at its head the
 * others. A body that signs tells more of whose paper it is than its officer.
 */
export function leadsWitness(
  one: WitnessCandidate,
  other: WitnessCandidate,
  language: () => string | undefined,
): boolean {
  const apart = isOtherLanguage(one, other)
  const own = (each: WitnessCandidate): number =>
    apart && (each.language ?? each.body.language) === language() ? 4 : 0
  return weightOf(one) + own(one) > weightOf(other) + own(other)
}

function weightOf(one: WitnessCandidate): number {
  const { from, to, date, kind, marks } = one.body
  const isTranslated = marks.translator !== undefined || translated.test(one.words.slice(0, 400))
  return (
    (one.body.entry ? 0 : 16) +
    (isTranslated ? 0 : 8) +
    (from.length === 0 ? 0 : 2) +
    (from.some((sender) => sender.named === 'organisation') ? 1 : 0) +
    (to.length === 0 ? 0 : 2) +
    (date === undefined ? 0 : 2) +
    (kind.basis === 'deduced' ? 0 : 1)
  )
}

/** A translation says so at its head. */
const translated =
  /(?<![\p{L}])(?:translation|translated from|übersetzung|übersetzt aus|traduction|traduit d|traduzione|tradotto d|перевод)/iu
