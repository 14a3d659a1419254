/** The forms of a language's numbers, made into patterns once. */
import type { QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved, sievedAny } from '../../../text/index.ts'

export interface NumberPatterns {
  /** Whether a sentence can hold a quantity at all: most hold none, and one look settles it. */
  readonly any: Pick<Sieved, 'test'>
  readonly number: Sieved
  readonly range: Sieved
  readonly ordinal: Sieved
  readonly none: Sieved
  readonly single: Sieved
  readonly vague: readonly Counted[]
  readonly parts: readonly Counted[]
  readonly multiples: readonly Counted[]
  readonly times: RegExp
  readonly compared: RegExp | undefined
  readonly bounds: readonly Bound<Sieved>[]
  readonly noBound: Sieved | undefined
  /** Ends before the last of things that are numbered: `leaves 1 to 3`. */
  readonly numberedTo: RegExp
  readonly boundsBehind: readonly Bound<RegExp>[]
  readonly moneyBefore: readonly Bound<RegExp>[]
  readonly units: RegExp
  readonly negated: Sieved
  readonly noun: RegExp
  readonly dayBehind: RegExp
  readonly dayBefore: Sieved
  readonly hourBehind: RegExp
  readonly hourBefore: Sieved | undefined
  readonly numbered: Sieved
  /** Ends before the number by which an account, a room or a telephone is called, or before more of its figures. */
  readonly calledBy: Sieved
  /** The number of a house stands before this, or behind that. */
  readonly streetBehind: RegExp
  readonly streetBefore: RegExp
  readonly definite: Sieved
  readonly bare: Sieved
  /** What may follow a figure that stands alone. */
  readonly end: RegExp
  readonly copula: Sieved
  readonly outOf: RegExp
  readonly some: RegExp
  readonly idioms: Sieved
  /** What opens a range, tells a change, and joins two numbers. */
  readonly opened: RegExp
  readonly changed: RegExp
  readonly joined: RegExp
  /** `of` behind a number, alone, before a noun, and before what is a whole. */
  readonly isOf: RegExp
  readonly ofBehind: RegExp
  readonly whole: RegExp
  readonly ofWhole: RegExp
  /** What takes back a nought: "none but these". */
  readonly limit: RegExp
  readonly ordinalBefore: Sieved
}

export interface Bound<Form> {
  readonly sign: string
  readonly form: Form
}

export interface Counted {
  readonly form: Sieved
  readonly value: number
}

/** The patterns of a language's numbers, made once. */
export const numberPatterns: (words: QuantityWords) => NumberPatterns = once(compile)

const open = String.raw`(?<![\p{L}\d.,/-])`
const shut = String.raw`(?![\p{L}\d])`

