/** The only source of XML: a template that escapes everything but other XML. */

const made: unique symbol = Symbol('xml')

export interface Xml {
  readonly [made]: true
  readonly markup: string
}

export type XmlPiece = Xml | string | number | undefined | false | readonly XmlPiece[]

/** XML with everything that is put into it escaped. */
export function xml(strings: TemplateStringsArray, ...pieces: readonly XmlPiece[]): Xml {
  let markup = strings[0] ?? ''
  pieces.forEach((piece, index) => {
    markup += write(piece) + (strings[index + 1] ?? '')
  })
  return { [made]: true, markup }
}

/** An attribute with its value, or nothing where there is none. */
export function attribute(name: string, value: string | number | undefined): Xml {
  return value === undefined
    ? xml``
    : { [made]: true, markup: ` ${name}="${escapeXml(String(value))}"` }
}

/** Characters that XML 1.0 cannot hold are replaced, the rest is escaped. */
export function escapeXml(words: string): string {
  return words
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** Words as an XML name: `xml:id` may not begin with a digit. */
export function xmlName(words: string): string {
  const name = words.replace(/[^\p{L}\p{N}._-]/gu, '-')
  return /^[\p{L}_]/u.test(name) ? name : `d-${name}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function write(piece: XmlPiece): string {
  if (piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return escapeXml(piece)
  if (typeof piece === 'number') return String(piece)
  return isList(piece) ? piece.map(write).join('') : piece.markup
}

function isList(piece: Xml | readonly XmlPiece[]): piece is readonly XmlPiece[] {
  return Array.isArray(piece)
}
