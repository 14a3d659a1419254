/** Examples to learn from how far an event may be trusted: events that were found, and whether somebody who read the text has them too. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cue } from '../../src/capabilities/events/find/cues.ts'
import type { FoundEvent } from '../../src/capabilities/events/find/events.ts'
import { foundIn } from '../../src/capabilities/events/find/index.ts'
import { matched, placed } from '../../src/capabilities/events/measure/matching.ts'
import { requireDossier, withStore } from '../../src/cli/dossier.ts'
import { layOut } from '../../src/cli/eval/corpus.ts'
import { openGold } from '../../src/cli/eval/gold.ts'
import { english } from '../../src/languages/index.ts'
import { build, parts } from '../../src/pipeline.ts'
import type { Standing } from '../../src/record/index.ts'
import type { StoredRecord } from '../../src/store/index.ts'
import { foundInStory, paired, stories } from '../../test/support/stories.ts'

/** An event that was found in a text. */
export interface Example {
  readonly text: string
  readonly cues: readonly Cue[]
  /** Somebody who read the text has it too, with both its sides. */
  readonly isRight: boolean
  readonly confidence: number
}

/** Stories whose misses nobody may read, or has read: they are counted, and never learnt from. */
const never = ['organ-loft.txt', 'high-pastures.txt', 'consul-general.txt', 'under-secretary.txt']

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What is learnt from, and what is only counted. */
export async function eventExamples(
  shared: string,
): Promise<{ taught: readonly Example[]; unread: readonly Example[] }> {
  const told = stories().flatMap((story) => {
    const found = foundInStory(story)
    const right = new Set(paired(story.truths, found).map(({ event }) => event))
    return found.map((one) => exampleOf(one, { text: story.name, isRight: right.has(one) }))
  })
  const article = await ofCorpus(join(shared, 'sino-soviet'))
  const weir = await ofCorpus(join(root, 'samples', 'weir'), join(root, 'samples', 'weir-truth'))
  const isUnread = ({ text }: Example): boolean =>
    never.includes(text) || text === 'second half of sino-soviet'
  const all = [...told, ...article, ...weir]
  return { taught: all.filter((one) => !isUnread(one)), unread: all.filter(isUnread) }
}

function exampleOf(
  { cues, confidence }: FoundEvent,
  rest: Pick<Example, 'text' | 'isRight'>,
): Example {
  return { ...rest, cues, confidence }
}

/** The events of a corpus whose papers somebody has coded, in halves where they are many. */
async function ofCorpus(folder: string, gold?: string): Promise<Example[]> {
  const corpus = layOut(folder, gold === undefined ? {} : { gold })
  try {
    const dossier = requireDossier(corpus.dossier)
    await build(
      dossier,
      { clock: () => Date.now(), progress: () => {} },
      { ...parts, capabilities: parts.capabilities.filter(({ name }) => needed.includes(name)) },
    )
    return await withStore(dossier, (record) => {
      const rows = openGold(corpus, { record, decoded: () => '' }).table('events.csv') ?? []
      return inRecord(record, rows, folder)
    })
  } finally {
    corpus.remove()
  }
}

const needed = ['parties', 'events']

function inRecord(
  record: StoredRecord,
  rows: readonly Readonly<Record<string, string>>[],
  folder: string,
): Example[] {
  const gold = placed(record, rows)
  const name = folder.split('/').at(-1)!
  return [...new Set(gold.map((one) => one.document))].flatMap((id) => {
    const own = gold.filter((one) => one.document === id)
    const end = Math.max(...own.map((one) => one.end))
    const found = [...record.findings('event', id)].filter(
      (one) => one.body.told !== 'act' && one.evidence[0].start <= end,
    )
    const right = new Set(matched(record, own, found).map((pair) => pair.found))
    const document = record.document(id)!
    const tools = { language: english, settings: record.settings }
    const read = foundIn({ document, text: record.text(id) }, tools)
    return found.flatMap((one): Example[] => {
      const event = read.find((other) => isSame(one, other))
      if (event === undefined) return []
      const half = one.evidence[0].start < end / 2 ? 'first' : 'second'
      const text = name === 'weir' ? name : `${half} half of ${name}`
      return [exampleOf(event, { text, isRight: right.has(one) })]
    })
  })
}

function isSame(
  { body, evidence: [{ start, end }] }: Standing<'event'>,
  event: FoundEvent,
): boolean {
  const { rule, actor, target } = body
  return (
    event.span.start === start &&
    event.span.end === end &&
    event.rule === rule &&
    event.actor.root === actor.root &&
    event.target.root === target.root
  )
}
