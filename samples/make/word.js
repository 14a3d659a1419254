/** A letter as a Word file, with a page header and without the hour at which it was made. */
import { Document, Header, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const noon = '2004-03-19T12:00:00Z'

/** Every line of the text becomes a paragraph, as people type letters. */
export async function wordFile(text, header) {
  const document = new Document({
    creator: 'Rejoinder',
    lastModifiedBy: 'Rejoinder',
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(header)] }) },
        children: text.trim().split(/\n+/).map(paragraph),
      },
    ],
  })
  return withoutClock(await Packer.toBuffer(document))
}

function paragraph(line) {
  return new Paragraph({ children: [new TextRun(line)], spacing: { after: 160 } })
}

function withoutClock(bytes) {
  const files = unzipSync(bytes)
  const core = strFromU8(files['docProps/core.xml'])
  files['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, noon))
  return zipSync(files, { mtime: new Date(2004, 2, 19), level: 9 })
}
