/**
 * How a language writes numbers: figures, words, what bounds them, and what
 * looks like a number and counts nothing.
 *
 * Forms are regular expressions over whole words, without their own edges.
 */
export interface QuantityWords {
  /** A number: figures with separators, words, with their multiplier. */
  readonly number: string
  /** The value of what `number` matched. */
  value(words: string): number | undefined
  /** Bound → words before a number: `>` more than, `>=` at least, `<~` nearly, `~` about, `<=` at most. */
  readonly bounds: Forms
  /** Words that look like a bound and are none: `they wrote to each other about seven boards`. */
  readonly noBound?: string
  /** Bound → words behind a number or what it counts: `or more`. */
  readonly boundsBehind: Forms
  /** Words that stand for a number without being one: `dozens` → at least 24. */
  readonly vague: readonly Valued[]
  /** Parts of a whole: `a third` → 0.333. */
  readonly parts: readonly Valued[]
  /** Words of comparison by a factor: `twice as many` → 2; and what makes a number one: `times`. */
  readonly multiples: readonly Valued[]
  readonly times: string
  /** What is compared, right behind such a word: `twice` *as many as*; without it a part is no factor. */
  readonly compared?: string
  /** Words that count nothing at all: `not one`, before what would have been counted. */
  readonly none: string
  /** Before a unit of time in the singular, which is then one: `within the span of a`. */
  readonly single: string
  /** Words that join the two ends of a range, and words before it. */
  readonly rangeJoins: string
  readonly rangeOpens: string
  /** Before two figures of which one became the other: `from`. */
  readonly changeOpens: string
  /** Nouns of measure by which a figure is a quantity at once; of time alone. */
  readonly units: string
  readonly timeUnits: string
  /** Signs and short words of money beside a figure → the money. */
  readonly money: Forms
  /** Ordinals with their values, and the nouns that are counted by them: `the third time`. */
  readonly ordinal: string
  ordinalValue(words: string): number | undefined
  readonly ordinalNouns: string
  /** Behind the hour of a day: `o'clock`. */
  readonly hours: string
  /** Before an hour that stands alone, and before no measure: `at`, as in “at ten”, not in “stood at ten”. */
  readonly hourOpens?: string
  /** Names of months; a figure beside one is a date. */
  readonly months: string
  /** Words after which a figure is a name or a date, no count: `article`, `page`, `since`. */
  readonly numbered: string
  /** Words after which a figure of any length is what something is called by: `account`, `telephone`, `room`. */
  readonly calledBy: string
  /** Around the number of a house, with capitals: before it (`Mühlgasse`), behind it (`Mill Lane`). */
  readonly houseOf: { readonly before?: string; readonly behind?: string }
  /** Words that turn "fewer than two" into at least two. */
  readonly negation: string
  /** Words that point at something known before: `the two marks` counts nothing anew. */
  readonly definite: string
  /** Words with which the noun counted cannot begin, and before which it ends. */
  readonly noNoun: string
  readonly nounEnds: string
  readonly of: string
  readonly outOf: string
  readonly except: string
  /** `is`, before what is said of a thing. */
  readonly copula: string
  /** Instead of a noun, the whole of which some are counted: `of them`. */
  readonly some: string
  /** Whether a noun may be a plural: only such are counted by numbers in words without a measure. */
  readonly plural: RegExp
  /** Before a figure that stands alone: `counted 312`, `it was 301`. */
  readonly beforeBare: string
  /** Phrases with numbers that measure nothing: `one hundred per cent`. */
  readonly idioms: string
  /** What an amount is for, group `purpose`: before it (“a deposit of”) and behind it (“as a deposit”). */
  readonly purposes?: readonly [string, string]
  /** Words that stand there and say nothing of it: `sum`, `cash`. */
  readonly generalPurpose?: string
  /** Before a list of names that are counted by listing them: `such as`. */
  readonly listOpens: string
  readonly and: string
  /** Small words inside what stands around a number. */
  readonly small: SmallWords
}

/** Alternatives; none where left out. */
export interface SmallWords {
  /** Between a bound and its number: "about a dozen". */
  readonly articles?: string
  /** Before a figure that stands alone: "counted only 312". */
  readonly only?: string
  /** Right behind the figure of a day, and between that and its month: "3rd of". */
  readonly dayEnds: string
  readonly dayOf?: string
  /** Between two days of a month: "May 3 and 4". */
  readonly daysJoin?: string
  /** In place of the whole of which some are counted: "half of them". */
  readonly them?: string
  /** Ranks without a number: "the latter half". */
  readonly latter?: string
  /** Between what is called by a number and the number: "room no. 12". */
  readonly number: string
}

type Forms = readonly (readonly [sign: string, forms: string])[]
type Valued = readonly [form: string, value: number]
