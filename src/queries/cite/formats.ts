/**
 * A citation in the formats that other programs read.
 *
 * BibTeX and RIS are written by Citation.js, here and nowhere else. It is
 * loaded when somebody cites, since it costs a fifth of a second. Its styles do
 * not have the note of the Chicago manual for letters, so that is written here.
 */
import { createRequire } from 'node:module'
import type { Citation } from './answer.ts'

const require = createRequire(import.meta.url)

/** BibTeX of some citations. */
export function bibtex(citations: readonly Citation[]): string {
  return library().write(citations, 'bibtex')
}

/** RIS of some citations. */
export function ris(citations: readonly Citation[]): string {
  return library().write(citations, 'ris')
}

/** CSL-JSON of some citations. */
export function cslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations, undefined, 2)}\n`
}

/**
 * A footnote after the Chicago manual (letters in collections): sender to
 * addressee, date, collection, where in it, address.
 */
export function chicagoNote(citation: Citation): string {
  const { author, recipient, title, URL } = citation
  const sides = [list(author), list(recipient)].filter((words) => words !== '')
  const name =
    citation.type === 'personal_communication' && sides.length > 0
      ? sides.join(' to ')
      : [list(author), `“${title}”`].filter((words) => words !== '').join(', ')
  const parts = [
    name,
    dateOf(citation),
    citation['container-title'],
    citation.archive_location,
    citation.locator === undefined ? undefined : `para. ${citation.locator}`,
    URL === '' ? undefined : URL,
  ]
  return `${parts.filter((part) => part !== undefined && part !== '').join(', ')}.`
}

function list(people: Citation['author']): string {
  return (people ?? []).map((one) => one.literal).join(' and ')
}

function dateOf({ issued }: Citation): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return undefined
  const name = month === undefined ? undefined : monthNames[month - 1]
  return [name, day === undefined ? undefined : `${day},`, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

interface Library {
  write(citations: readonly Citation[], format: 'bibtex' | 'ris'): string
}

let loaded: Library | undefined

function library(): Library {
  loaded ??= load()
  return loaded
}

function load(): Library {
  const { Cite } = require('@citation-js/core') as typeof import('@citation-js/core')
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  return { write: (citations, format) => `${new Cite(citations).format(format).trim()}\n` }
}
