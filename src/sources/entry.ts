/**
 * Entries: documents that a catalogue knows and nobody has given yet.
 *
 * An entry becomes a text of its own, a line or two of who wrote to whom, when
 * and where, so that what the record says of it rests on words like anything
 * else. When the letter itself arrives, the entry is one more witness of it.
 */
import type { DocumentKind } from '../record/index.ts'
import { buildText } from '../text/index.ts'
import type { MarkedDocument, MarkedName, MarkedText } from './reader.ts'

export interface Entry {
  readonly from: readonly MarkedName[]
  readonly to: readonly MarkedName[]
  readonly copies?: readonly MarkedName[]
  readonly kind?: DocumentKind
  /** EDTF. */
  readonly date?: string
  readonly dateWords?: string
  readonly place?: string
  readonly title?: string
  readonly language?: string
  /** The catalogue's own number or address of it. */
  readonly name?: string
  readonly answers: readonly string[]
  /** What the catalogue says of it, a paragraph each. */
  readonly says: readonly string[]
  /** Where the entry stands in the decoded catalogue. */
  readonly start: number
  readonly end: number
}

/** The text of an entry, with all that it says of its document. */
export function entryText(entry: Entry): MarkedText {
  const writer = buildText()
  const { start, end } = entry
  for (const words of [lineOf(entry), ...entry.says]) {
    writer.block('paragraph')
    writer.replace(words, start, end)
  }
  const text = writer.finish()
  const span = { start: 0, end: text.words.length }
  return { text, addressed: 'words', marked: [markedOf(entry, span)] }
}

function markedOf(entry: Entry, span: MarkedDocument['span']): MarkedDocument {
  const { from, to, copies = [], answers, name } = entry
  return {
    entry: true,
    span,
    basis: 'markup',
    from,
    to,
    copies,
    inReplyTo: [],
    references: [],
    answers,
    parts: [],
    marks: name === undefined ? {} : { 'catalogue number': [name] },
    ...given(entry),
  }
}

function given({ kind, date, dateWords, place, title, language, name }: Entry) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(dateWords === undefined ? {} : { dateWords }),
    ...(place === undefined ? {} : { place }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(name === undefined ? {} : { name }),
  }
}

/** `Letter: A to B, Halvern, 1871-03-02.` */
function lineOf({ kind = 'letter', title, from, to, place, date, dateWords }: Entry): string {
  const [sender, receiver] = [list(from), list(to)]
  const sides =
    receiver === '' ? sender : sender === '' ? `to ${receiver}` : `${sender} to ${receiver}`
  const rest = [title ?? '', sides, place ?? '', date ?? dateWords ?? 'undated']
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return `${name}: ${rest.filter((words) => words !== '').join(', ')}.`
}

function list(names: readonly MarkedName[]): string {
  return names.map((one) => one.name).join('; ')
}
