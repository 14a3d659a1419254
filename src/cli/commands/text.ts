/** `rejoinder text`: a file as the program reads it; offsets of evidence count in what this prints. */
import { type Command, type ExitCode, type Given, type Output, Stopped } from '../command.ts'
import { requireDossier } from '../dossier.ts'
import { readTexts } from '../texts.ts'

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
  const { addressed, words } = await readTexts(requireDossier(folder), file)
  if (words === '')
    throw new Stopped({
      code: 'unreadable',
      what: `cannot show "${file}": no text of that name can be read`,
      where: file,
      advice: 'give the path below the sources, as "rejoinder documents --json" writes it',
      weight: 'stops',
    })
  if (given.json) output.json({ file, addressed, text: words })
  else output.print(words)
  return 0
}
