/** The words by which a language asserts, made into patterns once. */
import type { ClaimWords, QuantityWords } from '../../../languages/index.ts'

export interface ClaimPatterns {
  readonly imagined: RegExp
  /** Imagined, asked or proposed. */
  readonly unreal: RegExp
  readonly absolute: RegExp
  readonly attitude: RegExp
  readonly past: RegExp
  /** A date before or behind which a deed is told. */
  readonly deed: RegExp
  readonly told: RegExp
  /** That attacks have stopped, that they have not; both with their hostile noun. */
  readonly ceased: RegExp
  readonly notCeased: RegExp
  readonly second: RegExp
  /** Ends where a figure only tells which one is meant: `a meeting of seven`. */
  readonly attribute: RegExp
  readonly verbFirst: RegExp
}

const compiled = new WeakMap<ClaimWords, ClaimPatterns>()

export function claimPatterns(lexicon: ClaimWords, quantities: QuantityWords): ClaimPatterns {
  const made = compiled.get(lexicon) ?? compile(lexicon, quantities)
  compiled.set(lexicon, made)
  return made
}

function compile(
  lexicon: ClaimWords,
  { months, of, definite, copula }: QuantityWords,
): ClaimPatterns {
  const words = (forms: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')
  const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:${months})|(?:${months}) \d{1,2}(?!\d)|(?:${months})(?:,? \d{4})|\d{4})`
  return {
    imagined: words(lexicon.imagined),
    unreal: words(`${lexicon.imagined}|${lexicon.asked}`),
    absolute: words(lexicon.absolute),
    attitude: words(lexicon.attitude),
    past: words(lexicon.past),
    deed: new RegExp(String.raw`(?<![\p{L}])(?:${lexicon.datedBy}) ${day}(?![\p{L}\d])`, 'iu'),
    ceased: new RegExp(
      String.raw`(?<![\p{L}])(?:${lexicon.ceased})(?![\p{L}]).*?(?<![\p{L}])(?:${lexicon.hostile})`,
      'isu',
    ),
    notCeased: new RegExp(
      String.raw`(?<![\p{L}])(?:${lexicon.notCeased})(?![\p{L}]).*?(?<![\p{L}])(?:${lexicon.hostile})`,
      'isu',
    ),
    second: words(lexicon.second),
    attribute: new RegExp(String.raw`(?<![\p{L}])(?:${of})(?: (?:${definite}))? $`, 'iu'),
    verbFirst: new RegExp(String.raw`^(?:${copula})(?![\p{L}])`, 'iu'),
    told: new RegExp(String.raw`(?<![\p{L}])(?:${lexicon.told})(?![\p{L}])[^;:]{0,80}$`, 'iu'),
  }
}
