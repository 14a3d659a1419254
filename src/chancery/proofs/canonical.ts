/**
 * Canonical JSON (RFC 8785): one value, one string of bytes.
 *
 * What is signed must be recomputable by anybody. The standard builds on what
 * JavaScript already does for numbers and strings, so only the order of keys
 * and the refusal of what JSON cannot say are ours.
 */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/** Deeper nesting than any entry needs; a hostile one must not exhaust the stack. */
const deepest = 64

/**
 * The canonical form. Keys whose value is `undefined` are left out, as JSON does.
 *
 * @throws TypeError on lone surrogates, numbers that are not finite, and nesting beyond 64.
 */
export function canonical(value: Json, depth = 0): string {
  if (depth > deepest) throw new TypeError(`nested deeper than ${deepest}`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (isList(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonicalString(key)}:${canonical(value[key] as Json, depth + 1)}`)
  return `{${members.join(',')}}`
}

/**
 * The value of canonical bytes; `undefined` when they are not JSON or not canonical.
 *
 * Duplicate keys, spare white space and other spellings of a number all come
 * back as other bytes, so that two readers can never read two things.
 */
export function parseCanonical(bytes: Uint8Array): Json | undefined {
  try {
    const words = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = JSON.parse(words) as Json
    return canonical(value) === words ? value : undefined
  } catch {
    return undefined
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`)
  return JSON.stringify(value)
}

function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('a lone surrogate has no UTF-8')
  return JSON.stringify(value)
}
