/**
 * The quotations of a gold set put to the same questions as those of a dossier: all of
 * a document together, found as they are found there; a span that was not found is put
 * in by itself, so that its verdict can be counted all the same.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { DocumentId, Quotation } from '../../../record/index.ts'
import { attributionOf } from '../find/attribution.ts'
import type { Quoted } from '../find/quoted.ts'
import type { Corpus } from '../resolve/corpus.ts'
import { type Asked, decideDocument } from '../resolve/document.ts'
import type { Holder } from '../resolve/holders.ts'
import type { Decision } from '../resolve/question.ts'
import { quotationWordsOf } from '../resolve/words-of.ts'
import { holderOf, type Read, type SetDocument, type SetRow } from './gold-set.ts'
import { jaccard } from './pairs.ts'

/** The decision on each row of the gold. */
export function decideRows(
  rows: readonly SetRow[],
  read: ReadonlyMap<string, Read>,
  corpus: Corpus,
): Map<SetRow, Decision> {
  const decided = new Map<SetRow, Decision>()
  const thread = (): [] => []
  for (const [id, own] of grouped(rows)) {
    const source = id === undefined ? undefined : read.get(id)
    if (source === undefined) {
      for (const row of own) decided.set(row, decideAlone(row, corpus))
      continue
    }
    const { asked, places } = questions(own, source)
    const { document, language, quotations } = source
    const holder = corpus.holders.get(document.id) ?? holderOf(document, quotations)
    const decisions = decideDocument(
      asked,
      { holder, words: document.text, language, answered: [] },
      { corpus, thread },
    )
    for (const [row, index] of places) decided.set(row, decisions[index]!)
  }
  return decided
}

function grouped(rows: readonly SetRow[]): Map<string | undefined, SetRow[]> {
  const groups = new Map<string | undefined, SetRow[]>()
  for (const row of rows) {
    const list = groups.get(row.doc)
    if (list === undefined) groups.set(row.doc, [row])
    else list.push(row)
  }
  return groups
}

interface Questions {
  readonly asked: readonly Asked[]
  readonly places: ReadonlyMap<SetRow, number>
}

/** The quotations found in a document, with the spans of the gold that were not. */
function questions(rows: readonly SetRow[], { document, language, quotations }: Read): Questions {
  const all = [...quotations]
  const quotedOf = new Map<SetRow, Quoted>()
  for (const row of rows) {
    const span = { start: row.start ?? 0, end: row.end ?? 0 }
    let quoted = all.find((one) => jaccard(one, span) > 0.9)
    if (quoted === undefined) {
      quoted = givenSpan(row)
      all.push(quoted)
    }
    quotedOf.set(row, quoted)
  }
  all.sort((one, other) => one.outer.start - other.outer.start || other.end - one.end)
  const asked = all.map((quoted, index) => ({
    start: quoted.start,
    end: quoted.end,
    quotation: bodyOf(document, quoted, {
      others: all.slice(Math.max(0, index - 14), index + 14),
      language,
    }),
  }))
  return {
    asked,
    places: new Map([...quotedOf].map(([row, quoted]) => [row, all.indexOf(quoted)])),
  }
}

function givenSpan(row: SetRow): Quoted {
  const span = { start: row.start ?? 0, end: row.end ?? 0 }
  const pieces = row.pieces?.map(([start, end]) => ({ start, end })) ?? [span]
  const isMail = row.carrier === 'mail' || row.depth !== undefined
  const form = isMail ? 'mail' : row.carrier === 'block' ? 'block' : 'inline'
  return { ...span, outer: span, pieces, form, mark: '', depth: row.depth ?? 1, unclosed: false }
}

function bodyOf(
  { text }: Pick<SetDocument, 'text'>,
  quoted: Quoted,
  around: { readonly others: readonly Quoted[]; readonly language: QuotationWords },
): Quotation {
  return { ...quoted, attribution: attributionOf(text, quoted, around) }
}

const nobody: Holder = {
  id: '' as DocumentId,
  name: '',
  stamp: '',
  language: undefined,
  kind: 'document',
  first: -Infinity,
  last: Infinity,
  instant: undefined,
  from: [],
  to: [],
  title: '',
  quoted: [],
  frame: [],
  length: 0,
}

/** A row that gives the quoted words and no document: they are a text of their own. */
function decideAlone(row: SetRow, corpus: Corpus): Decision {
  const text = row.quote ?? row.phrase ?? row.text ?? ''
  const quoted = { ...givenSpan({ ...row, start: 0, end: text.length }), mark: '"' }
  const language = quotationWordsOf(row.lang)
  const quotation = bodyOf({ text }, quoted, { others: [], language })
  const [decision] = decideDocument(
    [{ start: 0, end: text.length, quotation }],
    { holder: nobody, words: text, language, answered: [] },
    { corpus, thread: () => [] },
  )
  return decision!
}
