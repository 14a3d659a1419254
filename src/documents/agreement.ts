/** Whether names at several places of a paper are those of the same people. */
import { isLikeName, isShorterName, nameWords } from '../record/index.ts'
import type { Candidate } from './outright.ts'

/** Whether some candidate may be the same as one of others. */
export function isAmong(one: Candidate, to: readonly Candidate[]): boolean {
  return to.some((other) => isLikeName(other.name.name, one.name.name))
}

/** The wording of another place that gives a stated name in full. */
export function fullest(one: Candidate, others: readonly Candidate[]): Candidate {
  const fuller = others.find(
    ({ name, at }) =>
      // A line of which the name is a part says no more of it.
      (at.end <= one.at.start || one.at.end <= at.start) &&
      name.named === one.name.named &&
      nameWords(name.name).length > nameWords(one.name.name).length &&
      isShorterName(one.name.name, name.name),
  )
  return fuller === undefined ? one : { ...one, name: { ...one.name, name: fuller.name.name } }
}
