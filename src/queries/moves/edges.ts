/** Where a move begins and ends: words that a reader marks, cuts in two, or moves by words. */
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'

/** Marked words as they stand in an address. */
export function markOf(document: string, { start, end }: Span): string {
  return `${document}:${start}-${end}`
}

/** Words that the reader marked: `mark=DOCUMENT:START-END`. */
export function markedOf(
  record: StandingRecord,
  query: URLSearchParams,
): { readonly document: string; readonly span: Span } | undefined {
  const [, document, start, end] = /^(.+):(\d+)-(\d+)$/.exec(query.get('mark') ?? '') ?? []
  if (document === undefined || record.document(document as DocumentId) === undefined)
    return undefined
  const length = record.words(document as DocumentId).length
  const span = { start: Number(start), end: Math.min(length, Number(end)) }
  return span.start < span.end ? { document, span } : undefined
}

/** The edges moved by words: `end=-2`; `half=1` or `2` of a stretch cut in two. */
export function movedSpan(words: string, span: Span, query: URLSearchParams): Span {
  const half = query.get('half')
  const cut = half === null ? span : halfOf(words, span, half)
  let end = cut.end
  for (let by = Number(query.get('end') ?? 0); by !== 0; by += by < 0 ? 1 : -1)
    end = by < 0 ? wordBefore(words, end, cut.start) : wordAfter(words, end)
  return { start: cut.start, end }
}

/** Cut at a comma, a semicolon or "and", those nearest to the middle first. */
function halfOf(words: string, { start, end }: Span, half: string): Span {
  const [side, number = '0'] = half.split(':')
  const inner = words.slice(start, end)
  const cuts = [...inner.matchAll(/[,;:]\s|\s(?=and |but |that |to )/gu)].map(
    (match) => match.index + 1,
  )
  const middle = inner.length / 2
  const ordered = cuts.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  const at = ordered[Number(number) % Math.max(1, ordered.length)]
  if (at === undefined) return { start, end }
  return side === '2'
    ? { start: start + at + (/^\s*/.exec(inner.slice(at))?.[0].length ?? 0), end }
    : { start, end: start + at }
}

function wordBefore(words: string, end: number, start: number): number {
  const before = words.slice(start, end).replace(/\s*\S+\s*$/u, '')
  return before === '' ? end : start + before.length
}

function wordAfter(words: string, end: number): number {
  return end + (/^\s*\S+/u.exec(words.slice(end))?.[0].length ?? 0)
}
