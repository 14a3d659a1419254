/** The forms of a language's numbers, made into patterns once. */
import type { QuantityWords } from '../../../languages/index.ts'

export interface NumberPatterns {
  /** Whether a sentence can hold a quantity at all: most hold none, and one look settles it. */
  readonly any: RegExp
  readonly number: RegExp
  readonly range: RegExp
  readonly ordinal: RegExp
  readonly none: RegExp
  readonly single: RegExp
  readonly vague: readonly Counted[]
  readonly parts: readonly Counted[]
  readonly multiples: readonly Counted[]
  readonly times: RegExp
  readonly bounds: readonly Bound[]
  readonly boundsBehind: readonly Bound[]
  readonly moneyBefore: readonly Bound[]
  readonly units: RegExp
  readonly negated: RegExp
  readonly noun: RegExp
  readonly dayBehind: RegExp
  readonly dayBefore: RegExp
  readonly hourBehind: RegExp
  readonly numbered: RegExp
  readonly definite: RegExp
  readonly bare: RegExp
  /** What may follow a figure that stands alone. */
  readonly end: RegExp
  readonly copula: RegExp
  readonly outOf: RegExp
  readonly some: RegExp
  readonly idioms: RegExp
}

export interface Bound {
  readonly sign: string
  readonly form: RegExp
}

export interface Counted {
  readonly form: RegExp
  readonly value: number
}

const compiled = new WeakMap<QuantityWords, NumberPatterns>()

export function numberPatterns(words: QuantityWords): NumberPatterns {
  const made = compiled.get(words) ?? compile(words)
  compiled.set(words, made)
  return made
}

const open = String.raw`(?<![\p{L}\d.,/-])`
const shut = String.raw`(?![\p{L}\d])`

function compile(words: QuantityWords): NumberPatterns {
  const behind = (form: string, flags = 'iu'): RegExp => new RegExp(`^${form}`, flags)
  const before = (form: string, flags = 'iu'): RegExp => new RegExp(`${form}$`, flags)
  const counted = (all: QuantityWords['vague'], rest: string): Counted[] =>
    all.map(([form, value]) => ({
      form: new RegExp(`${open}(?:${form})${shut}${rest}`, 'giu'),
      value,
    }))
  const money = words.money.map(([, form]) => form).join('|')
  const bounds = words.bounds.map(([sign, form]) => ({
    sign,
    form: before(
      String.raw`(?<![\p{L}])(?:${form})\s+(?:(?:the|a|an|some)\s+)?(?:(?:${money})\s?)?`,
    ),
  }))
  const ordinalNoun = String.raw`(?:[\p{L}-]+ )?(?:${words.ordinalNouns})${shut}`
  return {
    any: new RegExp(
      String.raw`\d|${open}(?:${words.number}|${words.ordinal}|${words.none}|${words.vague.map(([form]) => form).join('|')}|${words.parts.map(([form]) => form).join('|')}|${words.multiples.map(([form]) => form).join('|')}|(?:${words.single}) )`,
      'iu',
    ),
    number: new RegExp(`${open}(?:${words.number})${shut}`, 'giu'),
    range: new RegExp(
      `${open}(?:(?:${words.rangeOpens}) )?(?:${money})?\\s?(${words.number})(?: (?:${words.rangeJoins}) |(?<=\\d) ?[–-] ?(?=\\d))(?:${money})?\\s?(${words.number})${shut}`,
      'giu',
    ),
    ordinal: new RegExp(`${open}(?:${words.ordinal}) ${ordinalNoun}`, 'gu'),
    none: new RegExp(`${open}(?:${words.none})${shut}`, 'giu'),
    single: new RegExp(
      String.raw`${open}(?:${words.single}) ((?:[\p{L}]+ )?(?:${words.timeUnits}))${shut}`,
      'giu',
    ),
    vague: counted(words.vague, ''),
    parts: counted(words.parts, ''),
    multiples: counted(words.multiples, ''),
    times: behind(String.raw`[ -]?(?:${words.times})${shut}`),
    bounds,
    boundsBehind: words.boundsBehind.map(([sign, form]) => ({
      sign,
      form: behind(String.raw`(?: [\p{L}'’-]+)?,? (?:${form})${shut}`),
    })),
    moneyBefore: words.money.map(([sign, form]) => ({
      sign,
      form: before(`(?:${form})\\s?`, 'u'),
    })),
    units: behind(String.raw`[ -]?(?:[\p{L}]+ )?(?:${words.units})${shut}`),
    negated: new RegExp(String.raw`(?<![\p{L}])(?:${words.negation})(?![\p{L}])[^;:.]*$`, 'iu'),
    noun: new RegExp(
      String.raw`^(?: (?:${words.some})${shut}|[ -](?!(?:${words.noNoun})${shut})[\p{L}][\p{L}'’.-]*(?: (?!(?:${words.nounEnds})${shut})[\p{L}'’-]+){0,4})`,
      'iu',
    ),
    dayBehind: behind(String.raw`(?:st|nd|rd|th|\.)?,? (?:of )?(?:${words.months})${shut}`, 'u'),
    hourBehind: behind(` ?(?:${words.hours})${shut}`),
    dayBefore: before(
      String.raw`(?<![\p{L}])(?:${words.months})(?: \d{1,2}(?:,| and| to|[-–])?)? `,
      'u',
    ),
    numbered: before(String.raw`(?<![\p{L}])(?:${words.numbered}) `),
    definite: before(String.raw`(?<![\p{L}])(?:${words.definite}) `),
    bare: before(String.raw`(?<![\p{L}])(?:${words.beforeBare}) (?:the |only |just )?`),
    end: behind(String.raw`(?:[,;:)]|\.(?!\d)|\s*$| (?:${words.nounEnds}|${words.noNoun})${shut})`),
    copula: before(String.raw`(?<![\p{L}])(?:${words.copula}) `),
    outOf: behind(String.raw`(?: [\p{L}'’-]+){1,3} (?:${words.outOf})${shut}`),
    some: behind(` (?:${words.some})${shut}`),
    idioms: new RegExp(`${open}(?:${words.idioms})`, 'giu'),
  }
}
