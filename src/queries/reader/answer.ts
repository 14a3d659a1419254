/**
 * The reader's question: a document as numbered paragraphs, cut at the edges
 * of what was found in it, with what the margin says.
 */
import { capabilities, type MarginNote } from '../../capabilities/index.ts'
import { html, type Place } from '../../markup/index.ts'
import type { Document, DocumentId, Kind, Standing, StandingRecord } from '../../record/index.ts'
import { blocksOf, overlaps, type Span, type Text } from '../../text/index.ts'

/** A finding that is drawn in the text: its words and its note. */
export interface Mark extends Span {
  readonly finding: Standing
  readonly note: MarginNote
  readonly certainty: 'stated' | 'deduced' | 'doubtful'
}

/** Words that are painted and are no finding: a passage asked for, a hit, the end of a join. */
export interface Paint extends Span {
  readonly kind: 'at' | 'hit' | 'join'
  /** The name under which another thing points here. */
  readonly id?: string
}

/** A stretch of a paragraph that carries the same marks throughout, innermost last. */
export interface Stretch extends Span {
  readonly words: string
  readonly marks: readonly Mark[]
  /** Marks that begin here: their notes stand on this line. */
  readonly begins: readonly Mark[]
  readonly paints: readonly Paint[]
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
  /** Places where the words looked for stand. */
  readonly hits: number
}

export interface Asked {
  /** A passage to show. */
  readonly at?: Place | undefined
  /** Words to find in the document. */
  readonly find?: string | undefined
  readonly paints?: readonly Paint[]
  readonly witness?: number
}

/** A document set for reading; nothing when there is no such document. */
export function readingOf(
  record: StandingRecord,
  id: DocumentId,
  asked: Asked = {},
): Reading | undefined {
  const document = record.document(id)
  const witness = asked.witness ?? 0
  if (document?.witnesses[witness] === undefined) return undefined
  const text = record.text(document.id, witness)
  const marks = marksOf(record, document.id, witness)
  const hits = asked.find ? hitsOf(text.words, asked.find) : []
  const paints: Paint[] = [...(asked.paints ?? []), ...hits]
  if (asked.at !== undefined) paints.push(atOf(asked.at, text.words.length))
  return {
    document,
    marks,
    hits: hits.length,
    paragraphs: paragraphsOf(document, text, { marks, paints }),
  }
}

/** Everything found in a text of a document that has a note, in order of place, wider ones first. */
export function marksOf(record: StandingRecord, id: DocumentId, witness = 0): Mark[] {
  const marks: Mark[] = []
  for (const { show, kinds } of shows)
    for (const kind of kinds)
      for (const finding of record.findings(kind, id)) {
        if ((finding.evidence[0].witness ?? 0) !== witness) continue
        const note = show.margin(finding, record)
        if (note !== undefined) marks.push(mark(finding, note))
      }
  for (const finding of record.findings('note', id))
    if ((finding.evidence[0].witness ?? 0) === witness) marks.push(mark(finding, ownNote(finding)))
  return onceEach(marks).sort((one, other) => one.start - other.start || other.end - one.end)
}

/** A mention that answers is said once, as an answer. */
function onceEach(marks: readonly Mark[]): Mark[] {
  const place = ({ start, end, note }: Mark): string => `${start} ${end} ${note.href}`
  const replies = new Set(marks.filter(({ finding }) => finding.kind === 'reply').map(place))
  return marks.filter((one) => one.finding.kind !== 'reference' || !replies.has(place(one)))
}

const shows = capabilities.map((capability) => ({
  show: capability.show,
  kinds: [...new Set<Kind>([...capability.finds, ...capability.resolves])],
}))

function ownNote({ body, judgement }: Standing<'note'>): MarginNote {
  const tags = body.tags.map((tag) => html` <i>${tag}</i>`)
  return {
    mark: 'note',
    words: html`${body.words}${tags}${judgement && html` (${judgement.who})`}`,
  }
}

function mark(finding: Standing, note: MarginNote): Mark {
  const [{ start, end }] = finding.evidence
  return { start, end, finding, note, certainty: certaintyOf(finding) }
}

/** What a person decided is as good as stated; below 0.7 the machine itself doubts. */
function certaintyOf(finding: Standing): Mark['certainty'] {
  if (finding.standing !== 'found' || finding.confidence >= 0.9) return 'stated'
  return finding.confidence >= 0.7 ? 'deduced' : 'doubtful'
}

/** More hits than this in one document are not painted. */
const mostHits = 500

function hitsOf(words: string, find: string): Paint[] {
  const looked = find.trim().toLowerCase()
  const hits: Paint[] = []
  if (looked === '') return hits
  // Lower case may be longer than the words themselves; then places would shift.
  const lower = words.toLowerCase()
  const among = lower.length === words.length ? lower : words
  let start = among.indexOf(looked)
  while (start !== -1 && hits.length < mostHits) {
    hits.push({ kind: 'hit', start, end: start + looked.length, id: `hit-${hits.length + 1}` })
    start = among.indexOf(looked, start + looked.length)
  }
  return hits
}

/** A place without an end means the words up to the next space. */
function atOf({ start, end }: Place, length: number): Paint {
  const from = Math.min(start, length)
  return { kind: 'at', start: from, end: Math.min(length, Math.max(end ?? from + 1, from + 1)) }
}

interface Drawn {
  readonly marks: readonly Mark[]
  readonly paints: readonly Paint[]
}

function paragraphsOf(document: Document, text: Text, drawn: Drawn): Paragraph[] {
  let count = 0
  return blocksOf(text, { start: 0, end: text.words.length }).map((block) => {
    const part = document.parts.find(
      (one) => one.start <= block.start && block.start < one.end,
    )?.part
    const counted =
      block.kind !== 'heading' &&
      block.kind !== 'furniture' &&
      (part === undefined || part === 'body')
    if (counted) count += 1
    return {
      start: block.start,
      end: block.end,
      block: block.kind,
      ...(part === undefined ? {} : { part }),
      ...(counted ? { number: count } : {}),
      stretches: stretchesOf(text.words, block, drawn),
    }
  })
}

function stretchesOf(words: string, block: Span, drawn: Drawn): Stretch[] {
  const marks = drawn.marks.filter((one) => overlaps(one, block))
  const paints = drawn.paints.filter((one) => overlaps(one, block))
  const edges = new Set([block.start, block.end])
  for (const one of [...marks, ...paints]) {
    edges.add(Math.max(one.start, block.start))
    edges.add(Math.min(one.end, block.end))
  }
  const places = [...edges].sort((one, other) => one - other)
  return places.slice(1).map((end, index) => {
    const start = places[index]!
    const piece = { start, end }
    return {
      ...piece,
      words: words.slice(start, end),
      marks: marks.filter((one) => overlaps(one, piece)),
      begins: marks.filter((one) => one.start === start),
      paints: paints.filter((one) => overlaps(one, piece)),
    }
  })
}
