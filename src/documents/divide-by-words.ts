/**
 * Dividing by words: a text without markup → the documents in it.
 */
import { detectLanguage, languages } from '../languages/index.ts'
import type { Correspondent, DocumentDate, DocumentKind, Part, Stated } from '../record/index.ts'
import type { MarkedText } from '../sources/index.ts'
import { type Anchor, describe, type Span } from '../text/index.ts'
import { boundariesIn, type Extent } from './boundaries.ts'
import { type Candidate, correspondenceOf, correspondentOf } from './correspondents.ts'
import type { DateTools } from './dates.ts'
import { dateOf } from './document-date.ts'
import type { DivideTools, DraftDocument } from './draft.ts'
import { type Line, linesIn } from './lines.ts'
import { type Opener, readOpener } from './opener.ts'
import { isProse } from './prose.ts'
import { readProvenance } from './provenance.ts'
import { type Closer, readCloser } from './signature.ts'
import { wishOf } from './wish.ts'
import { nearYear } from './years.ts'

/** Everything that the values of one document are made of. */
interface Reading {
  readonly words: string
  readonly span: Span
  readonly extent: Extent
  readonly lines: readonly Line[]
  readonly opener: Opener
  /** What an archive's title above the document says of it. */
  readonly above: Opener | undefined
  readonly closer: Closer | undefined
  /** The lines behind the body. */
  readonly foot: readonly Line[]
  readonly dates: DateTools
}

/** The documents of a text by its words. */
export function divideByWords(marked: MarkedText, tools: DivideTools): DraftDocument[] {
  const lines = linesIn(marked.text, marked.decoded)
  const language =
    marked.language ?? (detectLanguage(marked.text.words, languages) ?? tools.language)?.code
  const dates: DateTools = {
    monthFirst: language === undefined || language === 'en',
    near: nearYear(marked.text.words),
  }
  return boundariesIn(lines, dates).map((extent) =>
    draft(read(marked.text.words, lines, extent, dates), language, marked.title),
  )
}

function read(words: string, lines: readonly Line[], extent: Extent, dates: DateTools): Reading {
  const opener = readOpener(lines, extent.from, extent.to, dates)
  const closer = readCloser(lines.slice(0, extent.to), opener.bodyFrom)
  const [from] = extent.aside
  const above =
    from === undefined || from >= extent.from
      ? undefined
      : readOpener(lines, from, extent.from, dates)
  return {
    words,
    span: { start: lines[extent.from]!.start, end: lines[extent.to - 1]!.end },
    extent,
    lines,
    opener,
    above,
    closer,
    foot: footOf(lines, extent, opener, closer),
    dates,
  }
}

/** No foot is longer. */
const longestFoot = 14

/** The short lines behind the closer, or at the end where there is none. */
function footOf(
  lines: readonly Line[],
  extent: Extent,
  opener: Opener,
  closer: Closer | undefined,
): Line[] {
  const from = closer?.to ?? Math.max(opener.bodyFrom + 1, extent.to - 8)
  return lines
    .slice(from, Math.min(extent.to, from + longestFoot))
    .filter((line) => !isProse(line.words))
}

function draft(
  reading: Reading,
  language: string | undefined,
  title: string | undefined,
): DraftDocument {
  const kind = kindOf(reading)
  const date = datedOf(reading)
  const { from, to } = correspondenceOf(reading)
  const senders = from.map((one) => correspondent(reading, one))
  return {
    span: reading.span,
    wish: wishOf({ kind: kind.value, from: senders, date, title }),
    answers: [],
    kind,
    from: senders,
    to: to.map((one) => correspondent(reading, one)),
    copies: [],
    marks: marksOf(reading),
    parts: partsOf(reading),
    confidence: reading.extent.confidence,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...placeOf(reading),
    ...salutationOf(reading),
    ...signatureOf(reading),
  }
}

function correspondent(reading: Reading, one: Candidate): Correspondent {
  return correspondentOf(one, inside(reading, [one.at]))
}

function kindOf(reading: Reading): Stated<DocumentKind> {
  const { opener, above, closer, extent } = reading
  if (extent.role === 'preface')
    return { value: 'preface', basis: 'deduced', confidence: 0.8, evidence: [] }
  const heading = opener.headings[0] ?? above?.headings[0]
  if (heading !== undefined)
    return {
      value: heading.value.kind,
      basis: 'stated',
      confidence: 0.95,
      evidence: inside(reading, [heading]),
    }
  const sign = opener.salutation ?? closer?.signature
  if (sign !== undefined)
    return {
      value: 'letter',
      basis: 'deduced',
      confidence: 0.85,
      evidence: inside(reading, [sign]),
    }
  return { value: 'document', basis: 'deduced', confidence: 0.5, evidence: [] }
}

function datedOf(reading: Reading): DocumentDate | undefined {
  const { words, opener, above, foot, closer, lines, dates } = reading
  const around = closer === undefined ? foot : [...lines.slice(closer.from, closer.to), ...foot]
  const found = dateOf({ words, opener, above, foot: around, tools: dates })
  return found === undefined ? undefined : { ...found.date, evidence: inside(reading, found.at) }
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

function quoted(reading: Reading, span: Span): Stated<string> {
  const value = reading.words.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { value, basis: 'stated', confidence: 0.95, evidence: inside(reading, [span]) }
}

function marksOf({ words, lines, opener, extent }: Reading): Record<string, Stated<string>[]> {
  const marks: Record<string, Stated<string>[]> = {}
  const push = (mark: string, value: string): void => {
    if (value.trim() === '') return
    const said: Stated<string> = {
      value: value.trim(),
      basis: 'stated',
      confidence: 0.9,
      evidence: [],
    }
    marks[mark] = [...(marks[mark] ?? []), said]
  }
  for (const at of extent.aside) {
    const line = lines[at]!
    for (const { mark, value } of readProvenance(line.words))
      push(mark, line.words.slice(value.start, value.end))
  }
  for (const { start, end } of opener.classification)
    push('classification', words.slice(start, end))
  for (const { start, end } of opener.priority) push('priority', words.slice(start, end))
  return marks
}

function partsOf({ opener, closer, span }: Reading): Part[] {
  const parts: (Part | undefined)[] = [
    ...opener.headings.map(({ start, end }) => ({ part: 'heading' as const, start, end })),
    ...opener.datelines.map(({ start, end }) => ({ part: 'dateline' as const, start, end })),
    part('salutation', opener.salutation),
    part('valediction', closer?.valediction),
    part('signature', closer?.signature),
  ]
  return parts
    .filter((one) => one !== undefined)
    .map((one) => ({ ...one, start: one.start - span.start, end: one.end - span.start }))
}

function part(name: Part['part'], span: Span | undefined): Part | undefined {
  return span === undefined ? undefined : { part: name, start: span.start, end: span.end }
}

/** Anchors of spans of the text that lie in the document, counted from its start. */
function inside({ words, span }: Reading, spans: readonly Span[]): Anchor[] {
  const own = words.slice(span.start, span.end)
  return spans
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .map((one) => describe(own, { start: one.start - span.start, end: one.end - span.start }))
}
