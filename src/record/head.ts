/**
 * The head of a document as findings: its boundary, each of its values, its
 * witnesses. They are made from the document whenever somebody asks, so that
 * a person can move a boundary or correct a value like anything else.
 */
import { describe } from '../text/index.ts'
import type { Document, Stated } from './document.ts'
import type { Evidence } from './evidence.ts'
import { type Draft, type Finding, type HeadValue, type Maker, withIds } from './finding.ts'

/** The kinds of finding that are made from documents and kept nowhere. */
export const headKinds = ['boundary', 'value'] as const

const incipitLength = 60

/** Who reads heads; the version is not a part of any id. */
const reader: Maker = { kind: 'extractor', name: 'documents', version: '1' }

/** Where the document begins and ends, resting on its first and its last words. */
export function boundaryOf(document: Document, words: string): Finding<'boundary'> {
  const [{ file, text, start, end }] = document.witnesses
  const draft: Draft<'boundary'> = {
    kind: 'boundary',
    body: { file, text, start, end },
    evidence: [
      incipitOf(document, words),
      evidenceAt(document, words, Math.max(0, words.length - incipitLength), words.length),
    ],
    maker: reader,
    confidence: document.confidence,
  }
  return withIds(document.id, [draft])[0]!
}

/** Every value at the head; one from markup rests on the first words of the document. */
export function valuesOf(document: Document, words: string): Finding<'value'>[] {
  const drafts: Draft<'value'>[] = []
  const add = (
    field: HeadValue['field'],
    stated: Stated<string> | undefined,
    mark?: string,
  ): void => {
    if (stated === undefined) return
    const [first, ...rest] = stated.evidence.map(
      (anchor): Evidence => ({ ...anchor, document: document.id }),
    )
    drafts.push({
      kind: 'value',
      body: { field, value: stated.value, ...(mark === undefined ? {} : { mark }) },
      evidence: [first ?? incipitOf(document, words), ...rest],
      maker: reader,
      confidence: stated.confidence,
    })
  }
  add('kind', document.kind)
  add('date', document.date)
  for (const one of document.from) add('from', one)
  for (const one of document.to) add('to', one)
  for (const one of document.copies) add('copies', one)
  add('place', document.place)
  add('title', document.title)
  for (const [mark, values] of Object.entries(document.marks))
    for (const value of values) add('mark', value, mark)
  return withIds(document.id, drafts)
}

function incipitOf(document: Document, words: string): Evidence {
  return evidenceAt(document, words, 0, Math.min(incipitLength, words.length))
}

function evidenceAt(document: Document, words: string, start: number, end: number): Evidence {
  return { ...describe(words, { start, end }), document: document.id }
}
