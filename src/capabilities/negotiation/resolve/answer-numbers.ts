/** Points of a letter by number, and words of another that name a point: "your second proposal", "(2)". */
import type { QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, type Span, sieved } from '../../../text/index.ts'

/** How far before an act its number may stand: a point is a few sentences long (characters). */
const longestPoint = 450

const marker = /(?:^|[\s“"(])\(?(\d{1,2})[.)](?=\s)/gu

/** The number of the point in which an act stands; none outside a list. */
export function numberOf(words: string, { start, end }: Span): number | undefined {
  const before = words.slice(Math.max(0, start - longestPoint), Math.min(end, start + 6))
  const last = [...before.matchAll(marker)].at(-1)?.[1]
  return last === undefined ? undefined : Number(last)
}

/** The numbers of points that a stretch names, or in whose answer it stands. */
export function numbersNamed(
  words: string,
  span: Span,
  quantities: QuantityWords | undefined,
): ReadonlySet<number> {
  const own = words.slice(span.start, span.end)
  const found = new Set<number>()
  const point = numberOf(words, span)
  if (point !== undefined) found.add(point)
  if (quantities?.ordinal === undefined) return found
  for (const [, ordinal = ''] of ordinalIn(quantities).matchAll(own)) {
    const value = quantities.ordinalValue?.(ordinal)
    if (value !== undefined) found.add(value)
  }
  return found
}

const ordinalIn = once(
  ({ ordinal }: QuantityWords): Sieved =>
    sieved(new RegExp(String.raw`(?<![\p{L}\d])(${ordinal})(?![\p{L}\d])`, 'iu')),
)
