/**
 * Opening a source: which reader reads it, within which bounds, and what is said
 * of it when it cannot be read. Nothing that stands in a file stops a build.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Problem } from '../record/index.ts'
import type { Reader, Reading, SourceFile } from './reader.ts'
import { readers } from './readers.ts'
import { unknownFormat } from './unknown-format.ts'
import type { SourceEntry } from './walk.ts'

/** The largest source that is read, in bytes: its words must fit in one string. */
export const largest: number = 400 * 1024 * 1024
const headSize = 4096
const deepest = 8

/** The bytes of an entry, or why they cannot be had. */
export function openSource(
  entry: SourceEntry,
):
  | { readonly kind: 'source'; readonly source: SourceFile }
  | { readonly kind: 'problem'; readonly problem: Problem } {
  if (entry.size > largest) return { kind: 'problem', problem: tooLarge(entry.path, entry.size) }
  try {
    return { kind: 'source', source: { path: entry.path, bytes: readFileSync(entry.location) } }
  } catch (cause) {
    return { kind: 'problem', problem: unreadable(entry.path, reasonOf(cause)) }
  }
}

/** SHA-256 of a source, in hexadecimal: the same file is known by it wherever it lies. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The reader that knows a source best; none when it is of no format we read. */
export function readerOf(source: SourceFile): Reader | undefined {
  const head = source.bytes.subarray(0, headSize)
  let best: { reader: Reader; sure: number } | undefined
  for (const reader of readers) {
    const sure = reader.matches(source.path, head)
    if (sure > (best?.sure ?? 0)) best = { reader, sure }
  }
  return best?.reader
}

/**
 * Reads a source: its texts, what is a source of its own within it, and the
 * problems met. Never throws for what stands in the file.
 */
export async function* readSource(source: SourceFile): AsyncGenerator<Reading> {
  const reader = readerOf(source)
  const refused = refuse(source, reader)
  if (refused !== undefined || reader === undefined) {
    if (refused !== undefined) yield { kind: 'problem', problem: refused }
    return
  }
  let words = 0
  let others = 0
  try {
    for await (const reading of reader.read(source)) {
      if (reading.kind === 'text') words += reading.text.text.words.length
      if (reading.kind === 'member' || isGrave(reading)) others += 1
      if (
        reading.kind !== 'text' ||
        reading.text.text.words !== '' ||
        reading.text.marked.length > 0
      )
        yield reading
    }
  } catch (cause) {
    yield { kind: 'problem', problem: unreadable(source.path, reasonOf(cause)) }
    return
  }
  if (words === 0 && others === 0) yield { kind: 'problem', problem: noText(source.path, reader) }
}

function refuse(source: SourceFile, reader: Reader | undefined): Problem | undefined {
  if (source.bytes.length === 0) return emptyFile(source.path)
  if (source.bytes.length > largest) return tooLarge(source.path, source.bytes.length)
  if (source.path.split('!/').length > deepest) return nestedTooDeep(source.path)
  return reader === undefined ? unknownFormat(source) : undefined
}

function isGrave(reading: Reading): boolean {
  return reading.kind === 'problem' && reading.problem.weight !== 'remark'
}

function emptyFile(path: string): Problem {
  return {
    code: 'no-text',
    what: `"${path}" is empty`,
    where: path,
    advice: 'put the file in its place again, or take it away',
    weight: 'attention',
  }
}

function noText(path: string, reader: Reader): Problem {
  return {
    code: 'no-text',
    what: `"${path}" was read as ${reader.format} and holds no words`,
    where: path,
    advice: 'if it shows words when opened, save it as plain text or as PDF with a text layer',
    weight: 'attention',
  }
}

function tooLarge(path: string, size: number): Problem {
  return {
    code: 'too-large',
    what: `cannot read "${path}": ${Math.round(size / 1048576)} MB, and at most ${largest / 1048576} MB are read at once`,
    where: path,
    advice: 'part it into several files',
    weight: 'attention',
  }
}

function nestedTooDeep(path: string): Problem {
  return {
    code: 'too-large',
    what: `cannot read "${path}": it lies in more than ${deepest - 1} archives or mails, one in the other`,
    where: path,
    advice: 'unpack it and put its files among the sources',
    weight: 'attention',
  }
}

function unreadable(path: string, reason: string): Problem {
  return {
    code: 'unreadable',
    what: `cannot read "${path}": ${reason}`,
    where: path,
    advice: 'open it in the program it was made with and save it anew',
    weight: 'attention',
  }
}

function reasonOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : String(cause)
  return words.replace(/\s+/g, ' ').slice(0, 200)
}
