/**
 * Dividing by words: a text without markup → the documents in it.
 */
import { detectLanguage, languages } from '../languages/index.ts'
import type { Correspondent, DocumentDate, DocumentKind, Part, Stated } from '../record/index.ts'
import type { MarkedText } from '../sources/index.ts'
import type { Span } from '../text/index.ts'
import { isToLine } from './addressed.ts'
import { boundariesIn, type Extent } from './boundaries.ts'
import { correspondenceOf, correspondentOf, signersOf } from './correspondents.ts'
import type { DateTools } from './dates.ts'
import { dateOf } from './document-date.ts'
import type { DivideTools, DraftDocument } from './draft.ts'
import { figureOrder } from './figure-order.ts'
import { kindOf } from './kind.ts'
import { type Line, linesIn } from './lines.ts'
import { looseDateOf } from './loose-date.ts'
import { correspondenceOfMail, dateInHead } from './mail.ts'
import type { MailHead } from './mail-head.ts'
import { marksOf } from './marks.ts'
import type { Candidate } from './outright.ts'
import { inside, quoted, type Reading, readExtent } from './reading.ts'
import { isSureEnough } from './sureness.ts'
import { headLineIn, titleIn } from './title.ts'
import { wishOf } from './wish.ts'
import { nearYear } from './years.ts'

/** So much of a text tells in which order it writes its figures. */
const looked = 50_000

/** The documents of a text by its words. */
export function divideByWords(marked: MarkedText, tools: DivideTools): DraftDocument[] {
  const lines = linesIn(marked.text, marked.decoded)
  const language =
    marked.language ?? (detectLanguage(marked.text.words, languages) ?? tools.language)?.code
  return divideStretch(marked, lines, { language, title: marked.title })
}

/** The documents of a stretch of a text: all of its lines, or the mails that a mail quotes whole. */
export function divideStretch(
  marked: MarkedText,
  lines: readonly Line[],
  {
    language,
    title,
  }: { readonly language: string | undefined; readonly title?: string | undefined },
): DraftDocument[] {
  const dates: DateTools = {
    ...figureOrder(marked.text.words.slice(0, looked), language === undefined || language === 'en'),
    near: nearYear(marked.text.words),
  }
  const { words } = marked.text
  const extents = boundariesIn(lines, dates)
  return extents.map((extent) => {
    // A volume may run over many years: a document's day is weighed by the years it speaks of itself.
    const own = words.slice(lines[extent.from]!.start, lines[extent.to - 1]!.end)
    const near = extents.length > 1 ? (nearYear(own) ?? dates.near) : dates.near
    return draft(readExtent(words, lines, extent, { ...dates, near }), language, title)
  })
}

/** What the words say of a document whose place the markup gives. */
export function readMarked(
  marked: MarkedText,
  lines: readonly Line[],
  {
    span,
    language,
    title,
  }: { span: Span; language: string | undefined; title: string | undefined },
): DraftDocument | undefined {
  const from = lines.findIndex((line) => line.end > span.start)
  const behind = lines.findIndex((line) => line.start >= span.end)
  const to = behind === -1 ? lines.length : behind
  if (from === -1 || to <= from) return undefined
  const dates: DateTools = {
    ...figureOrder(
      marked.text.words.slice(span.start, Math.min(span.end, span.start + looked)),
      language === undefined || language === 'en',
    ),
    near: nearYear(marked.text.words.slice(span.start, span.end)),
  }
  const extent: Extent = { from, to, role: 'document', confidence: 0.99, aside: [] }
  return draft(readExtent(marked.text.words, lines, extent, dates), language, title)
}

function draft(
  reading: Reading,
  language: string | undefined,
  title: string | undefined,
): DraftDocument {
  const kind = reading.mail === undefined ? kindIn(reading) : kindOfMail(reading, reading.mail)
  const date =
    reading.mail === undefined ? datedOf(reading, kind.value) : dateOfMail(reading, reading.mail)
  // Who is named below, in the next document of the volume, has no part in this one.
  const lines = reading.lines.slice(0, reading.extent.to)
  const author = reading.article?.author
  const { from, to, copies } =
    reading.mail === undefined
      ? correspondenceOf({ ...reading, lines, author })
      : correspondenceOfMail(reading.words, reading.mail)
  const senders = sure('from', from).map((one) => correspondent(reading, one))
  return {
    span: reading.span,
    wish: wishOf({ kind: kind.value, from: senders, date, title }),
    answers: [],
    kind,
    from: senders,
    to: sure('to', to).map((one) => correspondent(reading, one)),
    copies: copies.map((one) => correspondent(reading, one)),
    marks: marksOf(reading, kind.value),
    parts: partsOf(reading),
    confidence: reading.extent.confidence,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...titleOf(reading, { page: title, isBare: kind.value === 'document' && from.length === 0 }),
    ...placeOf(reading),
    ...salutationOf(reading),
    ...signatureOf(reading),
    ...signersIn(reading),
  }
}

function sure(field: 'from' | 'to', all: readonly Candidate[]): readonly Candidate[] {
  return all.filter((one) => isSureEnough(field, one.confidence))
}

function correspondent(reading: Reading, one: Candidate): Correspondent {
  return correspondentOf(one, inside(reading, [one.at]))
}

