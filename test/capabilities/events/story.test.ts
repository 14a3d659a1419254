/**
 * Invented stories with their truth beside each sentence (`=> A > B KIND first/last`):
 * who did what to whom, when, of what kind, in a text of many sentences.
 *
 * Behind an act stands, in brackets, what it is called here, and of which of those before it
 * the words say that it answers it (`answers arrests`). A story whose sides are no states says
 * first how they are called (`@ ROOT name; name`), as a dossier would in its settings.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FoundEvent } from '../../../src/capabilities/events/find/events.ts'
import { type LinkedEvent, linksIn } from '../../../src/capabilities/events/links/index.ts'
import { type DocumentId, dayAt, type FindingId } from '../../../src/record/index.ts'
import { describe } from '../../../src/text/index.ts'
import { foundInStory, paired, stories, type Truth } from '../../support/stories.ts'

/** What each story must reach; of those whose misses nobody has read it is what they do reach. */
const least: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'herring-war.txt': { precision: 0.75, recall: 0.55, kind: 0.85, date: 0.9 },
  'river-pact.txt': { precision: 0.75, recall: 0.55, kind: 0.85, date: 0.9 },
  'union-split.txt': { precision: 0.8, recall: 0.6, kind: 0.8, date: 0.9 },
  'narrow-gauge.txt': { precision: 0.7, recall: 0.4, kind: 0.8, date: 0.9 },
  'salt-road.txt': { precision: 0.75, recall: 0.45, kind: 0.8 },
  'slate-lockout.txt': { precision: 0.4, recall: 0.2, kind: 0.8, date: 0.9 },
  'valley-chronicle.txt': { precision: 0.55, recall: 0.45, kind: 0.65, date: 0.85 },
  'school-roof.txt': { precision: 0.6, recall: 0.6, kind: 0.7, date: 0.8 },
  'ferry-inquiry.txt': { precision: 0.55, recall: 0.4, kind: 0.7, date: 0.9 },
  'organ-loft.txt': { precision: 0.55, recall: 0.35 },
  'consul-general.txt': { precision: 0.6, recall: 0.2 },
  'under-secretary.txt': { precision: 0.2, recall: 0.1 },
  'high-pastures.txt': { precision: 0.6, recall: 0.35, kind: 0.7, date: 0.9 },
}

for (const story of stories()) {
  const { name: file, words, truths } = story
  test(`the story of ${file} is told as it was`, (context) => {
    const found = foundInStory(story)
    const pairs = paired(truths, found)
    const kinds = pairs.filter(({ truth, event }) => truth.kind === event.kind)
    const dated = pairs.filter(
      ({ truth, event: { first, last } }) =>
        first !== undefined && dayAt(first) <= truth.last && dayAt(last!) >= truth.first,
    )
    const figures: Record<string, number> = {
      precision: pairs.length / found.length,
      recall: pairs.length / truths.length,
      kind: kinds.length / pairs.length,
      date: dated.length / pairs.length,
    }
    context.diagnostic(
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(2)}`)
        .join(', '),
    )
    const links = linked(words, { truths, found, pairs })
    if (links !== undefined) context.diagnostic(links.words)
    if (file === 'union-split.txt') assert.ok(links!.right >= 3, links!.words)
    for (const [name, value] of Object.entries(least[file] ?? {}))
      assert.ok(figures[name]! >= value, `${name} is ${figures[name]!.toFixed(2)}`)
  })
}

/** Links whose two ends were found, and how many of them the words were read to say. */
function linked(
  words: string,
  of: {
    truths: readonly Truth[]
    found: readonly FoundEvent[]
    pairs: readonly { truth: Truth; event: FoundEvent }[]
  },
): { right: number; words: string } | undefined {
  const idOf = (event: FoundEvent): FindingId => `e${of.found.indexOf(event)}` as FindingId
  const ends = new Map(of.pairs.map(({ truth, event }) => [truth, idOf(event)]))
  const document = 'story' as DocumentId
  const links = linksIn(
    words,
    of.found.map((event): LinkedEvent => {
      const { first, last, actor, target, scale, told, reach, kind, rule } = event
      const dated = first === undefined ? {} : { first: dayAt(first), last: dayAt(last!) }
      return {
        id: idOf(event),
        evidence: [{ document, ...describe(words, event.span) }],
        body: { ...dated, actor, target, scale, told, reach, kind, rule },
      }
    }),
    document,
  )
  const said = of.truths.filter((one) => one.occasion !== undefined)
  if (said.length === 0) return undefined
  const both = said.flatMap((one) => {
    const from = ends.get(one)
    const to = ends.get(of.truths.find(({ name }) => name === one.occasion!.of)!)
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const right = both.filter(({ from, to }) =>
    links.some(({ body }) => body.from === from && body.to === to),
  ).length
  return {
    right,
    words: `links: ${said.length} told, ${both.length} of them between events that were found, ${right} of these and ${links.length} in all given`,
  }
}
