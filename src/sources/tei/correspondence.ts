/**
 * Correspondence in a TEI header: `correspDesc` → who wrote to whom, when, where.
 *
 * What the header says is taken as it is said: a date that it gives as a range
 * stays a range, a name that it gives only by reference is looked up among the
 * persons of the same file and otherwise given as that reference.
 */
import { parseDate } from '../../record/index.ts'
import type { MarkedName } from '../reader.ts'
import { type Element, elementNamed, elementsNamed, wordsIn } from './element.ts'

export interface Correspondence {
  /** The text or division that it describes, where it says which. */
  readonly of?: string
  /** The number or address under which a catalogue has it. */
  readonly name?: string
  readonly from: readonly MarkedName[]
  readonly to: readonly MarkedName[]
  readonly copies: readonly MarkedName[]
  readonly date?: string
  readonly dateWords?: string
  readonly place?: string
  readonly answers: readonly string[]
  readonly julian: boolean
}

/** Names of persons and bodies by their `xml:id`. */
export type Names = ReadonlyMap<string, string>

/** The descriptions of correspondence in a header, in order. */
export function correspondenceIn(header: Element, names: Names): Correspondence[] {
  return [...elementsNamed(header, 'correspDesc')].map((element) => readOne(element, names))
}

function readOne(element: Element, names: Names): Correspondence {
  const actions = [...elementsNamed(element, 'correspAction')]
  const ofType = (...types: string[]): Element[] =>
    actions.filter((action) => types.includes(action.attributes.type ?? ''))
  const sent = ofType('sent', 'written')
  const [date] = sent.flatMap((action) => readDate(elementNamed(action, 'date')))
  const dateWords = wordsIn(elementNamed(sent[0], 'date'))
  const place = wordsIn(elementNamed(sent[0], 'placeName', 'settlement')).replace(/\s*\|\s*/g, ' ')
  const name = element.attributes.key ?? element.attributes.ref ?? element.attributes.id
  const of = element.attributes.corresp ?? element.attributes.target
  return {
    ...(of === undefined ? {} : { of: of.replace(/^.*#/, '') }),
    ...(name === undefined ? {} : { name }),
    from: sent.flatMap((action) => namesIn(action, names)),
    to: ofType('received', 'addressed').flatMap((action) => namesIn(action, names)),
    copies: ofType('copied', 'copy', 'cc').flatMap((action) => namesIn(action, names)),
    ...(date === undefined ? {} : { date }),
    ...(dateWords === '' ? {} : { dateWords }),
    ...(place === '' ? {} : { place }),
    answers: answersIn(element),
    julian: sent.some((action) => isJulian(elementNamed(action, 'date'))),
  }
}

const named: Readonly<Record<string, MarkedName['named']>> = {
  persName: 'person',
  orgName: 'organisation',
  roleName: 'office',
}

/** Outermost names only: a `rs` within an `orgName` is the same body again. */
function namesIn(action: Element, names: Names): MarkedName[] {
  return action.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (!['persName', 'orgName', 'name', 'rs', 'roleName'].includes(child.name)) return []
    if (child.attributes.type === 'place') return []
    return readName(child, names)
  })
}

function readName(element: Element, names: Names): MarkedName[] {
  const reference =
    element.attributes.ref ?? element.attributes.key ?? elementNamed(element, 'rs')?.attributes.ref
  const key = reference?.split(/\s+/)[0]?.replace(/^#/, '') ?? ''
  const said = wordsIn(element).replace(/\s*\|\s*/g, ' ')
  // A key of some register (`pmb12345`) is no name that anybody could read.
  const readable = /\d/.test(key) ? '' : key.replace(/[_-]+/g, ' ')
  const name = said === '' ? (names.get(key) ?? readable) : said
  if (name === '') return []
  const kind = named[element.name] ?? named[`${element.attributes.type ?? ''}Name`]
  return [
    {
      name,
      ...(reference === undefined ? {} : { authority: reference }),
      ...(kind === undefined ? {} : { named: kind }),
    },
  ]
}

/** The date of an element as EDTF: a day, a month, a range; nothing when it gives none. */
export function readDate(element: Element | undefined): string[] {
  if (element === undefined) return []
  const said = (name: string): string | undefined =>
    normalDate(
      element.attributes[name] ??
        element.attributes[`${name}-iso`] ??
        element.attributes[`${name}-custom`],
    )
  const when = said('when')
  const uncertain = /^(?:low|medium)$/.test(element.attributes.cert ?? '') ? '?' : ''
  if (when !== undefined) return checked(`${when}${/[/~?]/.test(when) ? '' : uncertain}`)
  const first = said('from') ?? said('notBefore')
  const last = said('to') ?? said('notAfter')
  if (first === undefined && last === undefined) return []
  return checked(first === last ? `${first}${uncertain}` : `${first ?? '..'}/${last ?? '..'}`)
}

function isJulian(element: Element | undefined): boolean {
  return /julian/i.test(element?.attributes.calendar ?? '')
}

function checked(date: string): string[] {
  const read = parseDate(date)
  return read === undefined ? [] : [read]
}

/** `1891-07-13T12:00:00`, `--06-04` and years of three digits as EDTF has them. */
function normalDate(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  if (value.includes('/')) return value
  const day = value.replace(/T.*$/, '').replace(/Z$/, '')
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(day)
  return yearless === null ? day : `XXXX-${yearless[1]}-${yearless[2]}`
}

/** Only what the context calls an answer: the letter before is not always the one answered. */
function answersIn(element: Element): string[] {
  const found: string[] = []
  for (const reference of elementsNamed(element, 'ref')) {
    const type = `${reference.attributes.type ?? ''} ${reference.attributes.subtype ?? ''}`
    const target = reference.attributes.target
    if (
      target !== undefined &&
      /repl(?:y|ies)to|answers|inreplyto|antwortauf|réponseà/i.test(type.replace(/[\s_-]/g, ''))
    )
      found.push(target.replace(/^.*#/, '').replace(/\.xml$/, ''))
  }
  return found
}
