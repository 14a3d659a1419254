/**
 * The reader's question: a document as numbered paragraphs, cut at the edges
 * of what was found in it, with what the margin says.
 */
import { capabilities, type MarginNote } from '../../capabilities/index.ts'
import type { Document, DocumentId, Kind, Standing, StandingRecord } from '../../record/index.ts'
import { blocksOf, type Span, type Text } from '../../text/index.ts'

/** A finding that is drawn in the text: its words and its note. */
export interface Mark extends Span {
  readonly finding: Standing
  readonly note: MarginNote
  readonly certainty: 'stated' | 'deduced' | 'doubtful'
}

/** A stretch of a paragraph that carries the same marks throughout, innermost last. */
export interface Stretch extends Span {
  readonly words: string
  readonly marks: readonly Mark[]
  /** Marks that begin here: their notes stand on this line. */
  readonly begins: readonly Mark[]
}

export interface Paragraph extends Span {
  /** Counted from 1 over paragraphs of the body; headings and heads have none. */
  readonly number?: number
  readonly block: string
  readonly part?: string
  readonly stretches: readonly Stretch[]
}

export interface Reading {
  readonly document: Document
  readonly paragraphs: readonly Paragraph[]
  readonly marks: readonly Mark[]
}

/** A document set for reading; nothing when there is no such document. */
export function readingOf(record: StandingRecord, id: DocumentId): Reading | undefined {
  const document = record.document(id)
  if (document === undefined) return undefined
  const text = record.text(document.id)
  const marks = marksOf(record, document.id)
  return { document, marks, paragraphs: paragraphsOf(document, text, marks) }
}

/** Everything found in a document that has a note, in order of place, wider ones first. */
export function marksOf(record: StandingRecord, id: DocumentId): Mark[] {
  const marks: Mark[] = []
  for (const { show, kinds } of shows) {
    for (const kind of kinds) {
      for (const finding of record.findings(kind, id)) {
        const note = show.margin(finding, record)
        if (note !== undefined) marks.push(mark(finding, note))
      }
    }
  }
  return marks.sort((one, other) => one.start - other.start || other.end - one.end)
}

const shows = capabilities.map((capability) => ({
  show: capability.show,
  kinds: [...new Set<Kind>([...capability.finds, ...capability.resolves])],
}))

function mark(finding: Standing, note: MarginNote): Mark {
  const [{ start, end }] = finding.evidence
  return { start, end, finding, note, certainty: certaintyOf(finding) }
}

/** What a person decided is as good as stated; below 0.7 the machine itself doubts. */
function certaintyOf(finding: Standing): Mark['certainty'] {
  if (finding.standing !== 'found' || finding.confidence >= 0.9) return 'stated'
  return finding.confidence >= 0.7 ? 'deduced' : 'doubtful'
}

function paragraphsOf(document: Document, text: Text, marks: readonly Mark[]): Paragraph[] {
  let count = 0
  return blocksOf(text, { start: 0, end: text.words.length }).map((block) => {
    const part = document.parts.find(
      (one) => one.start <= block.start && block.start < one.end,
    )?.part
    const counted = block.kind !== 'heading' && (part === undefined || part === 'body')
    if (counted) count += 1
    return {
      start: block.start,
      end: block.end,
      block: block.kind,
      ...(part === undefined ? {} : { part }),
      ...(counted ? { number: count } : {}),
      stretches: stretchesOf(text.words, block, marks),
    }
  })
}

function stretchesOf(words: string, block: Span, marks: readonly Mark[]): Stretch[] {
  const here = marks.filter((one) => one.start < block.end && one.end > block.start)
  const edges = new Set([block.start, block.end])
  for (const one of here) {
    edges.add(Math.max(one.start, block.start))
    edges.add(Math.min(one.end, block.end))
  }
  const places = [...edges].sort((one, other) => one - other)
  return places.slice(1).map((end, index) => {
    const start = places[index]!
    return {
      start,
      end,
      words: words.slice(start, end),
      marks: here.filter((one) => one.start < end && one.end > start),
      begins: here.filter(
        (one) => Math.max(one.start, block.start) === start && one.start >= block.start,
      ),
    }
  })
}
