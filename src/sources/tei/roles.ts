/** What elements of TEI are: blocks, lines, notes, parts of a letter, or nothing to read. */
import type { BlockKind } from '../../text/index.ts'

/** Elements that begin a block of their own, wherever they stand. */
export const blocks: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  ab: 'paragraph',
  head: 'heading',
  l: 'paragraph',
  item: 'item',
  label: 'item',
  cell: 'cell',
  div: 'paragraph',
  opener: 'paragraph',
  closer: 'paragraph',
  postscript: 'paragraph',
  trailer: 'paragraph',
  byline: 'paragraph',
  epigraph: 'quote',
  argument: 'paragraph',
  docTitle: 'heading',
  titlePart: 'heading',
  speaker: 'heading',
  stage: 'note',
  lg: 'paragraph',
  list: 'paragraph',
  table: 'paragraph',
  row: 'paragraph',
  figure: 'paragraph',
  body: 'paragraph',
  front: 'paragraph',
  back: 'paragraph',
  text: 'paragraph',
  group: 'paragraph',
  floatingText: 'quote',
  whiteline: 'paragraph',
  div1: 'paragraph',
  div2: 'paragraph',
  div3: 'paragraph',
}

/** Elements that are blocks unless they stand within a paragraph. */
export const looseBlocks: Readonly<Record<string, BlockKind>> = {
  salute: 'paragraph',
  dateline: 'paragraph',
  signed: 'paragraph',
  address: 'paragraph',
  quote: 'quote',
  cit: 'quote',
  q: 'quote',
  seg: 'paragraph',
  fw: 'furniture',
}

/** Within these a loose block is words of the paragraph. */
export const paragraphs: ReadonlySet<string> = new Set(['p', 'ab', 'l', 'head', 'item', 'cell'])

/** A quotation within these stands in their line, though they are no paragraphs. */
export const running: ReadonlySet<string> = new Set([
  'lg',
  'signed',
  'salute',
  'dateline',
  'addrLine',
])

/** Elements whose words are not of the text: what was struck out, other readings, registers. */
export const unread: ReadonlySet<string> = new Set(
  'facsimile sourceDoc standOff del surplus reg corr expan figDesc desc certainty interp interpGrp metamark listPerson listPlace listOrg listBibl listEvent particDesc'.split(
    ' ',
  ),
)

/** In these, values stand side by side with nothing but tags between them. */
export const partsApart: ReadonlySet<string> = new Set([
  'dateline',
  'address',
  'opener',
  'closer',
  'signed',
])
export const values: ReadonlySet<string> = new Set([
  'name',
  'persName',
  'placeName',
  'orgName',
  'settlement',
  'date',
  'street',
  'country',
])

/** Divisions that hold a document of their own. */
export const documentTypes: RegExp =
  /^(?:letter|brief|lettre|lettera|carta|message|letter_message|doc|document|dokument|telegram|telegramm|cable|note|memorandum|memo|postcard|postkarte|statement|declaration|report|speech)$/i

/** Which part of a letter an element is; a greeting is a salutation in an opener, a valediction in a closer. */
export function partOf(name: string, type: string, inCloser: boolean): string | undefined {
  switch (name) {
    case 'opener':
    case 'closer':
    case 'dateline':
    case 'postscript':
    case 'address':
      return name
    case 'salute':
      return inCloser ? 'valediction' : 'salutation'
    case 'signed':
      return 'signature'
    case 'head':
      return 'heading'
    case 'div':
      if (/^(?:envelope|address)$/i.test(type)) return 'address'
      return /^(?:enclosure|attachment|beilage)$/i.test(type) ? 'enclosure' : undefined
    default:
      return undefined
  }
}
