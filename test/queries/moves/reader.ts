/**
 * A reader who knows the truth and has only the keys: presses what the two
 * passes offer until the board says what the gold says, and counts.
 */

import { answerKeys } from '../../../src/queries/moves/answer-keys.ts'
import {
  type AnswerState,
  answerState,
  surestFirst,
} from '../../../src/queries/moves/answer-state.ts'
import { moveJudgements } from '../../../src/queries/moves/judge.ts'
import type { Key } from '../../../src/queries/moves/keys.ts'
import { moveKeys } from '../../../src/queries/moves/move-keys.ts'
import { type MoveState, moveState } from '../../../src/queries/moves/state.ts'
import { judgementOf, type Wish } from '../../../src/queries/review/decide.ts'
import {
  type Document,
  type Finding,
  type FindingId,
  type Judgement,
  type Kind,
  overlay,
  type Standing,
  type StandingRecord,
} from '../../../src/record/index.ts'
import { overlapLength, type Span } from '../../../src/text/index.ts'

export interface GoldMove extends Span {
  readonly id: string
  readonly document: Document
  readonly act: string
  readonly party: string
  readonly mode: string
  readonly issue: string
}

export interface GoldAnswer {
  readonly move: string
  readonly document: Document
  readonly response: string
  /** None where the act was passed over. */
  readonly span: Span | undefined
}

interface Desk {
  record(): StandingRecord
  judge(wish: Wish): void
}

/** A record that follows what is judged, without building anew. */
export function deskOf(base: StandingRecord, own: Partial<Record<Kind, readonly Finding[]>>): Desk {
  const kept: Judgement[] = []
  const judged: readonly Kind[] = ['act', 'question', 'response']
  const ground = { words: (id: never) => base.words(id), current: <Id>(id: Id) => id }
  const made = new Map<string, readonly Standing[]>()
  const ofDocument = (kind: Kind, document: string): readonly Standing[] => {
    const key = `${kind} ${document}`
    const known = made.get(key)
    if (known !== undefined) return known
    const found = (own[kind] ?? []).filter((one) => one.document === document)
    const about = kept.filter((one) => one.about === kind && one.document === document)
    const next = overlay(found, about, ground as Parameters<typeof overlay>[2]).standing
    made.set(key, next)
    return next
  }
  const ids = [...base.documents()].map(({ id }) => id)
  const standing = (kind: Kind): readonly Standing[] => ids.flatMap((id) => ofDocument(kind, id))
  const now = (): StandingRecord => ({
    ...base,
    settings: base.settings,
    documents: () => base.documents(),
    document: (id) => base.document(id),
    words: (id, witness) => base.words(id, witness),
    text: (id, witness) => base.text(id, witness),
    judgements: () => kept,
    findings: ((kind: Kind, document?: string) => {
      if (!judged.includes(kind)) return base.findings(kind, document as never)
      return document === undefined ? standing(kind) : ofDocument(kind, document)
    }) as StandingRecord['findings'],
    finding: (id) => judged.flatMap((kind) => standing(kind)).find((one) => one.id === id),
  })
  let record = now()
  return {
    record: () => record,
    judge(wish: Wish) {
      let number = 0
      const stamp = () => {
        number += 1
        return { id: `j${kept.length}-${number}`, time: '2026-01-01T00:00:00Z', who: 'ada' }
      }
      const single = wish.decision === 'reject' ? judgementOf(record, wish, stamp()) : undefined
      const decided = single ?? moveJudgements(record, wish, stamp)
      if (typeof decided === 'string') throw new RangeError(`${decided} ${JSON.stringify(wish)}`)
      const all = 'id' in decided ? [decided] : decided
      kept.push(...all)
      for (const { about, document } of all) made.delete(`${about} ${document}`)
      record = now()
    },
  }
}

/** Presses keys of one pass; each press is counted. */
class Hand<State> {
  presses = 0
  query = new URLSearchParams()
  readonly desk: Desk
  readonly read: (record: StandingRecord, query: URLSearchParams) => State | undefined
  readonly keys: (record: StandingRecord, state: State) => readonly Key[]
  last: { record: StandingRecord; query: string; state: State | undefined } | undefined

  constructor(desk: Desk, parts: Pick<Hand<State>, 'read' | 'keys'>) {
    this.desk = desk
    this.read = parts.read
    this.keys = parts.keys
  }

  state(): State | undefined {
    const [record, query] = [this.desk.record(), this.query.toString()]
    if (this.last?.record !== record || this.last.query !== query)
      this.last = { record, query, state: this.read(record, this.query) }
    return this.last.state
  }

  now(): readonly Key[] {
    const state = this.state()
    return state === undefined ? [] : this.keys(this.desk.record(), state)
  }

