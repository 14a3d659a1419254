/** On whose side a party stands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type Party, parsePartyId, sidesAbove } from '../../src/record/index.ts'

function party(name: string, kind: Party['kind'], ...of: readonly string[]): Party {
  const ids = [name, ...of].map((one) => parsePartyId(one)!)
  return { id: ids[0]!, name, kind, names: [name], of: ids.slice(1), authority: [] }
}

test('a person stands with the one body whose officer he is, and an agent with whom he acts for', () => {
  const guild = party('guild', 'organisation')
  const warden = party('warden', 'office', 'guild')
  const quill = party('quill', 'person', 'warden', 'guild')
  const solicitors = party('solicitors', 'organisation', 'guild')
  const sideOf = sidesAbove([guild, warden, quill, solicitors])
  for (const one of [guild, warden, quill, solicitors]) assert.equal(sideOf(one), guild)
})

test('who acts for a person stands on his side, and on that of his body', () => {
  const guild = party('guild', 'organisation')
  const quill = party('quill', 'person', 'guild')
  const brask = party('brask', 'person')
  const [house, lawyer] = [
    party('house', 'organisation', 'brask'),
    party('adler', 'person', 'brask'),
  ]
  const other = party('other', 'organisation', 'quill')
  const sideOf = sidesAbove([guild, quill, brask, house, lawyer, other])
  for (const one of [brask, house, lawyer]) assert.equal(sideOf(one), brask)
  assert.equal(sideOf(other), guild)
})

test('two persons who act for each other have an end', () => {
  const [one, other] = [party('adler', 'person', 'moss'), party('moss', 'person', 'adler')]
  assert.ok([one, other].includes(sidesAbove([one, other])(one)))
})

test('a person who serves two bodies stands for himself', () => {
  const bodies = [party('guild', 'organisation'), party('board', 'organisation')]
  const harlow = party('harlow', 'person', 'guild', 'board')
  assert.equal(sidesAbove([...bodies, harlow])(harlow), harlow)
})

test('bodies that are said to be of each other have an end', () => {
  const [one, other] = [
    party('guild', 'organisation', 'board'),
    party('board', 'organisation', 'guild'),
  ]
  assert.ok([one, other].includes(sidesAbove([one, other])(one)))
})