function compile(words: QuantityWords): NumberPatterns {
  const behind = (form: string, flags = 'iu'): RegExp => new RegExp(`^${form}`, flags)
  const before = (form: string, flags = 'iu'): Sieved => sieved(new RegExp(`${form}$`, flags))
  const counted = (all: QuantityWords['vague'], rest: string): Counted[] =>
    all.map(([form, value]) => ({
      form: sieved(new RegExp(`${open}(?:${form})${shut}${rest}`, 'giu')),
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
    any: sievedAny([
      /\d/u,
      new RegExp(
        `${open}(?:${words.number}|${words.ordinal}|${words.none}|${words.vague.map(([form]) => form).join('|')}|${words.parts.map(([form]) => form).join('|')}|${words.multiples.map(([form]) => form).join('|')}|(?:${words.single}) )`,
        'iu',
      ),
    ]),
    number: sieved(new RegExp(`${open}(?:${words.number})${shut}`, 'giu')),
    range: sieved(
      new RegExp(
        `${open}(?:(?:${words.rangeOpens}) )?(?:${money})?\\s?(${words.number})(?: (?:${words.rangeJoins}) |(?<=\\d) ?[–-] ?(?=\\d))(?:${money})?\\s?(${words.number})${shut}`,
        'giu',
      ),
    ),
    ordinal: sieved(new RegExp(`${open}(?:${words.ordinal}) ${ordinalNoun}`, 'gu')),
    none: sieved(new RegExp(`${open}(?:${words.none})${shut}`, 'giu')),
    single: sieved(
      new RegExp(
        String.raw`${open}(?:${words.single}) ((?:[\p{L}]+ )?(?:${words.timeUnits}))${shut}`,
        'giu',
      ),
    ),
    vague: counted(words.vague, ''),
    parts: counted(words.parts, ''),
    multiples: counted(words.multiples, ''),
    times: behind(`[ -]?(?:${words.times})${shut}`),
    compared: words.compared === undefined ? undefined : behind(` ${words.compared}`),
    bounds,
    noBound:
      words.noBound === undefined
        ? undefined
        : sieved(new RegExp(String.raw`(?<![\p{L}])${words.noBound}$`, 'iu')),
    numberedTo: new RegExp(String.raw`\p{L}s \d{1,3} (?:${words.rangeJoins}) $`, 'iu'),
    boundsBehind: words.boundsBehind.map(([sign, form]) => ({
      sign,
      form: behind(String.raw`(?: [\p{L}'’-]+)?,? (?:${form})${shut}`),
    })),
    moneyBefore: words.money.map(([sign, form]) => ({
      sign,
      form: new RegExp(`(?:${form})\\s?$`, 'u'),
    })),
    units: behind(String.raw`[ -]?(?:[\p{L}]+ )?(?:${words.units})${shut}`),
    negated: sieved(
      new RegExp(String.raw`(?<![\p{L}])(?:${words.negation})(?![\p{L}])[^;:.]*$`, 'iu'),
    ),
    noun: new RegExp(
      String.raw`^(?: (?:${words.some})${shut}|[ -](?!(?:${words.noNoun})${shut})[\p{L}][\p{L}'’.-]*(?: (?!(?:${words.nounEnds})${shut})[\p{L}'’-]+){0,4})`,
      'iu',
    ),
    dayBehind: behind(String.raw`(?:st|nd|rd|th|\.)?,? (?:of )?(?:${words.months})${shut}`, 'u'),
    hourBehind: behind(` ?(?:${words.hours})${shut}`),
    hourBefore:
      words.hourOpens === undefined
        ? undefined
        : before(String.raw`(?<![\p{L}])(?:${words.hourOpens}) `),
    dayBefore: before(
      String.raw`(?<![\p{L}])(?:${words.months})(?: \d{1,2}(?:,| and| to|[-–])?)? `,
      'u',
    ),
    numbered: before(String.raw`(?<![\p{L}])(?:${words.numbered}) `),
    calledBy: before(
      String.raw`(?<![\p{L}])(?:${words.calledBy})(?: (?:no\.?|number|nr\.|nummer))?:? (?:\d+[ /-])*`,
    ),
    streetBehind: new RegExp(
      String.raw`^,? (?:${words.houseOf.behind ?? '(?!)'})(?![\p{L}\d])(?! (?!(?:${words.nounEnds})${shut})\p{Ll}+s${shut})`,
      'u',
    ),
    streetBefore: new RegExp(String.raw`(?<![\p{L}])(?:${words.houseOf.before ?? '(?!)'}) $`, 'u'),
    definite: before(String.raw`(?<![\p{L}])(?:${words.definite}) `),
    bare: before(String.raw`(?<![\p{L}])(?:${words.beforeBare}) (?:the |only |just )?`),
    end: behind(String.raw`(?:[,;:)]|\.(?!\d)|\s*$| (?:${words.nounEnds}|${words.noNoun})${shut})`),
    copula: before(String.raw`(?<![\p{L}])(?:${words.copula}) `),
    outOf: behind(String.raw`(?: [\p{L}'’-]+){1,3} (?:${words.outOf})${shut}`),
    some: behind(` (?:${words.some})${shut}`),
    idioms: sieved(new RegExp(`${open}(?:${words.idioms})`, 'giu')),
    opened: behind(`(?:${words.rangeOpens}) `),
    changed: new RegExp(String.raw`(?<![\p{L}])(?:${words.changeOpens}) $`, 'iu'),
    joined: new RegExp(` ${words.and} `, 'iu'),
    isOf: behind(` (?:${words.of})$`),
    ofBehind: behind(` ${words.of}(?= )`),
    whole: behind(String.raw` (?:${words.of}) [\p{L}'’ -]{2,40}`),
    ofWhole: behind(String.raw` (?:${words.of} )?(?:${words.definite}|them|us) ?[\p{L}'’-]*`),
    limit: behind(String.raw`[^,;]{0,60}(?<![\p{L}])(?:${words.except})(?![\p{L}])`),
    ordinalBefore: before(`(?:${words.ordinal}|latter|other) `),
  }
}
