/** Strings with addresses: spans, maps of offsets, anchors, sentences, forms for comparison. */
export { encloses, overlapLength, overlaps, slice, type Span } from './span.ts'
