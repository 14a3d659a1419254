/** Invented quarrels for the lab's tests: two sides, acts marked as `day side kind`. */
import type { Act, Link, Quarrel } from '../../../src/capabilities/dynamics/acts/act.ts'

const tones: Readonly<Record<string, { scale: number; home?: boolean; reach?: 'private' }>> = {
  hostile: { scale: -4 },
  kind: { scale: 3 },
  home: { scale: -5, home: true },
  cable: { scale: -3, reach: 'private' },
}

/** A quarrel of North and South from lines such as `120 North hostile` or `100-160 South kind`. */
export function quarrel(
  lines: readonly string[],
  { length = 1000, links = [] }: { length?: number; links?: readonly Link[] } = {},
): Quarrel {
  return {
    sides: ['North', 'South'],
    window: { start: 0, end: length },
    acts: lines.map(actOf),
    links,
  }
}

function actOf(line: string, at: number): Act {
  const [days = '', side = '', kind = ''] = line.split(' ')
  const [, first, last] = /^(-?\d+)(?:-(\d+))?$/.exec(days) ?? []
  const [start, end] = [Number(first), last === undefined ? undefined : Number(last)]
  const tone = tones[kind] ?? { scale: -4 }
  return {
    id: `act ${at}`,
    from: side,
    to:
      tone.home === true ? side : side === 'North' ? 'South' : side === 'South' ? 'North' : 'North',
    start,
    end: end ?? start + 1,
    kind: kind.toUpperCase(),
    scale: tone.scale,
    reach: tone.reach ?? 'public',
    source: `paper ${at % 3}`,
  }
}

/** Evenly spread acts of one side. */
export function spread(side: string, kind: string, days: readonly number[]): string[] {
  return days.map((day) => `${day} ${side} ${kind}`)
}

/** Days in even steps. */
export function every(step: number, from: number, to: number): number[] {
  const days: number[] = []
  for (let day = from; day < to; day += step) days.push(day)
  return days
}
