/** Strings with addresses: spans, maps of offsets, anchors, sentences, forms for comparison. */
export { type AlignedPair, alignWords, likeness } from './alignment.ts'
export {
  type ComparisonForm,
  comparable,
  fold,
  isIdeograph,
  placeInText,
} from './comparison-form.ts'
export { distance, type Fit, type Letters, nearest } from './edit-distance.ts'
export { encloses, overlapLength, overlaps, type Span, slice } from './span.ts'
export { type Word, wordsOf } from './words.ts'
