/**
 * Amounts that are put on the table: money, measures, and things counted by a
 * number before their plural ("300 roubles", "40 tons of rye", "six copies").
 *
 * Not who takes part (a composition), not time (a term), not what was known
 * before ("the two letters").
 */
import type { ActWords, QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

interface AmountPatterns {
  readonly measured: Sieved
  readonly counted: Sieved
  readonly money: readonly (readonly [string, Sieved])[]
  readonly definite: Sieved
  readonly idioms: Sieved
  readonly inMonth: RegExp
}

/** A small number before any plural counts; one is an article as often as a number. */
const fewest = 2

/** The amounts of a clause in order, each once: the number, then what it counts. */
export function amountsOf(
  written: string,
  quantities: QuantityWords | undefined,
  grammar: ActWords,
): string[] {
  if (quantities === undefined) return []
  const patterns = patternsOf(quantities)
  const clause = withoutIdioms(written, patterns)
  const money = patterns.money.flatMap(([name, form]) =>
    form.matchAll(clause).map((match) => at(match, match[1], name)),
  )
  const measured = patterns.measured.matchAll(clause).map((match) => at(match, match[1], match[2]!))
  const counted = patterns.counted.matchAll(clause).flatMap((match) => {
    const noun = match[2]!.toLowerCase()
    return patterns.definite.test(clause.slice(0, match.index)) ||
      !quantities.plural.test(noun) ||
      isNoAmount(noun, grammar) ||
      (year.test(match[1]!) && patterns.inMonth.test(clause.slice(0, match.index)))
      ? []
      : [at(match, match[1], noun)]
  })
  const found: string[] = []
  const taken = new Set<number>()
  for (const { start, number, noun } of [...money, ...measured, ...counted].sort(
    (one, other) => one.start - other.start,
  )) {
    const value = quantities.value(number)
    if (value === undefined || taken.has(start) || (counted.length > 0 && value < fewest)) continue
    taken.add(start)
    found.push(`${value} ${noun}`)
  }
  return [...new Set(found)]
}

/** "In October 1964 means were found": a month stands before it. */
const year = /^(?:1[4-9]|20)\d\d$/u

/** The clause with strokes in place of numbers that count nothing. */
function withoutIdioms(written: string, { idioms }: AmountPatterns): string {
  return idioms
    .matchAll(written)
    .reduce(
      (words, { 0: idiom, index }) =>
        words.slice(0, index) + '-'.repeat(idiom.length) + words.slice(index + idiom.length),
      written,
    )
}

interface Amount {
  readonly start: number
  readonly number: string
  readonly noun: string
}

function at(match: RegExpMatchArray, number: string | undefined, noun: string): Amount {
  const plain = noun.toLowerCase().replace(/^(?:%|percent)$/, 'per cent')
  return { start: match.index ?? 0, number: number ?? '', noun: plain }
}

/** Those who take part, and words that name nothing by themselves. */
function isNoAmount(noun: string, grammar: ActWords): boolean {
  return grammar.titles.empty.has(noun) || participantsOf(grammar).test(noun)
}

const participantsOf = once(
  ({ aspects, participants }: ActWords): RegExp =>
    new RegExp(`^(?:${aspects.participants}|${participants.nouns})$`, 'iu'),
)

const patternsOf = once((words: QuantityWords): AmountPatterns => {
  const number = String.raw`(?<![\p{L}\d.,/-])(${words.number})`
  return {
    measured: sieved(
      new RegExp(
        String.raw`${number}(?:\s+(?:[\p{L}-]+\s+)?|(?=%))(?!(?:${words.timeUnits})(?!\p{L}))(${words.units})(?![\p{L}])`,
        'iu',
      ),
    ),
    counted: sieved(
      new RegExp(
        String.raw`${number}\s+(?!(?:${words.timeUnits}|${words.units}|${words.months}|${words.noNoun}|${words.nounEnds})(?!\p{L}))([\p{L}-]{3,})(?![\p{L}])`,
        'iu',
      ),
    ),
    money: words.money.map(([name, form]) => {
      const sum = new RegExp(String.raw`(?:${form})\s?(${words.number})(?![\p{L}\d])`, 'u')
      return [name, sieved(sum)] as const
    }),
    inMonth: new RegExp(String.raw`(?<!\p{L})(?:${words.months})\s+$`, 'iu'),
    idioms: sieved(new RegExp(String.raw`(?<!\p{L})(?:${words.idioms})(?!\p{L})`, 'iu')),
    definite: sieved(
      new RegExp(String.raw`(?:^|[^\p{L}])(?:${words.definite}|${words.numbered})\s+$`, 'iu'),
    ),
  }
})
