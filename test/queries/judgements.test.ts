/** Two people's judgements on one dossier. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementOf } from '../../src/queries/judgements/answer.ts'
import { judgementOf } from '../../src/queries/review/decide.ts'
import { queueOf } from '../../src/queries/review/queue.ts'
import type { Judgement } from '../../src/record/index.ts'
import { type ArrayDesk, deskOver } from '../room/array-desk.ts'
import { weir } from '../room/weir.ts'
import { arrayRecord, type SketchedFinding } from '../support/array-record.ts'

let count = 0
function decide(desk: ArrayDesk, who: string, wish: Record<string, string>): Judgement {
  const judgement = judgementOf(desk.record(), wish, {
    id: `j${++count}`,
    time: '2026-01-01T00:00:00Z',
    who,
  })
  if (typeof judgement === 'string') assert.fail(judgement)
  void desk.judge(judgement)
  return judgement
}

const firstReference = (desk: ArrayDesk): string => [...desk.record().findings('reference')][0]!.id

test('where two differ both stand, until a third decides', () => {
  const desk = deskOver(weir())
  const finding = firstReference(desk)
  const ada = decide(desk, 'ada', { decision: 'confirm', finding })
  decide(desk, 'ben', { decision: 'choose', choice: 'nothing', finding })
  const apart = agreementOf(desk.record())
  assert.deepEqual(
    apart.judged.map((one) => one.standing),
    ['apart'],
  )
  assert.deepEqual(apart.people, ['ada', 'ben'])
  decide(desk, 'cora', { decision: 'settle', judgement: ada.id })
  assert.deepEqual(
    agreementOf(desk.record()).judged.map((one) => one.standing),
    ['settled'],
  )
  const standing = [...desk.record().findings('reference')][0]!
  assert.deepEqual(standing.body.target, { kind: 'held', document: 'guild-2004-01-09' })
})

test('where two agree it is counted so', () => {
  const desk = deskOver(weir())
  const finding = firstReference(desk)
  decide(desk, 'ada', { decision: 'confirm', finding })
  decide(desk, 'ben', { decision: 'confirm', finding })
  const { both, alike, kappa } = agreementOf(desk.record())
  assert.deepEqual([both, alike, kappa], [1, 1, undefined])
})

test('the queue goes surest first, worst first on demand, and past what is decided', () => {
  const desk = deskOver(weir())
  const all = queueOf(desk.record(), {})
  const worst = queueOf(desk.record(), { order: 'worst' })
  assert.ok(all.current!.confidence >= worst.current!.confidence)
  const { waiting } = all
  decide(desk, 'ada', { decision: 'confirm', finding: all.current!.id })
  const next = queueOf(desk.record(), {})
  assert.equal(next.waiting, waiting - 1)
  assert.notEqual(next.current?.id, all.current?.id)
  const later = queueOf(desk.record(), { after: next.current!.id })
  assert.notEqual(later.current?.id, next.current?.id)
})

test('choosing what stands already is accepting it', () => {
  const desk = deskOver(weir())
  const judgement = decide(desk, 'ada', {
    decision: 'choose',
    choice: 'held:guild-2004-01-09',
    finding: firstReference(desk),
  })
  assert.equal(judgement.decision.kind, 'confirm')
})

test('the queue is narrowed to a question of the board: its moves and the answers to them', () => {
  const words = 'We ask for water. We ask for fish. We refuse the water.'
  const act = (exact: string, kind: string) => ({
    kind: 'act' as const,
    exact,
    body: {
      act: kind,
      party: 'Mill',
      mode: 'direct',
      values: { dates: [], terms: [], places: [], amounts: [] },
      topic: [],
      context: [],
      alternatives: [],
      reasons: [],
    } as never,
  })
  const plain = recordOf(words, [
    act('We ask for water', 'request'),
    act('We ask for fish', 'request'),
  ])
  const [water, fish] = [...plain.findings('act')]
  const record = recordOf(words, [
    act('We ask for water', 'request'),
    act('We ask for fish', 'request'),
    { kind: 'question', exact: 'We ask for water', body: { title: 'water', acts: [water!.id] } },
    { kind: 'question', exact: 'We ask for fish', body: { title: 'fish', acts: [fish!.id] } },
    {
      kind: 'response',
      exact: 'We refuse the water',
      body: { act: water!.id, response: 'rejected' },
    },
  ])
  const { questions } = queueOf(record, {})
  assert.deepEqual(
    questions.map(({ words, count }) => [words, count]),
    [
      ['water', 2],
      ['fish', 1],
    ],
  )
  const narrowed = queueOf(record, { question: questions[0]!.value })
  assert.equal(narrowed.waiting, 2)
  assert.deepEqual(narrowed.kinds.map(({ value }) => value).sort(), ['act', 'response'])
  assert.equal(queueOf(record, { question: 'no such question' }).waiting, 0)
})

function recordOf(words: string, findings: readonly SketchedFinding[]) {
  return arrayRecord([{ id: 'mill-2004-01-01', words, findings }])
}
