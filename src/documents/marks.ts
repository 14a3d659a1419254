/** Marks of official papers: classification, priority, number, who drafted and approved, when it came, provenance. */
import type { DocumentKind, Stated } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { type PlacedMark, readMarks, readNumberLine, readSerial } from './cable.ts'
import { withoutGrounds } from './mail-head.ts'
import { readProvenance } from './provenance.ts'
import { inside, type Reading } from './reading.ts'

/** The marks of a document by their names, each value once. */
export function marksOf(reading: Reading, kind: DocumentKind): Record<string, Stated<string>[]> {
  const marks: Record<string, Stated<string>[]> = {}
  for (const { mark, value: span } of placedMarks(reading, kind)) {
    const value = reading.words.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    const known = marks[mark] ?? []
    if (value === '' || known.some((one) => one.value === value)) continue
    const evidence = inside(reading, [span])
    marks[mark] = [...known, { value, basis: 'stated', confidence: 0.9, evidence }]
  }
  return marks
}

function placedMarks(reading: Reading, kind: DocumentKind): PlacedMark[] {
  const { words, lines, opener, extent, foot } = reading
  const head = lines.slice(extent.from, opener.bodyFrom)
  const aside = extent.aside.flatMap((at) => {
    const { words: line, start } = lines[at]!
    return readProvenance(line).map(({ mark, value }) => ({ mark, value: moved(value, start) }))
  })
  return [
    ...aside,
    ...opener.classification.map((value) => ({ mark: 'classification', value })),
    ...opener.priority.map((value) => ({ mark: 'priority', value })),
    ...opener.standing.map((value) => ({ mark: 'standing', value })),
    ...numbersOf(reading, kind).map((value) => ({ mark: 'number', value })),
    ...opener.copyNumbers.map((value) => ({ mark: 'copy', value })),
    ...readMarks(head, words),
    ...subjectOfMail(reading),
    ...readMarks(foot, words),
  ]
}

/** What a releasing office set beside it in the margin is no part of it. */
function withoutGroundsBehind(words: string, { start, end }: Span): Span {
  return { start, end: start + withoutGrounds(words.slice(start, end)).length }
}

/** The subject in the head of a mail, where its label was misread and no line of a form gives it. */
function subjectOfMail({ mail, opener, words }: Reading): PlacedMark[] {
  const value = mail?.values.subject
  const isRead = opener.fields.some(({ field }) => field === 'subject')
  return value === undefined || isRead
    ? []
    : [{ mark: 'subject', value: withoutGroundsBehind(words, value) }]
}

/** In the line of the registry, beside the kind, in a line of its own, or before the first words of a cable. */
function numbersOf({ words, lines, opener, above, extent }: Reading, kind: DocumentKind): Span[] {
  // An edition's own number may stand above that of the registry.
  if (opener.numbers.length > 0) return [...opener.numbers]
  const beside = opener.kindLines.flatMap(({ number, start, end }) =>
    number === undefined
      ? []
      : [{ start: start + words.slice(start, end).lastIndexOf(number), end }],
  )
  const alone = lines
    .slice(extent.isNumbered ? extent.from + 1 : extent.from, opener.bodyFrom)
    .flatMap((line) => readNumberLine(line) ?? [])
  if (beside.length + alone.length > 0) return [...beside, ...alone]
  const stamped = above?.numbers ?? []
  if (stamped.length > 0 || kind !== 'cable') return [...stamped]
  return [readSerial(lines.slice(extent.from, extent.to)) ?? []].flat()
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
