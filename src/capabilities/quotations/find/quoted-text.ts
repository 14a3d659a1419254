/** The text of a quotation with everything that is not quoted blanked, so that offsets stay. */
import type { Span } from '../../../text/index.ts'

/** `words[start, end)` with what lies outside the pieces turned to spaces. */
export function quotedText(words: string, { start, end }: Span, pieces: readonly Span[]): string {
  let text = ''
  let at = start
  for (const piece of pieces) {
    if (piece.start > at) text += ' '.repeat(piece.start - at)
    text += words.slice(Math.max(at, piece.start), piece.end)
    at = Math.max(at, piece.end)
  }
  return text + ' '.repeat(Math.max(0, end - at))
}
