/** What other documents repeat of what an edition withholds, as page, form and judgement. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  repeatsOf,
  views,
  withheldJudgements,
  withholdingEditions,
} from '../../src/queries/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { arrayRecord, type Sketch } from '../support/array-record.ts'

const told = 'the dam at Lowmoor will be opened in the night of the ninth without telling the town'
const letters: readonly Sketch[] = [
  {
    id: 'mill-1931-05-02',
    date: '1931-05-02',
    words: `Sir, ${told}. As you wrote, a stone must never be put where a door will be wanted later.`,
  },
  { id: 'board-1931-05-09', date: '1931-05-09', words: `They say: ${told}. We doubt it.` },
  {
    id: 'town-1931-04-01',
    date: '1931-04-01',
    words: 'My father said: a stone must never be put where a door will be wanted later.',
  },
  { id: 'town-1931-06-01', date: '1931-06-01', words: 'The town was not told of anything.' },
]
const rules = { withhold: [{ document: 'mill-1931-05-02', reason: 'privilege' }] }
const settings = { ...noSettings, editions: { public: rules, everything: { withhold: [] } } }

test('a later letter with eight words of it repeats it; an earlier one said them first', () => {
  const repeats = repeatsOf(arrayRecord(letters), rules)
  assert.deepEqual(
    repeats.map(({ document, evidence, quoted }) => [document, evidence.exact, quoted]),
    [['board-1931-05-09', told, false]],
  )
})

test('wording that four open letters share is a formula of theirs', () => {
  const formula = 'on behalf of the committee of the united mills of the upper river'
  const many = ['a', 'b', 'c', 'd'].map((id, at) => ({
    id: `${id}-1932`,
    date: `193${at + 2}-01-01`,
    words: `We write ${formula}, as always.`,
  }))
  const secret = { id: 'mill-1931', date: '1931-01-01', words: `I write ${formula} about money.` }
  const withhold = [{ document: secret.id }]
  assert.deepEqual(repeatsOf(arrayRecord([secret, ...many]), { withhold }), [])
  assert.equal(repeatsOf(arrayRecord([secret, ...many.slice(1)]), { withhold }).length, 3)
})

test('a passage that is withheld is looked for wherever it stands, a name too', () => {
  const withhold = [{ document: 'mill-1931-05-02', exact: 'Lowmoor' }]
  assert.deepEqual(
    repeatsOf(arrayRecord(letters), { withhold }).map(({ document }) => document),
    ['board-1931-05-09'],
  )
})

test('the page shows each passage with its two decisions, and not in an edition', () => {
  const view = views.find(({ path }) => path === 'withheld')!
  const ask = { rest: [], query: new URLSearchParams() }
  const page = view.page(arrayRecord(letters, settings), { ...ask, reader: 'Ada' })
  assert.match(page!.main.markup, /Repeated elsewhere: one passage, 1 undecided/)
  assert.match(page!.main.markup, /value="redact".*value="keep"/s)
  const [edition, ...others] = withholdingEditions(arrayRecord(letters, settings))
  assert.deepEqual([edition?.name, others], ['public', []])
  const empty = view.page(arrayRecord(letters), { ...ask, reader: 'Ada' })
  assert.match(empty!.main.markup, /No edition withholds anything/)
})

test('a form becomes a judgement on the words; a name that nothing has becomes a sentence', () => {
  const record = arrayRecord(letters, settings)
  const [repeat] = repeatsOf(record, rules)
  const stamp = () => ({ id: 'j1', time: '2026-01-01T00:00:00Z', who: 'Ada' })
  const made = withheldJudgements(record, { decision: 'keep', repeat: repeat!.id }, stamp)
  assert.ok(typeof made !== 'string')
  const [{ about, anchor, decision }] = made as [(typeof made)[number]]
  assert.deepEqual([about, anchor.exact, decision.kind], ['redaction', told, 'add'])
  assert.match(
    String(withheldJudgements(record, { decision: 'keep', repeat: 'r1' }, stamp)),
    /no passage "r1"/,
  )
})
