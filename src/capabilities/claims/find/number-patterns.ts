/** The forms of a language's numbers, made into patterns once. */
import type { QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved, sievedAny } from '../../../text/index.ts'

export type NumberPatterns = Phrases & Limits & Things & Names

/** Numbers, and phrases that are quantities as a whole: ranges, ranks, parts, multiples. */
interface Phrases {
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
  readonly idioms: Sieved
  /** Opens a range, tells a change, joins two numbers. */
  readonly opened: RegExp
  readonly changed: RegExp
  readonly joined: RegExp
}

/** What makes more or less of a number than it says, or takes it back. */
interface Limits {
  readonly bounds: readonly Bound<Sieved>[]
  readonly noBound: Sieved | undefined
  readonly boundsBehind: readonly Bound<RegExp>[]
  readonly negated: Sieved
  readonly copula: Sieved
  /** What takes back a nought: "none but these". */
  readonly limit: RegExp
}

/** What is counted: a unit, money, a noun, some of a whole. */
interface Things {
  readonly moneyBefore: readonly Bound<RegExp>[]
  readonly units: RegExp
  readonly noun: RegExp
  readonly definite: Sieved
  readonly bare: Sieved
  /** What may follow a figure that stands alone. */
  readonly end: RegExp
  readonly outOf: RegExp
  readonly some: RegExp
  /** `of` behind a number, alone, before a noun, and before what is a whole. */
  readonly isOf: RegExp
  readonly ofBehind: RegExp
  readonly whole: RegExp
  readonly ofWhole: RegExp
}

/** What shows that a figure counts nothing: days, hours, and what is called by a number. */
interface Names {
  /** Ends before the last of things that are numbered: `leaves 1 to 3`. */
  readonly numberedTo: RegExp
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

/** What no text holds: in place of words that a language does not have. */
const none = '(?!)'

function compile(words: QuantityWords): NumberPatterns {
  return { ...phrasesIn(words), ...limitsIn(words), ...thingsIn(words), ...namesIn(words) }
}

function phrasesIn(words: QuantityWords): Phrases {
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
        `${open}(?:(?:${words.rangeOpens}) )?(?:${moneyIn(words)})?\\s?(${words.number})(?: (?:${words.rangeJoins}) |(?<=\\d) ?[–-] ?(?=\\d))(?:${moneyIn(words)})?\\s?(${words.number})${shut}`,
        'giu',
      ),
    ),
    ordinal: sieved(
      new RegExp(
        `${open}(?:${words.ordinal}) (?:[\\p{L}-]+ )?(?:${words.ordinalNouns})${shut}`,
        'gu',
      ),
    ),
    none: sieved(new RegExp(`${open}(?:${words.none})${shut}`, 'giu')),
    single: sieved(
      new RegExp(
        String.raw`${open}(?:${words.single}) ((?:[\p{L}]+ )?(?:${words.timeUnits}))${shut}`,
        'giu',
      ),
    ),
    vague: counted(words.vague),
    parts: counted(words.parts),
    multiples: counted(words.multiples),
    times: behind(`[ -]?(?:${words.times})${shut}`),
    compared: words.compared === undefined ? undefined : behind(` ${words.compared}`),
    opened: behind(`(?:${words.rangeOpens}) `),
    changed: new RegExp(String.raw`(?<![\p{L}])(?:${words.changeOpens}) $`, 'iu'),
    joined: new RegExp(` ${words.and} `, 'iu'),
    idioms: sieved(new RegExp(`${open}(?:${words.idioms})`, 'giu')),
  }
}

/** Signs and short words of any money. */
function moneyIn(words: QuantityWords): string {
  return words.money.map(([, form]) => form).join('|')
}

function counted(all: QuantityWords['vague']): Counted[] {
  return all.map(([form, value]) => ({
    form: sieved(new RegExp(`${open}(?:${form})${shut}`, 'giu')),
    value,
  }))
}

