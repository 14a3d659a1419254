/** The words by which a language asserts, made into patterns once. */
import type { ClaimWords, QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

export interface ClaimPatterns {
  readonly imagined: Sieved
  /** Imagined, asked or proposed. */
  readonly unreal: Sieved
  readonly absolute: Sieved
  /** What one paper would settle. */
  readonly outright: Sieved
  readonly attitude: Sieved
  readonly past: Sieved
  /** That something lies ahead. */
  readonly ahead: Sieved
  /** Ends before a length of time in which something will be done: `will reply within`. */
  readonly term: Sieved
  /** That something is to be done by a day. */
  readonly due: Sieved
  /** That something is asked for, offered or allowed up to a day. */
  readonly askedByDay: Sieved
  /** A date before or behind which a deed is told. */
  readonly deed: Sieved
  readonly told: Sieved
  /** That attacks have stopped, that they have not; both with their hostile noun. */
  readonly ceased: Sieved
  readonly notCeased: Sieved
  readonly hostile: Sieved
  /** Who writes and who is written to, as subjects. */
  readonly first: Sieved
  readonly second: Sieved
  /** That something was never done; what is denied at all. */
  readonly never: Sieved
  readonly negated: Sieved
  /** Ends before a figure that is denied: `thirty, not eleven`. */
  readonly denied: Sieved
  /** Behind a figure the number that it denies. */
  readonly deniesNumber: Sieved
  /** Behind a figure by which two things differ: `forty pounds heavier`. */
  readonly differs: Sieved
  /** Ends where a figure only tells which one is meant: `a meeting of seven`. */
  readonly attribute: Sieved
  readonly verbFirst: Sieved
}

/** The patterns of a language, made once. */
export const claimPatterns: (lexicon: ClaimWords, quantities: QuantityWords) => ClaimPatterns =
  once(compile)

function compile(
  lexicon: ClaimWords,
  { months, of, definite, copula, negation, number }: QuantityWords,
): ClaimPatterns {
  const words = (forms: string): Sieved =>
    sieved(new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu'))
  const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:${months})|(?:${months}) \d{1,2}(?!\d)|(?:${months})(?:,? \d{4})|\d{4})`
  return {
    imagined: words(lexicon.imagined),
    unreal: words(`${lexicon.imagined}|${lexicon.asked}`),
    absolute: words(lexicon.absolute),
    outright: words(lexicon.outright),
    attitude: words(lexicon.attitude),
    past: words(lexicon.past),
    ahead: words(lexicon.ahead),
    term: sieved(
      new RegExp(
        String.raw`(?<![\p{L}])(?:${lexicon.ahead})(?![\p{L}])[^.;:]*(?<![\p{L}])(?:${lexicon.within}) $`,
        'iu',
      ),
    ),
    due: words(lexicon.due),
    askedByDay: sieved(
      new RegExp(
        String.raw`(?<![\p{L}])(?:${lexicon.askedBy})(?![\p{L}])(?:(?!(?<![\p{L}])(?:${lexicon.askedOnce})(?![\p{L}]))[^;:]){0,200}?(?<![\p{L}])(?:${lexicon.byDay})(?: the)? ${day}(?![\p{L}\d])`,
        'iu',
      ),
    ),
    deed: sieved(
      new RegExp(String.raw`(?<![\p{L}])(?:${lexicon.datedBy}) ${day}(?![\p{L}\d])`, 'iu'),
    ),
    ceased: sieved(
      new RegExp(
        String.raw`(?<![\p{L}])(?:${lexicon.ceased})(?![\p{L}]).*?(?<![\p{L}])(?:${lexicon.hostile})`,
        'isu',
      ),
    ),
    notCeased: sieved(
      new RegExp(
        String.raw`(?<![\p{L}])(?:${lexicon.notCeased})(?![\p{L}]).*?(?<![\p{L}])(?:${lexicon.hostile})`,
        'isu',
      ),
    ),
    hostile: words(lexicon.hostile),
    first: words(lexicon.first),
    second: words(lexicon.second),
    never: words(lexicon.never),
    negated: words(negation),
    // A word may be in both lists: more of them than so many would be tried in every order.
    denied: sieved(
      new RegExp(
        String.raw`(?<![\p{L}])(?:${lexicon.denied}) (?:(?:${definite}|${of}) ){0,4}$`,
        'iu',
      ),
    ),
    deniesNumber: sieved(
      new RegExp(
        String.raw`^[^.;:]{0,60}?, (?:${lexicon.denied}) (?:(?:${definite}) )?(${number})(?![\p{L}\d])`,
        'iu',
      ),
    ),
    differs: sieved(
      new RegExp(String.raw`^(?: \p{L}+)?(?: ${of})? ?(?:${lexicon.differs})(?![\p{L}])`, 'iu'),
    ),
    attribute: sieved(new RegExp(String.raw`(?<![\p{L}])(?:${of})(?: (?:${definite}))? $`, 'iu')),
    verbFirst: sieved(new RegExp(String.raw`^(?:${copula})(?![\p{L}])`, 'iu')),
    told: sieved(
      new RegExp(String.raw`(?<![\p{L}])(?:${lexicon.told})(?![\p{L}])[^;:]{0,80}$`, 'iu'),
    ),
  }
}