  /** Presses the key that does this; says whether there was one. */
  press(wanted: (key: Key) => boolean): boolean {
    const key = this.now().find(wanted)
    if (key === undefined) return false
    this.presses += 1
    if (key.does.kind === 'decide') this.desk.judge(key.does.wish)
    for (const [name, value] of Object.entries(key.does.change))
      if (value === undefined) this.query.delete(name)
      else this.query.set(name, value)
    return true
  }

  by(name: string): boolean {
    return this.press(({ key }) => key === name)
  }
}

type MoveHand = Hand<MoveState>
type AnswerHand = Hand<AnswerState>

export interface Driven {
  readonly movePresses: number
  readonly answerPresses: number
  /** What could not be reached with keys, in words. */
  readonly unreached: readonly string[]
  /** Which act became which move of the gold. */
  readonly actOf: ReadonlyMap<string, FindingId>
}

const fits = (one: Span, other: Span): boolean =>
  overlapLength(one, other) * 2 >= Math.min(one.end - one.start, other.end - other.start)

/** Both passes over all letters of the gold. */
export function drive(
  desk: Desk,
  gold: { readonly moves: readonly GoldMove[]; readonly answers: readonly GoldAnswer[] },
): Driven {
  const unreached: string[] = []
  const actOf = new Map<string, FindingId>()
  const moves = firstPass(desk, gold.moves, { actOf, unreached })
  const answers = secondPass(desk, gold.answers, { actOf, unreached })
  return { movePresses: moves, answerPresses: answers, unreached, actOf }
}

interface Minutes {
  readonly actOf: Map<string, FindingId>
  readonly unreached: string[]
}

function firstPass(desk: Desk, moves: readonly GoldMove[], minutes: Minutes): number {
  const questions = new Map<string, string>()
  const open = new Set(moves)
  const hand = new Hand(desk, { read: moveState, keys: moveKeys })
  for (const document of new Set(moves.map((one) => one.document))) {
    hand.query = new URLSearchParams({ document: document.id })
    const own = moves.filter((one) => one.document === document)
    const matched = matchedBy(desk.record(), own)
    for (;;) {
      const state = hand.state()
      if (state?.finding === undefined) break
      const { finding } = state
      const waiting = [...desk.record().findings('act', document.id)].filter(
        ({ standing }) => standing === 'found',
      )
      const until = waiting.length === 1 ? Number.POSITIVE_INFINITY : finding.evidence[0].start
      const before = own.filter((one) => open.has(one) && !matched.has(one) && one.start < until)
      for (const move of before) {
        open.delete(move)
        if (!mark(hand, desk, { move, questions, minutes }))
          minutes.unreached.push(`${move.id}: not marked`)
      }
      hand.query = new URLSearchParams({ document: document.id })
      const move = own.find((one) => matched.get(one) === finding.id)
      if (move === undefined) {
        hand.by('r')
        continue
      }
      open.delete(move)
      settle(hand, desk, { move, questions, minutes })
    }
  }
  for (const move of open) minutes.unreached.push(`${move.id}: no suggestion left in its letter`)
  return hand.presses
}

/** Which suggestion is which move: largest overlap first, one to one. */
function matchedBy(record: StandingRecord, own: readonly GoldMove[]): Map<GoldMove, FindingId> {
  const pairs = own
    .flatMap((move) =>
      [...record.findings('act', move.document.id)]
        .filter(({ evidence: [span] }) => fits(span, move))
        .map((act) => ({ move, act, size: overlapLength(act.evidence[0], move) })),
    )
    .sort((one, other) => other.size - one.size)
  const matched = new Map<GoldMove, FindingId>()
  const used = new Set<FindingId>()
  for (const { move, act } of pairs) {
    if (matched.has(move) || used.has(act.id)) continue
    matched.set(move, act.id)
    used.add(act.id)
  }
  return matched
}

interface Task {
  readonly move: GoldMove
  readonly questions: Map<string, string>
  readonly minutes: Minutes
}

/** Marks words that the machine passed by, and settles them. */
function mark(hand: MoveHand, desk: Desk, task: Task): boolean {
  const { move } = task
  if (!hand.by('+')) return false
  const found = hand.press(({ does }) => {
    const [, start, end] =
      /:(\d+)-(\d+)$/.exec(does.kind === 'go' ? (does.change.mark ?? '') : '') ?? []
    return start !== undefined && fits({ start: Number(start), end: Number(end) }, move)
  })
  if (!found) return hand.by('Escape') && false
  for (let turns = 0; !isFree(hand, desk, move); turns += 1) {
    if (turns === 12) return false
    hand.by(turns % 3 === 0 ? 'x' : 'y')
    if (!isFree(hand, desk, move) && turns % 3 === 2) hand.by('x')
  }
  settle(hand, desk, task)
  return true
}

