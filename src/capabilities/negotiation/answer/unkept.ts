/**
 * Promises that the record says were not kept: somebody's word with its day, and a
 * later passage that says of that day, or of that thing, that nothing has come.
 * It is a suggestion with both words; whether a promise was broken, a reader says.
 */
import type { ActWords, Language } from '../../../languages/index.ts'
import {
  type Document,
  dayAt,
  daysOf,
  type EdtfDate,
  type Evidence,
  type StandingRecord,
} from '../../../record/index.ts'
import { describe, once, type Sieved, sieved } from '../../../text/index.ts'
import type { Board } from '../answer.ts'
import { topicOf } from '../find/topic.ts'
import { sidesOf } from '../sides.ts'
import { dayOf } from './day.ts'
import { daysRecalled, languageOf, ownSentences, type Promised, promisesOf } from './promises.ts'

/** A promise with its day, and the words by which another says that it was not kept. */
export interface Unkept {
  readonly promised: Promised
  readonly day: EdtfDate
  readonly told: Evidence
  readonly document: Document
}

/** Without the day itself, what is said so much later (days) is seldom said of it. */
const soonAfter = 45

/** Promises said to be unkept, in the order in which they fell due; each with the first who said so. */
export function unkeptOn(record: StandingRecord, board: Board, asOf?: EdtfDate): Unkept[] {
  const promises = promisesOf(record, board)
  const first = promises.reduce((day, one) => Math.min(day, one.last), Number.POSITIVE_INFINITY)
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : daysOf(asOf).last
  const sides = sidesOf(record)
  const found = new Map<string, Unkept>()
  for (const document of record.documents()) {
    const written = dayOf(document)
    if (!Number.isFinite(written) || written < first || written > until) continue
    const from = sides.from(document)
    const due = promises.filter(
      (one) => one.last <= written && dayOf(one.document) < written && !isOwn(one, from),
    )
    for (const { promised, told } of toldIn(record, document, due)) {
      // One thing promised twice for one day was left undone once.
      const key = `${promised.by.join()} ${promised.last}`
      if (!found.has(key)) found.set(key, { promised, day: dayAt(promised.last), told, document })
    }
  }
  return [...found.values()].sort((one, other) => one.day.localeCompare(other.day))
}

/** What a side says of its own promise is no complaint; what both have signed either may recall. */
function isOwn({ by }: Promised, from: readonly string[]): boolean {
  return by.length === 1 && from.includes(by[0]!)
}

interface Told {
  readonly promised: Promised
  readonly told: Evidence
}

/** What a paper says of promises that were due: each sentence of the promise that it fits best. */
function toldIn(record: StandingRecord, document: Document, due: readonly Promised[]): Told[] {
  const language = languageOf(record, document)
  const forms = language?.acts === undefined ? undefined : formsOf(language.acts)
  if (due.length === 0 || language === undefined || forms === undefined) return []
  const words = record.words(document.id)
  return ownSentences(words, document).flatMap((span): Told[] => {
    const said = words.slice(span.start, span.end)
    const isPlain = forms.plain.test(said)
    if (!isPlain && !forms.reminding.test(said)) return []
    const sentence = sentenceOf(said, { document, language, isPlain })
    const best = due
      .map((promised) => ({ promised, weight: weightOf(promised, sentence) }))
      .filter(({ weight }) => weight > 0)
      .reduce<{ promised: Promised; weight: number } | undefined>(
        (most, one) => (most === undefined || one.weight > most.weight ? one : most),
        undefined,
      )
    const told = { ...describe(words, span), document: document.id }
    return best === undefined ? [] : [{ promised: best.promised, told }]
  })
}

const formsOf = once(
  ({ unkept }: ActWords): { readonly plain: Sieved; readonly reminding: Sieved } | undefined =>
    unkept === undefined
      ? undefined
      : {
          plain: sieved(new RegExp(unkept.plain, 'iu')),
          reminding: sieved(new RegExp(unkept.reminding, 'iu')),
        },
)

interface Sentence {
  readonly written: number
  /** What it is about. */
  readonly topic: readonly string[]
  /** It says that nothing came; otherwise it only recalls the promise. */
  readonly isPlain: boolean
  /** The days that it names. */
  readonly named: ReadonlySet<number>
}

function sentenceOf(
  said: string,
  { document, language, isPlain }: { document: Document; language: Language; isPlain: boolean },
): Sentence {
  const named = new Set(daysRecalled(document, said, language))
  return { written: dayOf(document), topic: topicOf(said), isPlain, named }
}

/**
 * How well a sentence fits a promise; nothing where it does not. Without the day
 * there must be words in common, and no long time between.
 */
function weightOf({ words, by, last }: Promised, sentence: Sentence): number {
  const name = by.join(' ').toLowerCase()
  const own = new Set(topicOf(words.exact).filter((stem) => !name.includes(stem)))
  const shared = sentence.topic.filter((stem) => own.has(stem)).length
  if (sentence.named.has(last)) return 4 + shared + (sentence.isPlain ? 1 : 0)
  if (!sentence.isPlain || sentence.named.size > 0) return 0
  return sentence.written - last <= soonAfter ? shared : 0
}
