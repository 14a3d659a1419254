/**
 * Dividing by markup: TEI heads and mail headers say what a document is.
 *
 * Everything is taken from there as it stands; only what the markup leaves out
 * (a salutation, a signature, a missing date) is read from the words.
 */
import { detectLanguage, languages } from '../languages/index.ts'
import {
  type Correspondent,
  type DocumentDate,
  isLikeName,
  type MailHead,
  type Part,
  parseDate,
  type Stated,
} from '../record/index.ts'
import type { MarkedDocument, MarkedName, MarkedText, OwnHead } from '../sources/index.ts'
import type { Span } from '../text/index.ts'
import { chainIn } from './chain.ts'
import { divideStretch, readMarked } from './divide-by-words.ts'
import type { DivideTools, DraftDocument } from './draft.ts'
import { type Line, linesIn } from './lines.ts'
import { instantOf } from './local-time.ts'
import { readName } from './names.ts'
import { wishOf } from './wish.ts'

/** The documents that the markup of a text marks out. */
export function divideByMarkup(marked: MarkedText, tools: DivideTools): DraftDocument[] {
  const lines = linesIn(marked.text)
  return marked.marked.flatMap((one) => {
    const chain = one.messageId === undefined ? undefined : chainIn(lines, one)
    if (chain === undefined) return [draft(marked, one, { tools, lines })]
    const own = {
      ...one,
      span: chain.own,
      parts: one.parts.flatMap((part) => within(part, chain.own)),
    }
    return [
      draft(marked, own, { tools, lines }),
      ...divideStretch(marked, chain.rest, { language: own.language ?? marked.language }),
    ]
  })
}

function within<Place extends Span>(part: Place, { start, end }: Span): Place[] {
  return part.start >= end
    ? []
    : [{ ...part, start: Math.max(part.start, start), end: Math.min(part.end, end) }]
}

interface MarkupTools {
  readonly tools: DivideTools
  readonly lines: readonly Line[]
}

function draft(
  marked: MarkedText,
  one: MarkedDocument,
  { tools, lines }: MarkupTools,
): DraftDocument {
  if (one.own !== undefined) return ownDraft(one, one.own)
  const language =
    one.language ??
    marked.language ??
    detectLanguage(marked.text.words.slice(one.span.start, one.span.end), languages)?.code ??
    tools.language?.code
  const title = one.title ?? one.subject
  // What a catalogue says of a letter is no letter: nothing is read from its words.
  const words = one.entry
    ? undefined
    : readMarked(marked, lines, { span: one.span, language, title })
  const date = dateOf(one, tools) ?? words?.date
  const sides = sidesOf(one, words)
  const kind = kindOf(one, words)
  const place = one.place === undefined ? words?.place : stated(one.place, one)
  return {
    span: one.span,
    wish: wishOf({ kind: kind.value, from: sides.from, date, title, entry: one.entry }),
    answers: one.answers,
    kind,
    ...sides,
    marks: { ...words?.marks, ...marksOf(one) },
    parts: partsOf(one, words),
    confidence: 0.99,
    ...(one.entry ? { entry: true } : {}),
    ...(one.name === undefined ? {} : { name: one.name }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title: stated(title, one) }),
    ...(place === undefined ? {} : { place }),
    ...(words?.salutation === undefined ? {} : { salutation: words.salutation }),
    ...(words?.signature === undefined ? {} : { signature: words.signature }),
    ...(words?.signers === undefined ? {} : { signers: words.signers }),
    ...(language === undefined ? {} : { language }),
    ...mailOf(one),
  }
}

/**
 * What an edition of ours wrote out comes back as it went, under its id where that is free.
 * It keeps that id: two files of an edition with the same words are two documents.
 */
function ownDraft({ span }: MarkedDocument, { id, answers = [], ...head }: OwnHead): DraftDocument {
  return { ...head, span, wish: id, own: id, answers }
}

