/** Strings with addresses: spans, maps of offsets, texts, anchors, forms for comparison, alignment. */
export { type AlignedPair, type AligningOptions, alignWords, likeness } from './alignment.ts'
export { type Anchor, describe, type Placement, place } from './anchor.ts'
export {
  type ComparisonForm,
  comparable,
  type FoldingRoom,
  fold,
  foldInto,
  foldingRoom,
  isIdeograph,
  placeInText,
} from './comparison-form.ts'
export { cutText } from './cut.ts'
export { distance, type Fit, type Letters, nearest } from './edit-distance.ts'
export { type Locator, locate, locatorOf } from './locator.ts'
export { isOfWord, type LowerWord, lowerWordsOf } from './lower-words.ts'
export { matchesOf } from './matches.ts'
export {
  identityMap,
  joinMaps,
  type OffsetMap,
  type OffsetPiece,
  packMap,
  sliceMap,
  spanInSource,
  spanInText,
  unpackMap,
} from './offset-map.ts'
export { once } from './once.ts'
export { printNumber } from './print-number.ts'
export { sentencesOf } from './sentences.ts'
export { type Sieved, sieved, sievedAny } from './sieve.ts'
export { type Sieves, sieves } from './sieves.ts'
export { encloses, overlapLength, overlaps, type Span, slice } from './span.ts'
export {
  type Block,
  type BlockKind,
  blocksOf,
  linesOf,
  type Page,
  type Text,
  trimmed,
} from './text.ts'
export { buildText, type TextBuilder } from './text-builder.ts'
export { type WordTable, wordTable } from './word-table.ts'
export { type Word, wordsOf } from './words.ts'
