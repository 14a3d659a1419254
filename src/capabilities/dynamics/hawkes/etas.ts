/**
 * Earthquakes, as a touchstone: the epidemic-type aftershock model has published
 * maxima, and a likelihood code that reproduces them can be trusted with quarrels.
 *
 *     lambda(t) = mu + A sum over t_k < t of exp(a M_k) (1 + (t - t_k) / c)^-p
 */

import { minimise } from '../numbers/minimise.ts'
import { logGamma } from '../numbers/special.ts'
import type { Window } from './kernel.ts'

export interface Shock {
  readonly time: number
  readonly magnitude: number
}

/** mu, A, a, c, p; all positive. */
export type EtasParameters = readonly [number, number, number, number, number]

/** Intensity just before each shock. */
export function etasIntensities(
  shocks: readonly Shock[],
  [mu, A, a, c, p]: EtasParameters,
): Float64Array {
  const gain = shocks.map((shock) => A * Math.exp(a * shock.magnitude))
  return Float64Array.from(shocks, (shock, k) => {
    let sum = mu
    for (let j = 0; j < k; j += 1)
      if (shocks[j]!.time < shock.time)
        sum += gain[j]! * Math.exp(-p * Math.log1p((shock.time - shocks[j]!.time) / c))
    return sum
  })
}

/** Log-likelihood of times given magnitudes. */
export function etasLogLikelihood(
  shocks: readonly Shock[],
  window: Window,
  parameters: EtasParameters,
): number {
  const [mu, A, a, c, p] = parameters
  let integral = mu * (window.end - window.start)
  for (const { time, magnitude } of shocks) {
    const end = 1 + (window.end - time) / c
    const area = p === 1 ? c * Math.log(end) : (c / (1 - p)) * (end ** (1 - p) - 1)
    integral += A * Math.exp(a * magnitude) * area
  }
  let sum = -integral
  for (const value of etasIntensities(shocks, parameters)) sum += Math.log(value)
  return sum
}

/** Maximise over all five parameters. */
export function fitEtas(
  shocks: readonly Shock[],
  window: Window,
  start: EtasParameters,
): { parameters: EtasParameters; logLikelihood: number } {
  const found = minimise(
    (logs) => -etasLogLikelihood(shocks, window, logs.map(Math.exp) as unknown as EtasParameters),
    start.map(Math.log),
  )
  const parameters = found.at.map(Math.exp) as unknown as EtasParameters
  return { parameters, logLikelihood: -found.value }
}

/** Mark density: gamma with rate `rate` and shape 1 + slope times the root of the intensity. */
export interface MarkParameters {
  readonly rate: number
  readonly slope: number
}

/** Log-likelihood of times and magnitudes together; a shock's size depends on the intensity. */
export function markedEtasLogLikelihood(
  shocks: readonly Shock[],
  window: Window,
  { etas, marks }: { etas: EtasParameters; marks: MarkParameters },
): number {
  const intensity = etasIntensities(shocks, etas)
  let sum = etasLogLikelihood(shocks, window, etas)
  shocks.forEach(({ magnitude }, k) => {
    const shape = 1 + marks.slope * Math.sqrt(intensity[k]!)
    sum +=
      shape * Math.log(marks.rate) +
      (shape - 1) * Math.log(magnitude) -
      marks.rate * magnitude -
      logGamma(shape)
  })
  return sum
}

/** Maximise over all seven. */
export function fitMarkedEtas(
  shocks: readonly Shock[],
  window: Window,
  start: readonly number[],
): { parameters: readonly number[]; logLikelihood: number } {
  const found = minimise((logs) => {
    const [mu, A, a, c, p, rate, slope] = logs.map(Math.exp) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    return -markedEtasLogLikelihood(shocks, window, {
      etas: [mu, A, a, c, p],
      marks: { rate, slope },
    })
  }, start.map(Math.log))
  return { parameters: found.at.map(Math.exp), logLikelihood: -found.value }
}
