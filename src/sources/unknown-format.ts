/** Formats that are not read: which one a file seems to be, and what helps. */
import type { Problem } from '../record/index.ts'
import type { SourceFile } from './reader.ts'

interface Known {
  readonly what: string
  readonly advice: string
  readonly begins: readonly number[]
  readonly at?: number
  /** How its name ends, where its first bytes are those of others too. */
  readonly ending?: RegExp
}

const asDocx = 'open it in a word processor and save it as DOCX'
const recognise =
  'run it through text recognition (OCR) and add the text, or a PDF with a text layer'
const transcribe = 'add a transcript as text'

const zipped = ascii('PK')

const known: readonly Known[] = [
  {
    what: 'an Outlook message',
    advice: 'save it as .eml, or drag it out of a mail program that does',
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    ending: /\.msg$/i,
  },
  { what: 'an old Word, Excel or Outlook file', advice: asDocx, begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a Rich Text file', advice: asDocx, begins: ascii('{\\rtf') },
  { what: 'an OpenDocument text', advice: asDocx, begins: zipped, ending: /\.(?:odt|ott)$/i },
  { what: 'a Pages document', advice: asDocx, begins: zipped, ending: /\.pages$/i },
  {
    what: 'a spreadsheet',
    advice: 'save the letters that it holds as text, or a catalogue of letters as CSV',
    begins: zipped,
    ending: /\.(?:xlsx|xlsm|ods|numbers)$/i,
  },
  {
    what: 'a presentation',
    advice: 'save it as PDF',
    begins: zipped,
    ending: /\.(?:pptx|odp|key)$/i,
  },
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

/** Whether a file is of a format that is known and not read, though its bytes may pass for text. */
export function isUnread(path: string, head: Uint8Array): boolean {
  return formatOf(path, head) !== undefined
}

function formatOf(path: string, head: Uint8Array): Known | undefined {
  return known.find(
    ({ begins, at = 0, ending }) =>
      begins.every((byte, index) => head[at + index] === byte) && ending?.test(path) !== false,
  )
}

/** What is said of a source that no reader knows. */
export function unknownFormat({ path, bytes }: SourceFile): Problem {
  const format = formatOf(path, bytes)
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
