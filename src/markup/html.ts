/**
 * The only source of HTML: a template that escapes everything but other HTML.
 *
 * Text of sources is text. It can only reach a page through this template, and
 * the template has no way of letting markup through that was not written here.
 */

const made: unique symbol = Symbol('html')

export interface Html {
  readonly [made]: true
  readonly markup: string
}

/** What may stand in a template: text is escaped, lists are joined, `undefined` and `false` are nothing. */
export type Piece = Html | string | number | undefined | false | readonly Piece[]

/** Markup with everything that is put into it escaped. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] ?? ''
  pieces.forEach((piece, index) => {
    markup += write(piece) + (strings[index + 1] ?? '')
  })
  return { [made]: true, markup }
}

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeText(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function write(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return escapeText(piece)
  if (typeof piece === 'number') return String(piece)
  return isList(piece) ? piece.map(write).join('') : piece.markup
}

function isList(piece: Html | readonly Piece[]): piece is readonly Piece[] {
  return Array.isArray(piece)
}
