/** The two passes driven through the gold by keys alone: the board comes out right, for few presses. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { placedRows } from '../../../src/capabilities/gold-rows.ts'
import { boardOf } from '../../../src/capabilities/negotiation/index.ts'
import {
  actsLeftOut,
  type FoundAct,
} from '../../../src/capabilities/negotiation/measure/left-out.ts'
import type { Output } from '../../../src/cli/command.ts'
import { bringUpToDate, requireDossier, withStore } from '../../../src/cli/dossier.ts'
import { layOut } from '../../../src/cli/eval/corpus.ts'
import { openGold } from '../../../src/cli/eval/gold.ts'
import { readTexts } from '../../../src/cli/texts.ts'
import { boardEntries } from '../../../src/queries/index.ts'
import {
  type DocumentId,
  type EdtfDate,
  type Finding,
  type FindingId,
  parseDate,
  type StandingRecord,
  withIds,
} from '../../../src/record/index.ts'
import { faults, schema } from '../../support/schema.ts'
import { type Driven, deskOf, drive, type GoldAnswer, type GoldMove } from './reader.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const shared = `${root}../shared/corpora/sino-soviet`

const quiet = new Proxy({}, { get: () => () => undefined }) as Output

test('the sample: every move, question and answer by keys, at most four a move', async () => {
  await driven(`${root}samples/weir`, { gold: `${root}samples/weir-truth` })
})

const skip = existsSync(shared) ? false : 'the shared corpora are not beside the project'

test('the letters of 1963–64: the board of 7 May 1964 by keys, at most four a move', {
  skip,
}, async () => {
  await driven(shared, { asOf: parseDate('1964-05-07')! })
})

interface Asked {
  readonly gold?: string
  readonly asOf?: EdtfDate
}

async function driven(folder: string, { gold: truth, asOf }: Asked): Promise<void> {
  const corpus = layOut(folder, truth === undefined ? {} : { gold: truth })
  try {
    const dossier = requireDossier(corpus.dossier)
    await bringUpToDate(dossier, quiet)
    await withStore(dossier, async (record) => {
      const files = new Map<string, string>()
      for (const document of record.documents())
        for (const { file } of document.witnesses)
          files.set(file, (await readTexts(dossier, file)).words)
      const gold = openGold(corpus, { record, decoded: (file) => files.get(file) ?? '' })
      const moves = goldMoves(record, gold)
      const answers = goldAnswers(gold, record)
      const printed: unknown = JSON.parse(JSON.stringify(boardEntries(record)))
      assert.deepEqual(faults(printed, schema('board.json')), [])
      // The suggestions are those of models that have not seen the letter.
      const acts = findingsOf(actsLeftOut(record, gold))
      const desk = deskOf(record, { act: acts, question: [], response: [] })
      const done = drive(desk, { moves, answers })
      const judged = done.movePresses / moves.length
      const answered = done.answerPresses / Math.max(1, answers.length)
      console.log(
        `# ${moves.length} moves: ${judged.toFixed(2)} keys a move; ${answers.length} answers: ${answered.toFixed(2)} keys an answer; not reached ${done.unreached.length}`,
      )
      if (process.env.SHOW_UNREACHED !== undefined) console.log(done.unreached.join('\n'))
      const all = (done.movePresses + done.answerPresses) / (moves.length + answers.length)
      assert.ok(judged <= 4, `${judged.toFixed(2)} keys a move`)
      assert.ok(answered <= 4, `${answered.toFixed(2)} keys an answer`)
      assert.ok(all <= 4, `${all.toFixed(2)} keys a decision`)
      // Two acts on the very same words cannot be told apart by their words.
      const lost = moves.filter(({ id }) => !done.actOf.has(id))
      assert.ok(lost.length * 50 <= moves.length, lost.map(({ id }) => id).join(', '))
      const reached = moves.filter(({ id }) => done.actOf.has(id))
      assertRight(desk.record(), { moves: reached, actOf: done.actOf, asOf })
      assertAnswered(desk.record(), answers, done)
    })
  } finally {
    corpus.remove()
  }
}

type Gold = ReturnType<typeof openGold>

function goldMoves(record: StandingRecord, gold: Gold): GoldMove[] {
  const rows = placedRows(gold, 'proposals', 'proposals.csv')
  const own = ownParties(rows)
  return rows
    .map(({ row, document: id, start, end }): GoldMove => {
      const document = record.document(id)!
      const other =
        (document.from[0]?.value === undefined ? undefined : document.to[0]?.value) ?? 'second'
      const first = document.from[0]?.value ?? 'first'
      const party = row.party === 'third' ? 'third' : row.party === own.get(id) ? first : other
      return {
        id: row.id ?? '',
        document,
        start,
        end,
        act: row.act ?? '',
        party,
        mode: row.mode ?? 'direct',
        issue: row.issue ?? '',
      }
    })
    .sort(
      (one, other) =>
        (one.document.date?.value ?? '').localeCompare(other.document.date?.value ?? '') ||
        one.document.id.localeCompare(other.document.id) ||
        one.start - other.start,
    )
}

/** The gold names parties in its own way: who writes a letter is the party of its direct moves. */
function ownParties(rows: ReturnType<typeof placedRows>): Map<DocumentId, string> {
  const own = new Map<DocumentId, string>()
  for (const { row, document } of rows)
    if (row.mode === 'direct' && !own.has(document)) own.set(document, row.party ?? '')
  return own
}