/** Whether the words marked now are the move's, and no other act stands on them. */
function isFree(hand: MoveHand, desk: Desk, move: GoldMove): boolean {
  const state = hand.state()
  const span = state?.draft.span
  if (span === undefined || !fits(span, move)) return false
  return [...desk.record().findings('act', move.document.id)].every(
    ({ evidence: [one] }) =>
      overlapLength(one, span) * 2 <= Math.max(one.end - one.start, span.end - span.start),
  )
}

/** Presses until the draft says what the gold says, and accepts it. */
function settle(hand: MoveHand, desk: Desk, { move, questions, minutes }: Task): void {
  const draft = () => hand.state()!.draft
  const changes = (name: string, value: string) => (key: Key) =>
    key.does.kind === 'go' && key.does.change[name] === value
  if (draft().act !== move.act && !hand.press(changes('act', move.act))) {
    hand.by('e')
    if (!hand.press(changes('act', move.act))) minutes.unreached.push(`${move.id}: act`)
  }
  for (let turns = 0; draft().party !== move.party && turns < 6; turns += 1) hand.by('p')
  for (let turns = 0; draft().mode !== move.mode && turns < 4; turns += 1) hand.by('m')
  const question = questions.get(move.issue) ?? 'new'
  if (draft().question !== question && !hand.press(changes('question', question))) {
    hand.by('q')
    if (!hand.press(changes('question', question))) {
      minutes.unreached.push(`${move.id}: question`)
      hand.by('Escape')
    }
  }
  const { span } = draft()
  hand.by('a')
  const kept = [...desk.record().findings('act', move.document.id)].find(
    ({ standing, evidence: [one] }) =>
      standing !== 'found' && one.start === span.start && one.end === span.end,
  )
  if (kept === undefined) {
    minutes.unreached.push(`${move.id}: not kept`)
    return
  }
  minutes.actOf.set(move.id, kept.id)
  for (const one of desk.record().findings('question'))
    if (one.standing !== 'found' && one.body.acts.includes(kept.id))
      questions.set(move.issue, one.id)
}

function secondPass(desk: Desk, answers: readonly GoldAnswer[], minutes: Minutes): number {
  const hand = new Hand(desk, { read: answerState, keys: answerKeys })
  for (const document of new Set(answers.map((one) => one.document))) {
    const own = answers.filter((one) => one.document === document)
    hand.query = new URLSearchParams({ document: document.id })
    const listed = surestFirst(desk.record(), document).map(({ id }) => id)
    const wanted = [...listed].filter((id) =>
      own.some(({ move }) => minutes.actOf.get(move) === id),
    )
    for (const one of own) {
      const id = minutes.actOf.get(one.move)
      if (id === undefined || !listed.includes(id))
        minutes.unreached.push(`${one.move} in ${document.id}: not listed`)
    }
    const left = new Set(wanted)
    for (const id of listed) {
      // Who has found what he knows of leaves the letter; the rest stays not yet checked.
      if (left.size === 0) break
      left.delete(id)
      if (!wanted.includes(id)) {
        // Nobody says what this letter makes of it: it stays not yet checked.
        if (hand.state()?.act.id === id) hand.by(' ')
        continue
      }
      const [first, ...more] = own.filter(({ move }) => minutes.actOf.get(move) === id)
      answer(hand, { one: first!, minutes })
      for (const again of more) {
        hand.by('l')
        answer(hand, { one: again, minutes })
      }
    }
  }
  return hand.presses
}

const keyOf: Readonly<Record<string, string>> = {
  accepted: 'a',
  rejected: 'r',
  countered: 'c',
  deferred: 'd',
  partly: 'p',
  'passed-over': 'n',
}

function answer(
  hand: AnswerHand,
  { one, minutes }: { readonly one: GoldAnswer; readonly minutes: Minutes },
): void {
  const { span } = one
  const chosen = () => hand.state()?.chosen
  if (span !== undefined && !(chosen() !== undefined && fits(chosen()!, span)))
    if (!chooseWords(hand, span)) minutes.unreached.push(`${one.move}: words`)
  if (!hand.by(keyOf[one.response]!)) minutes.unreached.push(`${one.move}: ${one.response}`)
}

function chooseWords(hand: AnswerHand, span: Span): boolean {
  const offers = hand.state()?.offers ?? []
  const at = offers.findIndex((offer) => fits(offer, span))
  if (at >= 0) return hand.by(String(at + 1))
  if (!hand.by('+')) return false
  for (const { key } of [...hand.now()].filter(({ key: name }) => name !== 'Escape')) {
    const kept = new URLSearchParams(hand.query)
    hand.by(key)
    const isIt = ({ does }: Key): boolean => {
      const [, start, end] =
        /:(\d+)-(\d+)$/.exec(does.kind === 'go' ? (does.change.mark ?? '') : '') ?? []
      return start !== undefined && fits({ start: Number(start), end: Number(end) }, span)
    }
    if (hand.press(isIt)) return true
    // The reader sees where the words lie and does not try the others: this look was free.
    hand.presses -= 1
    hand.query = kept
  }
  return false
}
