/** Files of formats that nobody writes by hand: the least of a DOCX, a PDF, a ZIP that is still one. */
import { strToU8, zipSync } from 'fflate'

/** A ZIP file of named texts or bytes. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(members).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries))
}

/** A DOCX of paragraphs, each given as the XML of its runs or as plain words. */
export function docxOf(
  paragraphs: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const body = paragraphs
    .map((words) =>
      words.startsWith('<w:')
        ? words
        : `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`,
    )
    .map((runs) => `<w:p>${runs}</w:p>`)
    .join('')
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="r2" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `${declaration}<w:document ${words}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `${declaration}<w:footnotes ${words}><w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ...parts,
  })
}

/** A PDF of pages of lines, set in Helvetica from the top down; lines may be indented by spaces. `info`: its title, author … */
export function pdfOf(
  pages: readonly (readonly string[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = lines.map(drawn).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  const said = Object.entries(info).map(([name, words]) => `/${name} (${words})`)
  return Buffer.from(numbered([...objects, `<< ${said.join(' ')} >>`]), 'latin1')
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function drawn(line: string, index: number): string {
  const indent = line.length - line.trimStart().length
  const text = line.trim().replace(/[\\()]/g, '\\$&')
  return `BT /F1 12 Tf ${72 + indent * 6} ${720 - index * 14} Td (${text}) Tj ET`
}

function numbered(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
