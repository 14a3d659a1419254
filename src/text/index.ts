/** Strings with addresses: spans, maps of offsets, anchors, sentences, forms for comparison. */
export { encloses, overlapLength, overlaps, type Span, slice } from './span.ts'
