/** The board: where each side stands on each question at a date, in its own words. */
import {
  type Act,
  type Document,
  daysOf,
  type EdtfDate,
  type FindingId,
  keptOf,
  type Standing,
  type StandingRecord,
  sureEnough,
} from '../../record/index.ts'
import { actsByName } from './answer/acts.ts'
import type { BoardAct } from './answer/board-act.ts'
import { cellsOf } from './answer/cells.ts'
import { withCounters } from './answer/counters.ts'
import { dayOf } from './answer/day.ts'
import { sidesWhoMet } from './answer/who-met.ts'
import { type Sides, sidesOf, unnamed } from './sides.ts'

export type { BoardAct } from './answer/board-act.ts'
export { isPosition } from './answer/cells.ts'

/** Questions by sides, as of a day. */
export interface Board {
  /** The letters that hold acts, in order of date. */
  readonly letters: readonly Document[]
  /** The sides in alphabetical order. */
  readonly parties: readonly string[]
  readonly rows: readonly BoardRow[]
}

/** A question with its moves; its cells hold those that put a side somewhere. */
export interface BoardRow {
  readonly question: Standing<'question'>
  readonly title: string
  /** In order of date and place. */
  readonly acts: readonly BoardAct[]
  readonly cells: ReadonlyMap<string, readonly BoardAct[]>
}

/** Less probable answers are not shown beside an act at all; they wait where answers are decided. */
const suggested = 0.3

/** The board as of a day; of the whole record without one. */
export function boardOf(record: StandingRecord, asOf?: EdtfDate): Board {
  return asOf === undefined ? wholeBoard(record) : boardAsOf(record, asOf)
}

const wholeBoard = keptOf((record: StandingRecord) => boardAsOf(record, undefined))

function boardAsOf(record: StandingRecord, asOf: EdtfDate | undefined): Board {
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : daysOf(asOf).last
  const sides = sidesOf(record)
  const answers = answersByAct(record, until)
  const acts = actsByName(record)
  const questions = [...record.findings('question')]
  const gathered = gatheredByPeople(questions, acts)
  const found = questions.flatMap((question): Omit<BoardRow, 'cells'>[] => {
    const own = actsUnder(question).flatMap((id): BoardAct[] => {
      const act = boardAct(record, acts.get(id), { sides, answers })
      if (act === undefined || dayOf(act.document) > until) return []
      const isElsewhere = gathered.has(act.finding.id) && !question.body.acts.includes(id)
      return isElsewhere || (question.standing === 'found' && gathered.has(act.finding.id))
        ? []
        : [act]
    })
    if (!own.some((act) => act.stands)) return []
    const read = withCounters(own)
    const title = question.body.title || 'a question without a name'
    return [{ question, title, acts: read }]
  })
  const cells = cellsOf(found.map((row) => row.acts))
  const rows = found.map((row, at): BoardRow => ({ ...row, cells: cells[at]! }))
  const named = mostArguing(
    rows.flatMap((row) => [...row.cells].flatMap(([name, acts]) => acts.map(() => name))),
  )
  return {
    letters: lettersOf(record),
    parties: withOther(named, rows).sort((one, other) => one.localeCompare(other)),
    rows: rows.sort((one, other) => other.acts.length - one.acts.length),
  }
}

/** Where one side alone has moved the one it wrote to most stands beside it: its silence is to be seen. */
function withOther(named: readonly string[], rows: readonly BoardRow[]): string[] {
  if (named.length !== 1) return [...named]
  const others = rows
    .flatMap(({ acts }) => acts.flatMap(({ to }) => to))
    .filter((side) => side !== named[0])
  return [...named, ...mostArguing(others).slice(0, 1)]
}

/** What a person gathered, and what the machine had gathered there and nobody has put elsewhere. */
function actsUnder({ body, machine, standing }: Standing<'question'>): readonly FindingId[] {
  if (standing === 'found' || machine === undefined) return body.acts
  return [...new Set([...body.acts, ...machine.acts])]
}

