/** `rejoinder quotations`: quotations, their sources, and whether they are true to them. */
import { type QuotationEntry, quotations, verdicts } from '../../queries/index.ts'
import { certainty } from '../certainty.ts'
import { type Command, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { table } from '../table.ts'

export const quotationsCommand: Command = {
  name: 'quotations',
  takes: 'DIR',
  says: 'Quotations, where their words come from, and whether they are true to that.',
  example: 'rejoinder quotations letters/ --verdict altered',
  options: [
    { name: 'verdict', value: 'VERDICT', says: 'only those judged so: exact, altered, elided …' },
    { name: 'grave', says: 'only those with a negation, number, name, modal or date changed' },
    { name: 'reported', says: 'what is told of others’ words without marks, and only that' },
  ],
  count: [1, 1],
  run: (given, output) => {
    const verdict = verdictGiven(given.value('verdict'))
    return withRecord(given.words[0] ?? '', output, (record) => {
      const found = quotations(record, {
        verdict,
        grave: given.has('grave'),
        reported: given.has('reported'),
      })
      if (given.json) output.list(found)
      else output.print(show([...found], output.width))
      return 0
    })
  },
}

function verdictGiven(word: string | undefined): string | undefined {
  if (word !== undefined && !verdicts.includes(word))
    throw new UsageError(`"${word}" is no verdict; verdicts are ${verdicts.join(', ')}`)
  return word
}

function show(all: readonly QuotationEntry[], width: number): string {
  if (all.length === 0) return 'no quotation was found'
  const rows = all.map((one) => [
    one.document,
    one.evidence.exact,
    one.verdict ?? '',
    [...new Set(one.sources.map((source) => source.document))].join(', '),
    certainty(one.confidence),
  ])
  const columns = [
    { head: 'document', gives: true, lines: 2 },
    { head: 'words', gives: true, lines: 2 },
    { head: 'verdict' },
    { head: 'from', gives: true, lines: 2 },
    { head: 'sure' },
  ]
  return `${table(columns, rows, width)}\n\n${all.length} ${all.length === 1 ? 'quotation' : 'quotations'}`
}
