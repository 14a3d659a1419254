/**
 * Word documents, as much of them as a table needs.
 *
 * The same words give the same bytes: nothing in the file tells when it was
 * written, so an edition that has not changed is not written again.
 */
import { strToU8, zipSync } from 'fflate'
import { type Xml, xml } from './xml.ts'

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'note'; readonly words: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] }

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** ZIP cannot tell an earlier day. */
const noTime = new Date(1980, 0, 1)

/** A document on a page laid across; a table's first row is its head, a cell holds paragraphs. */
export function wordDocument(blocks: readonly Block[], language: string): Uint8Array {
  const body = xml`<w:document xmlns:w="${main}"><w:body>${blocks.map(blockOf)}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`
  const parts: Readonly<Record<string, Xml>> = {
    '[Content_Types].xml': xml`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': xml`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': xml`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': body,
    'word/styles.xml': stylesOf(language),
  }
  const files = Object.entries(parts).map(([path, part]) => [path, strToU8(head + part.markup)])
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 })
}

function blockOf(block: Block): Xml {
  if (block.kind !== 'table') return paragraph(block.words, styles[block.kind])
  const [first = [], ...rest] = block.rows
  const grid = first.map(() => xml`<w:gridCol/>`)
  return xml`<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="2"/></w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(first, true)}${rest.map((cells) => row(cells, false))}</w:tbl>${paragraph('', undefined)}`
}

function row(cells: readonly (readonly string[])[], isHead: boolean): Xml {
  return xml`<w:tr><w:trPr><w:cantSplit/>${isHead && xml`<w:tblHeader/>`}</w:trPr>${cells.map((cell) => xml`<w:tc>${(cell.length === 0 ? [''] : cell).map((words) => paragraph(words, isHead ? 'Head' : 'Cell'))}</w:tc>`)}</w:tr>`
}

function paragraph(words: string, style: string | undefined): Xml {
  return xml`<w:p>${style && xml`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

const styles = { title: 'Title', heading: 'Heading1', paragraph: 'Normal', note: 'Note' } as const

function stylesOf(language: string): Xml {
  const style = (id: string, name: string, look: Xml, space: number): Xml =>
    xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="${space}" w:after="60"/></w:pPr><w:rPr>${look}</w:rPr></w:style>`
  return xml`<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>${style('Title', 'Title', xml`<w:sz w:val="36"/>`, 0)}${style('Heading1', 'heading 1', xml`<w:b/><w:sz w:val="24"/>`, 240)}${style('Note', 'Note', xml`<w:color w:val="595959"/><w:sz w:val="18"/>`, 0)}${style('Head', 'Head', xml`<w:b/><w:sz w:val="18"/>`, 20)}${style('Cell', 'Cell', xml`<w:sz w:val="18"/>`, 20)}</w:styles>`
}
