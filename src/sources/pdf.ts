/**
 * PDF with a text layer, through pdf.js.
 *
 * The pages become lines and the lines are laid out as plain text is, so page
 * numbers, running heads and broken words are treated alike. Nothing of a PDF
 * runs (no scripts, no fonts compiled), and it has a limited time.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Problem } from '../record/index.ts'
import { layOut } from './layout/index.ts'
import { type Piece, pageLines } from './pdf/lines.ts'
import type { Reader } from './reader.ts'
import { wordsAlone } from './words-alone.ts'

export const pdf: Reader = {
  format: 'pdf',
  version: '1',
  matches(path, head) {
    const begin = new TextDecoder('latin1').decode(head.subarray(0, 1024))
    if (begin.includes('%PDF-')) return 0.99
    return /\.pdf$/i.test(path) ? 0.6 : 0
  },
  async *read(source) {
    const opened = await open(source.bytes)
    if (opened.kind === 'failed') {
      yield { kind: 'problem', problem: notRead(source.path, opened.cause) }
      return
    }
    const { document } = opened
    try {
      const { pages, empty, late } = await readPages(document)
      const problem = problemWith(source.path, { count: document.numPages, empty, late })
      if (problem !== undefined) yield { kind: 'problem', problem }
      if (pages.every((page) => page === '')) return
      const { text } = layOut(pages.join('\f'))
      yield { kind: 'text', text: wordsAlone(text, await titleOf(document)) }
    } finally {
      await document.loadingTask.destroy()
    }
  },
}

const openLimit = 30_000
const wholeLimit = 180_000
const mostPages = 20_000

type Opened =
  | { readonly kind: 'opened'; readonly document: PDFDocumentProxy }
  | { readonly kind: 'failed'; readonly cause: Error }

async function open(bytes: Uint8Array): Promise<Opened> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the bytes for its own.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    return { kind: 'opened', document: await within(task.promise, openLimit) }
  } catch (cause) {
    await task.destroy()
    return { kind: 'failed', cause: cause as Error }
  }
}

interface ReadPages {
  /** Each page as plain text. */
  readonly pages: readonly string[]
  /** Pages without words. */
  readonly empty: readonly number[]
  /** The first page that time did not suffice for. */
  readonly late: number | undefined
}

async function readPages(document: PDFDocumentProxy): Promise<ReadPages> {
  const pages: string[] = []
  const empty: number[] = []
  const end = Date.now() + wholeLimit
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    try {
      const lines = pageLines(await within(piecesOf(document, number), end - Date.now()))
      if (lines.length === 0) empty.push(number)
      pages.push(lines.join('\n'))
    } catch (cause) {
      if (cause instanceof TookTooLong) return { pages, empty, late: number }
      empty.push(number)
      pages.push('')
    }
  }
  return { pages, empty, late: document.numPages > mostPages ? mostPages + 1 : undefined }
}

async function piecesOf(document: PDFDocumentProxy, number: number): Promise<Piece[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[]
    return [{ words: item.str, x, y, width: item.width, height: Math.hypot(skew, height) }]
  })
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata()
  const said = (info as { readonly Title?: unknown }).Title
  const words = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim().normalize('NFC') : ''
  // What printing programs write there is the name of a file.
  return words === '' || /^(?:untitled|microsoft word\b.*|.*\.\w{3,4})$/i.test(words)
    ? undefined
    : words
}

class TookTooLong extends Error {}

/** A promise, or the end of patience. */
async function within<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TookTooLong('it takes too long')),
      Math.max(0, milliseconds),
    )
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function notRead(path: string, cause: Error): Problem {
  const locked = cause.name === 'PasswordException'
  return {
    code: locked ? 'encrypted' : cause instanceof TookTooLong ? 'too-slow' : 'unreadable',
    what: locked
      ? `cannot read "${path}": it is locked with a password`
      : `cannot read "${path}": ${reasonOf(cause)}`,
    where: path,
    advice: locked
      ? 'open it with its password and save it without one'
      : 'open it in a PDF viewer and print it into a new PDF',
    weight: 'attention',
  }
}

function reasonOf(cause: Error): string {
  if (cause.name === 'InvalidPDFException') return 'it is cut off or damaged'
  return cause.message.replace(/\s+/g, ' ').slice(0, 200)
}

function problemWith(
  path: string,
  {
    count,
    empty,
    late,
  }: {
    readonly count: number
    readonly empty: readonly number[]
    readonly late: number | undefined
  },
): Problem | undefined {
  if (late !== undefined)
    return {
      code: 'too-slow',
      what: `"${path}" was read up to page ${late - 1} of ${count}: the rest takes too long`,
      where: path,
      advice: 'part it into several files',
      weight: 'attention',
    }
  if (empty.length === 0) return undefined
  const all = empty.length >= count
  return {
    code: 'no-text',
    what: all
      ? `cannot read "${path}": its pages are pictures without a text layer`
      : `${empty.length} of the ${count} pages of "${path}" hold no text: ${listed(empty)}`,
    where: path,
    advice: 'run it through text recognition (OCR) and save it as PDF with a text layer',
    weight: all ? 'attention' : 'remark',
  }
}

function listed(pages: readonly number[]): string {
  return pages.length > 12 ? `${pages.slice(0, 12).join(', ')} …` : pages.join(', ')
}
