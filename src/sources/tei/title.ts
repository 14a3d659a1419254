/**
 * What a title says of a letter: "Letter of A to B", with A and B named in the
 * header as authors or within the title itself. Taken only where the header has
 * no description of the correspondence, or one that names but who carried it.
 */
import type { MarkedName } from '../reader.ts'
import { type Element, elementNamed, elementsNamed, wordsIn } from './element.ts'

export interface TitleNames {
  readonly from: readonly MarkedName[]
  readonly to: readonly MarkedName[]
}

const toward = /\s(?:to|an|à|aan|al|alla|a)\s/iu

/** Sender and addressee by the title of a header; empty where it names none. */
export function namesInTitle(header: Element): TitleNames {
  const statement = elementNamed(header, 'titleStmt')
  const title = letterTitle(statement)
  const authors = statement === undefined ? [] : [...elementsNamed(statement, 'author')]
  if (title === undefined) return { from: [], to: [] }
  const { before, after } = parted(title)
  const [only] = authors
  const writing = authors.filter((author) => isNamed(before, author))
  const from = writing.length > 0 || only === undefined || authors.length > 1 ? writing : [only]
  const named = namedIn(title, after)
  const to = named.length > 0 ? named : authors.filter((author) => isNamed(after, author))
  return {
    from: from.map(asName),
    to: to.filter((one) => !from.includes(one)).map(asName),
  }
}

/** A post office stamps letters and writes none. */
export function isCarrier({ name, named }: MarkedName): boolean {
  return (
    named !== 'person' &&
    /\bpost(?:al)? ?office\b|postamt|\bbureau de poste\b|\bdistrict office\b/i.test(name)
  )
}

function letterTitle(statement: Element | undefined): Element | undefined {
  if (statement === undefined) return undefined
  return [...elementsNamed(statement, 'title')].find((title) => toward.test(` ${wordsIn(title)} `))
}

function parted(title: Element): { readonly before: string; readonly after: string } {
  const words = ` ${wordsIn(title)} `
  const at = words.search(toward)
  return { before: words.slice(0, at), after: words.slice(at) }
}

/** Persons and bodies that the title itself marks, after "to". */
function namedIn(title: Element, after: string): Element[] {
  return [...elementsNamed(title, 'persName', 'orgName', 'rs')].filter((one) =>
    after.includes(wordsIn(one)),
  )
}

/** "Mill, Ann" and "Ann Mill" are named where "Mill" is. */
function isNamed(words: string, author: Element): boolean {
  const name = wordsIn(author)
  const surname = name.includes(',') ? name.split(',')[0]! : name.split(' ').at(-1)!
  return surname.length > 2 && words.includes(surname)
}

function asName(element: Element): MarkedName {
  const authority = element.attributes.ref ?? element.attributes.key
  return {
    name: wordsIn(element),
    ...(authority === undefined ? {} : { authority }),
    ...(element.name === 'orgName'
      ? { named: 'organisation' }
      : element.name === 'persName'
        ? { named: 'person' }
        : {}),
  }
}
