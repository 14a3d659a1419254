/**
 * The kind of a document: what its heading or form calls it, or what its head
 * and foot betray.
 *
 * A salutation and a closer make a letter; a title with an author under it and
 * pages of prose make an article. Otherwise it is a document and nothing more
 * is said.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { Opener } from './opener.ts'
import type { Closer } from './signature.ts'

export interface KindSigns {
  readonly opener: Opener
  readonly above: Opener | undefined
  readonly closer: Closer | undefined
  readonly isPreface: boolean
  readonly isArticle: boolean
}

export interface ReadKind {
  readonly kind: DocumentKind
  readonly basis: 'stated' | 'deduced'
  readonly confidence: number
  readonly at: readonly Span[]
}

/** The kind of a document, by the strongest sign it gives. */
export function kindOf({ opener, above, closer, isPreface, isArticle }: KindSigns): ReadKind {
  if (isPreface) return { kind: 'preface', basis: 'deduced', confidence: 0.85, at: [] }
  for (const one of [...opener.headings, ...(above?.headings ?? [])])
    if (one.value.kind !== undefined)
      return { kind: one.value.kind, basis: 'stated', confidence: 0.95, at: [one] }
  const [line] = [...opener.kindLines, ...(above?.kindLines ?? [])]
  if (line !== undefined) return { kind: line.kind, basis: 'stated', confidence: 0.9, at: [line] }
  if (opener.poster !== undefined)
    return { kind: 'e-mail', basis: 'deduced', confidence: 0.9, at: [opener.poster] }
  const sign =
    opener.salutation ?? (closer?.valediction === undefined ? undefined : closer.signature)
  if (sign !== undefined) return { kind: 'letter', basis: 'deduced', confidence: 0.88, at: [sign] }
  if (isArticle) return { kind: 'article', basis: 'deduced', confidence: 0.75, at: [] }
  if (opener.datelines.length > 0 && closer !== undefined)
    return { kind: 'letter', basis: 'deduced', confidence: 0.65, at: [closer.signature] }
  return { kind: 'document', basis: 'deduced', confidence: 0.4, at: [] }
}