function limitsIn(words: QuantityWords): Limits {
  return {
    bounds: words.bounds.map(([sign, form]) => ({
      sign,
      form: before(
        String.raw`(?<![\p{L}])(?:${form})\s+(?:(?:${words.small.articles ?? none})\s+)?(?:(?:${moneyIn(words)})\s?)?`,
      ),
    })),
    noBound:
      words.noBound === undefined
        ? undefined
        : sieved(new RegExp(String.raw`(?<![\p{L}])${words.noBound}$`, 'iu')),
    boundsBehind: words.boundsBehind.map(([sign, form]) => ({
      sign,
      form: behind(String.raw`(?: [\p{L}'’-]+)?,? (?:${form})${shut}`),
    })),
    negated: sieved(
      new RegExp(String.raw`(?<![\p{L}])(?:${words.negation})(?![\p{L}])[^;:.]*$`, 'iu'),
    ),
    limit: behind(String.raw`[^,;]{0,60}(?<![\p{L}])(?:${words.except})(?![\p{L}])`),
    copula: before(String.raw`(?<![\p{L}])(?:${words.copula}) `),
  }
}

function thingsIn(words: QuantityWords): Things {
  return {
    moneyBefore: words.money.map(([sign, form]) => ({
      sign,
      form: new RegExp(`(?:${form})\\s?$`, 'u'),
    })),
    units: behind(String.raw`[ -]?(?:[\p{L}]+ )?(?:${words.units})${shut}`),
    noun: new RegExp(
      String.raw`^(?: (?:${words.some})${shut}|[ -](?!(?:${words.noNoun})${shut})[\p{L}][\p{L}'’.-]*(?: (?!(?:${words.nounEnds})${shut})[\p{L}'’-]+){0,4})`,
      'iu',
    ),
    bare: before(
      String.raw`(?<![\p{L}])(?:${words.beforeBare}) (?:(?:${words.small.only ?? none}) )?`,
    ),
    end: behind(String.raw`(?:[,;:)]|\.(?!\d)|\s*$| (?:${words.nounEnds}|${words.noNoun})${shut})`),
    definite: before(String.raw`(?<![\p{L}])(?:${words.definite}) `),
    outOf: behind(String.raw`(?: [\p{L}'’-]+){1,3} (?:${words.outOf})${shut}`),
    some: behind(` (?:${words.some})${shut}`),
    isOf: behind(` (?:${words.of})$`),
    ofBehind: behind(` ${words.of}(?= )`),
    whole: behind(String.raw` (?:${words.of}) [\p{L}'’ -]{2,40}`),
    ofWhole: behind(
      String.raw` (?:${words.of} )?(?:${words.definite}|${words.small.them ?? none}) ?[\p{L}'’-]*`,
    ),
  }
}

function namesIn(words: QuantityWords): Names {
  return {
    numberedTo: new RegExp(String.raw`\p{L}s \d{1,3} (?:${words.rangeJoins}) $`, 'iu'),
    dayBehind: behind(
      `(?:${words.small.dayEnds})?,? (?:(?:${words.small.dayOf ?? none}) )?(?:${words.months})${shut}`,
      'u',
    ),
    hourBehind: behind(` ?(?:${words.hours})${shut}`),
    hourBefore:
      words.hourOpens === undefined
        ? undefined
        : before(String.raw`(?<![\p{L}])(?:${words.hourOpens}) `),
    dayBefore: before(
      String.raw`(?<![\p{L}])(?:${words.months})(?: \d{1,2}(?:,| (?:${words.small.daysJoin ?? none})|[-–])?)? `,
      'u',
    ),
    numbered: before(String.raw`(?<![\p{L}])(?:${words.numbered}) `),
    calledBy: before(
      String.raw`(?<![\p{L}])(?:${words.calledBy})(?: (?:${words.small.number}))?:? (?:\d+[ /-])*`,
    ),
    streetBehind: new RegExp(
      String.raw`^,? (?:${words.houseOf.behind ?? none})(?![\p{L}\d])(?! (?!(?:${words.nounEnds})${shut})\p{Ll}+s${shut})`,
      'u',
    ),
    streetBefore: new RegExp(String.raw`(?<![\p{L}])(?:${words.houseOf.before ?? none}) $`, 'u'),
    ordinalBefore: before(`(?:${words.ordinal}|${words.small.latter ?? none}) `),
  }
}

/** A form right behind what is asked about. */
function behind(form: string, flags = 'iu'): RegExp {
  return new RegExp(`^${form}`, flags)
}

/** A form right before it. */
function before(form: string, flags = 'iu'): Sieved {
  return sieved(new RegExp(`${form}$`, flags))
}
