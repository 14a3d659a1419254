/**
 * Offices: a letter goes "to the Clerk of the Guild of Fishers", and the answer
 * is signed "Anna Quill, Clerk". Where one person only signs so to those who
 * wrote to that office, and they wrote to one such office only, it is hers.
 */
import { languages } from '../../../languages/index.ts'
import { nameWords } from '../../../record/index.ts'
import type { Head } from './reading.ts'

/** A person as he signs, and the office as others address it. */
export type OfficeHeld = readonly [holder: string, office: string]

/** Who holds which office that is written to; none where two persons, or two offices, may be meant. */
export function officesHeld(heads: readonly Head[]): OfficeHeld[] {
  const addressed = heads.flatMap(({ from, to }) =>
    to.flatMap(([office]) => {
      const noun = officeNoun(office)
      return noun === undefined ? [] : [{ noun, office, by: from.map(([name]) => name) }]
    }),
  )
  const held = new Map<string, OfficeHeld>()
  for (const head of heads)
    for (const [holder, named, own] of head.from) {
      const noun = named === 'person' && own !== null ? bareNoun(own) : undefined
      const offices = addressed.filter(
        (one) => one.noun === noun && writesTo(head, one.by) && isOpen(one.office, holder),
      )
      const distinct = new Map(offices.map(({ office }) => [nameWords(office).join(' '), office]))
      const [office] = distinct.values()
      if (office !== undefined && distinct.size === 1)
        held.set(`${holder} ${office}`, [holder, office])
    }
  return [...held.values()].filter(
    ([holder, office]) =>
      ![...held.values()].some(([other, same]) => same === office && !isOneName(other, holder)),
  )
}

/** The noun of an office that names its body too: "the Clerk of the Guild", "Secretary, Union of Weavers". */
function officeNoun(written: string): string | undefined {
  const [head = '', ...rest] = written.split(/,|\s(?:of|der|des|de|du|di|del|della)\s/u)
  const noun = nameWords(head).at(-1)
  return rest.length > 0 && noun !== undefined && offices.has(noun) ? noun : undefined
}

/** "Clerk", "Hon. Secretary": an office whose body is not said. */
function bareNoun(written: string): string | undefined {
  const words = nameWords(written)
  const noun = words.at(-1)
  return words.length <= 2 && noun !== undefined && offices.has(noun) ? noun : undefined
}

const offices: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.documents?.offices ?? []),
)

function writesTo({ to }: Head, writers: readonly string[]): boolean {
  return to.some(([name]) => writers.some((writer) => isOneName(name, writer)))
}

/** Written to by its name the office would be somebody's already. */
function isOpen(office: string, holder: string): boolean {
  return !isOneName(office, holder)
}

function isOneName(one: string, other: string): boolean {
  const [few, many] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length)
  return few!.at(-1) === many!.at(-1) && few!.length > 0
}
