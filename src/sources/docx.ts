/**
 * DOCX: documents of word processors, through mammoth.
 *
 * Only the parts that hold words are unpacked, within bounds, and given on:
 * pictures, macros and what is linked from elsewhere never reach the library.
 * Pages are those that the word processor last saw.
 */
import type { Problem } from '../record/index.ts'
import { isZip } from './archive.ts'
import { attribute } from './html/main-text.ts'
import type { WalkRules } from './html/walk.ts'
import { readHtml } from './html.ts'
import type { Reader } from './reader.ts'
import { wordsAlone } from './words-alone.ts'
import { membersOf, TooLarge } from './zip/members.ts'

export const docx: Reader = {
  format: 'docx',
  version: '1',
  matches(path, head) {
    const names = new TextDecoder('latin1').decode(head)
    if (!isZip(head)) return isOldWord(head) && /\.docx$/i.test(path) ? 0.9 : 0
    if (/\.docx$/i.test(path)) return 0.95
    return names.includes('word/') ? 0.9 : 0
  },
  async *read(source) {
    if (isOldWord(source.bytes)) {
      yield { kind: 'problem', problem: encrypted(source.path) }
      return
    }
    const parts = await unpackParts(source.bytes)
    if (!(parts instanceof Map)) {
      yield { kind: 'problem', problem: unreadable(source.path, parts) }
      return
    }
    const buffer = await repack(parts)
    // Loaded where there is such a document only: it takes a tenth of the start of the program.
    const { default: mammoth } = await import('mammoth')
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage })
    const { text } = readHtml(`<body>${value}</body>`, rules())
    yield { kind: 'text', text: wordsAlone(text, titleIn(parts)) }
  },
}

// Of "br" only the inline element survives inside a paragraph.
const styleMap = [
  "br[type='page'] => br.page",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/
const largestPart = 48 * 1024 ** 2

/** An encrypted DOCX is wrapped in the container of the old Word formats. */
function isOldWord(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0
}

async function unpackParts(bytes: Uint8Array): Promise<Map<string, Uint8Array> | Error> {
  const parts = new Map<string, Uint8Array>()
  const budget = { bytes: largestPart * 2, members: 5_000 }
  try {
    for await (const member of membersOf(bytes, budget)) {
      if (!wanted.test(member.name)) continue
      const part = await member.read()
      if (part.length > largestPart) return new TooLarge('its text is larger than 48 MB')
      if (holdsDoctype(part)) return new Error('it declares entities, which no word processor does')
      parts.set(member.name, part)
    }
  } catch (cause) {
    return cause as Error
  }
  return parts.has('word/document.xml') ? parts : new Error('it holds no document')
}

function holdsDoctype(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')
}

/** Page breaks as last shown become page breaks as typed, which the library knows. */
async function repack(parts: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const { zipSync } = await import('fflate')
  const packed: Record<string, Uint8Array> = {}
  for (const [name, part] of parts) packed[name] = part
  const document = Buffer.from(parts.get('word/document.xml')!).toString('utf8')
  const paged = document.replace(/<w:lastRenderedPageBreak\s*\/>/g, '<w:br w:type="page"/>')
  packed['word/document.xml'] = Buffer.from(paged, 'utf8')
  return Buffer.from(zipSync(packed, { level: 0 }))
}

/** Notes stand at the end and have their marks in the text taken off. */
function rules(): WalkRules {
  return {
    isPage: (element) => element.tagName === 'br' && attribute(element, 'class') === 'page',
    isSkipped: (element) =>
      (element.tagName === 'sup' && /-ref-/.test(idBelow(element))) ||
      (element.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(attribute(element, 'href') ?? '')),
    kindOf: (element) =>
      element.tagName === 'li' && /^(?:foot|end)note-\d/.test(attribute(element, 'id') ?? '')
        ? 'note'
        : undefined,
  }
}

function idBelow(element: Parameters<NonNullable<WalkRules['isPage']>>[0]): string {
  const [child] = element.childNodes
  return child !== undefined && 'tagName' in child ? (attribute(child, 'id') ?? '') : ''
}

function titleIn(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const core = parts.get('docProps/core.xml')
  if (core === undefined) return undefined
  const found = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(Buffer.from(core).toString('utf8'))?.[1]
  const words = found?.replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim().normalize('NFC')
  return words === '' ? undefined : words
}

function encrypted(path: string): Problem {
  return {
    code: 'encrypted',
    what: `cannot read "${path}": it is locked with a password, or an old Word file`,
    where: path,
    advice: 'open it in a word processor and save it as DOCX without a password',
    weight: 'attention',
  }
}

function unreadable(path: string, cause: Error): Problem {
  return {
    code: cause instanceof TooLarge ? 'too-large' : 'unreadable',
    what: `cannot read "${path}": ${cause.message.slice(0, 200)}`,
    where: path,
    advice: 'open it in a word processor and save it anew',
    weight: 'attention',
  }
}
