/**
 * Notes verbales: they are written in the third person, unsigned, and name both
 * sides in their first sentence. "The Legation presents its compliments to the
 * Ministry of Foreign Affairs and has the honour to …"
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { seatedAt } from './names.ts'
import { notesVerbales } from './vocabulary.ts'

export interface NoteVerbale extends Span {
  readonly from: Span
  readonly to: Span
}

/** Lines of a head before its first sentence. */
const within = 12

/** The first sentence of a note verbale, with its two sides. */
export function readNoteVerbale(
  lines: readonly Line[],
  from: number,
  to: number,
): NoteVerbale | undefined {
  for (const [at, line] of lines.slice(from, Math.min(to, from + within)).entries()) {
    if (!line.opens) continue
    const words = paragraphAt(lines, from + at, to)
    for (const formula of notesVerbales) {
      const match = formula.exec(words)
      if (match?.groups === undefined) continue
      const { from: sender = '', to: addressee = '' } = match.groups
      const first = line.start + match[0].indexOf(sender)
      const second = line.start + match[0].length - addressee.length
      return {
        start: line.start,
        end: line.start + match[0].length,
        from: { start: first, end: first + seatedAt(sender) },
        to: { start: second, end: second + seatedAt(addressee) },
      }
    }
  }
  return undefined
}

/** The lines of a paragraph as one; they are one character apart. */
function paragraphAt(lines: readonly Line[], at: number, to: number): string {
  const words = [lines[at]!.words]
  for (let next = at + 1; next < Math.min(to, at + 5) && !lines[next]!.opens; next += 1)
    words.push(lines[next]!.words)
  return words.join(' ')
}
