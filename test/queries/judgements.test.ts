/** Two people's judgements on one dossier. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementOf } from '../../src/queries/judgements/answer.ts'
import { judgementOf } from '../../src/queries/review/decide.ts'
import { queueOf } from '../../src/queries/review/queue.ts'
import type { Judgement } from '../../src/record/index.ts'
import { type ArrayDesk, deskOver } from '../room/array-desk.ts'
import { weir } from '../room/weir.ts'

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
