/**
 * Documents of a TEI text: the divisions that hold a letter each, or the text as
 * a whole, and what the header says of them.
 */
import type { DocumentKind } from '../../record/index.ts'
import { encloses, type Span, type Text, trimmed } from '../../text/index.ts'
import type { MarkedDocument } from '../reader.ts'
import type { Correspondence } from './correspondence.ts'
import { type Element, elementNamed, elementsNamed, wordsIn } from './element.ts'
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
  const outermost = units
    .filter((unit) => unit.end > unit.start)
    .filter(
      (unit) =>
        !units.some((other) => other !== unit && encloses(other, unit) && !encloses(unit, other)),
    )
  const whole: Unit = {
    start: 0,
    end: text.words.length,
    type: '',
    ...(units[0]?.date === undefined ? {} : { date: units[0].date }),
  }
  const chosen = outermost.length > 1 ? outermost : [{ ...whole, ...outermost[0] }]
  return chosen.map((unit, index) => {
    const described = describing(header, unit, { index, count: chosen.length })
    const only = chosen.length === 1
    return readDocument(trimmedUnit(text, unit), {
      header,
      described,
      parts,
      ...(only && name !== undefined ? { name } : {}),
    })
  })
}

function trimmedUnit(text: Text, unit: Unit): Unit {
  return { ...unit, ...trimmed(text.words, unit) }
}

/** The description that names the unit, or the one that stands in its place. */
function describing(
  { correspondence }: Header,
  unit: Unit,
  { index, count }: { readonly index: number; readonly count: number },
): Correspondence | undefined {
  const naming = correspondence.find((one) => one.of !== undefined && one.of === unit.name)
  return naming ?? (correspondence.length === count ? correspondence[index] : undefined)
}

function readDocument(
  unit: Unit,
  {
    header,
    described,
    parts,
    name,
  }: {
    readonly header: Header
    readonly described: Correspondence | undefined
    readonly parts: readonly MarkedPart[]
    readonly name?: string
  },
): MarkedDocument {
  const date = described?.date ?? unit.date
  const kind = kinds.find(([pattern]) => pattern.test(unit.type))?.[1]
  const own = unit.name ?? name
  return {
    span: { start: unit.start, end: unit.end },
    basis: 'markup',
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(described?.dateWords === undefined ? {} : { dateWords: described.dateWords }),
    from: described?.from ?? [],
    to: described?.to ?? [],
    copies: described?.copies ?? [],
    ...(described?.place === undefined ? {} : { place: described.place }),
    inReplyTo: [],
    references: [],
    answers: described?.answers ?? [],
    ...(own === undefined ? {} : { name: own }),
    parts: parts.filter((part) => encloses(unit, part)),
    marks: marksOf(header.element, described),
  }
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