/** Acts that a person has put under a question; the machine's questions leave them there. */
function gatheredByPeople(
  questions: readonly Standing<'question'>[],
  acts: ReadonlyMap<FindingId, Standing<'act'>>,
): ReadonlySet<FindingId> {
  const judged = questions.filter(({ standing }) => standing !== 'found')
  return new Set(judged.flatMap(({ body }) => body.acts.flatMap((id) => acts.get(id)?.id ?? [])))
}

/** Sides that get a column: a sheet has room for a few, and the others are in the threads. */
const columns = 5

/** Who has less than this part (one in so many) of what the busiest side has stands in the threads alone. */
const fewest = 12

function mostArguing(named: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts]
    .filter(([name, count]) => !nameless.has(name) && count * fewest >= most)
    .sort(([, one], [, other]) => other - one)
    .slice(0, columns)
    .map(([name]) => name)
}

/** What a side is called where no head of a letter names it. */
const nameless: ReadonlySet<string> = new Set([...unnamed.values(), 'third'])

function lettersOf(record: StandingRecord): Document[] {
  const ids = new Set([...record.findings('act')].map(({ document }) => document))
  return [...record.documents()].filter(({ id, date }) => ids.has(id) && date !== undefined)
}

interface Tools {
  readonly sides: Sides
  readonly answers: ReadonlyMap<FindingId, readonly Standing<'response'>[]>
}

function boardAct(
  record: StandingRecord,
  finding: Standing<'act'> | undefined,
  tools: Tools,
): BoardAct | undefined {
  if (finding === undefined) return undefined
  const document = record.document(finding.document)
  if (document === undefined) return undefined
  const met = sidesWhoMet(finding, { record, document, sides: tools.sides })
  const party = met[0] ?? tools.sides.of(finding, document)
  // A side does not answer itself, unless a reader says that it took something back.
  const isOther = ({ document: told, standing }: Standing<'response'>): boolean => {
    const letter = record.document(told)
    return standing !== 'found' || letter === undefined || !tools.sides.from(letter).includes(party)
  }
  return {
    finding,
    document,
    party,
    met,
    to: tools.sides.to(document),
    value: valueWords(finding.body),
    answers: [finding.id, finding.also]
      .flatMap((id) => (id === undefined ? [] : (tools.answers.get(id) ?? [])))
      .filter(isOther),
    stands: finding.standing !== 'found' || finding.confidence >= sureEnough,
  }
}

function answersByAct(
  record: StandingRecord,
  until: number,
): Map<FindingId, Standing<'response'>[]> {
  const groups = new Map<FindingId, Standing<'response'>[]>()
  for (const one of record.findings('response'))
    if (isShown(one) && isBy(record.document(one.document), until))
      groups.set(one.body.act, [...(groups.get(one.body.act) ?? []), one])
  return groups
}

function isShown({ standing, confidence }: Standing<'response'>): boolean {
  return standing !== 'found' || confidence >= suggested
}

/** Written by that day; a letter without a day is taken for written. */
function isBy(document: Document | undefined, until: number): boolean {
  return document?.date === undefined || dayOf(document) <= until
}

/** What an act comes to in values: its dates, places, who takes part; of a refusal, what it is not to be. */
export function valueWords({ act, values }: Act): string {
  const { composition } = values
  const who =
    composition?.count === undefined
      ? []
      : [`${composition.count} ${composition.noun ?? ''}`.trim()]
  const whenAndWho = [...values.dates, ...values.places, ...who].join(', ')
  // "We cannot go beyond eight per cent" refuses more than eight, not eight.
  if (act === 'reject') return whenAndWho === '' ? '' : `not ${whenAndWho}`
  return [...values.dates, ...values.terms, ...values.places, ...values.amounts, ...who].join(', ')
}
