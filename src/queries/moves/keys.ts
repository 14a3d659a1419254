/**
 * The keys of both passes: what each does now, in words. The page shows every
 * one as a link or a button, so all can be done without keys and without script.
 */
import { actWords, answerWords, type Offered } from '../../capabilities/negotiation/index.ts'
import { cut } from '../../markup/index.ts'
import type { ActKind, ResponseKind, StandingRecord } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import type { Wish } from '../review/decide.ts'
import { type AnswerState, type MoveState, sentencesAround } from './state.ts'

/** What stands in the address after a key: undefined takes a word out. */
export type Change = Readonly<Record<string, string | undefined>>

export interface Key {
  readonly key: string
  readonly words: string
  readonly does:
    | { readonly kind: 'go'; readonly change: Change }
    | { readonly kind: 'decide'; readonly wish: Wish; readonly change: Change }
  /** What stands now. */
  readonly stands?: boolean
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

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
  const { draft, finding, document, body } = state
  const own: Change = finding === undefined ? {} : { finding: finding.id }
  const parties = [...new Set([body.party, ...sidesOf(state), 'third'])]
  const next = <Thing>(all: readonly Thing[], one: Thing): Thing =>
    all[(all.indexOf(one) + 1) % all.length]!
  return [
    { key: 'a', words: 'accept', does: { kind: 'decide', wish: wishOf(state), change: fresh } },
    ...(finding === undefined
      ? []
      : [
          {
            key: 'r',
            words: 'no move here',
            does: {
              kind: 'decide' as const,
              wish: { decision: 'reject', finding: finding.id },
              change: fresh,
            },
          },
        ]),
    ...state.acts.slice(0, 4).map((act, at) => ({
      key: at === 0 ? '0' : String(at),
      words: actWords[act],
      stands: draft.act === act,
      does: { kind: 'go' as const, change: { ...own, act } },
    })),
    { key: 'e', words: 'another act', does: go({ ...own, panel: 'acts' }) },
    ...questionChoices(state)
      .slice(0, 4)
      .map(({ words, change, stands }, at) => ({
        key: String(at + 4),
        words,
        stands,
        does: go({ ...own, ...change }),
      })),
    { key: 'q', words: 'another question', does: go({ ...own, panel: 'questions' }) },
    {
      key: 'w',
      words: 'a question of its own',
      stands: draft.question === 'new',
      does: go({ ...own, question: 'new' }),
    },
    {
      key: 'p',
      words: `whose: ${draft.party}`,
      does: go({ ...own, party: next(parties, draft.party) }),
    },
    {
      key: 'm',
      words: `told: ${draft.mode}`,
      does: go({ ...own, mode: next(modes, draft.mode) }),
    },
    { key: 'x', words: 'cut in two', does: go({ ...own, half: nextHalf(state, '1') }) },
    { key: 'y', words: 'the second half', does: go({ ...own, half: nextHalf(state, '2') }) },
    { key: 'ArrowLeft', words: 'a word less', does: go({ ...own, end: moved(state, -1) }) },
    { key: 'ArrowRight', words: 'a word more', does: go({ ...own, end: moved(state, 1) }) },
    {
      key: '+',
      words: 'a move the machine passed by',
      does: go({ ...own, panel: 'sentences', document: document.id }),
    },
    ...(finding === undefined
      ? []
      : [{ key: ' ', words: 'later', does: go({ ...fresh, after: finding.id }) }]),
  ]
}

function go(change: Change): Key['does'] {
  return { kind: 'go', change }
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
function listKeys(choices: readonly Choice[], { finding }: MoveState): Key[] {
  const own: Change = finding === undefined ? {} : { finding: finding.id }
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

export function markOf(document: string, { start, end }: Span): string {
  return `${document}:${start}-${end}`
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

const responseKeys: readonly (readonly [string, ResponseKind])[] = [
  ['a', 'accepted'],
  ['r', 'rejected'],
  ['c', 'countered'],
  ['d', 'deferred'],
  ['p', 'partly'],
  ['n', 'passed-over'],
]

/** The keys of the second pass. */
export function answerKeys(record: StandingRecord, state: AnswerState): Key[] {
  const { act, document, offers, chosen, panel, last } = state
  const own: Change = { act: act.id }
  if (panel?.startsWith('sentences') === true) return wordsKeys(record, state)
  const place = chosen === undefined ? undefined : markOf(document.id, chosen)
  const after: Change = { act: undefined, words: undefined, mark: undefined, panel: undefined }
  return [
    ...responseKeys.flatMap(([key, response]): Key[] =>
      response !== 'passed-over' && place === undefined
        ? []
        : [
            {
              key,
              words: response === 'passed-over' ? 'not mentioned' : answerWords[response],
              does: {
                kind: 'decide',
                wish: { decision: 'answer', move: act.id, response, document: document.id, place },
                change: { ...after, last: act.id },
              },
            },
          ],
    ),
    ...offers.map((offer: Offered, at) => ({
      key: String(at + 1),
      words: cut(record.words(document.id).slice(offer.start, offer.end), 140),
      stands: chosen?.start === offer.start,
      does: go({ ...own, words: String(at + 1), mark: undefined }),
    })),
    { key: '+', words: 'other words', does: go({ ...own, panel: 'sentences' }) },
    ...(last === undefined
      ? []
      : [{ key: 'l', words: 'one more answer to the last', does: go({ ...after, act: last }) }]),
    { key: ' ', words: 'later', does: go({ ...after, after: act.id }) },
  ]
}

/** All sentences of the letter, two letters each: the first opens a part of it, the second takes one. */
function wordsKeys(record: StandingRecord, { act, document, panel }: AnswerState): Key[] {
  const all = sentencesAround(record, document.id, 0, 'all')
  const opening = panel?.split(':')[1]
  const part = opening === undefined ? -1 : letters.indexOf(opening)
  const words = record.words(document.id)
  const own: Change = { act: act.id }
  const opened = part < 0 ? [] : all.slice(part * perPart, (part + 1) * perPart)
  const parts = Math.ceil(all.length / perPart)
  const back: Key = { key: 'Escape', words: 'back', does: go({ ...own, panel: undefined }) }
  if (part >= 0)
    return [
      ...opened.map((span, at) => ({
        key: letters[at]!,
        words: cut(words.slice(span.start, span.end), 90),
        does: go({ ...own, panel: undefined, mark: markOf(document.id, span) }),
      })),
      back,
    ]
  return [
    ...Array.from({ length: Math.min(parts, letters.length) }, (_, at) => ({
      key: letters[at]!,
      words: cut(words.slice(all[at * perPart]!.start), 60),
      does: go({ ...own, panel: `sentences:${letters[at]}` }),
    })),
    back,
  ]
}

const perPart = 20
