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
}

const compiled = new WeakMap<ClaimWords, ClaimPatterns>()

export function claimPatterns(lexicon: ClaimWords, quantities: QuantityWords): ClaimPatterns {
  const made = compiled.get(lexicon) ?? compile(lexicon, quantities)
  compiled.set(lexicon, made)
  return made
}

function compile(lexicon: ClaimWords, { months }: QuantityWords): ClaimPatterns {
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
    told: new RegExp(String.raw`(?<![\p{L}])(?:${lexicon.told})(?![\p{L}])[^;:]{0,80}$`, 'iu'),
  }
}
