/**
 * Patterns for plain texts: a class such as `\p{L}` holds 130,000 letters, and
 * compiling it without regard to capitals costs a millisecond each time. Nearly all
 * texts we read have some hundred different signs; for these the class is written out.
 */

/** Texts with other signs than these are not plain: Latin letters, and the marks of printers. */
export function isPlainSign(code: number): boolean {
  return code < 0x17f || (code >= 0x2000 && code < 0x2070) || code === 0x20ac || code === 0xfffd
}

const lastPlain = 0x20ac

/** A source that matches in plain texts what the given one matches; itself where there is nothing to write out. */
export function narrowed(source: string): string {
  if (!source.includes('\\p{') || source.includes('\\P{')) return source
  let isInside = false
  return source.replace(/\\p\{([^}]*)\}|\\[\s\S]|[[\]]/gu, (sign, property?: string) => {
    if (property !== undefined) return isInside ? rangesOf(property) : `[${rangesOf(property)}]`
    if (sign === '[') isInside = true
    if (sign === ']') isInside = false
    return sign
  })
}

const known = new Map<string, string>()

/** The plain signs of a property, as they stand in a class. */
function rangesOf(property: string): string {
  const before = known.get(property)
  if (before !== undefined) return before
  const form = new RegExp(`\\p{${property}}`, 'u')
  const ranges: [first: number, last: number][] = []
  for (let code = 0; code <= lastPlain; code += 1) {
    if (!isPlainSign(code) || !form.test(String.fromCharCode(code))) continue
    const last = ranges.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  if (form.test('\ufffd')) ranges.push([0xfffd, 0xfffd])
  const made = ranges.map(([first, last]) => `${unit(first)}-${unit(last)}`).join('')
  known.set(property, made)
  return made
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
