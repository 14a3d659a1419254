/**
 * TEI P5: letters and collections of letters in XML.
 *
 * One text for every `TEI` element; within it the divisions that are letters
 * are marked out. Entities that a file declares are never expanded: eight lines
 * of them can make a gigabyte.
 */
import { SaxesParser } from 'saxes'
import type { Problem } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { decode } from './decode.ts'
import { looksLikeText } from './plain.ts'
import type { MarkedText, Reader, SourceFile } from './reader.ts'
import { correspondenceIn, readDate } from './tei/correspondence.ts'
import { documentsOf, languageOf, titleOf, type Unit } from './tei/documents.ts'
import { type Element, withoutPrefixes } from './tei/element.ts'
import { entriesOf } from './tei/entries.ts'
import { ownHeadIn } from './tei/own-data.ts'
import { keepsMarks } from './tei/quoted.ts'
import { documentTypes } from './tei/roles.ts'
import { type WordsWriter, writeWords } from './tei/words.ts'

export const tei: Reader = {
  format: 'tei',
  version: '3',
  matches(path, head) {
    if (!looksLikeText(head)) return 0
    const begin = new TextDecoder('latin1').decode(head)
    const isTei = /<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/.test(begin)
    if (isTei) return 0.98
    return /\.(xml|tei)$/i.test(path) && /tei-c\.org/.test(begin) ? 0.9 : 0
  },
  async *read(source) {
    const { words, problems } = decode(source.bytes, source.path, declaredEncoding(source.bytes))
    for (const problem of problems) yield { kind: 'problem', problem }
    const read = readTei(words, source)
    for (const text of read.texts) yield { kind: 'text', text }
    if (read.problem !== undefined) yield { kind: 'problem', problem: read.problem }
  },
}

interface Under {
  readonly name: string
  readonly unit?: OpenUnit
}

interface OpenUnit {
  readonly start: number
  readonly type: string
  readonly name: string | undefined
  date?: string
}

/** One `TEI` element while it is read. */
interface Reading {
  readonly header: Element
  readonly headerWay: Element[]
  readonly writer: WordsWriter
  readonly units: Unit[]
  readonly names: Map<string, string>
  readonly id: string | undefined
  language: string | undefined
  date: string | undefined
  inText: boolean
}

interface Way {
  readonly source: string
  readonly isWord: (word: string) => boolean
  readonly texts: MarkedText[]
  readonly stack: Under[]
  reading: Reading | undefined
  /** The person or body whose name is being read. */
  naming: { readonly id: string; words: string; open: boolean } | undefined
  from: number
  broken: { readonly message: string; count: number } | undefined
}

const mostErrors = 1_000

function readTei(source: string, file: SourceFile): { texts: MarkedText[]; problem?: Problem } {
  const way: Way = {
    source,
    isWord: wordsOnDemand(source),
    texts: [],
    stack: [],
    reading: undefined,
    naming: undefined,
    from: 0,
    broken: undefined,
  }
  const parser = new SaxesParser({ xmlns: false })
  Object.assign(parser.ENTITIES, { nbsp: '\u00a0', mdash: '—', ndash: '–', hellip: '…' })
  parser.on('opentag', (tag) => {
    const place = { start: way.from, end: parser.position }
    way.from = parser.position
    openElement(way, tag.name, { attributes: withoutPrefixes(tag.attributes), place })
  })
  parser.on('closetag', (tag) => {
    way.from = parser.position
    closeElement(way, tag.name)
  })
  const text = (words: string): void => {
    readWords(way, words, { start: way.from, end: parser.position })
    way.from = Math.max(way.from, parser.position - 1)
  }
  const skip = (): void => {
    way.from = parser.position
  }
  parser.on('text', text)
  parser.on('cdata', (words) => {
    text(words)
    skip()
  })
  // The parser tells of a comment before it has read its last character.
  parser.on('comment', () => {
    way.from = parser.position + 1
  })
  parser.on('processinginstruction', skip)
  parser.on('doctype', skip)
  parser.on('error', (error) => {
    way.broken ??= { message: error.message, count: 0 }
    way.broken.count += 1
    if (way.broken.count > mostErrors) throw error
  })
  try {
    parser.write(source).close()
  } catch {
    // The error stands in `way.broken`; what was read until then is kept.
  }
  while (way.stack.length > 0) closeElement(way, way.stack.at(-1)!.name)
  return way.broken === undefined
    ? { texts: way.texts }
    : { texts: way.texts, problem: brokenMarkup(file.path, way.broken.message) }
}

function openElement(
  way: Way,
  fullName: string,
  { attributes, place }: { readonly attributes: Record<string, string>; readonly place: Span },
): void {
  const name = fullName.slice(fullName.indexOf(':') + 1)
  if (name === 'TEI') way.reading = newReading(way, attributes)
  const { reading } = way
  if (reading === undefined) {
    way.stack.push({ name: fullName })
    return
  }
  noteNames(way, name, attributes)
  const nested = reading.inText
  if (name === 'text') {
    reading.inText = true
    reading.language ??= attributes.lang
  }
  const unit = reading.inText ? openUnit(name, attributes, nested) : undefined
  if (reading.inText) {
    if (name === 'date') noteDate(way, attributes)
    reading.writer.open({ name, attributes, place })
  } else if (name !== 'TEI') openHeader(reading, name, attributes)
  const opened = unit && { ...unit, start: reading.writer.next() }
  way.stack.push({ name: fullName, ...(opened === undefined ? {} : { unit: opened }) })
}

