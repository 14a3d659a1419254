/** That a thing was not done takes nothing: neither what was promised nor what was asked. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { negotiation } from '../../../src/capabilities/negotiation/index.ts'
import { findWith, recordOf, resolveWith, type Written } from '../references/record-of.ts'

const [yard, owner] = ['Sund Boatyard', 'Dora Vale']

function paper(date: string, from: string, words: string): Written {
  const to = from === yard ? owner : yard
  return { id: `${from.split(' ')[0]!.toLowerCase()}-${date}`, date, from, to, words }
}

/** What the second letter makes of the moves of the first. */
function answers(written: readonly Written[]): string[] {
  const record = recordOf(written)
  findWith(record, negotiation)
  resolveWith(record, negotiation)
  return [...record.findings('response')].map(({ body }) => body.response)
}

const promised = paper('2019-04-20', yard, 'We shall deliver the mast by 3 May.')

test('whoever says that a promised thing was not done complains, and takes nothing', () => {
  for (const said of [
    'The mast has not been delivered.',
    "You haven't delivered the mast.",
    'The mast was never delivered.',
  ])
    assert.deepEqual(answers([promised, paper('2019-05-10', owner, said)]), [], said)
})

test('whoever says so of what was asked of him does not grant it', () => {
  const asked = paper('2019-04-20', owner, 'We ask you to deliver the mast.')
  const [answer] = answers([asked, paper('2019-05-10', yard, 'The mast has not been delivered.')])
  assert.notEqual(answer, 'accepted')
})

test('not to have refused is no denial', () => {
  const taken = paper(
    '2019-05-10',
    owner,
    'We agree to your delivering the mast by 3 May, and have not refused it.',
  )
  assert.deepEqual(answers([promised, taken]), ['accepted'])
})
