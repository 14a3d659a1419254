/**
 * The concave heart of every fit: maximise
 *
 *     sum over events k of log(offset_k + sum_p theta_p x_kp)  -  sum_p theta_p F_p,   theta >= 0
 *
 * where x_kp is what input p gives to the intensity at event k and F_p its
 * integral over the window. A logarithm of something linear minus something linear: there is
 * one maximum. Fifteen rounds of expectation and maximisation bring us near it from anywhere,
 * projected Newton steps with an active set finish (Bertsekas 1982).
 *
 * Inside, every theta is measured in expected events (theta_p F_p), so that a
 * tolerance means the same for a rate a day and for a branching ratio.
 */
import { solvePositive } from '../numbers/linear.ts'

export interface Concave {
  /** One column an input: its value at each event. */
  readonly columns: readonly Float64Array[]
  /** Its integral over the window. */
  readonly integrals: readonly number[]
  /** Intensity that is held fixed, at each event. */
  readonly offset?: Float64Array
}

export interface Maximum {
  readonly theta: readonly number[]
  /** Minus infinity when some event cannot happen under any theta. */
  readonly logLikelihood: number
  /** How far the conditions of a maximum are from being met, relative; under 1e-6 is met. */
  readonly optimality: number
}

interface Scaled {
  readonly columns: readonly Float64Array[]
  readonly offset: Float64Array | undefined
  readonly count: number
}

/** Maximise, from a start of one's own or from equal shares. */
export function maximise(problem: Concave, start?: readonly number[]): Maximum {
  const used = problem.integrals.map((integral) => integral > 0)
  const scaled = scaledBy(problem, used)
  const width = scaled.columns.length
  const first = start?.filter((_, p) => used[p]).map((value, k) => value * kept(problem, used)[k]!)
  let phi: Float64Array = Float64Array.from(
    first ?? new Array<number>(width).fill((scaled.count + 1) / width),
  )
  phi = expectation(scaled, phi)
  const finished = newton(scaled, phi)
  let at = 0
  const theta = problem.integrals.map((integral, p) =>
    used[p] ? finished.phi[at++]! / integral : 0,
  )
  return { theta, logLikelihood: finished.value, optimality: optimality(scaled, finished.phi) }
}

/** The value of the function above at a given theta. */
export function logLikelihoodAt(problem: Concave, theta: readonly number[]): number {
  const used = problem.integrals.map((integral) => integral > 0)
  const phi = theta.map((value, p) => value * problem.integrals[p]!).filter((_, p) => used[p])
  return valueAt(scaledBy(problem, used), Float64Array.from(phi))
}

/** Gradient and Hessian in theta itself, for checks and for those who want curvature. */
export function slopesAt(
  problem: Concave,
  theta: readonly number[],
): { gradient: number[]; hessian: number[][] } {
  const { columns, integrals, offset } = problem
  const count = columns[0]?.length ?? 0
  const intensity = Float64Array.from({ length: count }, (_, k) =>
    columns.reduce((sum, column, p) => sum + theta[p]! * column[k]!, offset?.[k] ?? 0),
  )
  const gradient = columns.map((column, p) =>
    column.reduce((sum, x, k) => sum + x / intensity[k]!, -integrals[p]!),
  )
  const hessian = columns.map((one) =>
    columns.map((other) =>
      one.reduce((sum, x, k) => sum - (x * other[k]!) / intensity[k]! ** 2, 0),
    ),
  )
  return { gradient, hessian }
}

function kept(problem: Concave, used: readonly boolean[]): number[] {
  return problem.integrals.filter((_, p) => used[p])
}

function scaledBy(problem: Concave, used: readonly boolean[]): Scaled {
  const integrals = kept(problem, used)
  const columns = problem.columns
    .filter((_, p) => used[p])
    .map((column, p) => column.map((x) => x / integrals[p]!))
  return { columns, offset: problem.offset, count: problem.columns[0]?.length ?? 0 }
}

function intensities({ columns, offset, count }: Scaled, phi: Float64Array): Float64Array {
  const intensity = offset === undefined ? new Float64Array(count) : Float64Array.from(offset)
  for (let p = 0; p < columns.length; p += 1) {
    const value = phi[p]!
    if (value === 0) continue
    const column = columns[p]!
    for (let k = 0; k < count; k += 1) intensity[k] = intensity[k]! + value * column[k]!
  }
  return intensity
}

function valueAt(problem: Scaled, phi: Float64Array): number {
  let value = 0
  for (const expected of phi) value -= expected
  for (const intensity of intensities(problem, phi)) value += Math.log(intensity)
  return value
}

