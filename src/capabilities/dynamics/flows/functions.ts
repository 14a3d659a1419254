/** Functions of equations that keep no memory, and looking up in tables. */
import { Unsupported } from './expression.ts'
import type { Points } from './model.ts'

/** What a function may ask of the run. */
export interface Clock {
  readonly time: number
  readonly step: number
}

type Plain = (given: readonly number[], clock: Clock) => number

const truth = (holds: boolean): number => (holds ? 1 : 0)
/** Half a step of grace: times are sums of steps and never exact. */
const reached = ({ time, step }: Clock, at: number): boolean => time + step / 2 > at

/** By name, lower case, both dialects. */
export const functions: Readonly<Record<string, Plain>> = {
  abs: ([x]) => Math.abs(x!),
  exp: ([x]) => Math.exp(x!),
  ln: ([x]) => Math.log(x!),
  log: ([x, base]) => Math.log(x!) / Math.log(base!),
  log10: ([x]) => Math.log10(x!),
  sqrt: ([x]) => Math.sqrt(x!),
  sin: ([x]) => Math.sin(x!),
  cos: ([x]) => Math.cos(x!),
  tan: ([x]) => Math.tan(x!),
  arcsin: ([x]) => Math.asin(x!),
  arccos: ([x]) => Math.acos(x!),
  arctan: ([x]) => Math.atan(x!),
  sinh: ([x]) => Math.sinh(x!),
  cosh: ([x]) => Math.cosh(x!),
  tanh: ([x]) => Math.tanh(x!),
  pi: () => Math.PI,
  int: ([x]) => Math.trunc(x!),
  integer: ([x]) => Math.trunc(x!),
  round: ([x]) => Math.round(x!),
  min: (given, clock) =>
    given.length === 1 ? Math.min(given[0]!, clock.time) : Math.min(...given),
  max: (given, clock) =>
    given.length === 1 ? Math.max(given[0]!, clock.time) : Math.max(...given),
  modulo: ([x, y]) => x! % y!,
  mod: ([x, y]) => x! % y!,
  power: ([x, y]) => x! ** y!,
  quantum: ([x, y]) => (y! <= 0 ? x! : y! * Math.trunc(x! / y!)),
  zidz: ([x, y]) => (Math.abs(y!) < 1e-6 ? 0 : x! / y!),
  xidz: ([x, y, otherwise]) => (Math.abs(y!) < 1e-6 ? otherwise! : x! / y!),
  safediv: ([x, y, otherwise]) => (y === 0 ? (otherwise ?? 0) : x! / y!),
  step: ([height, at], clock) => (reached(clock, at!) ? height! : 0),
  ramp: ([slope, from, to], clock) =>
    !reached(clock, from!) ? 0 : slope! * (Math.min(clock.time, to ?? clock.time) - from!),
  pulse: ([from, width], clock) =>
    truth(reached(clock, from!) && !reached(clock, from! + Math.max(width!, clock.step))),
  'pulse train': ([from, width, every, to], clock) => {
    if (!reached(clock, from!) || reached(clock, to!)) return 0
    const phase = (clock.time + clock.step / 2 - from!) % every!
    return truth(phase < Math.max(width!, clock.step))
  },
}

/** The value of an operator. */
export function operate(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '^':
      return left ** right
    case 'mod':
      return left % right
    case '=':
      return truth(left === right)
    case '<>':
      return truth(left !== right)
    case '<':
      return truth(left < right)
    case '>':
      return truth(left > right)
    case '<=':
      return truth(left <= right)
    case '>=':
      return truth(left >= right)
    case 'and':
      return truth(left !== 0 && right !== 0)
    case 'or':
      return truth(left !== 0 || right !== 0)
    default:
      throw new Unsupported(`operator ${sign}`)
  }
}

/** The value of a table at a place: straight lines between points, the last value beyond them. */
export function lookup(
  points: Points,
  x: number,
  interpolation: 'continuous' | 'extrapolate' | 'discrete' = 'continuous',
): number {
  const last = points.length - 1
  if (last < 0) throw new RangeError('a table without points was looked up')
  if (interpolation !== 'extrapolate') {
    if (x <= points[0]![0]) return points[0]![1]
    if (x >= points[last]![0]) return points[last]![1]
  }
  let at = points.findIndex(([place]) => place > x) - 1
  if (at < 0) at = x < points[0]![0] ? 0 : last - 1
  at = Math.min(at, last - 1)
  const [[x0, y0], [x1, y1]] = [points[at]!, points[at + 1]!]
  return interpolation === 'discrete' ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}
