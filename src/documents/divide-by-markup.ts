/**
 * Dividing by markup: TEI heads and mail headers say what a document is.
 *
 * Everything is taken from there as it stands; only what the markup leaves out
 * (a salutation, a signature, a missing date) is read from the words.
 */
import {
  type Correspondent,
  type DocumentDate,
  type MailHead,
  type Part,
  parseDate,
  type Stated,
} from '../record/index.ts'
import type { MarkedDocument, MarkedName, MarkedText } from '../sources/index.ts'
import type { DivideTools, DraftDocument } from './draft.ts'
import { wishOf } from './wish.ts'

/** The documents that the markup of a text marks out. */
export function divideByMarkup(marked: MarkedText, tools: DivideTools): DraftDocument[] {
  return marked.marked.map((one) => draft(marked, one, tools))
}

function draft(marked: MarkedText, one: MarkedDocument, tools: DivideTools): DraftDocument {
  const date = dateOf(one)
  const from = one.from.map((name) => correspondent(name, one))
  const kind = stated(one.kind ?? 'document', one)
  const language = one.language ?? marked.language ?? tools.language?.code
  const title = one.title ?? one.subject
  return {
    span: one.span,
    wish: wishOf({ kind: kind.value, from, date, title }),
    answers: one.answers,
    kind,
    from,
    to: one.to.map((name) => correspondent(name, one)),
    copies: one.copies.map((name) => correspondent(name, one)),
    marks: Object.fromEntries(
      Object.entries(one.marks).map(([mark, values]) => [
        mark,
        values.map((value) => stated(value, one)),
      ]),
    ),
    parts: one.parts.flatMap((part) => partOf(part, one.span.start)),
    confidence: 0.99,
    ...(one.name === undefined ? {} : { name: one.name }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title: stated(title, one) }),
    ...(one.place === undefined ? {} : { place: stated(one.place, one) }),
    ...(language === undefined ? {} : { language }),
    ...mailOf(one),
  }
}

function stated<Value>(value: Value, { basis }: MarkedDocument): Stated<Value> {
  return { value, basis, confidence: 0.99, evidence: [] }
}

function dateOf(one: MarkedDocument): DocumentDate | undefined {
  const value = one.date === undefined ? undefined : parseDate(one.date)
  if (value === undefined) return undefined
  return {
    ...stated(value, one),
    ...(one.dateWords === undefined ? {} : { words: one.dateWords }),
    ...(one.instant === undefined ? {} : { instant: one.instant }),
  }
}

function correspondent(name: MarkedName, one: MarkedDocument): Correspondent {
  return {
    ...stated(name.name, one),
    ...(name.named === undefined ? {} : { named: name.named }),
    ...(name.address === undefined ? {} : { address: name.address }),
  }
}

const partNames: ReadonlySet<string> = new Set<Part['part']>([
  'heading',
  'provenance',
  'classification',
  'transmission',
  'opener',
  'address',
  'dateline',
  'salutation',
  'body',
  'valediction',
  'signature',
  'postscript',
  'enclosure',
  'note',
  'quoted',
])

function partOf(part: MarkedDocument['parts'][number], start: number): Part[] {
  if (!partNames.has(part.part)) return []
  return [{ part: part.part as Part['part'], start: part.start - start, end: part.end - start }]
}

function mailOf(one: MarkedDocument): { mail?: MailHead } {
  if (one.messageId === undefined && one.inReplyTo.length === 0 && one.subject === undefined)
    return {}
  return {
    mail: {
      inReplyTo: one.inReplyTo,
      references: one.references,
      ...(one.messageId === undefined ? {} : { messageId: one.messageId }),
      ...(one.subject === undefined ? {} : { subject: one.subject }),
    },
  }
}
