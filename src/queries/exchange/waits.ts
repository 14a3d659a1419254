/**
 * Waits: how long a side awaited what the other owed it.
 *
 * An answered letter was awaited until its answer came. A letter without one
 * counts as awaited only where somebody complained, promised or asked: most
 * letters want no answer, and a wait drawn for each would be untrue.
 */
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import { type ExchangeArc, type ExchangeMark, middle } from './mark.ts'
import type { Sides } from './sides.ts'

export interface Wait {
  /** Who was awaited. */
  readonly lane: string
  readonly from: number
  /** When it came; still open where nothing has. */
  readonly until: number | undefined
  /** The letter that was to be answered, or the document that was asked for. */
  readonly letter: ExchangeMark
  readonly why: 'answered' | 'complained' | 'promised' | 'asked for'
  /** How often it was complained of, promised or asked for. */
  readonly times: number
}

export interface WaitParts {
  readonly byId: ReadonlyMap<DocumentId, ExchangeMark>
  readonly arcs: readonly ExchangeArc[]
  readonly two: readonly string[]
  readonly sides: Sides
}

/** All waits between the two sides, in order of their beginning. */
export function waitsOf(record: StandingRecord, parts: WaitParts): Wait[] {
  const answered = answeredWaits(parts)
  const closed = new Set(answered.map((wait) => wait.letter))
  const open = [...complaints(record, parts), ...promises(record, parts)].filter(
    (wait) => !closed.has(wait.letter),
  )
  return [...answered, ...merged(open), ...merged(requests(record, parts))].sort(
    (one, other) => one.from - other.from,
  )
}

function answeredWaits({ arcs, two }: WaitParts): Wait[] {
  const first = new Map<ExchangeMark, ExchangeArc>()
  for (const arc of arcs) {
    if (arc.from.lane === arc.answers.lane) continue
    if (!two.includes(arc.from.lane) || !two.includes(arc.answers.lane)) continue
    const known = first.get(arc.answers)
    if (known === undefined || middle(arc.from.days) < middle(known.from.days))
      first.set(arc.answers, arc)
  }
  return [...first.values()]
    .filter(({ from, answers }) => middle(from.days) >= middle(answers.days))
    .map(({ from, answers }) => ({
      lane: from.lane,
      from: middle(answers.days),
      until: middle(from.days),
      letter: answers,
      why: 'answered',
      times: 1,
    }))
}

function* complaints(record: StandingRecord, { byId, two }: WaitParts): Iterable<Wait> {
  for (const { body } of record.findings('silence')) {
    // A refusal and an evasion are answers, however they are complained of.
    const isSilent = body.manner === 'silence' || body.manner === 'delay'
    const letter = isSilent && body.of !== undefined ? byId.get(body.of) : undefined
    const lane = letter === undefined ? undefined : two.find((side) => side !== letter.lane)
    if (letter === undefined || lane === undefined || !two.includes(letter.lane)) continue
    yield { lane, from: middle(letter.days), until: undefined, letter, why: 'complained', times: 1 }
  }
}

function* promises(record: StandingRecord, { byId, two }: WaitParts): Iterable<Wait> {
  for (const { document, body } of record.findings('reply')) {
    if (body.how !== 'promised') continue
    const letter = byId.get(body.answers)
    const lane = byId.get(document)?.lane
    if (letter === undefined || lane === undefined || !two.includes(lane)) continue
    yield { lane, from: middle(letter.days), until: undefined, letter, why: 'promised', times: 1 }
  }
}

/** A document asked for stays awaited until the asker has it; a refusal answers the letter, not the request. */
function* requests(record: StandingRecord, { byId, two, sides }: WaitParts): Iterable<Wait> {
  const given = new Map<DocumentId, number>()
  for (const { document, body } of record.findings('withholding')) {
    const day = byId.get(document)
    const had =
      body.event === 'had-by' && body.by.some((value) => two.includes(sides.laneOf({ value })))
    if (had && day !== undefined) given.set(body.of, middle(day.days))
  }
  for (const { document, body } of record.findings('withholding')) {
    if (body.event !== 'requested') continue
    const letter = byId.get(body.of)
    const asker = byId.get(document)
    const lane = asker === undefined ? undefined : two.find((side) => side !== asker.lane)
    if (letter === undefined || asker === undefined || lane === undefined) continue
    const from = middle(asker.days)
    const until = given.get(body.of)
    yield {
      lane,
      from,
      until: until !== undefined && until > from ? until : undefined,
      letter,
      why: 'asked for',
      times: 1,
    }
  }
}

/** One wait a letter, from its first beginning. */
function merged(waits: Iterable<Wait>): Wait[] {
  const byLetter = new Map<string, Wait>()
  for (const wait of waits) {
    const key = `${wait.lane} ${wait.letter.id}`
    const known = byLetter.get(key)
    byLetter.set(
      key,
      known === undefined
        ? wait
        : { ...known, from: Math.min(known.from, wait.from), times: known.times + 1 },
    )
  }
  return [...byLetter.values()]
}
