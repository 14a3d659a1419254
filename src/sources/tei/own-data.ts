/**
 * What an edition of ours writes into its TEI beside the markup (`xenoData`):
 * the head of the document with its id, and what was judged of it.
 *
 * It is believed only as far as it is well formed and the words are still those
 * it was written for; else the file is read like any other TEI.
 */
import * as v from 'valibot'
import {
  type Document,
  type Judgement,
  parseDate,
  parseDocumentId,
  yearGrounds,
} from '../../record/index.ts'
import { printNumber, type Text } from '../../text/index.ts'
import type { MarkedDocument, OwnHead } from '../reader.ts'
import { type Element, elementsNamed } from './element.ts'

const anchor = v.object({
  start: v.number(),
  end: v.number(),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
})

const stated = {
  value: v.string(),
  basis: v.picklist(['markup', 'stated', 'deduced', 'settings', 'judged']),
  confidence: v.number(),
  evidence: v.array(anchor),
}

const value = v.object(stated)

const edtf = v.pipe(
  v.string(),
  v.check((one) => parseDate(one) !== undefined),
)

const date = v.object({
  ...stated,
  value: edtf,
  given: v.optional(edtf),
  because: v.optional(v.picklist(yearGrounds)),
  words: v.optional(v.string()),
  calendar: v.optional(v.literal('julian')),
  instant: v.optional(v.string()),
})

const correspondent = v.object({
  ...stated,
  party: v.optional(v.string()),
  named: v.optional(v.picklist(['organisation', 'person', 'office'])),
  address: v.optional(v.string()),
  office: v.optional(v.string()),
})

const document = v.object({
  id: v.pipe(
    v.string(),
    v.check((one) => parseDocumentId(one) !== undefined),
  ),
  kind: value,
  title: v.optional(value),
  date: v.optional(date),
  from: v.array(correspondent),
  to: v.array(correspondent),
  copies: v.array(correspondent),
  place: v.optional(value),
  salutation: v.optional(value),
  signature: v.optional(value),
  language: v.optional(v.string()),
  marks: v.record(v.string(), v.array(value)),
  mail: v.optional(
    v.object({
      messageId: v.optional(v.string()),
      inReplyTo: v.array(v.string()),
      references: v.array(v.string()),
      subject: v.optional(v.string()),
    }),
  ),
  parts: v.array(v.object({ start: v.number(), end: v.number(), part: v.string() })),
  confidence: v.number(),
  entry: v.optional(v.literal(true)),
})

const shape = v.object({
  rejoinder: v.literal(1),
  words: v.string(),
  length: v.number(),
  document,
  judgements: v.array(
    v.looseObject({ id: v.string(), about: v.string(), document: v.string(), anchor }),
  ),
})

export interface OwnData {
  readonly head: OwnHead
  /** Of the words that it was written for; their number of letters. */
  readonly print: string
  readonly length: number
  readonly judgements: readonly Judgement[]
}

interface Written extends Pick<OwnData, 'length' | 'judgements'> {
  readonly words: string
  readonly document: Document
}

/** The data in a string of JSON; nothing when it is not ours. */
export function ownDataIn(json: string): OwnData | undefined {
  try {
    const value: unknown = JSON.parse(json)
    if (!v.is(shape, value)) return undefined
    // The value itself and not a checked copy, whose keys would stand in another order.
    const { document, words: print, length, judgements } = value as unknown as Written
    const { witnesses: _, ...head } = document
    return { head, print, length, judgements }
  } catch {
    return undefined
  }
}

/** The document of a file of ours, where its words are those that were written out. */
export function ownHeadIn(header: Element, { words }: Text): MarkedDocument | undefined {
  const [xeno] = [...elementsNamed(header, 'xenoData')].filter(
    (one) => one.attributes.type === 'rejoinder',
  )
  const data = xeno === undefined ? undefined : ownDataIn(xeno.children.join(''))
  if (data === undefined) return undefined
  // Behind the words stand the notes of the edition.
  const span = { start: 0, end: data.length }
  if (printNumber(words.slice(0, data.length)).toString(36) !== data.print) return undefined
  const nobody = { from: [], to: [], copies: [], inReplyTo: [], references: [], answers: [] }
  return { ...nobody, span, basis: 'markup', parts: [], marks: {}, own: data.head }
}
