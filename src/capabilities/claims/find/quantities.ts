/**
 * Figures in a sentence: the number with its bound, and the noun it counts.
 *
 * Years, days of the month, numbers of articles and points are no quantities,
 * and small numbers in words are so only before a measure or after a bound:
 * "two" says more of grammar than of fact.
 */
import type { QuantityWords } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'

export interface Quantity extends Span {
  /** `>2000`, `1390`. */
  readonly quantity: string
  /** The words after it: the noun counted. */
  readonly unit: string
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const noQuantityBefore = new RegExp(
  String.raw`(?:\b(?:${months})|\b(?:Article|No\.?|point|measure|page|p\.|section|chapter|telegram|number|item|paragraph|clause|days? of|in|since|of|until|by) )\s*$`,
  'iu',
)
const smallest = 5

/** The quantities of a sentence, in order. */
export function quantitiesIn(sentence: string, words: QuantityWords): Quantity[] {
  const { bounds, units, number, vague: vagueForms } = patternsOf(words)
  const numbers = [...sentence.matchAll(number)]
  const found = numbers.flatMap((match): Quantity[] => {
    const value = words.value(match[0])
    const end = match.index + match[0].length
    const before = sentence.slice(0, match.index)
    const noun = nounAfter(sentence.slice(end))
    if (value === undefined || noun === undefined || isDate(match[0], before, sentence.slice(end)))
      return []
    const bound = bounds.find(({ form }) => form.test(before))
    const isMeasure = units.test(sentence.slice(end).trimStart())
    const isFigure = /\d/.test(match[0])
    if (!isFigure && value < smallest && bound === undefined && !isMeasure) return []
    if (value < 2 && !isMeasure) return []
    const start = match.index - (bound?.form.exec(before)?.[0].length ?? 0)
    return [
      {
        start,
        end: end + noun.length,
        quantity: `${bound?.sign ?? ''}${value}`,
        unit: noun.trim(),
      },
    ]
  })
  const vague = vagueForms.flatMap(([form, least]): Quantity[] =>
    (sentence.search(form) >= 0 ? [...sentence.matchAll(form)] : []).flatMap((match) => {
      const end = match.index + match[0].length
      const noun = nounAfter(sentence.slice(end))
      return noun === undefined || /\d\s*$|\bten\s*$/.test(sentence.slice(0, match.index))
        ? []
        : [
            {
              start: match.index,
              end: end + noun.length,
              quantity: `>=${least}`,
              unit: noun.trim(),
            },
          ]
    }),
  )
  const all: Quantity[] = []
  for (const one of [...found, ...vague.sort((a, b) => b.end - b.start - (a.end - a.start))])
    if (!all.some((other) => one.start < other.end && other.start < one.end)) all.push(one)
  return all.sort((one, other) => one.start - other.start)
}

interface Patterns {
  readonly bounds: readonly { readonly sign: string; readonly form: RegExp }[]
  readonly units: RegExp
  readonly number: RegExp
  readonly vague: readonly (readonly [form: RegExp, least: number])[]
}

const compiled = new WeakMap<QuantityWords, Patterns>()

function patternsOf(words: QuantityWords): Patterns {
  const made = compiled.get(words) ?? {
    bounds: words.bounds.map(([sign, forms]) => ({
      sign,
      form: new RegExp(String.raw`\b(?:${forms})\s+(?:the\s+|some\s+)?$`, 'iu'),
    })),
    units: new RegExp(String.raw`^(?:\w+ )?(?:${words.units})\b`, 'iu'),
    number: new RegExp(String.raw`(?<![\p{L}\d.,-])(?:${words.number})(?![\p{L}\d])`, 'giu'),
    vague: words.vague.map(
      ([form, least]) =>
        [new RegExp(String.raw`\b${form} of\b|\b${form}\b(?= \p{L})`, 'giu'), least] as const,
    ),
  }
  compiled.set(words, made)
  return made
}

/** Up to five words that may be the noun counted; none when a sentence or clause ends at once. */
function nounAfter(after: string): string | undefined {
  return /^[ -](?!and |or |o['’]clock|on |in |at |to |of |by |the |with )(?:[\p{L}][\p{L}'’.-]*)(?: (?!and |or |which |that |who |were |was |in |at |on |by |to |from |for )[\p{L}'’-]+){0,4}/u.exec(
    after,
  )?.[0]
}

function isDate(number: string, before: string, after: string): boolean {
  if (/^(?:1[4-9]|20)\d\d$/.test(number)) return true
  if (new RegExp(String.raw`^(?:st|nd|rd|th)?,? (?:of )?(?:${months})\b`, 'u').test(after))
    return true
  return /^\d{1,2}$/.test(number) && noQuantityBefore.test(before)
}
