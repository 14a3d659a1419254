/** Titles: what an article, a heading or a line at its head calls a document. */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { ArticleHead } from './article.ts'
import type { Line } from './lines.ts'
import type { Opener } from './opener.ts'
import { isProse } from './prose.ts'

interface TitleSigns {
  readonly words: string
  readonly opener: Opener
  readonly above: Opener | undefined
  readonly article: ArticleHead | undefined
}

/** The title of an article, what a heading quotes, or the heading itself. */
export function titleIn({ words, opener, above, article }: TitleSigns): Span | undefined {
  const quoted = [...opener.headings, ...(above?.headings ?? [])].flatMap(
    ({ value }) => value.title ?? [],
  )[0]
  const at = article?.title ?? quoted
  if (at !== undefined) return at
  const heading = opener.headings[0]
  if (heading?.value.kind !== undefined && heading.value.greets === undefined) return heading
  return opener.kindLines.find((line) => isName(words, line))
}

/** Kinds of papers that are called by the name at their head: "SUPPLY AGREEMENT", "Harbour Convention". */
const namedKinds: ReadonlySet<DocumentKind> = new Set(['contract', 'declaration'])

function isName(words: string, { kind, start, end }: Span & { readonly kind: DocumentKind }) {
  return namedKinds.has(kind) && /\S\s+\S/u.test(words.slice(start, end).trim())
}

interface HeadSigns {
  readonly lines: readonly Line[]
  readonly extent: { readonly from: number }
  readonly isScrappy: boolean
}

/** What nobody sends and no noun names is called by the line set off at its head: "LOG OF THE LOCK HOUSE". */
export function headLineIn({ lines, extent, isScrappy }: HeadSigns): Span | undefined {
  const first = lines[extent.from]
  if (first === undefined || isScrappy) return undefined
  const { words, opens, kind } = first
  const isSetOff = kind === 'heading' || (opens && words === words.toUpperCase())
  return isSetOff && isHeadLine.test(words) && !isProse(words) ? first : undefined
}

/** Two words or more, of letters; no day, no field of a form, no sentence. */
const isHeadLine = /^(?=.{8,80}$)\p{L}{2,}[\p{L}’'-]*(?:,?\s[\p{L}’'-]+)+$/u
