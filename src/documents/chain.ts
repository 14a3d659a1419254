/**
 * Chains: a mail under which its program has set the mails before it, whole and
 * without quote marks, each with its head. They are documents of their own, and
 * witnesses of the mails themselves where these are held too.
 */
import type { Span } from '../text/index.ts'
import { endBefore, opensByMailHead } from './boundaries.ts'
import type { Line } from './lines.ts'

export interface Chain {
  /** What the sender of the mail wrote himself. */
  readonly own: Span
  /** The lines of the mails below, from the head of the first on. */
  readonly rest: readonly Line[]
}

/** The mails below a mail, if there are any; one that is only handed on has a chain and no words of its own above. */
export function chainIn(
  lines: readonly Line[],
  { span, parts }: { readonly span: Span; readonly parts: readonly (Span & { part: string })[] },
): Chain | undefined {
  const inside = lines.filter((line) => line.start >= span.start && line.end <= span.end)
  const isQuoted = (line: Line): boolean =>
    parts.some(
      ({ part, start, end }) => part === 'quoted' && start <= line.start && line.start < end,
    )
  const at = inside.findIndex(
    (line, index) => index > 0 && !isQuoted(line) && opensByMailHead(inside, index),
  )
  if (at === -1) return undefined
  const end = endBefore(inside, at, 0)
  return { own: { start: span.start, end: inside[end - 1]!.end }, rest: inside.slice(at) }
}
