/** What is read of the stretches of one text: the same stretch is asked for with every act that it may answer. */
import type { Span } from '../../../text/index.ts'

/** Reads a stretch once. */
export function bySpan<Read>(read: (span: Span) => Read): (span: Span) => Read {
  const known = new Map<number, { readonly read: Read }>()
  return ({ start, end }) => {
    const key = start * room + end
    const old = known.get(key)
    if (old !== undefined) return old.read
    const made = { read: read({ start, end }) }
    known.set(key, made)
    return made.read
  }
}

/** No text has more characters. */
const room = 2 ** 26
