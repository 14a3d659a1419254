/** The side that stands in a name at the head of a letter. */
import type { Roster } from './roster.ts'

/**
 * The root that a name at the head of a letter belongs to: that of the longest name of a side
 * inside it. A namesake of a statesman in it says nothing.
 */
export function rootIn(name: string | undefined, roster: Roster): string | undefined {
  if (name === undefined) return undefined
  const whole = roster.known.get(name)
  if (whole !== undefined) return whole.root
  const inside = [...roster.names.in(name).map((one) => one.name), ...inCapitals(name, roster)]
    .filter((one) => roster.known.get(one)?.form !== 'person')
    .sort((one, other) => other.length - one.length)
  return inside[0] === undefined ? undefined : roster.known.get(inside[0])?.root
}

/** `HARBOUR BOARD` at the head of a sheet is the Harbour Board. */
function inCapitals(name: string, { known }: Roster): string[] {
  if (name !== name.toUpperCase()) return []
  return [...known.own.keys()].filter((one) => one.length > 3 && name.includes(one.toUpperCase()))
}
