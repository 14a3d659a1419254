/** Sentences that others have coded, half of them looked at while the rules were written. */
import { english } from '../../../languages/index.ts'
import type { FoundEvent } from '../find/event-of.ts'
import { eventsIn } from '../find/events.ts'
import { plain, quads } from './kinds.ts'

/** Bodies between states, and those of no state, which the coders give one code for all. */
const shared: Readonly<Record<string, string>> = Object.fromEntries([
  ...'UNO EUR NAT OAU ARL ASN OAS OPE OSC IMF WBK WTO ILO WHO IAE HCR GCC COE ICC ICJ WPT ECW SAD OIC CIS GSE APC FAO WFP INP'
    .split(' ')
    .map((code) => [code, 'IGO']),
  ...'ICR AMN HRW MSF GRP OXF'.split(' ').map((code) => [code, 'NGO']),
  ['ALQ', 'IMG'],
])

/** Codes by which the coders mean a state that has another in ISO 3166. */
const oldCodes: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA' }

const oldKinds: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

interface Coded {
  readonly id?: string
  readonly event: string
  readonly text: string
  readonly source?: readonly { readonly code?: string }[]
  readonly target?: readonly { readonly code?: string }[]
}

/** Sentences coded by others: kind, class and roots of the event that fits best. */
export function countCoded(lines: Iterable<unknown>): Record<string, unknown> {
  const halves = [newTally(), newTally()]
  let at = 0
  for (const line of lines) {
    const { event, text, source = [], target = [] } = line as Coded
    const tally = halves[at % 2]!
    at += 1
    const kind = oldKinds[event] ?? event
    const roots = new Set(
      [...source, ...target]
        .map((one) => (one.code ?? '').slice(0, 3))
        .filter(Boolean)
        .map((code) => oldCodes[code] ?? code),
    )
    const found = eventsIn({ words: text, lexicon: english.events! })
    const best = found.find((one) => plain(one.kind, one.scale) === kind) ?? found[0]
    tally.count += 1
    if (best !== undefined) tally.found += 1
    if (best !== undefined && plain(best.kind, best.scale) === kind) tally.kind += 1
    if (best !== undefined && quads[plain(best.kind, best.scale)] === quads[kind]) tally.quad += 1
    // One record names all sides of an act; here each pair of them is an event, told by the same words.
    const said = new Set(
      found
        .filter((one) => wordsOfAct(one) === (best && wordsOfAct(best)))
        .flatMap((one) => [one.actor.root, one.target.root])
        .map((root) => shared[root] ?? root),
    )
    tally.right += [...said].filter((root) => roots.has(root)).length
    tally.said += said.size
    tally.roots += roots.size
  }
  return { tuned: shares(halves[0]!), unseen: shares(halves[1]!) }
}

/** The kind and the words of an act; what follows is how its sides were found. */
function wordsOfAct({ rule }: FoundEvent): string {
  return rule.slice(0, rule.lastIndexOf('”'))
}

function newTally(): Record<
  'count' | 'found' | 'kind' | 'quad' | 'right' | 'said' | 'roots',
  number
> {
  return { count: 0, found: 0, kind: 0, quad: 0, right: 0, said: 0, roots: 0 }
}

function shares(tally: ReturnType<typeof newTally>): Record<string, number> {
  const of = (part: number): number => (tally.count === 0 ? 0 : part / tally.count)
  return {
    sentences: tally.count,
    found: of(tally.found),
    kind: of(tally.kind),
    quad: of(tally.quad),
    actorsF1: tally.said + tally.roots === 0 ? 0 : (2 * tally.right) / (tally.said + tally.roots),
  }
}
