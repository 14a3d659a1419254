/** One document → its quotations, each with what is said of whose it is. Pure. */
import { english, type QuotationWords } from '../../languages/index.ts'
import type { DocumentId, Draft, Kind } from '../../record/index.ts'
import { describe, encloses, overlaps, type Span, type Text } from '../../text/index.ts'
import type { FindTools, ReadDocument } from '../capability.ts'
import { attributionOf } from './find/attribution.ts'
import { boundProblem, firstOf, readable } from './find/bounds.ts'
import { quotationsOf } from './find/quotations-of.ts'
import type { Quoted } from './find/quoted.ts'
import { reportedIn } from './find/reported.ts'

/** Changes when the same text gives other quotations. */
export const findVersion = '16'

/** Quotations before and behind that may bear on what the words around one say. */
const neighbours = 14

const maker = { kind: 'extractor', name: 'quotations', version: findVersion } as const

/** Find the quotations of a document. */
export function find({ document, text }: ReadDocument, tools: FindTools): Draft<Kind>[] {
  // Marks are much the same everywhere; the words around them are English where nothing is known.
  const language = tools.language?.quotation ?? english.quotation
  if (language === undefined) return []
  const set = document.parts.filter(({ part }) => part === 'quoted')
  const titles = document.title?.evidence ?? []
  const cut = (at: number): void =>
    tools.problem?.(boundProblem(document.id, lastWords(text.words, at)))
  return quotationsIn(text, { document: document.id, language, set, cut }).map((draft) =>
    titles.some((title) => overlaps(title, draft.evidence[0])) ? inOwnTitle(draft) : draft,
  )
}

/** The words before a place, by which a reader finds it. */
function lastWords(words: string, at: number): string {
  return words
    .slice(Math.max(0, at - 40), at)
    .trim()
    .replace(/\s+/g, ' ')
}

/** Marks in the title of the paper itself: the name of what it is on. */
function inOwnTitle(draft: Draft<'quotation'>): Draft<'quotation'> {
  const { attribution } = draft.body
  const clues = [...attribution.clues, 'own-title']
  return { ...draft, body: { ...draft.body, attribution: { ...attribution, clues } } }
}

/** Whose text it is, in which language, and which stretches of it a mail sets as quoted. */
interface TextOf {
  readonly document: DocumentId
  readonly language: QuotationWords
  readonly set?: readonly Span[]
  /** Is told where reading ended, if that is not the end of the text. */
  readonly cut?: (at: number) => void
}

/** The quotations of a text of a document. */
export function quotationsIn(
  text: Text,
  { document, language, set = [], cut }: TextOf,
): Draft<'quotation'>[] {
  const read = readable({ text, set })
  const marks = firstOf(quotationsOf(read.text, language, read.set))
  const words = read.text.words.slice(0, marks.end)
  const setOff = marks.kept.filter(isSetOff)
  const { kept: reported, end = words.length } = firstOf(
    reportedIn(words, language, marks.kept).filter(
      (clause) => !setOff.some((quoted) => encloses(quoted, clause)),
    ),
  )
  const marked = marks.kept.filter(({ outer }) => outer.start < end)
  if (end < text.words.length) cut?.(end)
  const drafts = (quotations: readonly Quoted[]): Draft<'quotation'>[] =>
    quotations.map((quoted, index) => ({
      kind: 'quotation',
      body: {
        form: quoted.form,
        mark: quoted.mark,
        depth: quoted.depth,
        pieces: quoted.pieces,
        outer: quoted.outer,
        unclosed: quoted.unclosed,
        attribution: attributionOf(text.words, quoted, {
          others: quotations.slice(Math.max(0, index - neighbours), index + neighbours),
          language,
        }),
      },
      evidence: [{ ...describe(text.words, quoted), document }],
      maker,
      confidence: confidenceOf(quoted),
    }))
  return [...drafts(marked), ...drafts(reported)]
}

/** What another's letter tells, quoted whole, is not told by this one. */
function isSetOff({ form }: Quoted): boolean {
  return form === 'mail' || form === 'block' || form === 'paragraphs'
}

/** A mark that nothing closes may be a stain; a block without indentation is a guess. */
function confidenceOf(quoted: Quoted): number {
  if (quoted.unclosed) return 0.4
  if (quoted.form === 'block' || quoted.form === 'reported') return 0.8
  return quoted.form === 'mail' ? 0.99 : 0.97
}
