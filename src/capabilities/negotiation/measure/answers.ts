/** Answers against `responses.csv`: link and kind, among rows whose proposal was found. */
import type { DocumentId } from '../../../record/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { answersOf } from '../resolve/index.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import type { Answer } from '../resolve/respond.ts'
import type { FoundAct } from './left-out.ts'
import { fits, type Matched, type Row, round } from './rows.ts'

/** Rows whose note says that they are weak: an outcome, a report, no answer in form. */
const weak = /outcome|as reported by|convergent|not an answer in form/i

const kinds: Readonly<Record<string, string>> = { ignored: 'passed-over' }

interface Tools {
  readonly gold: Gold
  readonly pairs: Matched<FoundAct>['pairs']
  readonly acts: ReadonlyMap<FoundAct, PlacedAct>
  readonly asked: ReadonlyMap<DocumentId, readonly DocumentId[]>
}

export function countAnswers({ gold, pairs, acts, asked }: Tools): Measured | undefined {
  const table = gold.table('responses.csv')
  if (table === undefined) return undefined
  const byDocument = new Map<DocumentId, PlacedAct[]>()
  for (const act of acts.values())
    byDocument.set(act.document, [...(byDocument.get(act.document) ?? []), act])
  const found = [...byDocument.keys()].flatMap((document) =>
    answersOf(document, { acts: byDocument, answered: asked.get(document) ?? [] }).map(
      (answer) => ({
        document,
        answer,
      }),
    ),
  )
  const actOf = new Map(pairs.map((pair) => [pair.gold.row.id, acts.get(pair.found)!]))
  const rows = table.filter((row) => actOf.has(row.proposal) && !weak.test(row.note ?? ''))
  const misses: Miss[] = []
  let [links, right] = [0, 0]
  for (const row of rows) {
    const own = found.filter(
      ({ document, answer }) =>
        answer.act === actOf.get(row.proposal) &&
        document === gold.document(row.response_doc ?? ''),
    )
    const linked = own.filter(({ answer, document }) => isLinked(answer, document, { row, gold }))
    const isRight = linked.some(({ answer }) => answer.response === kindOf(row))
    if (linked.length > 0) links += 1
    if (isRight) right += 1
    else
      misses.push({
        kind: linked.length > 0 ? 'wrong' : 'missed',
        document: row.response_doc ?? '',
        words: row.exact ?? '',
        before: row.prefix ?? '',
        after: row.suffix ?? '',
        expected: `${row.response} ${row.proposal}`,
        found: own.map(({ answer }) => answer.response).join(', '),
      })
  }
  return {
    figures: {
      answers: {
        link: rows.length === 0 ? 0 : round(links / rows.length),
        kind: rows.length === 0 ? 0 : round(right / rows.length),
        rows: rows.length,
        inGold: table.length,
        found: found.length,
      },
    },
    misses,
  }
}

function kindOf(row: Row): string {
  return kinds[row.response ?? ''] ?? row.response ?? ''
}

/** Passed over on both sides, or answered by the same words. */
function isLinked(
  answer: Answer,
  document: DocumentId,
  { row, gold }: { readonly row: Row; readonly gold: Gold },
): boolean {
  if ((row.exact ?? '') === '') return answer.by === undefined
  if (answer.by === undefined) return false
  const span = gold.span(row.response_doc ?? '', {
    exact: row.exact ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
  })
  return span !== undefined && fits({ ...answer.by, document }, span)
}
