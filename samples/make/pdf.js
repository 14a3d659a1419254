/**
 * PDF by hand: an article set in Times with raised note numbers, and a scan.
 *
 * A page of text needs so little of the format that a library would be longer than
 * this. Note numbers stand close to their words, as printers set them; whoever reads
 * the text layer gets `round.1` and must know that the 1 is no part of it.
 */

const page = { width: 420, height: 595, margin: 54, size: 10.5, leading: 14 }
const room = page.width - 2 * page.margin

// Advance widths of Times-Roman for the characters from space to tilde, in thousandths.
const widths = (
  '250 333 408 500 500 833 778 333 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 ' +
  '500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 ' +
  '556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 ' +
  '500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541'
)
  .split(' ')
  .map(Number)

/** Lines: `# ` title, `@ ` centred, otherwise paragraphs; `^1^` is a note number. */
export function articlePdf(text, { firstPage, title }) {
  const lines = text
    .trim()
    .split(/\n+/)
    .flatMap((line) => [...setLines(line), { words: [] }])
  const perPage = Math.floor((page.height - 2 * page.margin) / page.leading) - 2
  const pages = []
  for (let at = 0; at < lines.length; at += perPage) pages.push(lines.slice(at, at + perPage))
  return pdf(
    pages.map((content, index) => pageStream(content, { number: firstPage + index, title })),
    '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >> >> >>',
  )
}

/** One page that is a picture of grey bars: what a scanner gives when nobody reads it. */
export function scanPdf() {
  const rows = Array.from({ length: 64 }, (_, row) => (row % 4 === 1 ? '7f' : 'ff').repeat(64))
  const data = `${rows.join('')}>`
  const image = `<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/ASCIIHexDecode] /Length ${data.length} >>\nstream\n${data}\nendstream`
  return pdf(['q 420 0 0 595 0 0 cm /Scan Do Q'], '<< /XObject << /Scan 5 0 R >> >>', [image])
}

function setLines(line) {
  const words = line.replace(/^[#@] /, '').split(' ')
  const lines = [{ words: [] }]
  for (const word of words) {
    const tried = [...lines.at(-1).words, word]
    if (lines.at(-1).words.length > 0 && measure(tried.join(' ')) > room)
      lines.push({ words: [word] })
    else lines.at(-1).words = tried
  }
  return lines
}

function measure(words) {
  const plain = words.replace(/\^\d+\^/g, '')
  const sum = [...plain].reduce(
    (total, char) => total + (widths[char.charCodeAt(0) - 32] ?? 500),
    0,
  )
  return (sum * page.size) / 1000
}

function pageStream(lines, { number, title }) {
  const top = page.height - page.margin
  const head = `BT /F1 8 Tf ${page.margin} ${top + 14} Td (${escaped(`Small Frontiers 7 (2011)   ${title}   ${number}`)}) Tj ET`
  const body = lines.map(({ words }, index) => {
    const y = top - (index + 1) * page.leading
    return words.length === 0
      ? ''
      : `BT 1 0 0 1 ${page.margin} ${y} Tm ${shown(words.join(' '))} ET`
  })
  return [head, ...body.filter((line) => line !== '')].join('\n')
}

function shown(line) {
  return line
    .split(/\^(\d+)\^/)
    .map((piece, index) => {
      const [size, rise] = index % 2 === 1 ? [6.5, 4] : [page.size, 0]
      return `/F1 ${size} Tf ${rise} Ts (${escaped(piece)}) Tj`
    })
    .join(' ')
}

function escaped(words) {
  return words.replace(/[\\()]/g, (char) => `\\${char}`)
}

/** Puts objects 1 to n together: catalogue, pages, one page and one stream each, then `more`. */
function pdf(streams, resources, more = []) {
  const kids = streams.map((_, index) => `${3 + 2 * index} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources ${resources} /Contents ${4 + 2 * index} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    ...more,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const start = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