/** Sides as the markup has them; only where it names nobody at all the words are asked. */
function sidesOf(
  one: MarkedDocument,
  words: DraftDocument | undefined,
): Pick<DraftDocument, 'from' | 'to' | 'copies'> {
  const given = one.from.length + one.to.length + one.copies.length > 0
  if (!given && words !== undefined) return { from: words.from, to: words.to, copies: words.copies }
  const people = (names: readonly MarkedName[]): Correspondent[] =>
    names.map((name) => correspondent(one.entry ? told(name) : name, one))
  const from = people(one.from).map((sender) => withOffice(sender, words?.signers ?? []))
  return { from, to: people(one.to), copies: people(one.copies) }
}

/** A mail head gives the name; what its owner is stands under his signature. */
function withOffice(sender: Correspondent, signers: readonly Correspondent[]): Correspondent {
  if (sender.office !== undefined || sender.named === 'organisation') return sender
  const signer = signers.find(
    (one) => one.office !== undefined && isLikeName(one.value, sender.value),
  )
  return signer?.office === undefined ? sender : { ...sender, office: signer.office }
}

/** A table of letters does not say whether a name is a body's; its noun does. */
function told(name: MarkedName): MarkedName {
  const named = name.named ?? readName(name.name)?.named
  return named === undefined ? name : { ...name, named }
}

/** What somebody sent to somebody is a letter, unless the markup or the words call it otherwise. */
function kindOf(one: MarkedDocument, words: DraftDocument | undefined): DraftDocument['kind'] {
  if (one.kind !== undefined) return stated(one.kind, one)
  if (words !== undefined && words.kind.basis === 'stated') return words.kind
  if (one.from.length > 0 && one.to.length > 0)
    return { ...stated('letter', one), basis: 'deduced', confidence: 0.9 }
  return words?.kind ?? { ...stated('document', one), confidence: 0.4 }
}

function marksOf(one: MarkedDocument): DraftDocument['marks'] {
  return Object.fromEntries(
    Object.entries(one.marks).map(([mark, values]) => [
      mark,
      values.map((value) => stated(value, one)),
    ]),
  )
}

/** Parts of the markup, and of the words those kinds that the markup does not give. */
function partsOf(one: MarkedDocument, words: DraftDocument | undefined): Part[] {
  const given = one.parts.flatMap((part) => partOf(part, one.span.start))
  const known = new Set(given.map((part) => part.part))
  return [...given, ...(words?.parts ?? []).filter((part) => !known.has(part.part))]
}

function stated<Value>(value: Value, { basis }: MarkedDocument): Stated<Value> {
  return { value, basis, confidence: 0.99, evidence: [] }
}

function dateOf(
  one: MarkedDocument,
  { settings }: Pick<DivideTools, 'settings'>,
): DocumentDate | undefined {
  const value = one.date === undefined ? undefined : parseDate(one.date)
  if (value === undefined) return undefined
  const instant = one.instant === undefined ? undefined : instantOf(one.instant, settings.timeZone)
  return {
    ...stated(value, one),
    ...(one.dateWords === undefined ? {} : { words: one.dateWords }),
    ...(instant === undefined ? {} : { instant }),
  }
}

function correspondent(name: MarkedName, one: MarkedDocument): Correspondent {
  return {
    ...stated(name.name, one),
    ...(name.named === undefined ? {} : { named: name.named }),
    ...(name.address === undefined ? {} : { address: name.address }),
  }
}

const partNames: ReadonlySet<string> = new Set<Part['part']>([
  'heading',
  'provenance',
  'classification',
  'transmission',
  'opener',
  'address',
  'dateline',
  'salutation',
  'body',
  'valediction',
  'signature',
  'postscript',
  'enclosure',
  'note',
  'quoted',
  'attribution',
])

function partOf(part: MarkedDocument['parts'][number], start: number): Part[] {
  if (!partNames.has(part.part)) return []
  return [{ part: part.part as Part['part'], start: part.start - start, end: part.end - start }]
}

function mailOf(one: MarkedDocument): { mail?: MailHead } {
  if (one.messageId === undefined && one.inReplyTo.length === 0 && one.subject === undefined)
    return {}
  return {
    mail: {
      inReplyTo: one.inReplyTo,
      references: one.references,
      ...(one.messageId === undefined ? {} : { messageId: one.messageId }),
      ...(one.subject === undefined ? {} : { subject: one.subject }),
    },
  }
}
