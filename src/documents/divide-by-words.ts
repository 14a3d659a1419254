/**
 * Dividing by words: a text without markup → the documents in it.
 */
import type { Correspondent, DocumentDate, DocumentKind, Part, Stated } from '../record/index.ts'
import type { MarkedText } from '../sources/index.ts'
import { describe, type Span } from '../text/index.ts'
import { boundariesIn, type Extent } from './boundaries.ts'
import { readDateline } from './dateline.ts'
import type { DateTools, ReadDate } from './dates.ts'
import type { DivideTools, DraftDocument } from './draft.ts'
import { type Line, linesIn } from './lines.ts'
import { readName } from './names.ts'
import { type Opener, readOpener } from './opener.ts'
import { readProvenance } from './provenance.ts'
import { type Closer, readCloser } from './signature.ts'
import { wishOf } from './wish.ts'
import { nearYear } from './years.ts'

/** Everything that the values of one document are made of. */
interface Reading {
  readonly words: string
  readonly span: Span
  readonly lines: readonly Line[]
  readonly opener: Opener
  readonly closer: Closer | undefined
  readonly dates: DateTools
}

/** The documents of a text by its words. */
export function divideByWords(marked: MarkedText, tools: DivideTools): DraftDocument[] {
  const lines = linesIn(marked.text)
  const dates: DateTools = {
    monthFirst: (tools.language?.documents?.monthFirst ?? true) && marked.language !== 'de',
    near: nearYear(marked.text.words),
  }
  return boundariesIn(lines, dates).map((extent) => draft(marked, lines, extent, { tools, dates }))
}

function draft(
  marked: MarkedText,
  lines: readonly Line[],
  extent: Extent,
  { tools, dates }: { tools: DivideTools; dates: DateTools },
): DraftDocument {
  const first = lines[extent.from]!
  const last = lines[extent.to - 1]!
  const span = { start: first.start, end: last.end }
  const opener = readOpener(lines, extent.from, extent.to, dates)
  const closer = readCloser(lines.slice(0, extent.to), opener.bodyFrom)
  const reading: Reading = { words: marked.text.words, span, lines, opener, closer, dates }
  const aside = outside(reading, extent)
  const kind = kindOf(reading, extent, aside)
  const date = dateOf(reading, extent, aside)
  const from = sendersOf(reading, aside)
  const to = addresseesOf(reading, aside)
  const language = marked.language ?? tools.language?.code
  return {
    span,
    wish: wishOf({ kind: kind.value, from, date, title: marked.title }),
    answers: [],
    kind,
    from,
    to,
    copies: [],
    marks: marksOf(reading, extent),
    parts: partsOf(reading),
    confidence: extent.confidence,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...placeOf(reading),
    ...salutationOf(reading),
    ...signatureOf(reading),
  }
}

/** What an archive's title above a document says of it. */
function outside(reading: Reading, extent: Extent): Opener | undefined {
  const [from] = extent.aside
  if (from === undefined || from >= extent.from) return undefined
  return readOpener(reading.lines, from, extent.from, reading.dates)
}

function kindOf(reading: Reading, extent: Extent, aside: Opener | undefined): Stated<DocumentKind> {
  const { opener } = reading
  if (extent.role === 'preface')
    return { value: 'preface', basis: 'deduced', confidence: 0.8, evidence: [] }
  const heading = opener.headings[0] ?? aside?.headings[0]
  if (heading !== undefined)
    return {
      value: heading.value.kind,
      basis: 'stated',
      confidence: 0.95,
      evidence: inside(reading, [heading]),
    }
  if (opener.salutation !== undefined || reading.closer !== undefined)
    return {
      value: 'letter',
      basis: 'deduced',
      confidence: 0.85,
      evidence: inside(reading, [opener.salutation ?? reading.closer!.signature!]),
    }
  return { value: 'document', basis: 'deduced', confidence: 0.5, evidence: [] }
}

function dateOf(
  reading: Reading,
  extent: Extent,
  aside: Opener | undefined,
): DocumentDate | undefined {
  const { opener, words } = reading
  const stated = [
    ...opener.headings.flatMap(({ value }) => value.date ?? []),
    ...opener.datelines.map(({ start, value }) => moved(value.date, start)),
    ...(aside?.headings.flatMap(({ value }) => value.date ?? []) ?? []),
    ...(aside?.datelines.map(({ start, value }) => moved(value.date, start)) ?? []),
    ...footDates(reading, extent),
  ]
  const best = stated.find((date) => date.reach === 'day') ?? stated[0]
  if (best === undefined) return undefined
  const agreeing = stated.filter((date) => date.value === best.value)
  return {
    value: best.value,
    words: words.slice(best.start, best.end).replace(/\s+/g, ' '),
    basis: 'stated',
    confidence: agreeing.length > 1 ? 0.98 : 0.93,
    evidence: inside(reading, agreeing),
    ...(best.calendar === undefined ? {} : { calendar: best.calendar }),
  }
}

