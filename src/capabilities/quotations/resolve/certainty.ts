/**
 * Certainty: how often a verdict of this kind on this ground was right.
 *
 * Every decision has a ground: the verdict on the words, how many words there were, and how
 * much of them was changed. What share of the verdicts on each ground was right was counted
 * in one half of the gold sets (`grounds` in `rejoinder eval --json`), a few imagined cases
 * at the hand-set confidence added, so that a ground seldom met does not boast or despair.
 */
import type { Change, VerdictWord } from '../../../record/index.ts'

export interface Grounded {
  readonly wording: VerdictWord
  readonly changes: readonly Change[]
  /** Words of the quotation. */
  readonly words: number
}

/** The ground of a verdict, by which it is counted. */
export function groundOf({ wording, changes, words }: Grounded): string {
  const read = changes.filter(({ kind }) => kind === 'reading').length
  const length = words <= 3 ? 'short' : words <= 7 ? 'middling' : 'long'
  switch (wording) {
    case 'altered':
      if (read > 0) return 'altered, some misread'
      return changes.length > words * muchChanged ? `altered much, ${length}` : `altered, ${length}`
    case 'variant':
      return read > 0 ? 'variant, misread' : changes.length > 0 ? 'variant' : 'in other words'
    case 'unverifiable':
    case 'exact':
    case 'scare':
      return `${wording}, ${length}`
    case 'elided':
    case 'spliced':
    case 'term':
    case 'misattributed':
    case 'not-found':
    case 'unplaced':
      return wording
  }
}

/** More changes than this share of the words are many. */
const muchChanged = 0.25

/** Right and all, by ground: counted in the tuned halves of `quotes-synthetic` and `sino-soviet`. */
const counted: Readonly<Record<string, readonly [right: number, all: number]>> = {
  'exact, long': [241, 244],
  'exact, middling': [7, 7],
  'exact, short': [11, 11],
  elided: [260, 261],
  spliced: [97, 99],
  'altered, long': [182, 193],
  'altered, middling': [2, 2],
  'altered much, long': [17, 18],
  'altered much, middling': [11, 11],
  'altered much, short': [2, 2],
  'altered, some misread': [0, 2],
  'variant, misread': [139, 139],
  variant: [33, 36],
  'in other words': [11, 13],
  'unverifiable, long': [140, 145],
  'unverifiable, middling': [11, 13],
  'unverifiable, short': [22, 24],
  'scare, middling': [1, 1],
  'scare, short': [148, 150],
  term: [4, 4],
}

/** Cases imagined at the hand-set confidence. */
const imagined = 4

/** How sure a verdict is, from its ground; the hand-set confidence where the ground was never counted. */
export function certaintyOf(grounded: Grounded, confidence: number): number {
  const [right, all] = counted[groundOf(grounded)] ?? [0, 0]
  return (right + imagined * confidence) / (all + imagined)
}
