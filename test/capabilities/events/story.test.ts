/**
 * Invented stories with their truth beside each sentence (`=> A > B KIND first/last`):
 * who did what to whom, when, of what kind, in a text of many sentences.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { eventsIn, type FoundEvent } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'

const folder = fileURLToPath(new URL('../../../../test/capabilities/events/story', import.meta.url))

interface Truth {
  readonly start: number
  readonly end: number
  readonly roots: string
  readonly kind: string
  readonly first: string
  readonly last: string
}

for (const file of readdirSync(folder))
  test(`the story of ${file} is told as it was`, () => {
    const { words, truths } = storyOf(readFileSync(join(folder, file), 'utf8'))
    const found = eventsIn({ words, lexicon: english.events! })
    const pairs = paired(truths, found)
    const kinds = pairs.filter(({ truth, event }) => truth.kind === event.kind)
    const dated = pairs.filter(
      ({ truth, event: { first, last } }) =>
        first !== undefined && dayAt(first) <= truth.last && dayAt(last!) >= truth.first,
    )
    const figures = {
      precision: pairs.length / found.length,
      recall: pairs.length / truths.length,
      kind: kinds.length / pairs.length,
      date: dated.length / pairs.length,
    }
    const least = { precision: 0.75, recall: 0.55, kind: 0.85, date: 0.9 }
    for (const name of Object.keys(least) as (keyof typeof least)[])
      assert.ok(figures[name] >= least[name], `${name} is ${figures[name].toFixed(2)}`)
  })

function storyOf(told: string): { words: string; truths: Truth[] } {
  let words = ''
  let start = 0
  const truths: Truth[] = []
  for (const line of told.trim().split('\n')) {
    const [, one, other, kind, first, last] =
      /^=> (\S+) > (\S+) (\w+) (\S+)\/(\S+)$/.exec(line) ?? []
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
      })
  }
  return { words, truths }
}

/** One to one within a sentence, by the two sides; of several that of the right kind. */
function paired(
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
