/**
 * Decoding: the bytes of a source → characters, and how sure we are of them.
 *
 * A byte order mark decides, then UTF-8 where it is well formed; what is neither
 * is guessed from its bytes, and the guess is told.
 */
import chardet from 'chardet'
import iconv from 'iconv-lite'
import type { Problem } from '../record/index.ts'

export interface Decoded {
  readonly words: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

// Beyond this share of broken sequences a file is not UTF-8 with a few slips.
const slips = 0.01
const sampleSize = 65_536

/** Decode a source of text. `declared` is what the source itself says of its encoding. */
export function decode(bytes: Uint8Array, path: string, declared?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return plainly(iconv.decode(bytes as Buffer, marked), marked)
  const utf8 = asUtf8(bytes, true)
  if (utf8 !== undefined) return plainly(utf8, 'utf-8')
  if (declared !== undefined && !isUtf8(declared) && iconv.encodingExists(declared))
    return plainly(iconv.decode(bytes as Buffer, declared), declared)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return guessed(bytes, wide, path)
  const lenient = asUtf8(bytes, false)!
  if (hasFewSlips(lenient)) return withSlips(lenient, path)
  return guessed(bytes, guess(bytes), path)
}

function plainly(words: string, encoding: string): Decoded {
  return { words, encoding, problems: [] }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function asUtf8(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding)
}

/** UTF-16 without a mark: every second byte of Western text is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return undefined
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1
  })
  const half = sample.length / 2
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le'
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1 ? 'utf-16be' : undefined
}

/** Mostly good UTF-8 beyond ASCII, with a few broken places: a cut file, a pasted line. */
function hasFewSlips(words: string): boolean {
  let broken = 0
  let beyond = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) beyond += 1
  }
  return beyond > broken * 4 || (beyond > 0 && broken <= 2 && broken < words.length * slips)
}

function withSlips(words: string, path: string): Decoded {
  return { words, encoding: 'utf-8', problems: [undecodable(path, 'UTF-8')] }
}

function undecodable(path: string, encoding: string): Problem {
  return {
    code: 'bytes-undecodable',
    what: `some bytes of "${path}" are no letters in ${encoding}; they are shown as \ufffd`,
    where: path,
    advice: 'open it in the program it was written with and save it as UTF-8',
    weight: 'attention',
  }
}

function guess(bytes: Uint8Array): string {
  const found = chardet.detect(sampleOf(bytes)) ?? 'windows-1252'
  // ISO 8859-1 has control codes where Windows has quotation marks and dashes.
  if (/^iso-8859-1$/i.test(found) || isUtf8(found) || /^ascii$/i.test(found)) return 'windows-1252'
  return iconv.encodingExists(found) ? found : 'windows-1252'
}

/** The neighbourhood of the first bytes beyond ASCII: the rest says nothing about the encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - 1024)
  return bytes.subarray(start, start + sampleSize)
}

function guessed(bytes: Uint8Array, encoding: string, path: string): Decoded {
  const problem: Problem = {
    code: 'encoding-guessed',
    what: `"${path}" does not say how it is encoded; it was read as ${encoding}`,
    where: path,
    advice: 'if letters look wrong, save the file as UTF-8 and build again',
    weight: 'remark',
  }
  const words = iconv.decode(bytes as Buffer, encoding)
  return {
    words,
    encoding,
    problems: words.includes('\ufffd') ? [problem, undecodable(path, encoding)] : [problem],
  }
}
