/** Why a target was chosen, in plain words: `yours → addressee`, `7 March is before 7 May 1964`. */
import type { FeatureName, Features } from './weights.ts'

/** What a feature says to a reader; those left out say nothing that helps him. */
const said: Partial<Record<FeatureName, string>> = {
  onlyOfStranger: 'the only one known of that writer',
  dateDay: 'the date is the same',
  dateMonthDay: 'day and month are the same, in the year that fits',
  dateMonth: 'of that month',
  dateYear: 'of that year',
  dateDayOnly: 'of that day of the month',
  dateNear: 'the date is a few days off',
  fromSame: 'the writer is the same',
  fromClash: 'the writer is another',
  toSame: 'the addressee is the same',
  toClash: 'the addressee is another',
  kindSame: 'it is of that kind',
  kindClash: 'it is of another kind',
  numberSame: 'the number is the same',
  exhibitSame: 'laid before under that letter',
  titleSame: 'the title is the same',
  titleShare: 'the title agrees',
  after: 'it is later than these words',
  latestReceived: 'the last that came from there before this was written',
  latestNamed: 'the last from there before this',
  topic: 'this document answers it',
  topicYours: 'yours → the letter that this one answers',
  lastSpoken: 'spoken of just before',
  spoken: 'spoken of before',
  sameWords: 'described in the same words',
  selfPresent: 'it calls itself so',
  selfWriter: 'the writer says what he does in it',
  selfThis: 'this → the document itself',
  selfWanted: 'a reply to it is asked for',
  newRequested: 'asked for here and not held',
  newDated: 'no held document is of that date',
  newTitled: 'no held document has that title',
  newNumbered: 'no held document has that number',
  newLetter: 'no held document fits',
  newIndefinite: 'named here for the first time',
  newEnclosed: 'sent with this document and not held',
  newPromised: 'promised here',
}

/** The reasons for a candidate, the weightiest first. */
export function reasonsOf(
  features: Features,
  about: { readonly words: string; readonly target?: string },
): string[] {
  const names = Object.keys(features) as FeatureName[]
  const reasons = names
    .filter((name) => said[name] !== undefined && (features[name] ?? 0) > 0)
    .map((name) => said[name]!)
  const whose = about.target === undefined ? [] : [`“${about.words}” → ${about.target}`]
  return [...whose, ...reasons]
}
