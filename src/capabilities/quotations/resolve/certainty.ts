/**
 * Certainty: how often a verdict of this kind on this ground was right.
 *
 * Every decision has a ground: the verdict on the words, how many words there were, how they
 * were changed, and whether a paper says the like. What share of the verdicts on each ground
 * was right was counted in one half of the gold sets (`grounds` in `rejoinder eval --json`), a
 * few imagined cases at the hand-set confidence added, so that a ground seldom met does not
 * boast or despair.
 */
import type { Change, VerdictGround, VerdictWord } from '../../../record/index.ts'

export interface Grounded {
  readonly wording: VerdictWord
  readonly changes: readonly Change[]
  readonly grounds?: readonly VerdictGround[] | undefined
  /** Words of the quotation. */
  readonly words: number
}

/** The ground of a verdict, by which it is counted. */
export function groundOf({ wording, changes, grounds = [], words }: Grounded): string {
  const read = changes.filter(({ kind }) => kind === 'reading').length
  const length = words <= 3 ? 'short' : words <= 7 ? 'middling' : 'long'
  switch (wording) {
    case 'altered':
      if (read > 0) return 'altered, some misread'
      return length === 'long'
        ? `altered, long, ${howAltered(changes, words)}`
        : `altered, ${length}`
    case 'variant':
      return read > 0 ? 'variant, misread' : changes.length > 0 ? 'variant' : 'in other words'
    case 'spliced':
      return changes.every(isOnlyLeftOut) ? wording : 'spliced, and changed'
    case 'unverifiable':
      return howLost(grounds) ?? `${wording}, ${length}`
    case 'exact':
    case 'scare':
      return `${wording}, ${length}`
    case 'elided':
    case 'term':
    case 'misattributed':
    case 'not-found':
    case 'unplaced':
      return wording
  }
}

/** Some paper has the like of words without a source: more of it and in order, or less. */
function howLost(grounds: readonly VerdictGround[]): string | undefined {
  const alike = grounds.find(({ kind }) => kind === 'alike')
  if (alike?.kind !== 'alike') return undefined
  return `unverifiable, but something is ${alike.isClose ? 'much' : 'a little'} alike`
}

/**
 * Who falsifies changes a word or two, or in a long passage three or four, and fits to them what must agree ("either bank" for "both
 * banks"); where more differs, or small words and endings and nothing grave, it may be a version.
 */
function howAltered(changes: readonly Change[], words: number): string {
  const told = changes.filter(({ kind }) => !ofThePrinter.has(kind))
  const isFitted = told.some(({ kind }) => ofAVersion.has(kind))
  const isFew = isFitted
    ? told.length < manyPlaces && told.some(({ grave }) => grave)
    : told.length < manyPlaces || told.length < words * thick
  return isFew ? 'in few places' : 'all along'
}

const ofThePrinter: ReadonlySet<Change['kind']> = new Set(['case', 'punctuation', 'bracket'])
const ofAVersion: ReadonlySet<Change['kind']> = new Set(['small-word', 'inflection', 'spelling'])
const manyPlaces = 3
/** With a place changed for every eight words a passage is changed all along, however long it is. */
const thick = 0.13

function isOnlyLeftOut({ kind }: Change): boolean {
  return kind === 'omission' || ofThePrinter.has(kind)
}

/**
 * Right and all, by ground: counted in the tuned halves of `quotes-synthetic`, `quotes-translations`,
 * `sino-soviet` and our sample. The second is all versions of one book, and its weight says how often
 * what looks altered is a version; without it every altered passage would be certain.
 */
const counted: Readonly<Record<string, readonly [right: number, all: number]>> = {
  'exact, long': [246, 253],
  'exact, middling': [9, 9],
  'exact, short': [14, 14],
  elided: [261, 267],
  spliced: [89, 89],
  'spliced, and changed': [8, 20],
  'altered, long, in few places': [151, 180],
  'altered, long, all along': [50, 105],
  'altered, middling': [13, 13],
  'altered, short': [2, 2],
  'altered, some misread': [0, 2],
  'variant, misread': [253, 253],
  variant: [353, 356],
  'in other words': [70, 72],
  'unverifiable, long': [95, 105],
  'unverifiable, middling': [14, 18],
  'unverifiable, short': [22, 24],
  'unverifiable, but something is much alike': [14, 52],
  'unverifiable, but something is a little alike': [32, 42],
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
