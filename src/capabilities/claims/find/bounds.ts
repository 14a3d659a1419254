/** What bounds a number from before: "more than", "no fewer than". */
import type { NumberPatterns } from './number-patterns.ts'

/** The bound that ends where a number begins, as `>` or `<=`, and its length; both empty without one. */
export function boundOf(
  before: string,
  { bounds, noBound }: NumberPatterns,
): { sign: string; length: number } {
  if (noBound?.test(before) === true) return { sign: '', length: 0 }
  let best = { sign: '', length: 0 }
  // "No more than" ends like "more than": the longest form decides.
  for (const { sign, form } of bounds) {
    const length = form.exec(before)?.[0].length ?? 0
    if (length > best.length) best = { sign, length }
  }
  return best
}

/** "No … fewer than two" is at least two. */
export function signOf(sign: string, before: string, { negated }: NumberPatterns): string {
  return sign === '<' && negated.test(before) ? '>=' : sign
}
