/** The board for the table of a meeting: as a Word document, and as a table of all moves. */
import { stringify } from 'csv-stringify/sync'
import {
  type Board,
  type BoardAct,
  type BoardRow,
  boardOf,
} from '../capabilities/negotiation/index.ts'
import { cut, dateWords } from '../markup/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { type Block, wordDocument } from './office.ts'
import { safeCell } from './safe-cell.ts'

export const board: Exporter = {
  name: 'board',
  says: 'the negotiation board as a Word document and a CSV table',
  sees: 'open',
  *write({ record, plan }: EditionInput): Iterable<EditionFile> {
    const made = boardOf(record)
    const language = plan.settings.language ?? 'en'
    yield { path: 'board.docx', content: wordDocument(pagesOf(made, plan.title), language) }
    yield { path: 'board.csv', content: tableOf(made) }
  },
}

function pagesOf(made: Board, title: string): Block[] {
  const none: Block = { kind: 'paragraph', words: 'No proposals were found in these papers.' }
  return [
    { kind: 'title', words: `${title}: the board` },
    {
      kind: 'note',
      words:
        'Where each side stood last on each question, in its own words and with the day. A sign * marks what a program found and nobody has confirmed.',
    },
    ...(made.rows.length === 0 ? [none] : [standings(made)]),
    ...made.rows.flatMap(thread),
  ]
}

/** One line a question: the last position of each side. */
function standings({ rows, parties }: Board): Block {
  const head = [['question'], ...parties.map((party) => [party])]
  const body = rows.map((row) => [
    [row.title],
    ...parties.map((party) => {
      const last = row.cells.get(party)?.at(-1)
      return last === undefined ? ['–'] : positionWords(last)
    }),
  ])
  return { kind: 'table', rows: [head, ...body] }
}

function positionWords(act: BoardAct): string[] {
  const words = `“${cut(act.finding.evidence[0].exact, 220)}”`
  return [[dayOf(act), act.value].filter((one) => one !== '').join(': '), words]
}

/** All moves on one question in their order. */
function thread(row: BoardRow): Block[] {
  const head = [['day'], ['side'], ['does'], ['value'], ['in the words'], ['answered']]
  const body = row.acts.map((act) => [
    [dayOf(act)],
    [act.party],
    [`${act.finding.body.act}${act.finding.standing === 'found' ? ' *' : ''}`],
    [act.value],
    [cut(act.finding.evidence[0].exact, 400)],
    act.answers.map((one) => `${one.body.response}, ${one.document}`),
  ])
  return [
    { kind: 'heading', words: row.title },
    { kind: 'table', rows: [head, ...body] },
  ]
}

function dayOf({ document }: BoardAct): string {
  return document.date === undefined ? 'undated' : dateWords(document.date.value)
}

function tableOf({ rows }: Board): string {
  const head = [
    ...['question', 'date', 'party', 'act', 'mode', 'value', 'words', 'document'],
    ...['answers', 'standing', 'confidence'],
  ]
  const body = rows.flatMap((row) =>
    row.acts.map(({ finding, document, party, value, answers }) => [
      row.title,
      document.date?.value ?? '',
      party,
      finding.body.act,
      finding.body.mode,
      value,
      finding.evidence[0].exact,
      document.id,
      answers.map((one) => `${one.document}: ${one.body.response}`).join('; '),
      finding.standing,
      String(finding.confidence),
    ]),
  )
  const cells = [head, ...body.map((row) => row.map(safeCell))]
  return stringify(cells, { bom: true, record_delimiter: 'windows' })
}
