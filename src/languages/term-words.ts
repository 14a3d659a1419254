/**
 * How a language sets dates and terms: "from October 10 to 25", "by 15 May",
 * "within three weeks", "in due course".
 *
 * A form is a regular expression whose named groups say what was read: `day`,
 * `last` (day), `month`, `until` (month), `year`, `lastYear`, `next` (year),
 * `season`, `feast` (Easter), `monthEnd`, `count` and `unit`; a day by itself
 * (`aloneDay`), a year by itself (`bareYear`), a month by its number
 * (`monthNumber`), two figures that are day and month in the writer's order
 * (`figure`, `otherFigure`), what only the day of writing tells (`weekday`; a `week`,
 * whose `next` is the one after; `tomorrow`), and parts: `half`, `tenth` and `endOf` a month, `weekOf` a
 * day, `quarter` of a year. From the most exact to the least; the first that fits
 * a stretch takes it.
 */
export interface TermWords {
  readonly forms: readonly TermForm[]
  /** Month names as they stand in `month`, January first. */
  readonly months: readonly string[]
  /** Names of days as they stand in `weekday`, Sunday first. */
  readonly weekdays: readonly string[]
  /** Words of `season` in small letters → EDTF's number of the season. */
  readonly seasons: Readonly<Record<string, string>>
  /** Beginnings of the words of `unit` → the letter of a length in EDTF. */
  readonly units: Readonly<Record<string, string>>
  /** Ends before a date whose beginning is open: `by`, `not later than`. */
  readonly open: string
  /** Ends before a date whose end is open: `from`, `not before`. */
  readonly begins?: string
  /** Terms that are no date, in general use. */
  readonly inWords: string
  /** Ends before a date that names a paper, whatever its year. */
  readonly named: string
  /** Ends before a date that tells when something was written or done. */
  readonly tells: string
  /** Words of a clause that sets what is to come: a month before that of writing is one of the next year. */
  readonly ahead: string
  /** A date with these words before it is always over: `since`. */
  readonly over: string
}

export interface TermForm {
  readonly form: string
  /** Small and capital letters are one. */
  readonly anyCase?: true
  /** It means a time only in a clause that sets what is to come. */
  readonly ahead?: true
}
