/** A house that is named alone is of the one of the two who holds office in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { pointed, recordOf } from './record-of.ts'

const secretary = 'Acting Secretary of State'
const envoy = 'Minister in Ruritania'

test('the Department’s telegram is of the Secretary, the Legation’s of the Minister', () => {
  const record = recordOf([
    {
      id: 'order',
      kind: 'cable',
      date: '1907-06-25',
      from: secretary,
      to: envoy,
      words: 'No. 138\n\nBuy no more coal.',
    },
    {
      id: 'answer',
      kind: 'cable',
      date: '1907-06-30',
      from: envoy,
      to: secretary,
      words:
        'No. 61\n\nThe Department’s telegram No. 138, June 25, was read to the harbour master.',
    },
    {
      id: 'second',
      kind: 'cable',
      date: '1907-07-04',
      from: secretary,
      to: envoy,
      words: 'No. 141\n\nThe Legation’s 61, June 30, is noted.',
    },
  ])
  assert.deepEqual(pointed(record, 'answer'), [
    'The Department’s telegram No. 138, June 25 → order',
  ])
  assert.deepEqual(pointed(record, 'second'), ['The Legation’s 61, June 30 → answer'])
})

test('das Schreiben der Botschaft ist vom Botschafter', () => {
  const record = recordOf([
    {
      id: 'bericht',
      language: 'de',
      date: '1909-03-03',
      from: 'Botschafter in Ruritanien',
      to: 'Staatssekretär Holt',
      words: 'Der Hafen ist zu.',
    },
    {
      id: 'weisung',
      language: 'de',
      date: '1909-03-09',
      from: 'Staatssekretär Holt',
      to: 'Botschafter in Ruritanien',
      words: 'Das Schreiben der Botschaft vom 3. März 1909 liegt hier vor.',
    },
  ])
  assert.deepEqual(pointed(record, 'weisung'), [
    'Das Schreiben der Botschaft vom 3. März 1909 → bericht',
  ])
})

test('a number and a day mean the one telegram, whoever acts for the office on that day', () => {
  const record = recordOf([
    {
      id: 'order',
      kind: 'cable',
      date: '1907-06-25',
      from: secretary,
      to: envoy,
      words: 'No. 138\n\nBuy no more coal.',
    },
    {
      id: 'report',
      kind: 'cable',
      date: '1907-06-26',
      from: envoy,
      to: secretary,
      words: 'No. 12\n\nThe quay is full.',
    },
    {
      id: 'answer',
      kind: 'cable',
      date: '1907-06-30',
      from: 'Chargé in Ruritania',
      to: 'Secretary of State',
      words:
        'No. 61\n\nDepartment’s telegram No. 138, June 25. I spoke to the harbour master of the last paragraph of your telegram under reference. The Legation’s telegram No. 12, June 26, and my despatch No. 762 of June 26, 1907, say more.',
    },
  ])
  const found = pointed(record, 'answer')
  assert.deepEqual(found.slice(0, 3), [
    'Department’s telegram No. 138, June 25 → order',
    'your telegram → order',
    'The Legation’s telegram No. 12, June 26 → report',
  ])
  assert.doesNotMatch(found[3] ?? '', /→ report/)
})
