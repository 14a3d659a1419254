/**
 * Rows of numbers: "LETTER I", "Letter II", "No. 3", or bare figures, each
 * above a document. Where the number and the title share a line ("№ 3 Letter of
 * the Board to the Guild") the number opens the document too.
 *
 * A number alone proves nothing: enclosures, points and pages are numbered as
 * well. What counts is the row: numbers that rise by one over the text, most of
 * them with an opener or a heading under them. An entry of a table of contents
 * has the next entry right under it and is none.
 */
import { closerAt } from './closer.ts'
import type { DateTools } from './dates.ts'
import { headingAt } from './heading-lines.ts'
import type { Line } from './lines.ts'
import { hasOpener, headBelow, nearest } from './opener-below.ts'
import { readRegistryLine } from './registry-line.ts'
import { kindOfNoun, partNouns } from './vocabulary.ts'

interface Numbered {
  readonly at: number
  readonly number: number
  readonly noun: string
  /** Whether a document's opener or heading stands with it. */
  readonly opens: boolean
}

const label = '(?:no\\.?|nr\\.?|n°|nº|n\\.|№|#)'
const numeral = new RegExp(
  `^(?:(?!(?:no|nr)\\.)(?<noun>\\p{L}[\\p{L}-]+)\\.?\\s+)?(?<label>${label}\\s*)?(?<number>\\d{1,4}|[IVXLC]{1,7})[.):]?$`,
  'iu',
)
/** "№ 3 Letter of the Board to the Guild", "Document 12: Note of the envoy": number and title in one line. */
const numberedTitle = new RegExp(
  `^(?:(?<noun>document|doc\\.?|dokument|dok\\.?)\\s+)?(?:${label}\\s*)?(?<number>\\d{1,4})\\s?[.:)—–-]?\\s+(?=\\p{Lu})`,
  'iu',
)
const isLabelledTitle = new RegExp(
  `^(?:(?:document|doc\\.?|dokument|dok\\.?)\\s+|${label}\\s*)`,
  'iu',
)

/** Whose numbers a row has: those of the papers, or those under which an edition prints them. */
export type NumberedBy = 'paper' | 'edition'

/** The lines that a row of numbers makes beginnings of documents. */
export function numberedHeadings(
  lines: readonly Line[],
  tools: DateTools,
): ReadonlyMap<number, NumberedBy> {
  const rows = new Map<string, Numbered[]>()
  lines.forEach((_, at) => {
    const read = numberAlone(lines, at, tools) ?? numberBefore(lines, at, tools)
    if (read !== undefined) rows.set(read.noun, [...(rows.get(read.noun) ?? []), read])
  })
  return new Map(
    [...rows.values()].flatMap(chainsOf).flatMap((chain) => {
      const by = numberedBy(lines, chain, tools)
      return chain.map((at) => [at, by] as const)
    }),
  )
}

/** Papers with numbers of their own below have the upper ones from their edition; of a row every fourth tells. */
function numberedBy(
  lines: readonly Line[],
  chain: readonly number[],
  tools: DateTools,
): NumberedBy {
  const own = chain.filter((at) =>
    lines
      .slice(at + 1, at + nearest)
      .some(({ words }) => readRegistryLine(words, tools)?.number !== undefined),
  )
  return own.length >= chain.length / 4 ? 'edition' : 'paper'
}

/** "No. 3" in a line of its own. */
function numberAlone(lines: readonly Line[], at: number, tools: DateTools): Numbered | undefined {
  const line = lines[at]!
  if (!line.opens || line.words.length > 30) return undefined
  const match = numeral.exec(line.words)
  const noun = match?.groups?.noun?.toLowerCase() ?? ''
  if (match === null || (noun !== '' && !kindOfNoun.has(noun) && !partNouns.has(noun)))
    return undefined
  const number = numberOf(match.groups!.number!)
  const opens =
    hasOpener(headBelow(lines, at + 1), 0, tools) ||
    isTitled(lines, at + 1, tools) ||
    (noun !== '' && isSignedAbove(lines, at))
  return opens || match.groups!.label !== undefined ? { at, number, noun, opens } : undefined
}

