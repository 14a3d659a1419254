/**
 * Whose a person is whom a text names by his title and no side (`President A`): the company in
 * which he is told of says it. Who is named before him or where he is belongs with him; whom he
 * acts upon is, in a quarrel of two, the other.
 */
import type { EventGrammar } from '../../../languages/index.ts'
import { escaped, type Known, type KnownNames, partOf } from './known.ts'
import type { NameFinder } from './names.ts'

export interface Company {
  readonly known: KnownNames
  readonly names: NameFinder
  readonly grammar: EventGrammar
  /** The two sides that the text names most. */
  readonly pair: readonly string[]
}

/** Learns those of the named whose company agrees. */
export function learnByCompany(
  persons: Iterable<string>,
  text: readonly string[],
  company: Company,
): void {
  if (company.pair.length < 2) return
  for (const name of persons) {
    if (company.known.has(name)) continue
    const root = sideOf(name, text, company)
    if (root !== undefined)
      company.known.learn(name, { root, part: partOf(name), form: 'person' } satisfies Known)
  }
}

/** The side for which most sentences speak. */
function sideOf(name: string, text: readonly string[], company: Company): string | undefined {
  const [one, other] = company.pair as [string, string]
  const form = new RegExp(String.raw`(?<![\p{L}])${escaped(name)}(?![\p{L}])`, 'u')
  let balance = 0
  for (const reading of text) {
    const at = form.exec(reading)?.index
    if (at === undefined) continue
    const vote = voteOf(reading, { start: at, end: at + name.length }, company)
    balance += vote === one ? 1 : vote === other ? -1 : 0
  }
  return balance > 0 ? one : balance < 0 ? other : undefined
}

/** What one sentence says: nothing, where both sides or none stand in it. */
function voteOf(
  reading: string,
  { start, end }: { start: number; end: number },
  { known, names, grammar, pair }: Company,
): string | undefined {
  const sides = names.in(reading).flatMap((found) => {
    const one = known.get(found.name)
    return one === undefined || one.form === 'person' ? [] : [{ ...found, root: one.root }]
  })
  const roots = new Set(sides.map(({ root }) => root))
  const [side] = sides
  if (side === undefined || roots.size !== 1 || !pair.includes(side.root)) return undefined
  const isThere = grammar.place.test(reading.slice(Math.max(0, side.start - 40), side.start))
  const isOwn = grammar.ownBody.test(reading.slice(side.start + side.name.length))
  if (side.start < start || isThere || isOwn) return side.root
  return side.start >= end ? pair.find((root) => root !== side.root) : undefined
}
