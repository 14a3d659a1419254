/** Lists of events that somebody brought to the lab: looked at while the room is open, never part of the record. */
import { createHash } from 'node:crypto'
import { parseEvents, parseLinks } from '../../event-lists.ts'
import type { ActList } from '../choose.ts'

interface BroughtList extends ActList {
  readonly name: string
  /** What could not be read of it, with its lines. */
  readonly troubles: readonly string[]
}

const mostKept = 8

const brought = new Map<string, BroughtList>()

/** Reads a list and keeps it; gives its name, or why there is nothing to look at. */
export function bringList(events: string, links: string): { name: string } | { refused: string } {
  const { rows, troubles } = parseEvents(events)
  const said = troubles.map(({ line, what }) => `line ${line}: ${what}`)
  if (rows.length === 0)
    return {
      refused: `The list has no event that can be read${said.length === 0 ? '' : ` (${said[0]})`}. It needs a head with date_start, date_end, actor, target, kind and scale; docs/commands.md shows one.`,
    }
  const name = createHash('sha256').update(events).update(links).digest('hex').slice(0, 8)
  brought.delete(name)
  const named = linksIn(links)
  brought.set(name, { name, rows, links: named.links, troubles: [...said, ...named.troubles] })
  for (const old of [...brought.keys()].slice(0, -mostKept)) brought.delete(old)
  return { name }
}

/** Links that cannot be read are no reason to refuse the events, and are said not to be there. */
function linksIn(words: string): Pick<BroughtList, 'links' | 'troubles'> {
  if (words.trim() === '') return { links: [], troubles: [] }
  try {
    return { links: parseLinks(words), troubles: [] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { links: [], troubles: [`the links were not read and are not counted: ${why}`] }
  }
}

export function broughtList(name: string | undefined): BroughtList | undefined {
  return name === undefined ? undefined : brought.get(name)
}
