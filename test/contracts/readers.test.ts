import { readers } from '../../src/sources/index.ts'
import { docxOf, pdfOf } from '../support/source-files.ts'
import { type ReaderCase, readerContract } from './readers.ts'

type Write = ReaderCase['write']

/** Paragraphs as lines: wrapped or not, with a blank line after each paragraph or after every line. */
function typed(paragraphs: readonly string[], style: number): string {
  const feed = style % 4 === 3 ? '\r\n' : '\n'
  const between = style % 3 === 0 ? feed : feed + feed
  return paragraphs
    .map((words) => (style % 2 === 0 ? words : wrapped(words).join(between)))
    .join(feed + feed)
}

function wrapped(words: string): string[] {
  const lines = ['']
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!
    if (line.length + word.length > 60) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

function file(path: string, words: string): ReturnType<Write> {
  return { path, bytes: Buffer.from(words, 'utf8') }
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

const plain: Write = (paragraphs, style) => file('a.txt', typed(paragraphs, style))

const markdown: Write = (paragraphs, style) => file('a.md', typed(paragraphs, style))

const html: Write = (paragraphs, style) => {
  const [open, close] = style % 2 === 0 ? ['<p>', '</p>'] : ['<div>\n ', '<br></div>']
  const body = paragraphs
    .map((words) => `${open}${marked(escaped(words), style)}${close}`)
    .join('\n')
  return file('a.html', `<!doctype html><title>t</title><body>${body}`)
}

/** Tags and entities within words must not part them. */
function marked(words: string, style: number): string {
  if (style % 3 === 0) return words.replace(/ ([a-z]{3})/g, ' <i>$1</i>')
  return style % 3 === 1 ? words.replace(/(?<![&#\w])a/g, '&#97;') : words.replace(/ /g, '\r\n  ')
}

const tei: Write = (paragraphs, style) => {
  const body = paragraphs
    .map((words) => escaped(words))
    .map((words) => (style % 2 === 0 ? words : words.replace(/ ([a-z]{4})/g, '<lb/>$1')))
    .map((words) =>
      style % 3 === 0 ? words.replace(/ ([a-z]{3})\b/g, ' <!-- c --><rs>$1</rs>') : words,
    )
    .map((words) => `<p>${words}</p>`)
  return file(
    'a.xml',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${body.join('\n')}</body></text></TEI>`,
  )
}

const head =
  'From: a@b.example\nDate: Mon, 4 Mar 2013 10:00:00 +0100\nMessage-ID: <m@b.example>\nMIME-Version: 1.0\n'

const mail: Write = (paragraphs, style) => {
  const body = typed(paragraphs, style)
  if (style % 2 === 0)
    return file('a.eml', `${head}Content-Type: text/plain; charset=utf-8\n\n${body}`)
  const quoted = [...Buffer.from(body, 'utf8')]
    .map(printable)
    .join('')
    .replace(/(.{70}(?<!=)(?<!=.))/g, '$1=\n')
  return file(
    'a.eml',
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted}`,
  )
}

function printable(byte: number): string {
  const plainly = byte === 10 || byte === 13 || (byte >= 32 && byte < 127 && byte !== 61)
  return plainly
    ? String.fromCharCode(byte)
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

const encodedMail: Write = (paragraphs, style) => {
  const body = Buffer.from(typed(paragraphs, style), 'utf8').toString('base64')
  return file(
    'a.eml',
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body.replace(/(.{76})/g, '$1\n')}`,
  )
}

const mailbox: Write = (paragraphs, style) =>
  file(
    'a.mbox',
    `From a@b.example  Mon Mar  4 10:00:00 2013\n${head}\n${typed(paragraphs, style)}\n`,
  )

/** One message, with the first line of every chat before it, which is nobody's. */
const chat: Write = (paragraphs, style) => {
  const stamp = style % 2 === 0 ? '14.01.24, 10:30 - ' : '[14/01/2024, 10:30:07] '
  const first = `${stamp}Messages and calls are end-to-end encrypted`
  return file('a.txt', `${first}\n${stamp}Ann Holt: ${typed(paragraphs, style)}\n`)
}

const docx: Write = (paragraphs) => ({ path: 'a.docx', bytes: docxOf(paragraphs) })

const pdf: Write = (paragraphs) => ({
  path: 'a.pdf',
  bytes: pdfOf(paragraphs.map((words) => wrapped(words))),
})

const cases: readonly (Omit<ReaderCase, 'reader'> & { readonly format: string })[] = [
  { name: 'plain', format: 'plain', write: plain },
  { name: 'markdown', format: 'markdown', write: markdown },
  { name: 'html', format: 'html', write: html },
  { name: 'tei', format: 'tei', write: tei },
  { name: 'eml', format: 'eml', write: mail, asWritten: (style) => style % 2 === 0 },
  { name: 'eml in base64', format: 'eml', write: encodedMail, wholes: true },
  { name: 'mbox', format: 'mbox', write: mailbox },
  { name: 'chat', format: 'chat', write: chat },
  { name: 'docx', format: 'docx', write: docx, runs: 15 },
  { name: 'pdf', format: 'pdf', write: pdf, ascii: true, runs: 8 },
]

for (const { format, ...rest } of cases)
  readerContract({ ...rest, reader: readers.find((reader) => reader.format === format)! })
