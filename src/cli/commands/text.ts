/** `rejoinder text`: a file as the program reads it; offsets of evidence count in what this prints. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { parts } from '../../pipeline.ts'
import type { MarkedText } from '../../sources/index.ts'
import { type Dossier, readThrough, textGap } from '../../store/index.ts'
import { type Command, type ExitCode, type Given, type Output, Stopped } from '../command.ts'
import { requireDossier } from '../dossier.ts'

export const textCommand: Command = {
  name: 'text',
  takes: 'DIR FILE',
  says:
    'The text of a source, in which the offsets of evidence count: plain text, Markdown and ' +
    'mailboxes as decoded, everything else as words.',
  example: 'rejoinder text letters/ scans/1871-03-02.pdf',
  options: [],
  count: [2, 2],
  run,
}

async function run(given: Given, output: Output): Promise<ExitCode> {
  const [folder = '', file = ''] = given.words
  const texts = await textsOf(requireDossier(folder), file)
  const [first] = texts
  if (first === undefined) throw new Stopped(unread(file))
  const words =
    first.addressed === 'source' && first.decoded !== undefined
      ? first.decoded
      : texts.map((one) => one.text.words).join(textGap)
  if (given.json) output.json({ file, addressed: first.addressed, text: words })
  else output.print(words)
  return 0
}

async function textsOf(dossier: Dossier, file: string): Promise<MarkedText[]> {
  const [outer = ''] = file.split('!/')
  const texts: MarkedText[] = []
  const bytes = await readFile(join(dossier.sources, outer)).catch(() => undefined)
  if (bytes === undefined) throw new Stopped(unread(file))
  for await (const step of readThrough({ path: outer, bytes }, parts.readOne))
    if (step.kind === 'text' && step.file === file) texts.push(step.marked)
  return texts
}

function unread(file: string): Stopped['problem'] {
  return {
    code: 'unreadable',
    what: `cannot show "${file}": no text of that name can be read`,
    where: file,
    advice: 'give the path below the sources, as "rejoinder documents --json" writes it',
    weight: 'stops',
  }
}
