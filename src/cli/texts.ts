/** A source as the program reads it: the words in which the offsets of evidence count. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parts } from '../pipeline.ts'
import type { MarkedText } from '../sources/index.ts'
import { type Dossier, readThrough, textGap } from '../store/index.ts'

export interface SourceWords {
  readonly addressed: 'source' | 'words'
  readonly words: string
}

/** The words of a file, empty when there is no such file or nothing in it can be read. */
export async function readTexts(dossier: Dossier, file: string): Promise<SourceWords> {
  const [outer = ''] = file.split('!/')
  const bytes = await readFile(join(dossier.sources, outer)).catch(() => undefined)
  const texts: MarkedText[] = []
  if (bytes !== undefined)
    for await (const step of readThrough({ path: outer, bytes }, parts.readOne))
      if (step.kind === 'text' && step.file === file) texts.push(step.marked)
  const decoded = texts[0]?.addressed === 'source' ? texts[0].decoded : undefined
  return decoded === undefined
    ? { addressed: 'words', words: texts.map((one) => one.text.words).join(textGap) }
    : { addressed: 'source', words: decoded }
}
