/** Keeps the texts of a source that is being read, each with the documents in it, divided as people want them. */
import type { DraftDocument } from '../documents/index.ts'
import type { DocumentId, Judgement } from '../record/index.ts'
import type { MarkedText } from '../sources/index.ts'
import type { Sighting } from './id-lines.ts'
import { sight } from './ids.ts'
import type { IntakeParts } from './intake-parts.ts'
import { type JudgedDraft, judgedDrafts } from './judged-drafts.ts'
import { type DocumentBody, keepDocument } from './keep-documents.ts'
import { type KeptText, keepText } from './keep-sources.ts'
import type { Store } from './store.ts'

/** A source that is being read: what of it is kept by now. */
export interface OpenSource {
  readonly source: number
  readonly isNew: boolean
  readonly texts: Set<number>
  readonly documents: Set<DocumentId>
  /** Where the next text of each file will begin in the words of that file. */
  readonly bases: Map<string, number>
}

/** A source of which nothing is kept yet. */
export function openedSource(source: number, isNew: boolean): OpenSource {
  return { source, isNew, texts: new Set(), documents: new Set(), bases: new Map() }
}

/** What stands between the texts of one file when its words are printed. */
export const textGap = '\n\n'

interface DividedText {
  readonly file: string
  /** Where it was divided already. */
  readonly divided?: readonly DraftDocument[] | undefined
  readonly number: number
  readonly marked: MarkedText
  readonly parts: IntakeParts
  readonly judgements: readonly Judgement[]
}

/** Divides a text as people want it, and keeps it with its documents. */
export function keepDivided(store: Store, open: OpenSource, one: DividedText): void {
  const { marked, parts, judgements } = one
  const { settings } = store
  const language = parts.language(marked.language ?? settings.language)
  const tools = { language, settings, path: one.file }
  const drafts = judgedDrafts(one.divided ?? parts.divide(marked, tools), {
    marked,
    judgements,
    redivide: (changed) => parts.divide(changed, tools),
    wish: parts.wish,
  })
  const text = keepText(store.database, textOf(open, one))
  open.texts.add(text)
  keepDocuments(store, open, { ...one, drafts, text })
}

function textOf({ source, bases }: OpenSource, { file, number, marked }: DividedText): KeptText {
  const { text, addressed, language, title } = marked
  const base = bases.get(file) ?? 0
  bases.set(file, base + text.words.length + textGap.length)
  return {
    base,
    source,
    file,
    number,
    text,
    addressed,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  }
}

interface DraftsOfText extends DividedText {
  readonly drafts: readonly JudgedDraft[]
  /** The row of the text. */
  readonly text: number
}

function keepDocuments(
  { database, register }: Store,
  { source, documents }: OpenSource,
  { drafts, marked, file, number, text }: DraftsOfText,
): void {
  const sightings = drafts.map(({ draft }) => sightingOf(draft, marked, { file, number }))
  const given = register.give(sightings, documents)
  drafts.forEach(({ draft, machine }, index) => {
    const { span, name, answers } = draft
    keepDocument(database, {
      ...given[index]!,
      source,
      file,
      number,
      text,
      ...span,
      words: marked.text.words.slice(span.start, span.end),
      body: bodyOf(draft),
      ...(machine === draft ? {} : { machine: bodyOf(machine) }),
      links: { ...(name === undefined ? {} : { name }), answers },
    })
  })
}

function sightingOf(
  { span, wish }: DraftDocument,
  { text }: MarkedText,
  { file, number }: { readonly file: string; readonly number: number },
): Sighting {
  const words = text.words.slice(span.start, span.end)
  return sight(words, { file, text: number, start: span.start }, wish)
}

function bodyOf({
  span: _,
  wish: __,
  answers: ___,
  name: ____,
  ...body
}: DraftDocument): DocumentBody {
  return body
}
