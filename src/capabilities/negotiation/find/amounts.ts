/**
 * Amounts that are put on the table: money, measures, and things counted by a
 * number before their plural ("300 roubles", "40 tons of rye", "six copies").
 *
 * Not who takes part (a composition), not time (a term), not what was known
 * before ("the two letters").
 */
import type { ActWords, QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, type Span, sieved } from '../../../text/index.ts'

interface AmountPatterns {
  readonly measured: Sieved
  readonly counted: Sieved
  readonly money: readonly (readonly [string, Sieved])[]
  readonly definite: Sieved
  readonly idioms: Sieved
  readonly inMonth: RegExp
  readonly purposes: readonly RegExp[]
  readonly general: RegExp
}

/** An amount, and what it is for where the words say so: `300 roubles`, `deposit`. */
export interface Amount {
  readonly amount: string
  readonly purpose?: string
}

/** A small number before any plural counts; one is an article as often as a number. */
const fewest = 2

/** The amounts of a clause in order, each once: the number, then what it counts. */
export function amountsOf(
  written: string,
  quantities: QuantityWords | undefined,
  grammar: ActWords,
): Amount[] {
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
  const found = new Map<string, Amount>()
  const taken = new Set<number>()
  for (const { start, end, number, noun } of [...money, ...measured, ...counted].sort(
    (one, other) => one.start - other.start,
  )) {
    const value = quantities.value(number)
    if (value === undefined || taken.has(start) || (counted.length > 0 && value < fewest)) continue
    taken.add(start)
    const amount = `${value} ${noun}`
    if (!found.has(amount)) found.set(amount, withPurpose(amount, { clause, start, end }, patterns))
  }
  return [...found.values()]
}

/** "A deposit of 300 roubles", "300 roubles as a deposit". */
function withPurpose(
  amount: string,
  { clause, start, end }: Span & { readonly clause: string },
  { purposes, general }: AmountPatterns,
): Amount {
  const [before, after] = purposes
  const purpose =
    before?.exec(clause.slice(0, start))?.groups?.purpose ??
    after?.exec(clause.slice(end))?.groups?.purpose
  return purpose === undefined || general.test(purpose)
    ? { amount }
    : { amount, purpose: purpose.toLowerCase() }
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

interface Counted extends Span {
  readonly number: string
  readonly noun: string
}

function at(match: RegExpMatchArray, number: string | undefined, noun: string): Counted {
  const plain = noun.toLowerCase().replace(/^(?:%|percent)$/, 'per cent')
  const start = match.index ?? 0
  return { start, end: start + match[0].length, number: number ?? '', noun: plain }
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
    purposes: (words.purposes ?? []).map((form) => new RegExp(form, 'iu')),
    general: new RegExp(`^(?:${words.generalPurpose ?? '(?!)'})$`, 'iu'),
    idioms: sieved(new RegExp(String.raw`(?<!\p{L})(?:${words.idioms})(?!\p{L})`, 'iu')),
    definite: sieved(
      new RegExp(String.raw`(?:^|[^\p{L}])(?:${words.definite}|${words.numbered})\s+$`, 'iu'),
    ),
  }
})
