/** What the elements of a TEI file begin and end: a header, a letter, a division, a name. */
import type { Span } from '../../text/index.ts'
import { correspondenceIn, readDate } from './correspondence.ts'
import { documentsOf, languageOf, titleOf } from './documents.ts'
import type { Element } from './element.ts'
import { entriesOf } from './entries.ts'
import { ownHeadIn } from './own-data.ts'
import { documentTypes } from './roles.ts'
import { newReading, type OpenUnit, type Reading, type Way } from './way.ts'

/** An element begins: a text, a letter in it, a name, or a part of the header. */
export function openElement(
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

/** The element that began last ends; with a `TEI` element its text is done. */
export function closeElement(way: Way, fullName: string): void {
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

/** Words between two tags. */
export function readWords(way: Way, words: string, place: Span): void {
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
