/** Answers against `responses.csv`: link and kind, among rows whose proposal was found. */
import type { DocumentId } from '../../../record/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { fits, type Matched, type Row, round } from '../../gold-rows.ts'
import type { AnswerLetters } from '../resolve/answer-letters.ts'
import { answersOf } from '../resolve/index.ts'
import type { Way } from '../resolve/letters.ts'
import type { PlacedAct } from '../resolve/placed-act.ts'
import type { Answer } from '../resolve/response.ts'
import { ladderOf, type Outcome, stepOf, whyUnread } from './ladder.ts'
import type { FoundAct } from './left-out.ts'

/** Rows whose note says that they are weak: an outcome, a report, no answer in form. */
const weak = /outcome|as reported by|convergent|not an answer in form/i

const kinds: Readonly<Record<string, string>> = { ignored: 'passed-over' }

interface Tools {
  readonly gold: Gold
  readonly pairs: Matched<FoundAct>['pairs']
  readonly acts: ReadonlyMap<FoundAct, PlacedAct>
  readonly found: readonly Answered[]
  readonly waysOf: WaysOf
}

/** The letters that a letter may answer. */
type WaysOf = (document: DocumentId) => readonly Way[]

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
    readonly waysOf: WaysOf
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

/** Link and kind of the answers whose act was found, and where the others are lost. */
export function countAnswers(tools: Tools): Measured | undefined {
  const { gold, pairs, acts, found } = tools
  const table = gold.table('responses.csv')
  if (table === undefined) return undefined
  const actOf = new Map(pairs.map((pair) => [pair.gold.row.id, acts.get(pair.found)!]))
  const plain = table.filter((row) => !weak.test(row.note ?? ''))
  const rows = plain.filter((row) => actOf.has(row.proposal))
  const judged = rows.map((row) => judge(row, actOf.get(row.proposal)!, tools))
  const share = (test: (one: Judged) => boolean): number =>
    round(judged.filter(test).length / Math.max(1, rows.length))
  const unfound = Array.from({ length: plain.length - rows.length }, () => 'act not found' as const)
  return {
    figures: {
      answers: {
        link: share(({ isLinked: linked }) => linked),
        kind: share(({ isRight }) => isRight),
        // Among the answer given and the few that a reader is offered beside it.
        offered: share((one) => one.isLinked || one.isOffered),
        // Whether the letter answers the act or is silent, and how, whichever words are shown for it.
        byLetter: {
          link: share((one) => one.given.includes(!one.isSilent)),
          kind: share((one) => one.kinds.includes(kindOf(one.row))),
        },
        rows: rows.length,
        inGold: table.length,
        found: found.length,
        lost: ladderOf([...unfound, ...judged.map(stepOf)]),
        reliability: reliabilityOf(rows, { found, actOf, gold }),
      },
    },
    misses: judged.filter(({ isRight }) => !isRight).map(missOf),
  }
}

interface Judged extends Outcome {
  readonly row: Row
  readonly kinds: readonly string[]
}

function judge(row: Row, act: PlacedAct, { gold, found, waysOf }: Tools): Judged {
  const letter = gold.document(row.response_doc ?? '')
  const own = found.filter(({ document, answer }) => answer.act === act && document === letter)
  const linked = own.filter(({ answer, document }) => isLinked(answer, document, { row, gold }))
  return {
    row,
    kinds: own.map(({ answer }) => answer.response),
    given: own.map(({ answer }) => answer.words !== undefined),
    isLinked: linked.length > 0,
    isRight: linked.some(({ answer }) => answer.response === kindOf(row)),
    isOffered: own.some((one) => isOffered(one, { row, gold })),
    isSilent: (row.exact ?? '') === '',
    unread: whyUnread(act, letter, letter === undefined ? [] : waysOf(letter)),
  }
}

function missOf(one: Judged): Miss {
  const { row, isLinked: linked, kinds: given } = one
  return {
    kind: linked ? 'wrong' : 'missed',
    document: row.response_doc ?? '',
    words: row.exact ?? '',
    before: row.prefix ?? '',
    after: row.suffix ?? '',
    expected: `${row.response} ${row.proposal}`,
    found: [given.join(', '), `(${stepOf(one)})`].join(' '),
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
