/**
 * Pieces that pages are built of: titles, notes, empty states, key hints,
 * parties, passages in their surroundings, frames for pictures, pages of long
 * lists. Every one gives `Html`; none knows the record.
 */
import { address, changedQuery, documentAddress, type Place } from './address.ts'
import { type Html, html, type Piece } from './html.ts'
import { cut, figures, withoutCapitals } from './words.ts'

/** The name of a page, once, and a sentence or two that say what is to be seen. */
export function title(words: Piece, standfirst?: Piece): Html {
  return html`<div class="title"><h1>${words}</h1>${standfirst !== undefined && html`<p class="standfirst">${standfirst}</p>`}</div>`
}

/** A quiet remark below a table or a picture. */
export function note(words: Piece): Html {
  return html`<p class="note">${words}</p>`
}

/**
 * What stands where there is nothing: why, and what would fill it.
 *
 * Use: empty('No letter of this record quotes another.', 'Quotations are found when …')
 */
export function empty(why: Piece, help?: Piece): Html {
  return html`<p class="empty">${why}${help !== undefined && html` <span class="faint">${help}</span>`}</p>`
}

/** A party by its name, with the way to its page. */
export function partyLink(id: string | undefined, name: string): Html {
  const words = withoutCapitals(name)
  return id === undefined ? html`${words}` : html`<a href="${address(['people', id])}">${words}</a>`
}

export interface Passage extends Place {
  readonly document: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * Words in their surroundings, and the way to them: evidence as every view
 * shows it. An `Evidence` of the record fits as it is.
 */
export function passage(evidence: Passage): Html {
  const before = evidence.prefix.replace(/^\S*\s+/, '')
  const after = evidence.suffix.replace(/\s+\S*$/, '')
  return html`<q class="passage" cite="${documentAddress(evidence.document, evidence)}">${before !== '' && `… ${before}`}<a href="${documentAddress(evidence.document, evidence)}">${evidence.exact}</a>${after !== '' && `${after} …`}</q>`
}

/** The beginning of some words, in quotation marks. */
export function incipit(words: string, length = 90): Html {
  return html`“${cut(words, length)}”`
}

export interface ChartOptions {
  /** What the picture shows, for those who do not see it; say where its table stands. */
  readonly label: string
  readonly width: number
  readonly height: number
  /** The drawing, in units of the width; styled by classes, since no style attribute is let through. */
  readonly drawing: Piece
  /** One line below takes the place of floating boxes: hover or focus on what has `data-say` fills it. */
  readonly say?: Piece
  /** A class of the part that styles it. */
  readonly kind?: string
}

/** A frame for a picture drawn on the server, with its reading line. Give a table twin beside it. */
export function chart(options: ChartOptions): Html {
  const { label, width, height, drawing, say, kind = 'chart' } = options
  return html`<figure class="${kind}" data-enhance="reading-line"><div class="scroll"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
${drawing}
</svg></div>${say !== undefined && html`<figcaption class="reading-line" aria-live="polite">${say}</figcaption>`}</figure>`
}

export interface FacetValue {
  readonly value: string
  readonly words?: string
  readonly count: number
}

/** The values that many entries have, the commonest first, no more than `most`. */
export function commonest(values: readonly string[], most: number): FacetValue[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, most)
}

/** A choice among values with their counts, each a link; the chosen one is taken back by its own link. */
export function facet(
  name: string,
  values: readonly FacetValue[],
  at: { readonly path: readonly string[]; readonly query: URLSearchParams; readonly title: string },
): Html | undefined {
  const chosen = at.query.get(name)
  if (values.length < 2 && chosen === null) return undefined
  // A choice that nothing fits any more must still be there to be taken back.
  const isThere = chosen === null || values.some(({ value }) => value === chosen)
  const shown = isThere ? values : [...values, { value: chosen, count: 0 }]
  return html`<div class="facet"><h2>${at.title}</h2><ul>${shown.map(({ value, words, count }) => {
    const here = value === chosen
    const href = changedQuery(at.path, at.query, {
      [name]: here ? undefined : value,
      page: undefined,
    })
    return html`<li><a href="${href}"${here && html` aria-current="true"`}>${words ?? value}</a> <span class="count">${figures(count)}</span></li>`
  })}</ul></div>`
}

export interface Leaves {
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly count: number
  readonly perPage: number
}

/** Which rows of a long list the address asks for. */
export function leafOf({ query, count, perPage }: Omit<Leaves, 'path'>): {
  readonly page: number
  readonly start: number
  readonly end: number
} {
  const last = Math.max(1, Math.ceil(count / perPage))
  const asked = Number(query.get('page') ?? 1)
  const page = Number.isInteger(asked) ? Math.min(last, Math.max(1, asked)) : 1
  return { page, start: (page - 1) * perPage, end: Math.min(count, page * perPage) }
}

/** The way through a long list; nothing when it fits on one page. */
export function leaves(options: Leaves): Html | undefined {
  const { path, query, count, perPage } = options
  if (count <= perPage) return undefined
  const { page, start, end } = leafOf(options)
  const to = (number: number) => changedQuery(path, query, { page: String(number) })
  return html`<p class="leaves no-print">${page > 1 && html`<a href="${to(page - 1)}" rel="prev">earlier in the list</a> `}<span>${figures(start + 1)} to ${figures(end)} of ${figures(count)}</span>${end < count && html` <a href="${to(page + 1)}" rel="next">further</a>`}</p>`
}
