/** The board for the table of a meeting: as a Word document, and as a table of all moves. */
import {
  actValuesShown,
  agreedOn,
  answerWords,
  type Board,
  type BoardAct,
  type BoardRow,
  boardOf,
  dayWords,
  duesOn,
  moveWords,
  owedOn,
  sideNames,
  togetherOn,
  type Unkept,
  unkeptOn,
  whoseDue,
} from '../capabilities/negotiation/index.ts'
import { cut, dateWords, documentDay, inDays } from '../markup/index.ts'
import type { Outcome, Standing, StandingRecord } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { type Block, wordDocument } from './office.ts'
import { safeCell, tableFile } from './safe-cell.ts'

export const board: Exporter = {
  name: 'board',
  says: 'the negotiation board as a Word document and CSV tables',
  sees: 'open',
  *write({ record, plan }: EditionInput): Iterable<EditionFile> {
    const made = boardOf(record)
    const language = plan.settings.language ?? 'en'
    yield { path: 'board.docx', content: wordDocument(pagesOf(record, made, plan.title), language) }
    yield { path: 'board.csv', content: tableOf(made) }
    const unkept = unkeptOn(record, made)
    if (unkept.length > 0) yield { path: 'promises.csv', content: tableOfPromises(record, unkept) }
  },
}

function pagesOf(record: StandingRecord, made: Board, title: string): Block[] {
  const none: Block = { kind: 'paragraph', words: 'No proposals were found in these papers.' }
  return [
    { kind: 'title', words: `${title}: the board` },
    {
      kind: 'note',
      words:
        'Where each side stood last on each question, in its own words and with the day. A sign * marks what a program found and nobody has confirmed.',
    },
    ...(made.rows.length === 0 ? [none] : [standings(made)]),
    ...listOf('Agreed', ['what', 'answer', 'in the words'], agreedRows(record, made)),
    ...listOf('Agreed together', ['day', 'who', 'in the words'], togetherRows(made, 'agreed')),
    ...listOf('Left open', ['day', 'who', 'in the words'], togetherRows(made, 'left-open')),
    ...listOf('Owes an answer', ['who', 'to what', 'since', 'how'], owedRows(record, made)),
    ...listOf(
      'Who is to do what by when',
      ['by when', 'who', 'what', 'day'],
      dueRows(record, made),
    ),
    ...listOf(
      'Promised, and said not to have been kept *',
      ['for', 'who', 'promised', 'and what was said of it'],
      unkeptOn(record, made).map((one) => unkeptRow(record, one)),
    ),
    ...made.rows.flatMap((row) => thread(record, row)),
  ]
}

/** A list of the page under its heading; none where nothing stands in it. */
function listOf(heading: string, head: readonly string[], rows: readonly string[][]): Block[] {
  if (rows.length === 0) return []
  const cells = [head, ...rows].map((row) => row.map((cell) => [cell]))
  return [
    { kind: 'heading', words: heading },
    { kind: 'table', rows: cells },
  ]
}

function agreedRows(record: StandingRecord, made: Board): string[][] {
  return agreedOn(made).map(({ act, answer }) => [
    wordsOf(act),
    `${answererOf(record, answer)} ${answerWords[answer.body.response]}${answer.standing === 'found' ? ' *' : ''}`.trim(),
    `“${cut(answer.evidence[0].exact, 220)}”`,
  ])
}

function togetherRows(made: Board, outcome: Outcome): string[][] {
  return togetherOn(made, outcome).map((act) => [
    dayOf(act),
    act.met.join(', ') || act.party,
    wordsOf(act),
  ])
}

function owedRows(record: StandingRecord, made: Board): string[][] {
  return owedOn(made).map(({ act, how, checked, days }) => [
    sideNames(record, act.document.to).join(', ') || 'the other side',
    wordsOf(act),
    dayOf(act),
    `${how}${days === undefined || days === 0 ? '' : `, ${inDays({ first: days, last: days })}`}${checked ? '' : ', not yet checked'}`,
  ])
}

function dueRows(record: StandingRecord, made: Board): string[][] {
  return duesOn(made, undefined).map(({ act, how, term, last }) => {
    const { who, does } = whoseDue(record, { act, how })
    return [
      last === undefined ? dayWords(term) : dateWords(last),
      `${who} ${does}`,
      wordsOf(act),
      dayOf(act),
    ]
  })
}

function unkeptRow(record: StandingRecord, { promised, day, told, document }: Unkept): string[] {
  const said = sideNames(record, document.from).join(', ')
  return [
    dateWords(day),
    promised.by.join(', '),
    `${documentDay(promised.document)}: “${cut(promised.words.exact, 220)}”`,
    `${[said, documentDay(document)].filter((one) => one !== '').join(', ')}: “${cut(told.exact, 220)}”`,
  ]
}

function wordsOf({ finding }: BoardAct): string {
  return `“${cut(finding.evidence[0].exact, 220)}”`
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
  const { body } = act.finding
  const said = [moveWords(body), actValuesShown(body)].filter((one) => one !== '')
  return [`${dayOf(act)}: ${said.join(' ')}${signOf(act)}`, wordsOf(act)]
}

/** All moves on one question in their order. */
function thread(record: StandingRecord, row: BoardRow): Block[] {
  const head = [['day'], ['side'], ['does'], ['value'], ['in the words'], ['answered']]
  const body = row.acts.map((act) => [
    [dayOf(act)],
    [act.met.join(', ') || act.party],
    [`${moveWords(act.finding.body)}${signOf(act)}`],
    [actValuesShown(act.finding.body)],
    [cut(act.finding.evidence[0].exact, 400)],
    act.answers.map((one) => answerTold(record, one)),
  ])
  return [
    { kind: 'heading', words: row.title },
    { kind: 'table', rows: [head, ...body] },
  ]
}

/** "11 March 1902 refuses it": what became of a move, by the letter that says so. */
function answerTold(record: StandingRecord, { document, body }: Standing<'response'>): string {
  const letter = record.document(document)
  return `${letter === undefined ? document : documentDay(letter)} ${answerWords[body.response]} it`
}

function answererOf(record: StandingRecord, { document }: Standing<'response'>): string {
  return sideNames(record, record.document(document)?.from ?? []).join(', ')
}

/** What a program found and nobody has confirmed. */
function signOf({ finding }: BoardAct): string {
  return finding.standing === 'found' ? ' *' : ''
}

function dayOf({ document }: BoardAct): string {
  return documentDay(document)
}

function tableOf({ rows }: Board): string {
  const head = [
    ...['question', 'date', 'party', 'act', 'mode', 'value', 'words', 'document'],
    ...['answers', 'standing', 'confidence'],
  ]
  const body = rows.flatMap((row) =>
    row.acts.map(({ finding, document, party, met, value, answers }) => [
      row.title,
      document.date?.value ?? '',
      met.join('; ') || party,
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
  return tableFile(cells)
}

/** Promises with a day of which another says later that nothing came: a suggestion with both words. */
function tableOfPromises(record: StandingRecord, all: readonly Unkept[]): string {
  const head = [
    ...['for', 'by', 'promised', 'promise', 'promise_document'],
    ...['said_by', 'said', 'words', 'document'],
  ]
  const body = all.map(({ promised, day, told, document }) => [
    day,
    promised.by.join('; '),
    promised.document.date?.value ?? '',
    promised.words.exact,
    promised.document.id,
    sideNames(record, document.from).join('; '),
    document.date?.value ?? '',
    told.exact,
    document.id,
  ])
  return tableFile([head, ...body.map((row) => row.map(safeCell))])
}
