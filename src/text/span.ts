/** Spans: stretches of a string, in UTF-16 units, `end` not included. */

export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether `outer` holds the whole of `inner`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** How many characters two spans share; 0 when they are apart. */
export function overlapLength(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

/** The words of a span. */
export function slice(words: string, span: Span): string {
  return words.slice(span.start, span.end)
}
