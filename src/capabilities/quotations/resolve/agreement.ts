/**
 * How much must agree before a place is believed to be the source, and not a likeness
 * that common wording would explain.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Change } from '../../../record/index.ts'
import { wordsOf } from '../../../text/index.ts'
import type { TracedPart } from '../engine/parts.ts'
import type { FacedPart } from '../judge/align-source.ts'
import type { Ruling } from '../judge/verdict.ts'
import type { Corpus } from './corpus.ts'

/** Less of a quotation found than this, and its source is not found. */
const enough = 0.55
/** Less will do where what was found, all in one document, says so much more than chance. */
const enoughSurely = 0.4
const surely = 80
/** And less still for a look at the words about it, of which the most must then agree. */
const enoughToLook = 0.35
const worthLooking = 24
const mostAgree = 0.6

/** The share of a quotation that parts must account for to be worth holding against their source. */
export function leastToLook(parts: readonly TracedPart[]): number {
  return bitsIn(parts) >= worthLooking && isOne(parts) ? enoughToLook : leastOf(parts)
}

/** Whether parts that account for so much of a quotation say far more than chance would. */
export function isSurely(parts: readonly TracedPart[], covered: number): boolean {
  return covered >= enoughSurely && bitsIn(parts) >= surely
}

/** What was found, and how it looks face to face. */
interface Agreement {
  readonly faced: readonly FacedPart[]
  readonly changes: readonly Change[]
  readonly ruling: Ruling
  readonly parts: readonly TracedPart[]
  /** Words of the quotation, and the share of its letters that the parts account for. */
  readonly words: number
  readonly covered: number
  /** What is left where other parts were not believed. */
  readonly isRest: boolean
}

interface Knowing {
  readonly language: QuotationWords
  readonly corpus: Pick<Corpus, 'isRare'>
  /** The words are given to a third, and what was found is none of his. */
  readonly thirds: boolean
  /** Names of those who write to each other here, in comparison forms. */
  readonly parties: readonly string[]
}

/** Whether common wording explains all that agrees. */
export function isChance(agreement: Agreement, knowing: Knowing): boolean {
  const { faced, ruling, parts, words } = agreement
  const { language, corpus } = knowing
  if (isTooLittle(agreement, knowing)) return true
  if (ruling.verdict === 'spliced' && faced.some((part) => saysLittle(part, knowing))) return true
  return (
    words < formulaWords &&
    ruling.verdict !== 'exact' &&
    !parts.some(isOnlyHere) &&
    isFormula(agreement, language, corpus.isRare)
  )
}

function leastOf(parts: readonly TracedPart[]): number {
  return bitsIn(parts) >= surely && isOne(parts) ? enoughSurely : enough
}

function bitsIn(parts: readonly TracedPart[]): number {
  return parts.reduce((sum, { bits }) => sum + bits, 0)
}

function isOne(parts: readonly TracedPart[]): boolean {
  return parts.every(({ document }) => document === parts[0]!.document)
}

/** Fewer words than this, and not the same throughout, may agree as formulas do. */
const formulaWords = 10
/** The share of the words that matter in which a short quotation must agree. */
const leastMatter = 0.81

/** So much in a row, next to letter for letter, and nowhere else, is no formula. */
function isOnlyHere({ bits, also, agreeing, quote }: TracedPart): boolean {
  const length = quote[1] - quote[0]
  return bits >= tellingBits && agreeing >= length * tellingShare && also.length === 0
}

const tellingBits = 36
const tellingShare = 0.95

/** Of few words only those agree that this corpus says all the time; a misread word agrees. */
function isFormula(
  { faced, changes }: Pick<Agreement, 'faced' | 'changes'>,
  { small }: QuotationWords,
  isRare: Corpus['isRare'],
): boolean {
  const words = faced.flatMap(({ ours }) => ours).filter(({ form }) => !small.includes(form))
  const other = changes
    .filter(({ kind }) => kind !== 'reading' && kind !== 'spelling' && kind !== 'case')
    .flatMap(({ quoted }) => wordsOf(quoted))
    .filter(({ form }) => !small.includes(form))
  if (words.length - other.length >= words.length * leastMatter) return false
  const changed = new Set(other.map(({ form }) => form))
  return !words.some(({ form }) => !changed.has(form) && isRare(form))
}

/**
 * A piece of common wording: fewer than two words that matter agree. What the sides are
 * called stands in every letter of a quarrel, and matters to none of its passages.
 */
function saysLittle(
  { ours, pairs }: FacedPart,
  { language: { small }, parties }: Pick<Knowing, 'language' | 'parties'>,
): boolean {
  const same = pairs
    .filter((pair) => pair.kind === 'same')
    .flatMap((pair) => ours.slice(...pair.one))
  const isName = (form: string): boolean => parties.some((name) => name.includes(form))
  return same.filter(({ form }) => !small.includes(form) && !isName(form)).length < 2
}

/** Agreement that common wording would explain. */
function isTooLittle(
  { ruling: { verdict, weights }, parts, words, covered, isRest }: Agreement,
  { thirds }: Pick<Knowing, 'thirds'>,
): boolean {
  const same = (weights.same + weights.misread) / words
  if (covered < leastOf(parts) && same < mostAgree) return true
  if (thirds && (covered < 0.7 || same < 0.5)) return true
  if (verdict === 'spliced') return covered < 0.85 || same < 0.7
  // Scraps of a long quotation stand here and there in any paper; a version has them all along.
  if (verdict === 'variant')
    return (
      same < (isRest ? mostAgree : covered < 0.7 ? 0.45 : 0.35) ||
      weights.same + weights.misread < 5
    )
  // Where next to all letters agree the words differ by their endings.
  return same < (covered >= 0.9 ? 0.35 : 0.5)
}
