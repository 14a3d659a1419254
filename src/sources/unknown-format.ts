/** Formats that are not read: which one a file seems to be, and what helps. */
import type { Problem } from '../record/index.ts'
import type { SourceFile } from './reader.ts'

interface Known {
  readonly what: string
  readonly advice: string
  readonly begins: readonly number[]
  readonly at?: number
}

const asDocx = 'open it in a word processor and save it as DOCX'
const recognise =
  'run it through text recognition (OCR) and add the text, or a PDF with a text layer'
const transcribe = 'add a transcript as text'

const known: readonly Known[] = [
  { what: 'an old Word, Excel or Outlook file', advice: asDocx, begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a Rich Text file', advice: asDocx, begins: ascii('{\\rtf') },
  { what: 'a picture (JPEG)', advice: recognise, begins: [0xff, 0xd8, 0xff] },
  { what: 'a picture (PNG)', advice: recognise, begins: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a picture (GIF)', advice: recognise, begins: ascii('GIF8') },
  { what: 'a picture (TIFF)', advice: recognise, begins: [0x49, 0x49, 0x2a, 0x00] },
  { what: 'a picture (TIFF)', advice: recognise, begins: [0x4d, 0x4d, 0x00, 0x2a] },
  { what: 'a picture (WebP) or a sound', advice: recognise, begins: ascii('RIFF') },
  { what: 'a sound (MP3)', advice: transcribe, begins: ascii('ID3') },
  { what: 'a film or a sound (MP4)', advice: transcribe, begins: ascii('ftyp'), at: 4 },
  { what: 'a RAR archive', advice: 'unpack it here, or pack it as ZIP', begins: ascii('Rar!') },
  {
    what: 'a 7z archive',
    advice: 'unpack it here, or pack it as ZIP',
    begins: [0x37, 0x7a, 0xbc, 0xaf],
  },
  { what: 'a gzip file', advice: 'unpack it here', begins: [0x1f, 0x8b] },
]

/** What is said of a source that no reader knows. */
export function unknownFormat({ path, bytes }: SourceFile): Problem {
  const format = known.find(({ begins, at = 0 }) =>
    begins.every((byte, index) => bytes[at + index] === byte),
  )
  return {
    code: 'format-unknown',
    what: `cannot read "${path}": it is ${format?.what ?? 'of no format that is read here'}`,
    where: path,
    advice: format?.advice ?? 'save it as plain text, DOCX, PDF, HTML or TEI, or take it away',
    weight: 'attention',
  }
}

function ascii(words: string): number[] {
  return [...words].map((one) => one.charCodeAt(0))
}