/** Fifteen rounds: each input gets the events it explains. Never leaves the allowed region. */
function expectation(problem: Scaled, start: Float64Array): Float64Array {
  const phi = Float64Array.from(start)
  for (let round = 0; round < 15; round += 1) {
    const intensity = intensities(problem, phi)
    for (let p = 0; p < phi.length; p += 1) {
      const column = problem.columns[p]!
      let explained = 0
      for (let k = 0; k < problem.count; k += 1)
        if (intensity[k]! > 0) explained += column[k]! / intensity[k]!
      phi[p] = phi[p]! * explained
    }
  }
  return phi
}

function gradientAt(problem: Scaled, intensity: Float64Array): Float64Array {
  return Float64Array.from(problem.columns, (column) => {
    let slope = -1
    for (let k = 0; k < problem.count; k += 1) slope += column[k]! / intensity[k]!
    return slope
  })
}

function newton(problem: Scaled, start: Float64Array): { phi: Float64Array; value: number } {
  let phi: Float64Array = start
  let value = valueAt(problem, phi)
  if (!Number.isFinite(value)) return { phi, value }
  for (let round = 0; round < 200; round += 1) {
    const intensity = intensities(problem, phi)
    const gradient = gradientAt(problem, intensity)
    if (distance(gradient, phi) < 1e-10) break
    const direction = newtonDirection(problem, { phi, intensity, gradient })
    const step = uphill(problem, { phi, value, direction, gradient })
    if (step === undefined) break
    phi = step.phi
    value = step.value
  }
  return { phi, value }
}

interface Here {
  readonly phi: Float64Array
  readonly intensity: Float64Array
  readonly gradient: Float64Array
}

/** Newton in the inputs that are free; those at zero that want to go lower are sent to zero. */
function newtonDirection(problem: Scaled, { phi, intensity, gradient }: Here): Float64Array {
  const near = 1e-4
  const free: number[] = []
  const direction = new Float64Array(phi.length)
  for (let p = 0; p < phi.length; p += 1)
    if (phi[p]! <= near && gradient[p]! < 0) direction[p] = -phi[p]!
    else free.push(p)
  const curvature = curvatureOf(problem, intensity, free)
  // A breath of ridge keeps columns apart that say the same thing.
  for (let at = 0; at < free.length; at += 1)
    curvature[at]![at] = curvature[at]![at]! * (1 + 1e-10) + 1e-12
  const solved = solvePositive(
    curvature,
    free.map((p) => gradient[p]!),
  )
  free.forEach((p, at) => {
    direction[p] = solved === undefined ? gradient[p]! * Math.max(phi[p]!, near) : solved[at]!
  })
  return direction
}

/** Minus the second derivatives in the free inputs; the matrix is its own mirror. */
function curvatureOf(
  { columns, count }: Scaled,
  intensity: Float64Array,
  free: readonly number[],
): number[][] {
  const weights = intensity.map((value) => 1 / (value * value))
  const matrix = free.map(() => new Array<number>(free.length).fill(0))
  for (let at = 0; at < free.length; at += 1) {
    const one = columns[free[at]!]!
    for (let beside = 0; beside <= at; beside += 1) {
      const other = columns[free[beside]!]!
      let sum = 0
      for (let k = 0; k < count; k += 1) sum += one[k]! * other[k]! * weights[k]!
      matrix[at]![beside] = sum
      matrix[beside]![at] = sum
    }
  }
  return matrix
}

function uphill(
  problem: Scaled,
  from: { phi: Float64Array; value: number; direction: Float64Array; gradient: Float64Array },
): { phi: Float64Array; value: number } | undefined {
  for (let length = 1; length > 1e-14; length /= 2) {
    const phi = from.phi.map((value, p) => Math.max(0, value + length * from.direction[p]!))
    const value = valueAt(problem, phi)
    let promised = 0
    for (let p = 0; p < phi.length; p += 1) promised += from.gradient[p]! * (phi[p]! - from.phi[p]!)
    if (value >= from.value + 1e-4 * Math.max(promised, 0) && value > from.value)
      return { phi, value }
  }
  return undefined
}

/** The largest violation: a slope where theta is free, an upward slope where it is zero. */
function distance(gradient: Float64Array, phi: Float64Array): number {
  let worst = 0
  for (let p = 0; p < phi.length; p += 1) {
    const slope = gradient[p]!
    // A tiny theta whose slope is downward is on its way to zero: what it loses is slope times theta.
    const violation = slope > 0 ? slope : Math.min(-slope, -slope * phi[p]!)
    if (violation > worst) worst = violation
  }
  return worst
}

function optimality(problem: Scaled, phi: Float64Array): number {
  const intensity = intensities(problem, phi)
  return intensity.some((value) => !(value > 0))
    ? Number.POSITIVE_INFINITY
    : distance(gradientAt(problem, intensity), phi)
}
