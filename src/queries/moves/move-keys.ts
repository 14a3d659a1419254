/** The keys of the first pass: what the move is, whose, about what, and where it begins and ends. */
import { actWords } from '../../capabilities/negotiation/index.ts'
import { cut } from '../../markup/index.ts'
import type { ActKind, DocumentId, StandingRecord } from '../../record/index.ts'
import { type Span, sentencesOf } from '../../text/index.ts'
import type { Wish } from '../review/decide.ts'
import { markOf } from './edges.ts'
import { type Change, go, type Key, letters } from './keys.ts'
import type { MoveState } from './state.ts'

/** What the address forgets when the next move comes. */
const fresh: Change = {
  finding: undefined,
  mark: undefined,
  act: undefined,
  party: undefined,
  mode: undefined,
  question: undefined,
  end: undefined,
  half: undefined,
  panel: undefined,
}

const modes = ['direct', 'restated', 'reported', 'quoted'] as const

/** The keys of the first pass. */
export function moveKeys(record: StandingRecord, state: MoveState): Key[] {
  if (state.panel === 'acts') return listKeys(state.acts.map(actChoice), state)
  if (state.panel === 'questions') return listKeys(questionChoices(state), state)
  if (state.panel === 'sentences') return sentenceKeys(record, state)
  const own = ownOf(state)
  return [
    ...verdictKeys(state),
    ...actKeys(state, own),
    ...questionKeys(state, own),
    ...tellingKeys(state, own),
    ...edgeKeys(state, own),
    ...passingKeys(state, own),
  ]
}

/** A suggestion stays in the address while it is changed. */
function ownOf({ finding }: MoveState): Change {
  return finding === undefined ? {} : { finding: finding.id }
}

/** Whether it is a move at all. */
function verdictKeys(state: MoveState): Key[] {
  const { finding } = state
  const accept = decides('a', 'accept', wishOf(state))
  if (finding === undefined) return [accept]
  return [accept, decides('r', 'no move here', { decision: 'reject', finding: finding.id })]
}

function decides(key: string, words: string, wish: Wish): Key {
  return { key, words, does: { kind: 'decide', wish, change: fresh } }
}

/** How many acts, and how many questions, have a key without their list. */
const atHand = 4

function actKeys({ acts, draft }: MoveState, own: Change): Key[] {
  return [
    ...acts.slice(0, atHand).map((act, at) => ({
      key: String(at),
      words: actWords[act],
      stands: draft.act === act,
      does: go({ ...own, act }),
    })),
    { key: 'e', words: 'another act', does: go({ ...own, panel: 'acts' }) },
  ]
}

function questionKeys(state: MoveState, own: Change): Key[] {
  return [
    ...questionChoices(state)
      .slice(0, atHand)
      .map(({ words, change, stands }, at) => ({
        key: String(at + atHand),
        words,
        stands,
        does: go({ ...own, ...change }),
      })),
    { key: 'q', words: 'another question', does: go({ ...own, panel: 'questions' }) },
    {
      key: 'w',
      words: 'a question of its own',
      stands: state.draft.question === 'new',
      does: go({ ...own, question: 'new' }),
    },
  ]
}

/** Whose move it is, and who tells of it. */
function tellingKeys(state: MoveState, own: Change): Key[] {
  const { draft, body } = state
  const parties = [...new Set([body.party, ...sidesOf(state), 'third'])]
  const party = following(parties, draft.party)
  const mode = following(modes, draft.mode)
  return [
    { key: 'p', words: `whose: ${draft.party}`, does: go({ ...own, party }) },
    { key: 'm', words: `told: ${draft.mode}`, does: go({ ...own, mode }) },
  ]
}

function following<Thing>(all: readonly Thing[], one: Thing): Thing {
  return all[(all.indexOf(one) + 1) % all.length]!
}

/** Where it begins and ends. */
function edgeKeys(state: MoveState, own: Change): Key[] {
  return [
    { key: 'x', words: 'cut in two', does: go({ ...own, half: nextHalf(state, '1') }) },
    { key: 'y', words: 'the second half', does: go({ ...own, half: nextHalf(state, '2') }) },
    { key: 'ArrowLeft', words: 'a word less', does: go({ ...own, end: moved(state, -1) }) },
    { key: 'ArrowRight', words: 'a word more', does: go({ ...own, end: moved(state, 1) }) },
  ]
}

/** What leads elsewhere: to words that the machine passed by, or to the next suggestion. */
function passingKeys({ finding, document }: MoveState, own: Change): Key[] {
  const missed: Key = {
    key: '+',
    words: 'a move the machine passed by',
    does: go({ ...own, panel: 'sentences', document: document.id }),
  }
  if (finding === undefined) return [missed]
  return [missed, { key: ' ', words: 'later', does: go({ ...fresh, after: finding.id }) }]
}

/** Cut at the next place that offers itself, and take this half: `2:1` is the second half of the next cut. */
function nextHalf({ half }: MoveState, side: string): string {
  const [known, at] = half?.split(':') ?? []
  return known === undefined || at === undefined
    ? `${side}:0`
    : `${side}:${known === side ? Number(at) + 1 : at}`
}

/** By how many words the end was moved. */
function moved({ moves }: MoveState, by: number): string | undefined {
  return moves + by === 0 ? undefined : String(moves + by)
}

interface Choice {
  readonly words: string
  readonly change: Change
  readonly stands: boolean
}

function actChoice(act: ActKind): Choice {
  return { words: actWords[act], change: { act, panel: undefined }, stands: false }
}

function questionChoices({ questions, draft }: MoveState): Choice[] {
  return questions.map(({ id, body }) => ({
    words: cut(body.title, 60),
    change: { question: id, panel: undefined },
    stands: draft.question === id,
  }))
}

/** One letter each; two where there are more than letters. */
function listKeys(choices: readonly Choice[], state: MoveState): Key[] {
  const own = ownOf(state)
  return [
    ...choices.slice(0, letters.length).map(({ words, change, stands }, at) => ({
      key: letters[at]!,
      words,
      stands,
      does: go({ ...own, ...change }),
    })),
    { key: 'Escape', words: 'back', does: go({ ...own, panel: undefined }) },
  ]
}

function sentenceKeys(record: StandingRecord, { document, draft }: MoveState): Key[] {
  const sentences = sentencesAround(record, document.id, draft.span.start)
  const words = record.words(document.id)
  return [
    ...sentences.slice(0, letters.length).map((span, at) => ({
      key: letters[at]!,
      words: cut(words.slice(span.start, span.end), 70),
      does: go({ ...fresh, mark: markOf(document.id, span) }),
    })),
    { key: 'Escape', words: 'back', does: go({ panel: undefined }) },
  ]
}

/** So many sentences before and from a place on are shown to mark one of: as many as there are letters. */
const aroundIt = letters.length / 2

function sentencesAround(
  record: StandingRecord,
  document: DocumentId,
  at: number,
): readonly Span[] {
  const all = sentencesOf(record.words(document))
  const here = Math.max(
    0,
    all.findIndex(({ end }) => end > at),
  )
  return all.slice(Math.max(0, here - aroundIt), here + aroundIt)
}

function sidesOf({ document }: MoveState): string[] {
  return [...document.from, ...document.to].slice(0, 3).map(({ value }) => value)
}

function wishOf({ finding, document, draft }: MoveState): Wish {
  return {
    decision: 'move',
    ...(finding === undefined ? {} : { finding: finding.id }),
    place: markOf(document.id, draft.span),
    act: draft.act,
    party: draft.party,
    mode: draft.mode,
    question: draft.question,
  }
}
