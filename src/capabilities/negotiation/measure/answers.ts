/** Answers against `responses.csv`: link and kind, among rows whose proposal was found. */
import type { DocumentId } from '../../../record/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { fits, type Matched, type Row, round } from '../../gold-rows.ts'
import type { AnswerLetters } from '../resolve/answer-letters.ts'
import { answersOf } from '../resolve/index.ts'
import type { Way } from '../resolve/letters.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import type { Answer } from '../resolve/response.ts'
import type { FoundAct } from './left-out.ts'

/** Rows whose note says that they are weak: an outcome, a report, no answer in form. */
const weak = /outcome|as reported by|convergent|not an answer in form/i

const kinds: Readonly<Record<string, string>> = { ignored: 'passed-over' }

interface Tools {
  readonly gold: Gold
  readonly pairs: Matched<FoundAct>['pairs']
  readonly acts: ReadonlyMap<FoundAct, PlacedAct>
  readonly found: readonly Answered[]
}

/** An answer and the letter that gives it. */
export interface Answered {
  readonly answer: Answer
  readonly document: DocumentId
}

/** The answers of all letters that hold acts. */
export function answeredIn(
  acts: Iterable<PlacedAct>,
  {
    waysOf,
    letters,
  }: {
    readonly waysOf: (document: DocumentId) => readonly Way[]
    readonly letters: AnswerLetters
  },
): Answered[] {
  const documents = [...new Set([...acts].map((act) => act.document))]
  return documents.flatMap((document) =>
    answersOf(document, { ways: waysOf(document), letters }).map((answer) => ({
      document,
      answer,
    })),
  )
}

export function countAnswers({ gold, pairs, acts, found }: Tools): Measured | undefined {
  const table = gold.table('responses.csv')
  if (table === undefined) return undefined
  const actOf = new Map(pairs.map((pair) => [pair.gold.row.id, acts.get(pair.found)!]))
  const rows = table.filter((row) => actOf.has(row.proposal) && !weak.test(row.note ?? ''))
  const misses: Miss[] = []
  let [links, right, offered] = [0, 0, 0]
  const byLetter = { link: 0, kind: 0 }
  for (const row of rows) {
    const own = found.filter(
      ({ document, answer }) =>
        answer.act === actOf.get(row.proposal) &&
        document === gold.document(row.response_doc ?? ''),
    )
    const linked = own.filter(({ answer, document }) => isLinked(answer, document, { row, gold }))
    const isRight = linked.some(({ answer }) => answer.response === kindOf(row))
    if (linked.length > 0) links += 1
    const isSilent = (row.exact ?? '') === ''
    if (own.some(({ answer }) => (answer.words === undefined) === isSilent)) byLetter.link += 1
    if (own.some(({ answer }) => answer.response === kindOf(row))) byLetter.kind += 1
    if (linked.length > 0 || own.some((one) => isOffered(one, { row, gold }))) offered += 1
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
        // Among the answer given and the few that a reader is offered beside it.
        offered: rows.length === 0 ? 0 : round(offered / rows.length),
        // Whether the letter answers the act or is silent, and how, whichever words are shown for it.
        byLetter: {
          link: round(byLetter.link / Math.max(1, rows.length)),
          kind: round(byLetter.kind / Math.max(1, rows.length)),
        },
        rows: rows.length,
        inGold: table.length,
        found: found.length,
        reliability: reliabilityOf(rows, { found, actOf, gold }),
      },
    },
    misses,
  }
}

/** Of answers to acts and in letters that the gold has: mean confidence, share right in words, how many. */
function reliabilityOf(
  rows: readonly Row[],
  {
    found,
    actOf,
    gold,
  }: {
    readonly found: readonly Answered[]
    readonly actOf: ReadonlyMap<string | undefined, PlacedAct>
    readonly gold: Gold
  },
): [number, number, number][] {
  const judged = found.flatMap((one) => {
    const own = rows.filter(
      (row) =>
        actOf.get(row.proposal) === one.answer.act &&
        gold.document(row.response_doc ?? '') === one.document,
    )
    if (own.length === 0) return []
    const isRight = own.some((row) => isLinked(one.answer, one.document, { row, gold }))
    return [{ said: one.answer.confidence, isRight }]
  })
  return bins.flatMap(([from, to]): [number, number, number][] => {
    const bin = judged.filter(({ said }) => said >= from && said < to)
    if (bin.length === 0) return []
    const mean = bin.reduce((sum, { said }) => sum + said, 0) / bin.length
    const right = bin.filter(({ isRight }) => isRight).length / bin.length
    return [[round(mean), round(right), bin.length]]
  })
}

const bins = [
  [0, 0.15],
  [0.15, 0.35],
  [0.35, 0.6],
  [0.6, 0.8],
  [0.8, 1.01],
] as const

function kindOf(row: Row): string {
  return kinds[row.response ?? ''] ?? row.response ?? ''
}

function isOffered(
  { answer, document }: { readonly answer: Answer; readonly document: DocumentId },
  places: { readonly row: Row; readonly gold: Gold },
): boolean {
  return answer.others.some((other) => isLinked(other, document, places))
}

/** Passed over on both sides, or answered by the same words. */
function isLinked(
  answer: Pick<Answer, 'words' | 'passage'>,
  document: DocumentId,
  { row, gold }: { readonly row: Row; readonly gold: Gold },
): boolean {
  if ((row.exact ?? '') === '') return answer.words === undefined
  if (answer.words === undefined) return false
  const span = gold.span(row.response_doc ?? '', {
    exact: row.exact ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
    ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
  })
  return span !== undefined && fits({ ...(answer.passage ?? answer.words), document }, span)
}
