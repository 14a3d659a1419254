/**
 * What people decided about boundaries and heads, put upon what `divide` read.
 *
 * A moved boundary is divided again, so that the head is read from its new
 * place; a corrected value takes effect in everything that is found after it.
 */
import type { DraftDocument } from '../documents/index.ts'
import {
  type Boundary,
  type Correspondent,
  type Document,
  type DocumentId,
  type DocumentKind,
  effective,
  type HeadValue,
  type Judgement,
  overlay,
  parseDate,
  type Standing,
  type Stated,
  valuesOf,
} from '../record/index.ts'
import type { MarkedDocument, MarkedText } from '../sources/index.ts'
import { overlapLength, place, type Span, trimmed } from '../text/index.ts'

export interface JudgedDraft {
  /** As it stands. */
  readonly draft: DraftDocument
  /** As the machine read it within the boundaries that stand. */
  readonly machine: DraftDocument
}

export interface JudgingTools {
  readonly marked: MarkedText
  /** Judgements on boundaries and values of documents last seen in this file. */
  readonly judgements: readonly Judgement[]
  redivide(marked: MarkedText): readonly DraftDocument[]
  /** The readable id that a document with these values would like. */
  wish(draft: DraftDocument): string
}

/** Documents as people have divided and dated them, each beside what the machine made of it. */
export function judgedDrafts(drafts: readonly DraftDocument[], tools: JudgingTools): JudgedDraft[] {
  const judgements = effective(tools.judgements)
  if (judgements.length === 0) return drafts.map((draft) => ({ draft, machine: draft }))
  const spans = drafts.map((draft) => draft.span)
  const moved = movedSpans(spans, judgements.filter(isBoundary), tools.marked.text.words)
  const divided = same(spans, moved) ? drafts : tools.redivide(markedOut(tools.marked, moved))
  const values = judgements.filter((one) => one.about === 'value')
  return divided.map((machine) => ({ machine, draft: withValues(machine, values, tools) }))
}

function isBoundary(one: Judgement): one is Judgement<'boundary'> {
  return one.about === 'boundary'
}

/** The spans of a text's documents after people moved, added and removed some. */
function movedSpans(
  spans: readonly Span[],
  judgements: readonly Judgement<'boundary'>[],
  words: string,
): Span[] {
  let now = [...spans]
  for (const { anchor, said, decision } of judgements) {
    const was = said === undefined ? anchor.start : said.start + anchor.start
    const placed = place({ ...anchor, start: was, end: was + anchor.exact.length }, words)
    if (placed.kind !== 'exact' && placed.kind !== 'moved') continue
    const shift = placed.span.start - was
    const old = now.find((one) => one.start <= placed.span.start && placed.span.start < one.end)
    if (decision.kind === 'reject') now = now.filter((one) => one !== old)
    if (decision.kind === 'amend' && old !== undefined)
      now = moveSpan(now, old, { to: spanOf(decision.body, words, shift), words })
    if (decision.kind === 'add') now = addSpan(now, spanOf(decision.body, words, shift), words)
  }
  return now.filter((one) => one.end > one.start).sort((one, other) => one.start - other.start)
}

/** Where a person's boundary stands today: by its words where it has them, else by its place. */
function spanOf(body: Boundary, words: string, shift: number): Span {
  const first = body.incipit === undefined ? undefined : place(body.incipit, words)
  const last = body.explicit === undefined ? undefined : place(body.explicit, words)
  const start = first !== undefined && 'span' in first ? first.span.start : body.start + shift
  const end = last !== undefined && 'span' in last ? last.span.end : body.end + shift
  return { start: Math.max(0, start), end: Math.min(words.length, end) }
}

interface MoveTools {
  readonly to: Span
  readonly words: string
}

/** A neighbour that touched the old edge touches the new one; one that the new span covers gives way. */
function moveSpan(spans: readonly Span[], old: Span, { to, words }: MoveTools): Span[] {
  return spans.map((one) => {
    if (one === old) return trimmed(words, to)
    const touches = (edge: number, other: number): boolean =>
      words.slice(Math.min(edge, other), Math.max(edge, other)).trim() === ''
    if (one.end <= old.start && (touches(one.end, old.start) || one.end > to.start))
      return trimmed(words, { start: one.start, end: Math.max(one.start, to.start) })
    if (one.start >= old.end && (touches(old.end, one.start) || one.start < to.end))
      return trimmed(words, { start: Math.min(one.end, to.end), end: one.end })
    return one
  })
}

