/** `rejoinder withheld`: what other documents repeat of what an edition withholds. */
import { type Repeat, withholdingEditions } from '../../queries/index.ts'
import { type Command, type ExitCode, type Given, type Output, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const withheldCommand: Command = {
  name: 'withheld',
  takes: 'DIR',
  says: 'Passages of other documents that repeat what an edition withholds, and what was decided about each.',
  example: 'rejoinder withheld letters/ --undecided',
  options: [
    { name: 'edition', value: 'NAME', says: 'only of this edition of rejoinder.yaml' },
    { name: 'undecided', says: 'only those about which nobody has decided' },
  ],
  count: [1, 1],
  run: (given, output) =>
    withRecord(given.words[0] ?? '', output, (record) => {
      const name = given.value('edition')
      const all = withholdingEditions(record)
      const editions = name === undefined ? all : all.filter((one) => one.name === name)
      if (name !== undefined && editions.length === 0)
        throw new UsageError(`rejoinder.yaml names no edition "${name}" that withholds anything`)
      const entries = editions.flatMap((edition) =>
        edition.repeats.map((repeat) => entryOf(edition.name, repeat)),
      )
      return show(
        entries.filter((one) => !given.has('undecided') || one.decision === null),
        given,
        output,
      )
    }),
}

interface Entry {
  readonly edition: string
  readonly id: string
  readonly document: string
  readonly of: string
  readonly quoted: boolean
  readonly decision: 'redact' | 'keep' | null
  readonly words: string
  readonly start: number
  readonly end: number
}

function entryOf(edition: string, repeat: Repeat): Entry {
  const { id, document, of, quoted, decision = null, evidence } = repeat
  const { start, end, exact } = evidence
  return { edition, id, document, of, quoted, decision, words: exact, start, end }
}

/** Exit code 1 while something is undecided: an export would stop. */
function show(entries: readonly Entry[], given: Given, output: Output): ExitCode {
  if (given.json) output.list(entries)
  else if (entries.length === 0) output.print('no other document repeats what is withheld')
  else output.print(entryTable(entries, output.width))
  return entries.some((one) => one.decision === null) ? 1 : 0
}

const said = { redact: 'masked too', keep: 'stays' } as const

function entryTable(entries: readonly Entry[], width: number): string {
  const columns = [
    ...['edition', 'id', 'decided'].map((head) => ({ head })),
    ...['in', 'repeats', 'words'].map((head) => ({ head, gives: true })),
  ]
  const rows = entries.map((one) => [
    one.edition,
    one.id,
    one.decision === null ? 'not yet' : said[one.decision],
    one.document,
    one.of,
    one.words,
  ])
  return table(columns, rows, width)
}