function newReading(way: Way, attributes: Record<string, string>): Reading {
  const header: Element = { name: 'header', attributes: {}, children: [] }
  return {
    header,
    headerWay: [header],
    writer: writeWords(way.source, way.isWord, () => keepsMarks(header)),
    units: [],
    names: new Map(),
    id: attributes.id,
    language: attributes.lang,
    date: undefined,
    inText: false,
  }
}

function openUnit(
  name: string,
  attributes: Record<string, string>,
  nested: boolean,
): OpenUnit | undefined {
  const isUnit =
    (/^div\d?$/.test(name) && documentTypes.test(attributes.type ?? '')) ||
    (name === 'text' && nested)
  return isUnit ? { start: 0, type: attributes.type ?? '', name: attributes.id } : undefined
}

function openHeader(reading: Reading, name: string, attributes: Record<string, string>): void {
  const element: Element = { name, attributes, children: [] }
  reading.headerWay.at(-1)!.children.push(element)
  reading.headerWay.push(element)
}

function closeElement(way: Way, fullName: string): void {
  const under = way.stack.pop()
  const name = fullName.slice(fullName.indexOf(':') + 1)
  const { reading } = way
  if (reading === undefined) return
  if (way.naming?.open && (name === 'persName' || name === 'orgName')) keepName(way)
  if (reading.inText) {
    reading.writer.close(name)
    if (under?.unit !== undefined) closeUnit(reading, under.unit)
    if (name === 'text' && !way.stack.some((one) => one.name.endsWith('text')))
      reading.inText = false
  } else if (name !== 'TEI') reading.headerWay.pop()
  if (name === 'TEI') finishReading(way, reading)
}

function closeUnit(reading: Reading, unit: OpenUnit): void {
  const end = reading.writer.end()
  reading.units.push({
    start: Math.min(unit.start, end),
    end,
    type: unit.type,
    ...(unit.name === undefined ? {} : { name: unit.name }),
    ...(unit.date === undefined ? {} : { date: unit.date }),
  })
}

function finishReading(way: Way, reading: Reading): void {
  way.reading = undefined
  const { text, parts } = reading.writer.finish()
  const { header, names, id } = reading
  const title = titleOf(header)
  const language = languageOf(header, reading.language)
  const own = ownHeadIn(header, text)
  if (own !== undefined) {
    way.texts.push({ text, addressed: 'words', marked: [own] })
    return
  }
  const [only] = reading.units
  const units =
    only === undefined && reading.date !== undefined
      ? [{ start: 0, end: text.words.length, type: '', date: reading.date }]
      : reading.units
  const correspondence = correspondenceIn(header, names)
  if (text.words === '') {
    // An index of letters (CMIF), or a header whose letter stands elsewhere.
    way.texts.push(...entriesOf(correspondence, { title, language }))
    return
  }
  way.texts.push({
    text,
    addressed: 'words',
    marked: documentsOf(text, units, {
      header: { element: header, correspondence },
      parts,
      ...(id === undefined ? {} : { name: id.replace(/\.xml$/, '') }),
    }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  })
}

function readWords(way: Way, words: string, place: Span): void {
  const { reading } = way
  if (way.naming?.open && way.naming.words.length < 300) way.naming.words += words
  if (reading === undefined) return
  if (reading.inText) reading.writer.words(words, place)
  else reading.headerWay.at(-1)!.children.push(words)
}

/** The first date of a dateline is the date of its letter, where the header gives none. */
function noteDate(way: Way, attributes: Record<string, string>): void {
  if (!way.stack.some((one) => /(?:^|:)(?:dateline|opener)$/.test(one.name))) return
  const [date] = readDate({ name: 'date', attributes, children: [] })
  const unit = way.stack.findLast((one) => one.unit !== undefined)?.unit
  if (unit !== undefined && date !== undefined) unit.date ??= date
  if (way.reading !== undefined && date !== undefined) way.reading.date ??= date
}

/** Registers of persons and bodies give names to what a header only refers to. */
function noteNames(way: Way, name: string, attributes: Record<string, string>): void {
  if (/^(?:person|org|personGrp)$/.test(name) && attributes.id !== undefined)
    way.naming = { id: attributes.id, words: '', open: false }
  else if (/^(?:persName|orgName)$/.test(name) && way.naming !== undefined) way.naming.open = true
}

function keepName(way: Way): void {
  const words = way.naming?.words.replace(/\s+/g, ' ').trim() ?? ''
  if (way.naming !== undefined && words !== '') way.reading?.names.set(way.naming.id, words)
  way.naming = undefined
}

/** Whether the source writes a word in one piece anywhere; counted when first asked. */
function wordsOnDemand(source: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => {
    words ??= new Set([...source.matchAll(/\p{L}{2,60}/gu)].map((match) => match[0].toLowerCase()))
    return words.has(word)
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(head)?.[1]
}

function brokenMarkup(path: string, message: string): Problem {
  return {
    code: 'markup-broken',
    what: `"${path}" is no well-formed XML: ${message.slice(0, 200)}`,
    where: path,
    advice: 'what could be read was read; mend the markup at the place named',
    weight: 'attention',
  }
}