function footDates(reading: Reading, extent: Extent): ReadDate[] {
  const from = Math.max(reading.opener.bodyFrom, reading.closer?.from ?? extent.to - 8)
  return reading.lines.slice(from, extent.to).flatMap((line) => {
    const read = readDateline(line.words, reading.dates)
    return read === undefined ? [] : [moved(read.date, line.start)]
  })
}

function moved(date: ReadDate, by: number): ReadDate {
  return { ...date, start: date.start + by, end: date.end + by }
}

function sendersOf(reading: Reading, aside: Opener | undefined): Correspondent[] {
  const { opener, closer } = reading
  const spans = [
    ...[...opener.headings, ...(aside?.headings ?? [])].flatMap(({ value }) => value.from ?? []),
    ...opener.fields.filter((one) => one.field === 'from').map((one) => one.value),
    ...(closer?.signature === undefined ? [] : [closer.signature]),
  ]
  return firstName(reading, spans)
}

function addresseesOf(reading: Reading, aside: Opener | undefined): Correspondent[] {
  const { opener } = reading
  const spans = [
    ...[...opener.headings, ...(aside?.headings ?? [])].flatMap(({ value }) => value.to ?? []),
    ...opener.fields.filter((one) => one.field === 'to').map((one) => one.value),
    ...(opener.salutation?.name === undefined ? [] : [opener.salutation.name]),
  ]
  return firstName(reading, spans)
}

function firstName(reading: Reading, spans: readonly Span[]): Correspondent[] {
  for (const span of spans) {
    const read = readName(reading.words.slice(span.start, span.end))
    if (read === undefined) continue
    return [
      {
        value: read.name,
        named: read.named,
        basis: 'stated',
        confidence: 0.9,
        evidence: inside(reading, [span]),
      },
    ]
  }
  return []
}

function placeOf({ opener, words, span }: Reading): { place?: Stated<string> } {
  for (const { start, value } of opener.datelines) {
    if (value.place === undefined) continue
    const place = { start: start + value.place.start, end: start + value.place.end }
    const evidence = inside({ words, span }, [place])
    return {
      place: {
        value: words.slice(place.start, place.end),
        basis: 'stated',
        confidence: 0.85,
        evidence,
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

function quoted(reading: Reading, span: Span): Stated<string> {
  const value = reading.words.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { value, basis: 'stated', confidence: 0.95, evidence: inside(reading, [span]) }
}

function marksOf(reading: Reading, extent: Extent): Record<string, Stated<string>[]> {
  const marks: Record<string, Stated<string>[]> = {}
  const push = (mark: string, value: string): void => {
    marks[mark] = [
      ...(marks[mark] ?? []),
      { value, basis: 'stated', confidence: 0.9, evidence: [] },
    ]
  }
  for (const at of extent.aside) {
    const line = reading.lines[at]!
    for (const { mark, value } of readProvenance(line.words))
      push(mark, line.words.slice(value.start, value.end))
  }
  for (const span of reading.opener.classification)
    push('classification', reading.words.slice(span.start, span.end))
  for (const span of reading.opener.priority)
    push('priority', reading.words.slice(span.start, span.end))
  return marks
}

function partsOf({ opener, closer, span }: Reading): Part[] {
  const parts: Part[] = [
    ...opener.headings.map(({ start, end }) => ({ part: 'heading' as const, start, end })),
    ...opener.datelines.map(({ start, end }) => ({ part: 'dateline' as const, start, end })),
    ...(opener.salutation === undefined
      ? []
      : [
          {
            part: 'salutation' as const,
            start: opener.salutation.start,
            end: opener.salutation.end,
          },
        ]),
    ...(closer?.valediction === undefined
      ? []
      : [
          {
            part: 'valediction' as const,
            start: closer.valediction.start,
            end: closer.valediction.end,
          },
        ]),
    ...(closer?.signature === undefined
      ? []
      : [{ part: 'signature' as const, start: closer.signature.start, end: closer.signature.end }]),
  ]
  return parts.map((part) => ({
    ...part,
    start: part.start - span.start,
    end: part.end - span.start,
  }))
}

/** Anchors of spans of the text that lie in the document, counted from its start. */
function inside(
  { words, span }: Pick<Reading, 'words' | 'span'>,
  spans: readonly Span[],
): ReturnType<typeof describe>[] {
  const own = words.slice(span.start, span.end)
  return spans
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .map((one) => describe(own, { start: one.start - span.start, end: one.end - span.start }))
}
