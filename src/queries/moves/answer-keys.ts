/** The keys of the second pass: what became of an act, and which words say so. */
import { answerWords, type Offered } from '../../capabilities/negotiation/index.ts'
import { cut } from '../../markup/index.ts'
import type { ResponseKind, StandingRecord } from '../../record/index.ts'
import { sentencesOf } from '../../text/index.ts'
import type { AnswerState } from './answer-state.ts'
import { markOf } from './edges.ts'
import { type Change, go, type Key, letters } from './keys.ts'

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
  const all = sentencesOf(record.words(document.id))
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

/** Sentences that a first letter opens. */
const perPart = 20
