/** `rejoinder search`: full text and fields. */
import { type Found, search } from '../../queries/index.ts'
import { type Command, UsageError } from '../command.ts'
import { withRecord } from '../dossier.ts'
import { foldAt } from '../help.ts'

export const searchCommand: Command = {
  name: 'search',
  takes: 'DIR QUERY',
  says:
    'Full text and fields: words, "a phrase", begin*, AND OR NOT ( ), NEAR(a b, 5), from: to: ' +
    'title: place: kind: date: file:',
  example: 'rejoinder search letters/ \'"shut the sluice" from:mill date:1871\'',
  options: [{ name: 'most', value: 'NUMBER', says: 'no more documents than this (50)' }],
  count: [2, 40],
  run: (given, output) => {
    const [folder = '', ...words] = given.words
    const most = Number(given.value('most') ?? 50)
    if (!Number.isInteger(most) || most < 1) throw new UsageError('--most takes a number')
    return withRecord(folder, output, (record) => {
      const answer = search(record, words.join(' '), { most })
      if (answer.kind === 'unclear') throw new UsageError(answer.why)
      if (given.json) output.list(answer.found)
      else output.print(show(answer.found, output.width))
      return 0
    })
  },
}

function show(found: readonly Found[], width: number): string {
  if (found.length === 0) return 'nothing was found'
  return found.map((one) => showOne(one, width)).join('\n\n')
}

function showOne({ document, date, kind, title, times, evidence }: Found, width: number): string {
  const head = [document, date ?? 'undated', title ?? kind].join('  ')
  const passages = evidence.flatMap(({ prefix, exact, suffix }) =>
    foldAt(`… ${prefix}[${exact}]${suffix} …`.replace(/\s+/g, ' '), width - 4).map(
      (line) => `    ${line}`,
    ),
  )
  const more = times - evidence.length
  return [head, ...passages, ...(more > 0 ? [`    and ${more} more times`] : [])].join('\n')
}
