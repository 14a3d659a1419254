/** Reads one source and what is inside it: texts, numbered file by file, and problems. */
import type { Problem } from '../record/index.ts'
import type { MarkedText, Reading, SourceFile } from '../sources/index.ts'

export type ReadStep =
  | {
      readonly kind: 'text'
      readonly file: string
      readonly number: number
      readonly marked: MarkedText
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Reads a source, without what is inside it. */
export type ReadOne = (source: SourceFile) => AsyncIterable<Reading>

/** The texts of a source and of everything inside it, and what could not be read. */
export async function* readThrough(source: SourceFile, readOne: ReadOne): AsyncIterable<ReadStep> {
  let number = 0
  for await (const reading of readOne(source)) {
    if (reading.kind === 'text')
      yield { kind: 'text', file: source.path, number: number++, marked: reading.text }
    else if (reading.kind === 'problem') yield reading
    else yield* readThrough(reading.source, readOne)
  }
}
