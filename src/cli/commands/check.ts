/** `rejoinder check`: reads a draft letter and says what in it is not true to the papers. */
import { basename, dirname } from 'node:path'
import { complaintsOf } from '../check/complaints.ts'
import { onDesk } from '../check/desk.ts'
import { sarifOf, showComplaints } from '../check/report.ts'
import { type Command, UsageError } from '../command.ts'
import { readTexts } from '../texts.ts'

export const checkCommand: Command = {
  name: 'check',
  takes: 'DRAFT',
  says: 'Reads a draft: quotations that are not faithful, mentions that point to nothing.',
  example: 'rejoinder check reply.docx --in letters/',
  options: [
    { name: 'in', value: 'DIR', says: 'the dossier that the draft belongs to' },
    { name: 'sarif', says: 'print a SARIF log, for editors' },
  ],
  count: [1, 1],
  run: async (given, output) => {
    const draft = given.words[0] ?? ''
    const folder = given.value('in')
    if (folder === undefined)
      throw new UsageError('say with --in which dossier the draft belongs to')
    const complaints = await onDesk(draft, { folder, output }, complaintsOf)
    const words = await wordsOf(draft)
    if (given.has('sarif')) output.json(sarifOf({ path: draft, words }, complaints))
    else if (given.json) output.json(complaints)
    else output.print(showComplaints({ path: draft, words }, complaints))
    return complaints.some((one) => one.weight === 'mend') ? 1 : 0
  },
}

/** The draft as it is read, for lines and columns. */
async function wordsOf(draft: string): Promise<string> {
  const home = dirname(draft)
  const { words } = await readTexts({ home, papers: home, sources: home }, basename(draft))
  return words
}
