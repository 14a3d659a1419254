/**
 * What past acts give to the intensity now: one exponential kernel an input.
 *
 *     g(t) = sum over acts k before t of w_k beta exp(-beta (t - t_k))
 *
 * normalised to integral 1, so that a coefficient is the expected number of acts one act sets
 * off. Recursion, not the double sum: linear in the number of acts. Strictly
 * before: acts at the same instant do not excite each other, which is why dates
 * are drawn from their intervals and never snapped to a day.
 */

/** A stretch of time in days, `end` not included. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** A stretch in which every intensity is multiplied by a factor (hardship damps). */
export interface Piece extends Window {
  readonly factor: number
}

/** Acts that excite; sorted by time. Acts before the window still count as history. */
export interface Exciting {
  readonly times: readonly number[]
  readonly weights?: readonly number[] | undefined
}

/** g at each of the sorted moments `at`. */
export function excitation(input: Exciting, rate: number, at: readonly number[]): Float64Array {
  const { times, weights } = input
  const values = new Float64Array(at.length)
  let stock = 0
  // Days before 1970 are negative: counted from nought their decay would be endless growth.
  let since = times[0] ?? 0
  let next = 0
  for (let k = 0; k < at.length; k += 1) {
    const now = at[k]!
    while (next < times.length && times[next]! < now) {
      stock = stock * Math.exp(-rate * (times[next]! - since)) + (weights?.[next] ?? 1)
      since = times[next]!
      next += 1
    }
    values[k] = stock === 0 ? 0 : rate * stock * Math.exp(-rate * (now - since))
  }
  return values
}

/** The integral of g over the window, damped where `pieces` say so. */
export function excitationIntegral(
  input: Exciting,
  rate: number,
  pieces: readonly Piece[],
): number {
  let sum = 0
  for (let k = 0; k < input.times.length; k += 1) {
    const time = input.times[k]!
    const weight = input.weights?.[k] ?? 1
    for (const { start, end, factor } of pieces)
      if (end > time)
        sum +=
          weight *
          factor *
          (Math.exp(-rate * Math.max(0, start - time)) - Math.exp(-rate * (end - time)))
  }
  return sum
}

/** The integral of 1 over `level` within the window, damped. */
export function levelIntegral(level: Window, pieces: readonly Piece[]): number {
  let sum = 0
  for (const { start, end, factor } of pieces)
    sum += factor * Math.max(0, Math.min(end, level.end) - Math.max(start, level.start))
  return sum
}

/** Whether a moment lies in a stretch; the last moment of the window belongs to the last stretch. */
export function isWithin(stretch: Window, time: number, window: Window): boolean {
  return (
    time >= stretch.start && (time < stretch.end || (time === window.end && stretch.end >= time))
  )
}

/** The factor in force at a moment; 1 outside all pieces. */
export function factorAt(pieces: readonly Piece[], time: number): number {
  const last = pieces.at(-1)
  if (last !== undefined && time === last.end) return last.factor
  return pieces.find((piece) => time >= piece.start && time < piece.end)?.factor ?? 1
}

/** The window as one undamped piece. */
export function undamped(window: Window): readonly Piece[] {
  return [{ ...window, factor: 1 }]
}
