/** Answers between letters: what is taken up, and what is passed over. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aspectsOf } from '../../../src/capabilities/negotiation/find/aspects.ts'
import { topicOf } from '../../../src/capabilities/negotiation/find/topic.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import type { AnswerLetter } from '../../../src/capabilities/negotiation/resolve/answer-letters.ts'
import { valuesNamed } from '../../../src/capabilities/negotiation/resolve/answer-values.ts'
import { learntAnswers } from '../../../src/capabilities/negotiation/resolve/answer-weights.ts'
import { letterWords } from '../../../src/capabilities/negotiation/resolve/letter-words.ts'
import type { PlacedAct } from '../../../src/capabilities/negotiation/resolve/placed-act.ts'
import { answersIn } from '../../../src/capabilities/negotiation/resolve/respond.ts'
import { saidIn } from '../../../src/capabilities/negotiation/resolve/said.ts'
import { stretchesOf } from '../../../src/capabilities/negotiation/resolve/stretches.ts'
import { verdictsIn } from '../../../src/capabilities/negotiation/resolve/told.ts'
import { english } from '../../../src/languages/index.ts'
import type { Act, ActKind, DocumentId } from '../../../src/record/index.ts'

const grammar = english.acts!

/** A letter of sentences; those with an act before a bar are acts: `propose|We propose …`. */
function letter(name: string, sentences: readonly string[], mode: Act['mode'] = 'direct') {
  const document = name as DocumentId
  const acts: PlacedAct[] = []
  let words = ''
  for (const sentence of sentences) {
    const [, kind, said] = /^(?:([a-z-]+)\|)?(.*)$/s.exec(sentence)!
    const start = words === '' ? 0 : words.length + 1
    words = words === '' ? said! : `${words} ${said}`
    if (kind === undefined) continue
    const body = {
      act: kind as ActKind,
      party: name,
      mode,
      values: { dates: [], terms: [], places: [], amounts: [] },
      topic: topicOf(said!),
      context: [],
      aspects: aspectsOf(said!, grammar),
      alternatives: [],
      reasons: [],
    } as Act
    acts.push({
      id: `${name}-${acts.length}` as PlacedAct['id'],
      document,
      start,
      end: words.length,
      paragraph: 0,
      confidence: 0.8,
      body,
    })
  }
  const made: AnswerLetter = {
    document,
    words,
    read: letterWords(words),
    acts,
    stretches: stretchesOf({ document, words, grammar, model: learnt, found: acts }),
    weights: learntAnswers,
    numbers: () => new Set<number>(),
    named: () => new Set(),
    values: ({ start, end }) => valuesNamed(words.slice(start, end), english),
    aspects: ({ start, end }) => aspectsOf(words.slice(start, end), grammar),
  }
  return made
}

const asked = letter('mill', [
  'propose|We propose that the key of the sluice be held by a warden of both banks.',
  'request|We ask you for a copy of the ledger of the last harvest.',
  'The weather has been fair.',
])

const padding = Array.from(
  { length: 22 },
  (_, at) => `The miller of bank ${at} has nothing to add to what the council wrote about rain.`,
)

const outcome = (answers: ReturnType<typeof answersIn>) =>
  answers.map(({ act, response }) => [act.id, response])

test('a refusal of the same thing answers the proposal, and what is not taken up is passed over', () => {
  const answering = letter('abbey', [
    'reject|We cannot agree that the key of the sluice be held by a warden.',
    ...padding,
  ])
  assert.deepEqual(outcome(answersIn(asked, answering, 'last')), [
    ['mill-0', 'rejected'],
    ['mill-1', 'passed-over'],
  ])
})

test('a receipt that promises an answer passes over nothing; one that settles a point does', () => {
  const passed = (...sentences: readonly string[]) =>
    answersIn(asked, letter('abbey', [...sentences, ...padding]), 'replies').filter(
      ({ response }) => response === 'passed-over',
    )
  const touches =
    'We acknowledge your letter about the key of the sluice and a warden of both banks.'
  const promise = 'commit|We shall answer it in full by the end of May.'
  assert.deepEqual(passed(touches, promise), [])
  assert.equal(
    passed('reject|We cannot agree that the key of the sluice be held by a warden.', promise)
      .length,
    1,
  )
})

test('what takes with one sentence and refuses with the next takes in part', () => {
  const answering = letter('abbey', [
    'accept|We agree that the key of the sluice be held by a warden.',
    'reject|But we cannot agree that the warden of the sluice be of both banks.',
    ...padding,
  ])
  const [taking, refusing] = answering.stretches
  const parts = [taking!, refusing!].map((stretch) => ({ stretch, share: 0.5 }))
  const span = { start: taking!.start, end: refusing!.end }
  const passage = { ...span, parts, core: taking!, share: 1 }
  assert.deepEqual(
    saidIn(passage, { act: asked.acts[0]!, asked, answering }).map(({ response, words }) => [
      response,
      words,
    ]),
    [
      ['partly', taking],
      ['rejected', refusing],
    ],
  )
})

test('a plain statement that is no act by itself may answer', () => {
  const answering = letter('abbey', ['The copy of the ledger went to you on Monday.', ...padding])
  const [answer] = answersIn(asked, answering, 'speaks')
  assert.equal(answer?.act.id, 'mill-1')
  assert.equal(answer?.by, undefined)
  assert.ok(answer?.words !== undefined)
})

test('a letter that is no reply passes over nothing', () => {
  const answering = letter('abbey', [
    'reject|We cannot agree that the key of the sluice be held by a warden.',
    ...padding,
  ])
  assert.deepEqual(outcome(answersIn(asked, answering, 'speaks')), [['mill-0', 'rejected']])
})

test('a letter that takes up nothing passes over nothing', () => {
  assert.deepEqual(answersIn(asked, letter('abbey', padding), 'replies'), [])
})

test('a letter that puts off its answer passes over nothing', () => {
  const answering = letter('abbey', [
    'reject|We cannot agree that the key of the sluice be held by a warden.',
    'postpone|Your letter will be answered in due course.',
    ...padding,
  ])
  assert.deepEqual(outcome(answersIn(asked, answering, 'last')), [['mill-0', 'rejected']])
})

test('the verdict on what a letter tells of the other side is looked for just after the telling', () => {
  const telling = letter(
    'abbey',
    ['propose|You propose that the sluice be shut at night.', 'We cannot agree to this.'],
    'reported',
  )
  assert.deepEqual(outcome(verdictsIn(telling)), [['abbey-0', 'rejected']])
})

test('what nobody judges in the letter that tells it has no verdict', () => {
  const telling = letter(
    'abbey',
    ['propose|You propose that the sluice be shut at night.', 'The harvest was good.'],
    'reported',
  )
  assert.deepEqual(verdictsIn(telling), [])
})

test('a refusal is answered too, and nobody owes it an answer', () => {
  const refusing = letter('mill', [
    'reject|We cannot pay for the repair of the lower sluice.',
    'propose|We propose that the key of the gate be held by a warden.',
  ])
  const met = letter('abbey', [
    'commit|The Abbey will pay for the repair of the lower sluice.',
    'accept|We agree that the key of the gate be held by a warden.',
  ])
  const answers = answersIn(refusing, met, 'replies')
  assert.ok(answers.some(({ act, words }) => act.id === 'mill-0' && words !== undefined))
  const silent = letter('abbey', [
    'accept|We agree that the key of the gate be held by a warden.',
    ...padding,
  ])
  assert.ok(!answersIn(refusing, silent, 'replies').some(({ act }) => act.id === 'mill-0'))
})
