/** What work costs, measured against other work of the same run, so that a busy machine does not fail. */
import assert from 'node:assert/strict'

/**
 * Work on a text may grow with its length: four times the length takes up to eight times the
 * processor time, as busy machines are uneven. What grows with the square takes sixteen times.
 */
export function growsWithLength(work: (length: number) => unknown, length: number): void {
  const shortOf = (): number => seconds(() => work(length / 4))
  // The slower of two, and after a first: what is compiled at the first use is not the text's.
  shortOf()
  const short = Math.max(shortOf(), shortOf())
  const long = seconds(() => work(length))
  assert.ok(long < 8 * short, `${long} s for four times the length of what took ${short} s`)
}

function seconds(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}
