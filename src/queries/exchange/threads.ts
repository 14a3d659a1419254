/** Quotation threads: who quotes whom, a thread from each letter to each that it quotes. */
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import type { ExchangeMark } from './mark.ts'

export interface Thread {
  readonly from: ExchangeMark
  /** The document whose words are quoted. */
  readonly of: ExchangeMark
  readonly passages: number
  /** How many of them are not the words of the source. */
  readonly untrue: number
}

const untrue: ReadonlySet<string> = new Set(['altered', 'spliced', 'misattributed'])

/** The threads between documents that are drawn, in the order of the documents that quote. */
export function threadsOf(
  record: StandingRecord,
  byId: ReadonlyMap<DocumentId, ExchangeMark>,
): Thread[] {
  const threads = new Map<string, Thread>()
  for (const { document, body } of record.findings('verdict')) {
    const from = byId.get(document)
    if (from === undefined) continue
    for (const source of new Set(body.sources.map((one) => one.document))) {
      const of = byId.get(source)
      if (of === undefined || of === from) continue
      const key = `${from.id} ${of.id}`
      const known = threads.get(key) ?? { from, of, passages: 0, untrue: 0 }
      threads.set(key, {
        ...known,
        passages: known.passages + 1,
        untrue: known.untrue + (untrue.has(body.verdict) ? 1 : 0),
      })
    }
  }
  return [...threads.values()]
}

/** A thread in words: `3 passages, 1 not true to it`. */
export function threadWords({ passages, untrue }: Thread): string {
  const count = passages === 1 ? '1 passage' : `${passages} passages`
  return untrue === 0 ? count : `${count}, ${untrue} not true to it`
}
