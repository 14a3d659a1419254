/**
 * What a text must hold for a pattern to match in it.
 *
 * Read from the pattern itself, so that the two cannot get out of step: lists of
 * strings of which at least one must stand there, as RE2 and code searches tell
 * which files a pattern can be in. A string is made of small letters; what is no
 * letter of the plain alphabet stands as itself, digits as `#`, an edge of a word
 * or white space as a space.
 */
import { type PatternNode, readPattern } from './pattern-source.ts'
import { leavesTraces } from './traces.ts'

/** Strings of which one must stand in the text. */
export type Need = readonly string[]

/** Strings that are put together from their parts at most; more are not worth asking for. */
const mostJoined = 256
const mostChosen = 3000

/** What every text must hold in which the pattern matches; nothing when it may match anywhere. */
export function needsOf(source: string): readonly Need[] {
  return allOf(told(readPattern(source))).filter((need, at, all) => all.indexOf(need) === at)
}

/** The strings that a part of a pattern can be, where they are few; and what it needs beside. */
interface Told {
  readonly exact: readonly string[] | undefined
  readonly needs: readonly Need[]
}

const unknown: Told = { exact: undefined, needs: [] }
const empty: Told = { exact: [''], needs: [] }

function told(node: PatternNode): Told {
  switch (node.kind) {
    case 'letter':
      return letterOf(node.of)
    case 'edge':
    case 'end':
      return { exact: [' '], needs: [] }
    case 'any':
      return unknown
    case 'nothing':
      return empty
    case 'beside':
      return { exact: [''], needs: allOf(told(node.part)) }
    case 'sequence':
      return inSequence(node.parts.map(told))
    case 'choice':
      return oneOf(node.parts.map(told))
    case 'repeat':
      return repeated(told(node.part), node)
  }
}

/** Words are made of letters that are met over and over. */
const letters = new Map<string, Told>()

function letterOf(of: readonly string[]): Told {
  const key = of.length === 1 ? of[0]! : of.join('')
  const known = letters.get(key)
  if (known !== undefined) return known
  const made = { exact: [...new Set(of.map(plain))], needs: [] }
  letters.set(key, made)
  return made
}

function plain(letter: string): string {
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase()
  if (/^[0-9]$/.test(letter)) return '#'
  // Letters beyond the plain alphabet are not told apart, nor signs that have capitals.
  const isOther = !/^[a-z]$/.test(letter) && (/^\p{L}$/u.test(letter) || isCased(letter))
  return /^\s$/.test(letter) || isOther ? ' ' : letter
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function inSequence(parts: readonly Told[]): Told {
  const needs: Need[] = []
  let strings: readonly string[] = ['']
  let isExact = true
  for (const part of parts) {
    for (const need of part.needs) needs.push(need)
    if (part.exact !== undefined && part.exact.length * strings.length <= mostJoined) {
      strings = joined(strings, part.exact)
      continue
    }
    isExact = false
    push(needs, strings)
    strings = part.exact ?? ['']
  }
  if (isExact) return { exact: strings, needs }
  push(needs, strings)
  return { exact: undefined, needs }
}

function joined(before: readonly string[], behind: readonly string[]): string[] {
  if (behind.length === 1 && before.length === 1) return [before[0]! + behind[0]!]
  return [...new Set(before.flatMap((one) => behind.map((other) => one + other)))]
}

function oneOf(parts: readonly Told[]): Told {
  const total = parts.reduce((sum, { exact }) => sum + (exact?.length ?? Infinity), 0)
  if (total <= mostChosen && parts.every(({ needs }) => needs.length === 0))
    return { exact: [...new Set(parts.flatMap(({ exact }) => exact!))], needs: [] }
  const best = parts.map((part) => bestOf(allOf(part)))
  if (best.some((need) => need === undefined)) return unknown
  const union = [...new Set(best.flatMap((need) => need!))]
  return union.length > mostChosen ? unknown : { exact: undefined, needs: [union] }
}

/** Of what a part needs, what says most: long strings, and few. */
function bestOf(needs: readonly Need[]): Need | undefined {
  const weight = (need: Need): number =>
    Math.min(6, ...need.map((one) => one.length)) - Math.log10(need.length)
  return [...needs].sort((one, other) => weight(other) - weight(one))[0]
}

function repeated(
  part: Told,
  { least, most }: { readonly least: number; readonly most: number },
): Told {
  // However often what holds no letter is repeated, between letters it is one gap.
  const isGap = part.needs.length === 0 && part.exact?.every((one) => !/[a-z]/.test(one)) === true
  if (least === 0)
    return most === 1 || isGap
      ? part.exact === undefined || part.needs.length > 0
        ? unknown
        : { exact: [...new Set(['', ...part.exact])], needs: [] }
      : unknown
  if (most === 1 || isGap) return part
  return { exact: undefined, needs: allOf(part) }
}

function allOf({ exact, needs }: Told): readonly Need[] {
  const all = [...needs]
  if (exact !== undefined) push(all, exact)
  return all
}

/** A list helps when each of its strings says something; what begins with another of them adds nothing. */
function push(needs: Need[], strings: readonly string[]): void {
  if (strings.length === 0 || !strings.every(leavesTraces)) return
  const all: string[] = []
  for (const one of [...strings].sort())
    if (all.length === 0 || !one.startsWith(all.at(-1)!)) all.push(one)
  needs.push(all)
}
