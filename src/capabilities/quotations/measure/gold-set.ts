/** A gold set of JSON lines: its documents read as they stand, and the corpus they make. */
import { english, languages, type QuotationWords } from '../../../languages/index.ts'
import type { DocumentId } from '../../../record/index.ts'
import { comparable, type Span } from '../../../text/index.ts'
import { layBare } from '../find/lay.ts'
import { quotationsOf } from '../find/quotations-of.ts'
import type { Quoted } from '../find/quoted.ts'
import { type Corpus, type Gathered, gatherCorpus } from '../resolve/corpus.ts'
import type { Holder } from '../resolve/holders.ts'

export interface SetDocument {
  readonly id: string
  readonly text: string
  readonly lang?: string
  readonly kind?: string
  readonly of?: string
  readonly date?: string
  readonly author?: string
  readonly from?: string
}

export interface SetSource extends Partial<Span> {
  readonly doc: string
  readonly also?: readonly string[]
}

/** What was done to a passage: the words before and after. */
export interface SetOperation {
  readonly op: string
  readonly from?: string
  readonly to?: string
}

export interface SetRow {
  readonly id: string
  readonly doc?: string
  readonly start?: number
  readonly end?: number
  readonly spans?: readonly (readonly [number, number])[]
  readonly pieces?: readonly (readonly [number, number])[]
  readonly text?: string
  readonly quote?: string
  readonly phrase?: string
  readonly verdict?: string
  readonly status?: string
  readonly carrier?: string
  /** Marks before every line: lines of a mail. */
  readonly depth?: number
  readonly lang?: string
  readonly medium?: string
  readonly sources?: readonly SetSource[]
  readonly alternatives?: readonly SetSource[]
  readonly ops?: readonly SetOperation[]
}

export interface Read {
  readonly document: SetDocument
  readonly language: QuotationWords
  readonly quotations: readonly Quoted[]
}

export function readDocument(document: SetDocument): Read {
  const language =
    languages.find((one) => one.code === document.lang)?.quotation ?? english.quotation!
  return { document, language, quotations: quotationsOf(layBare(document.text), language) }
}

export function goldSpans({ doc, start, end, spans, carrier }: SetRow): Span[] {
  if (doc === undefined || carrier === 'none') return []
  if (spans !== undefined) return spans.map(([from, to]) => ({ start: from, end: to }))
  return start === undefined || end === undefined ? [] : [{ start, end }]
}

export function corpusOf(
  documents: readonly SetDocument[],
  read: ReadonlyMap<string, Read>,
): Corpus {
  const texts = new Map(documents.map((one) => [one.id, one.text]))
  const gathered = function* (): Iterable<Gathered> {
    for (const one of documents)
      yield { holder: holderOf(one, read.get(one.id)?.quotations ?? []), words: one.text }
  }
  return gatherCorpus(gathered(), {
    words: (name, start, end) => texts.get(name)!.slice(start, end),
  })
}

export function holderOf(document: SetDocument, quotations: readonly Quoted[]): Holder {
  const time = document.date === undefined ? Number.NaN : Date.parse(document.date)
  const day = Number.isNaN(time) ? undefined : Math.floor(time / 86_400_000)
  const name = document.author ?? document.from
  return {
    id: document.id as DocumentId,
    name: document.id,
    stamp: '',
    language: document.lang,
    kind: 'document',
    first: day ?? -Infinity,
    last: day ?? Infinity,
    instant: Number.isNaN(time) ? undefined : new Date(time).toISOString(),
    from: name === undefined ? [] : [comparable(name)],
    to: [],
    title: '',
    quoted: quotations.map((one) => ({
      ...one.outer,
      words: document.text.slice(one.start, one.end).split(/\s+/).length,
    })),
    frame: [],
    length: document.text.length,
  }
}
