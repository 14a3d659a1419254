/** Invented stories with their truth beside each sentence, as `events/story` holds them; its test says how they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventsIn, type FoundEvent } from '../../src/capabilities/events/find/events.ts'
import type { Known } from '../../src/capabilities/events/find/known.ts'
import { english } from '../../src/languages/index.ts'

const folder = fileURLToPath(new URL('../../../test/capabilities/events/story', import.meta.url))

export interface Truth {
  readonly start: number
  readonly end: number
  readonly roots: string
  readonly kind: string
  readonly first: string
  readonly last: string
  /** What the act is called, and what the words say of another as its occasion. */
  readonly name?: string
  readonly occasion?: { readonly relation: string; readonly of: string }
}

export interface Story {
  readonly name: string
  readonly words: string
  readonly truths: readonly Truth[]
  readonly names: ReadonlyMap<string, Known>
}

/** All stories, in the order of their names. */
export function stories(): Story[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, ...storyOf(readFileSync(join(folder, name), 'utf8')) }))
}

/** What is found in a story. */
export function foundInStory({ words, names }: Story): FoundEvent[] {
  return eventsIn({ words, lexicon: english.events!, names })
}

function storyOf(told: string): Omit<Story, 'name'> {
  let words = ''
  let start = 0
  const truths: Truth[] = []
  const names = new Map<string, Known>()
  for (const line of told.trim().split('\n')) {
    const [, root, list] = /^@ (\S+) (.+)$/.exec(line) ?? []
    if (root !== undefined) {
      for (const name of list!.split('; ')) names.set(name, { root, form: 'name' })
      continue
    }
    const [, one, other, kind, first, last, name, relation, of] =
      /^=> (\S+) > (\S+) (\w+) (\S+)\/(\S+)(?: \((\S+)\))?(?: (\w+) (\S+))?$/.exec(line) ?? []
    if (one === undefined) {
      start = words === '' ? 0 : words.length + 1
      words += words === '' ? line : ` ${line}`
    } else
      truths.push({
        start,
        end: words.length,
        roots: `${one} ${other}`,
        kind: kind!,
        first: first!,
        last: last!,
        ...(name === undefined ? {} : { name }),
        ...(relation === undefined ? {} : { occasion: { relation, of: of! } }),
      })
  }
  return { words, truths, names }
}

/** One to one within a sentence, by the two sides; of several that of the right kind. */
export function paired(
  truths: readonly Truth[],
  found: readonly FoundEvent[],
): { truth: Truth; event: FoundEvent }[] {
  const used = new Set<FoundEvent>()
  return truths.flatMap((truth) => {
    const fits = found.filter(
      (event) =>
        !used.has(event) &&
        event.span.start >= truth.start &&
        event.span.start < truth.end &&
        `${event.actor.root} ${event.target.root}` === truth.roots,
    )
    const event = fits.find((one) => one.kind === truth.kind) ?? fits[0]
    if (event === undefined) return []
    used.add(event)
    return [{ truth, event }]
  })
}