/** Lines between a signature and the number of the next document: a rule, an ornament. */
const nearestSignature = 5

/** Whether somebody signs just above a number: what a row parts are letters then. */
function isSignedAbove(lines: readonly Line[], at: number): boolean {
  for (let above = Math.max(0, at - nearestSignature); above < at; above += 1) {
    const closer = closerAt(lines, above)
    if (closer !== undefined && closer.to <= at) return true
  }
  return false
}

/** Whether an edition's number stands before words in their line: "No. 3 Letter of the Board". */
export function isNumberedTitle(words: string): boolean {
  return isLabelledTitle.test(words) && numberedTitle.test(words)
}

/** "№ 3 Letter of the Board to the Guild". */
function numberBefore(lines: readonly Line[], at: number, tools: DateTools): Numbered | undefined {
  const line = lines[at]!
  if (!line.opens || !isNumberedTitle(line.words) || !isTitled(lines, at, tools)) return undefined
  const match = numberedTitle.exec(line.words)!
  const number = Number(match.groups!.number)
  const isListed = [-1, 1].some((by) => {
    const beside = numberedTitle.exec(lines[at + by]?.words ?? '')
    return beside !== null && Number(beside.groups!.number) === number + by
  })
  if (isListed) return undefined
  return { at, number, noun: '', opens: true }
}

/** A heading that names the kind of a document and a side or a day of it. */
function isTitled(lines: readonly Line[], at: number, tools: DateTools): boolean {
  return at < lines.length && headingAt(lines, at, tools)?.heading.value.kind !== undefined
}

/** What a number alone and one that opens a document count for, and how many may be lost from a row. */
const weights = { alone: 1, opens: 2 }
const mostLost = 2
/** Of a row so many numbers open documents. */
const leastOpening = 0.5

interface Chain {
  readonly last: Numbered
  readonly before: Chain | undefined
  readonly weight: number
}

/** A volume has no more parts that count anew; ten thousand would be points. */
const mostParts = 40

/**
 * The rows that rise, each over its own stretch: the weightiest first, then what
 * lies before and behind it, since a second part may count anew.
 */
function chainsOf(row: readonly Numbered[]): number[][] {
  const chains: number[][] = []
  const stretches = [row]
  while (stretches.length > 0 && chains.length < mostParts) {
    const stretch = stretches.pop()!
    const chain = heaviest(stretch)
    const opening = chain.filter(({ opens }) => opens).length
    if (opening < 2 || opening < chain.length * leastOpening) continue
    const [first, last] = [chain[0]!.at, chain.at(-1)!.at]
    chains.push(chain.map(({ at }) => at))
    stretches.push(
      stretch.filter(({ at }) => at < first),
      stretch.filter(({ at }) => at > last),
    )
  }
  return chains
}

/** The chain of most weight; of equals the one whose links lie nearest. */
function heaviest(row: readonly Numbered[]): Numbered[] {
  const upTo = new Map<number, Chain>()
  let best: Chain | undefined
  for (const last of row) {
    let before: Chain | undefined
    for (let lost = 0; lost <= mostLost; lost += 1) {
      const chain = upTo.get(last.number - 1 - lost)
      if (chain !== undefined && chain.weight > (before?.weight ?? 0)) before = chain
    }
    const weight = (before?.weight ?? 0) + (last.opens ? weights.opens : weights.alone)
    const chain = { last, before, weight }
    if (weight >= (upTo.get(last.number)?.weight ?? 0)) upTo.set(last.number, chain)
    if (weight >= (best?.weight ?? 0)) best = chain
  }
  const links: Numbered[] = []
  for (let link = best; link !== undefined; link = link.before) links.push(link.last)
  return links.reverse()
}

/** The number of figures or Roman letters. */
function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const signs = [...words.toUpperCase()].map((sign) => values[sign] ?? 0)
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0)
}
