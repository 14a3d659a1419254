/**
 * Minimise a smooth function of a few unknowns (BFGS with central differences).
 *
 * Used only where there is no closed gradient, that is for the published
 * earthquake fits by which we check ourselves; the lab's own likelihood is
 * concave and has a solver of its own.
 */

export interface Minimum {
  readonly at: readonly number[]
  readonly value: number
  readonly rounds: number
}

/** Search downhill from `start`; stops when the gradient is under `tolerance` of the value's size. */
export function minimise(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  { rounds = 200, tolerance = 1e-7 }: { rounds?: number; tolerance?: number } = {},
): Minimum {
  let at = [...start]
  let value = f(at)
  let gradient = slopes(f, at)
  let inverse = identity(at.length)
  for (let round = 0; round < rounds; round += 1) {
    if (Math.max(...gradient.map(Math.abs)) < tolerance * (1 + Math.abs(value)))
      return { at, value, rounds: round }
    let direction = inverse.map((row) => -dot(row, gradient))
    if (dot(direction, gradient) >= 0) {
      inverse = identity(at.length)
      direction = gradient.map((slope) => -slope)
    }
    const step = lineSearch(f, at, { value, direction, slope: dot(direction, gradient) })
    if (step === undefined) return { at, value, rounds: round }
    const nextGradient = slopes(f, step.at)
    inverse = updated(inverse, {
      move: step.at.map((x, k) => x - at[k]!),
      turn: nextGradient.map((g, k) => g - gradient[k]!),
    })
    at = step.at
    value = step.value
    gradient = nextGradient
  }
  return { at, value, rounds }
}

/** The gradient by central differences. */
export function slopes(f: (at: readonly number[]) => number, at: readonly number[]): number[] {
  return at.map((x, k) => {
    const h = 6e-6 * Math.max(1, Math.abs(x))
    const moved = (by: number): number => f(at.map((y, other) => (other === k ? y + by : y)))
    return (moved(h) - moved(-h)) / (2 * h)
  })
}

function lineSearch(
  f: (at: readonly number[]) => number,
  from: readonly number[],
  along: { value: number; direction: readonly number[]; slope: number },
): { at: number[]; value: number } | undefined {
  for (let length = 1; length > 1e-12; length /= 2) {
    const at = from.map((x, k) => x + length * along.direction[k]!)
    const value = f(at)
    if (value <= along.value + 1e-4 * length * along.slope) return { at, value }
  }
  return undefined
}

function updated(
  inverse: readonly (readonly number[])[],
  { move, turn }: { move: readonly number[]; turn: readonly number[] },
): number[][] {
  const along = dot(move, turn)
  if (along <= 1e-14) return inverse.map((row) => [...row])
  const turned = inverse.map((row) => dot(row, turn))
  const factor = (1 + dot(turn, turned) / along) / along
  return inverse.map((row, i) =>
    row.map(
      (entry, j) =>
        entry +
        factor * move[i]! * move[j]! -
        (turned[i]! * move[j]! + move[i]! * turned[j]!) / along,
    ),
  )
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  )
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0)
}
