/**
 * Houses and those who hold office in them: in a paper between the Minister and
 * the Secretary `the Legation's note` is the Minister's. Which offices belong to
 * which house is told by the language.
 */
import { languages } from '../../../languages/index.ts'
import type { Correspondent, Document } from '../../../record/index.ts'
import type { Side, Sides } from './sides.ts'

/**
 * The side of the one correspondent of a paper who holds office in a house that
 * is named alone; nothing where none or both may.
 */
export function sideOfHouse(name: string, document: Document, sides: Sides): Side | undefined {
  const offices = officesIn(name, document)
  if (offices === undefined) return undefined
  const holders = [...document.from, ...document.to].filter((one) => holds(one, offices))
  const found = new Set(holders.map((one) => sides.of(one)))
  return found.size === 1 ? [...found][0] : undefined
}

function officesIn(name: string, document: Document): readonly string[] | undefined {
  const code = (document.language ?? document.witnesses[0].language)?.slice(0, 2)
  const { houses } = languages.find((one) => one.code === code)?.mentions ?? {}
  const key = name.toLowerCase()
  return houses !== undefined && Object.hasOwn(houses, key) ? houses[key] : undefined
}

/** `Acting Secretary of State`: a word or words of the office stand in what the head says. */
function holds({ value, office }: Correspondent, offices: readonly string[]): boolean {
  const written = ` ${`${value} ${office ?? ''}`.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `
  return offices.some((one) => written.includes(` ${one} `))
}
