/**
 * The verdict on a quotation whose source was found, from its parts and changes.
 *
 * The order of the questions is the order of gravity: from several documents, or out of
 * order, it is spliced; so much else that it must be another version, it is a variant;
 * any word changed, it is altered; words only left out, it is elided; misread letters
 * only, it is a variant; nothing, it is exact.
 */
import type { Change, VerdictWord } from '../../../record/index.ts'
import { wordsOf } from '../../../text/index.ts'
import type { FacedPart } from './align-source.ts'

/** What was counted for a verdict; also the ground of its confidence. */
export interface Weights {
  readonly words: number
  readonly same: number
  readonly altering: number
  readonly leftOut: number
  readonly readings: number
  /** Words of the quotation that were misread. */
  readonly misread: number
  readonly groups: number
  /** Differences of all kinds, and those of small words, endings and spelling among them. */
  readonly differences: number
  readonly soft: number
}

export interface Ruling {
  readonly verdict: VerdictWord
  readonly confidence: number
  readonly weights: Weights
}

const harmless: ReadonlySet<Change['kind']> = new Set([
  'case',
  'punctuation',
  'bracket',
  'spelling',
])

/** Rule on a quotation from its parts and what differs in them. */
export function rule(parts: readonly FacedPart[], changes: readonly Change[]): Ruling {
  const weights = weigh(parts, changes)
  const { altering, leftOut, readings, groups } = weights
  const ruling = (verdict: VerdictWord, confidence: number): Ruling => ({
    verdict,
    confidence,
    weights,
  })
  if (groups > 1) return ruling('spliced', 0.95)
  if (isVersion(weights)) return ruling('variant', 0.8)
  if (readings > 0 && altering <= readings * 0.34 && leftOut <= 1) return ruling('variant', 0.85)
  if (readings > 0 && isThroughout(weights)) return ruling('variant', 0.7)
  if (altering > 0) return ruling('altered', readings > 0 ? 0.4 : 0.95)
  if (leftOut > 0) return ruling('elided', 0.95)
  return ruling(readings > 0 ? 'variant' : 'exact', readings > 0 ? 0.85 : 0.98)
}

const softKinds: ReadonlySet<Change['kind']> = new Set([
  'small-word',
  'inflection',
  'spelling',
  'case',
  'reading',
])

/**
 * Another translation or record of a passage differs throughout, in small words and
 * endings too; who falsifies a quotation changes a word here or there and keeps the rest.
 */
function isVersion({ words, differences, soft, readings }: Weights): boolean {
  if (words < 8 || readings > differences / 2) return false
  const density = differences / words
  if (soft > 0 && (differences >= 4 || (differences === 3 && density >= 0.12)))
    return density >= 0.1
  return (differences >= 7 && density >= 0.25) || (differences >= 6 && density >= 0.3)
}

/** Words that no paper has beside changed ones, all along: a version of its own, or ill read. */
function isThroughout({ words, differences }: Weights): boolean {
  return words >= 6 && differences >= 3 && differences >= words * 0.2
}

function weigh(parts: readonly FacedPart[], changes: readonly Change[]): Weights {
  let [words, same] = [0, 0]
  for (const part of parts) {
    words += part.ours.length
    for (const pair of part.pairs) if (pair.kind === 'same') same += pair.one[1] - pair.one[0]
  }
  const read = changes.filter((change) => change.kind === 'reading')
  const [readings, misread] = [
    read.length,
    read.reduce((sum, { quoted }) => sum + wordsOf(quoted).length, 0),
  ]
  const omitted = changes.filter((change) => change.source !== '' && change.quoted === '')
  // An omission of a weighty word without dots alters; any other only shortens.
  const leftOut = omitted.filter((change) => change.kind === 'omission').length
  const altering = changes.filter(
    (change) =>
      change.kind !== 'reading' && change.kind !== 'omission' && !harmless.has(change.kind),
  ).length
  const soft = changes.filter((change) => softKinds.has(change.kind)).length
  const differences = changes.length
  return {
    words,
    same,
    altering,
    leftOut,
    readings,
    misread,
    groups: parts.length,
    differences,
    soft,
  }
}
