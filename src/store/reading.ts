/** Reads one source with the reader that fits it, and what is inside it with theirs. */
import type { Problem } from '../record/index.ts'
import type { MarkedText, Reader, SourceFile } from '../sources/index.ts'

export type ReadStep =
  | {
      readonly kind: 'text'
      readonly file: string
      readonly number: number
      readonly marked: MarkedText
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** An archive in an archive in a mail is read; a box in a box without end is not. */
const deepest = 6

/** How many bytes at the head of a file its reader is chosen by. */
const headLength = 4096

/** The texts of a source and of everything inside it, and what could not be read. */
export async function* readSource(
  source: SourceFile,
  readers: readonly Reader[],
  depth = 0,
): AsyncIterable<ReadStep> {
  const reader = readerFor(source, readers)
  if (reader === undefined || depth > deepest) {
    yield { kind: 'problem', problem: notRead(source.path, depth) }
    return
  }
  let number = 0
  try {
    for await (const reading of reader.read(source)) {
      if (reading.kind === 'text')
        yield { kind: 'text', file: source.path, number: number++, marked: reading.text }
      else if (reading.kind === 'problem') yield reading
      else yield* readSource(reading.source, readers, depth + 1)
    }
  } catch (error) {
    yield { kind: 'problem', problem: broke(source.path, reader.format, error as Error) }
  }
}

/** The reader that is surest of a file, if any is sure at all. */
export function readerFor(source: SourceFile, readers: readonly Reader[]): Reader | undefined {
  const head = source.bytes.subarray(0, headLength)
  let best: { reader: Reader; sure: number } | undefined
  for (const reader of readers) {
    const sure = reader.matches(source.path, head)
    if (sure > (best?.sure ?? 0)) best = { reader, sure }
  }
  return best?.reader
}

function notRead(path: string, depth: number): Problem {
  return depth > deepest
    ? {
        code: 'too-large',
        what: `cannot read "${path}": it stands more than ${deepest} archives deep`,
        where: path,
        advice: 'unpack it and put the files among the sources',
        weight: 'attention',
      }
    : {
        code: 'format-unknown',
        what: `cannot read "${path}": its format is not known`,
        where: path,
        advice: 'docs/formats.md lists what can be read; save it as one of those',
        weight: 'attention',
      }
}

/** A reader should not throw; when one does, the rest of the build goes on. */
function broke(path: string, format: string, error: Error): Problem {
  return {
    code: 'unreadable',
    what: `cannot read "${path}" as ${format}: ${error.message}`,
    where: path,
    advice: 'see whether the program that made it can open it, and save it again',
    weight: 'attention',
  }
}
