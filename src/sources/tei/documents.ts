/**
 * Documents of a TEI text: the divisions that hold a letter each, or the text as
 * a whole, and what the header says of them.
 */
import type { DocumentKind } from '../../record/index.ts'
import { encloses, type Span, type Text, trimmed } from '../../text/index.ts'
import type { MarkedDocument } from '../reader.ts'
import { type Correspondence, readDate } from './correspondence.ts'
import { type Element, elementNamed, elementsNamed, wordsIn } from './element.ts'
import { isCarrier, namesInTitle } from './title.ts'
import type { MarkedPart } from './words.ts'

/** A stretch that markup sets apart as a document. */
export interface Unit extends Span {
  readonly name?: string
  readonly type: string
  /** Of a `date` in its dateline. */
  readonly date?: string
}

export interface Header {
  readonly element: Element
  readonly correspondence: readonly Correspondence[]
}

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:letter.*|brief|lettre|lettera|carta|message|postcard|postkarte)$/i, 'letter'],
  [/^(?:telegram|telegramm|cable)$/i, 'cable'],
  [/^memo(?:randum)?$/i, 'memorandum'],
  [/^note$/i, 'note'],
  [/^(?:statement|declaration|report|speech)$/i, 'statement'],
]

/** The documents of one TEI text. */
export function documentsOf(
  text: Text,
  units: readonly Unit[],
  {
    header,
    parts,
    name,
  }: { readonly header: Header; readonly parts: readonly MarkedPart[]; readonly name?: string },
): MarkedDocument[] {
  const apart = outermost(
    units.some((unit) => unit.type !== '') ? units.filter((unit) => unit.type !== '') : units,
  )
  const whole: Unit = {
    start: 0,
    end: text.words.length,
    type: '',
    ...(units[0]?.date === undefined ? {} : { date: units[0].date }),
  }
  const chosen = apart.length > 1 ? apart : [{ ...whole, ...apart[0] }]
  const describe = describing(header, chosen.length)
  const within = byStart(parts)
  return chosen.map((unit, index) => {
    const described = describe(unit, index)
    const only = chosen.length === 1
    return readDocument(trimmedUnit(text, unit), {
      header,
      described,
      parts: within(unit),
      alone: only,
      ...(only && name !== undefined ? { name } : {}),
    })
  })
}

function trimmedUnit(text: Text, unit: Unit): Unit {
  return { ...unit, ...trimmed(text.words, unit) }
}

/** Units that stand in no other, in order. */
function outermost(units: readonly Unit[]): Unit[] {
  const found: Unit[] = []
  const inOrder = units
    .filter((unit) => unit.end > unit.start)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  for (const unit of inOrder) if (unit.start >= (found.at(-1)?.end ?? 0)) found.push(unit)
  return found
}

/** The parts that lie in a unit; units are asked for in order. */
function byStart(parts: readonly MarkedPart[]): (unit: Span) => MarkedPart[] {
  const inOrder = [...parts].sort((one, other) => one.start - other.start)
  let next = 0
  return (unit) => {
    while (next < inOrder.length && inOrder[next]!.start < unit.start) next += 1
    const found: MarkedPart[] = []
    for (; next < inOrder.length && inOrder[next]!.start < unit.end; next++)
      if (encloses(unit, inOrder[next]!)) found.push(inOrder[next]!)
    return found
  }
}

/** The description that names a unit, or the one that stands in its place. */
function describing(
  { correspondence }: Header,
  count: number,
): (unit: Unit, index: number) => Correspondence | undefined {
  const naming = new Map(correspondence.map((one) => [one.of, one]))
  return (unit, index) =>
    (unit.name === undefined ? undefined : naming.get(unit.name)) ??
    (correspondence.length === count ? correspondence[index] : undefined)
}

interface Told {
  readonly header: Header
  readonly described: Correspondence | undefined
  readonly parts: readonly MarkedPart[]
  /** The only document of its text: what the header says is said of it. */
  readonly alone: boolean
  readonly name?: string
}

function readDocument(unit: Unit, { header, described, parts, alone, name }: Told): MarkedDocument {
  const date = described?.date ?? unit.date ?? (alone ? createdIn(header.element) : undefined)
  const titled = alone ? namesInTitle(header.element) : { from: [], to: [] }
  const senders = (described?.from ?? []).filter((one) => !isCarrier(one))
  const to = described?.to ?? []
  const kind = kinds.find(([pattern]) => pattern.test(unit.type))?.[1]
  const own = unit.name ?? name
  return {
    span: { start: unit.start, end: unit.end },
    basis: 'markup',
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(described?.dateWords === undefined ? {} : { dateWords: described.dateWords }),
    from: senders.length > 0 ? senders : titled.from,
    to: to.length > 0 ? to : titled.to,
    copies: described?.copies ?? [],
    ...(described?.place === undefined ? {} : { place: described.place }),
    inReplyTo: [],
    references: [],
    answers: described?.answers ?? [],
    ...(own === undefined ? {} : { name: own }),
    parts,
    marks: marksOf(header.element, described),
  }
}

/** The date on which the header says a text was written. */
function createdIn(header: Element): string | undefined {
  const created = readDate(elementNamed(elementNamed(header, 'creation'), 'date'))
  return created[0] ?? readDate(elementNamed(header, 'origDate'))[0]
}

/** Where the original lies, its rights and its numbers, as the header has them. */
function marksOf(
  header: Element,
  described: Correspondence | undefined,
): Record<string, readonly string[]> {
  const source = [...elementsNamed(header, 'msIdentifier')].map((one) =>
    one.children
      .map((child) => (typeof child === 'string' ? '' : wordsIn(child)))
      .filter((words) => words !== '')
      .join(', '),
  )
  const licence = elementNamed(header, 'licence')
  const rights =
    licence?.attributes.target ?? wordsIn(licence ?? elementNamed(header, 'availability'))
  const marks: Record<string, readonly string[]> = {}
  if (source.some((words) => words !== '')) marks.source = source.filter((words) => words !== '')
  if (rights !== '') marks.rights = [rights.slice(0, 300)]
  if (described?.julian) marks.calendar = ['julian']
  return marks
}

/** The title of a TEI text: its main title, without what is only a date or a series. */
export function titleOf(header: Element): string | undefined {
  const statement = elementNamed(header, 'titleStmt')
  if (statement === undefined) return undefined
  const titles = [...elementsNamed(statement, 'title')].filter(
    (one) => one.attributes.level !== 's' && one.attributes.type !== 'iso-date',
  )
  const main = titles.find((one) => one.attributes.level === 'a' || one.attributes.type === 'main')
  const words = wordsIn(main ?? titles[0])
  return words === '' ? undefined : words
}

/** ISO 639-1, where the header says one language. */
export function languageOf(header: Element, said: string | undefined): string | undefined {
  const idents = [...elementsNamed(header, 'language')].map((one) => one.attributes.ident)
  const only = new Set(idents).size === 1 ? idents[0] : undefined
  const code = (said ?? only)?.toLowerCase()
  const long: Record<string, string> = {
    ger: 'de',
    deu: 'de',
    eng: 'en',
    fra: 'fr',
    fre: 'fr',
    ita: 'it',
    rus: 'ru',
    nld: 'nl',
    dut: 'nl',
    spa: 'es',
  }
  if (code === undefined) return undefined
  return long[code.slice(0, 3)] ?? /^[a-z]{2}(?![a-z])/.exec(code)?.[0]
}