function addSpan(spans: readonly Span[], added: Span, words: string): Span[] {
  const others = spans
    .map((one) => {
      if (one.start < added.start && one.end > added.start)
        return trimmed(words, { start: one.start, end: added.start })
      if (one.start >= added.start && one.start < added.end)
        return trimmed(words, { start: Math.min(added.end, one.end), end: one.end })
      return one
    })
    .filter((one) => one.end > one.start)
  return [...others, trimmed(words, added)]
}

function same(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, index) => {
      const mate = other[index]
      return span.start === mate?.start && span.end === mate.end
    })
  )
}

/** The text with its documents marked out as people want them. */
function markedOut(marked: MarkedText, spans: readonly Span[]): MarkedText {
  return { ...marked, marked: spans.map((span) => markedAt(marked, span)) }
}

function markedAt({ marked }: MarkedText, span: Span): MarkedDocument {
  const [nearest] = [...marked].sort(
    (one, other) => overlapLength(other.span, span) - overlapLength(one.span, span),
  )
  if (nearest !== undefined && overlapLength(nearest.span, span) > 0) return { ...nearest, span }
  const none: readonly never[] = []
  return {
    span,
    basis: 'judged',
    from: none,
    to: none,
    copies: none,
    inReplyTo: none,
    references: none,
    answers: none,
    parts: none,
    marks: {},
  }
}

/** The overlay wants ids; here the document has none yet. */
const nameless = 'document' as DocumentId

function withValues(
  machine: DraftDocument,
  judgements: readonly Judgement[],
  { marked, wish }: JudgingTools,
): DraftDocument {
  const words = marked.text.words.slice(machine.span.start, machine.span.end)
  const here = judgements
    .filter(({ anchor }) => ['exact', 'moved'].includes(place(anchor, words).kind))
    .map((one) => ({ ...one, document: nameless }))
  if (here.length === 0) return machine
  const witness = { ...machine.span, file: '', text: 0, hash: '' }
  const document: Document = { ...machine, id: nameless, witnesses: [witness] }
  const ground = { words: () => words, current: (id: DocumentId) => id }
  const { standing, rejected } = overlay(valuesOf(document, words), here, ground)
  const touched = [
    ...standing.filter((one) => one.judgement),
    ...rejected.map((one) => one.finding),
  ]
  let draft = machine
  for (const field of new Set(touched.map((one) => (one.body as HeadValue).field)))
    draft = { ...draft, ...valuesOfField(draft, field, standing as readonly Standing<'value'>[]) }
  return { ...draft, wish: wish(draft) }
}

/** The values of one field as they stand; an empty list takes the value away. */
function valuesOfField(
  draft: DraftDocument,
  field: HeadValue['field'],
  standing: readonly Standing<'value'>[],
): Partial<DraftDocument> {
  const own = standing.filter((one) => one.body.field === field)
  const first = own[0]
  switch (field) {
    case 'kind':
      return first === undefined ? {} : { kind: stated(first) as Stated<DocumentKind> }
    case 'date': {
      const value = first === undefined ? undefined : parseDate(first.body.value)
      if (first === undefined || value === undefined) return without(draft, 'date')
      return { date: { ...stated(first), value, words: first.evidence[0].exact } }
    }
    case 'from':
    case 'to':
    case 'copies':
      return { [field]: own.map((one) => correspondent(draft[field], one)) }
    case 'place':
    case 'title':
      return first === undefined ? without(draft, field) : { [field]: stated(first) }
    case 'language':
      return first === undefined ? {} : { language: first.body.value }
    case 'mark':
      return { marks: marksOf(own) }
  }
}

/** `undefined` here takes the key away when the parts are put together. */
function without(draft: DraftDocument, field: 'date' | 'place' | 'title'): Partial<DraftDocument> {
  const { [field]: _, ...rest } = draft
  return { ...rest, [field]: undefined } as unknown as Partial<DraftDocument>
}

function stated(one: Standing<'value'>): Stated<string> {
  return {
    value: one.body.value,
    basis: one.judgement === undefined ? 'stated' : 'judged',
    confidence: one.confidence,
    evidence: one.evidence,
  }
}

function correspondent(known: readonly Correspondent[], one: Standing<'value'>): Correspondent {
  const machine = known.find((other) => other.value === one.body.value)
  return { ...machine, ...stated(one) }
}

function marksOf(own: readonly Standing<'value'>[]): Record<string, readonly Stated<string>[]> {
  const marks: Record<string, Stated<string>[]> = {}
  for (const one of own) {
    const name = one.body.mark ?? 'mark'
    marks[name] = [...(marks[name] ?? []), stated(one)]
  }
  return marks
}