/** What the gold itself calls weak: outcomes, reports, no answers in form. */
const weak = /outcome|as reported by|convergent|not an answer in form/i

function goldAnswers(gold: Gold, record: StandingRecord): GoldAnswer[] {
  return (gold.table('responses.csv') ?? []).flatMap((row): GoldAnswer[] => {
    const id = gold.document(row.response_doc ?? '')
    const document = id === undefined ? undefined : record.document(id)
    if (document === undefined || weak.test(row.note ?? '')) return []
    const span =
      (row.exact ?? '') === ''
        ? undefined
        : gold.span(row.response_doc ?? '', {
            exact: row.exact ?? '',
            prefix: row.prefix ?? '',
            suffix: row.suffix ?? '',
            ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
          })
    const response = row.response === 'ignored' ? 'passed-over' : (row.response ?? '')
    return [{ move: row.proposal ?? '', document, response, span }]
  })
}

function findingsOf(found: readonly FoundAct[]): Finding<'act'>[] {
  return [...new Set(found.map(({ document }) => document))].flatMap((document) =>
    withIds(
      document,
      found.filter((one) => one.document === document).map(({ draft }) => draft),
    ),
  )
}

interface Reached {
  readonly moves: readonly GoldMove[]
  readonly actOf: ReadonlyMap<string, FindingId>
  readonly asOf: EdtfDate | undefined
}

/** Each question of the gold is one row of the board, with its moves as the gold has them and no others. */
function assertRight(record: StandingRecord, { moves, actOf, asOf }: Reached): void {
  const board = boardOf(record, asOf)
  const wrong = moves.filter((move) => {
    const id = actOf.get(move.id)!
    const rows = board.rows.filter(({ acts }) => acts.some(({ finding }) => finding.id === id))
    const [row] = rows
    const own = row?.acts.find(({ finding }) => finding.id === id)?.finding.body
    const together = moves.filter(({ issue }) => issue === move.issue)
    return (
      rows.length !== 1 ||
      row?.acts.length !== together.length ||
      !together.every((one) => row.acts.some(({ finding }) => finding.id === actOf.get(one.id))) ||
      own?.act !== move.act ||
      own.party !== move.party ||
      own.mode !== move.mode
    )
  })
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  )
}

/** What was answered stands on the board with its letter and its kind. */
function assertAnswered(
  record: StandingRecord,
  answers: readonly GoldAnswer[],
  { actOf, unreached }: Driven,
): void {
  const stands = [...record.findings('response')].filter(({ standing }) => standing !== 'found')
  const wrong = answers.filter(
    ({ move, document, response }) =>
      !unreached.some((words) => words.startsWith(move)) &&
      !stands.some(
        (one) =>
          one.body.act === actOf.get(move) &&
          one.document === document.id &&
          one.body.response === response,
      ),
  )
  assert.deepEqual(
    wrong.map(({ move, response }) => `${move} ${response}`),
    [],
  )
}