function kindIn(reading: Reading): Stated<DocumentKind> {
  const { opener, above, closer, extent, article } = reading
  const isPreface = extent.role === 'preface'
  const isArticle = article !== undefined
  const { note, words } = reading
  const read = kindOf({ words, opener, above, closer, isPreface, isArticle, note })
  return {
    value: read.kind,
    basis: read.basis,
    confidence: read.confidence,
    evidence: inside(reading, read.at),
  }
}

function kindOfMail(reading: Reading, { label }: MailHead): Stated<DocumentKind> {
  return { value: 'e-mail', basis: 'stated', confidence: 0.97, evidence: inside(reading, [label]) }
}

function dateOfMail(reading: Reading, head: MailHead): DocumentDate | undefined {
  const found = dateInHead(head, reading)
  return found === undefined ? undefined : { ...found.date, evidence: inside(reading, found.at) }
}

function datedOf(reading: Reading, kind: DocumentKind): DocumentDate | undefined {
  const { words, opener, above, foot, closer, lines, dates } = reading
  // The date may stand just above the farewell: "From Millbrook, the 9th of July. / Your servant, …"
  const around =
    closer === undefined
      ? foot
      : [...lines.slice(Math.max(opener.bodyFrom, closer.from - 3), closer.to), ...foot]
  const isLetter =
    opener.salutation !== undefined ||
    closer?.valediction !== undefined ||
    opener.headings.some(({ value }) => value.greets) ||
    (closer !== undefined &&
      !reading.official &&
      opener.rest.some(({ words }) => isToLine(words))) ||
    (kind === 'cable' && opener.datelines.length === 1 && opener.fields.length === 0)
  const early = isLetter ? [] : shortLines(lines, opener.bodyFrom, reading.extent.to)
  const { isScrappy } = reading
  const strict = dateOf({
    words,
    opener,
    above,
    foot: around,
    signed: closer?.signature.end,
    early,
    isLetter,
    isScrappy,
    tools: dates,
  })
  const { aside, from, to } = reading.extent
  const found =
    strict ??
    (isLetter || isScrappy || reading.official
      ? undefined
      : looseDateOf({
          words,
          kind,
          lines: lines.slice(from, to),
          aside: aside.map((at) => lines[at]!),
          tools: dates,
        }))
  return found === undefined || !isSureEnough('date', found.date.confidence)
    ? undefined
    : { ...found.date, evidence: inside(reading, found.at) }
}

function titleOf(
  reading: Reading,
  { page, isBare }: { readonly page: string | undefined; readonly isBare: boolean },
): { title?: Stated<string> } {
  const at = titleIn(reading)
  if (at !== undefined) return { title: quoted(reading, at) }
  if (page !== undefined)
    return { title: { value: page, basis: 'markup', confidence: 0.6, evidence: [] } }
  const head = isBare ? headLineIn(reading) : undefined
  return head === undefined ? {} : { title: quoted(reading, head) }
}

/** A covering note is signed and dated on the first page, before the paper it covers. */
function shortLines(lines: readonly Line[], from: number, to: number): Line[] {
  return lines.slice(from, Math.min(to, from + 25)).filter((line) => line.words.length < 60)
}

function placeOf(reading: Reading): { place?: Stated<string> } {
  for (const { start, value } of reading.opener.datelines) {
    if (value.place === undefined) continue
    const place = { start: start + value.place.start, end: start + value.place.end }
    return {
      place: {
        value: reading.words.slice(place.start, place.end),
        basis: 'stated',
        confidence: 0.85,
        evidence: inside(reading, [place]),
      },
    }
  }
  return {}
}

function salutationOf(reading: Reading): { salutation?: Stated<string> } {
  const { salutation } = reading.opener
  return salutation === undefined ? {} : { salutation: quoted(reading, salutation) }
}

function signatureOf(reading: Reading): { signature?: Stated<string> } {
  const signature = reading.closer?.signature
  return signature === undefined ? {} : { signature: quoted(reading, signature) }
}

/** Who signed, with the offices that stand beside the names: a body signs by its officers. */
function signersIn(reading: Reading): { signers?: readonly Correspondent[] } {
  const signers = signersOf(reading).filter(({ name }) => name.named === 'person')
  return signers.length === 0 ? {} : { signers: signers.map((one) => correspondent(reading, one)) }
}

function partsOf({ opener, closer, span }: Reading): Part[] {
  const parts: (Part | undefined)[] = [
    ...opener.headings.map(({ start, end }) => ({ part: 'heading' as const, start, end })),
    ...opener.datelines.map(({ start, end }) => ({ part: 'dateline' as const, start, end })),
    part('salutation', opener.salutation),
    part('valediction', closer?.valediction),
    part('signature', closer?.signature),
    ...opener.classification.map(({ start, end }) => ({
      part: 'classification' as const,
      start,
      end,
    })),
  ]
  return parts
    .filter((one) => one !== undefined)
    .map((one) => ({ ...one, start: one.start - span.start, end: one.end - span.start }))
}

function part(name: Part['part'], span: Span | undefined): Part | undefined {
  return span === undefined ? undefined : { part: name, start: span.start, end: span.end }
}
