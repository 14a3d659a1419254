/** Locators: a passage is found again without its words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locate, locatorOf } from '../../src/text/index.ts'

const text =
  'The barge lay at the lock for two days. We ask that the lock be opened on Mondays, and no later than eight. The barge lay there again.'

test('a passage is found by its locator, and by nothing else of it', () => {
  const passage = 'We ask that the lock be opened on Mondays, and no later than eight.'
  const locator = locatorOf(passage)
  assert.ok(!JSON.stringify(locator).includes('lock'))
  const span = locate(text, locator)
  assert.equal(text.slice(span?.start, span?.end), passage.slice(0, -1))
})

test('line ends, capitals and a word put in between do not hide a passage', () => {
  const locator = locatorOf('we ask that the lock be opened on mondays and no later\nthan eight')
  const other = text.replace('opened on', 'opened early on')
  const span = locate(other, locator)
  assert.match(other.slice(span?.start, span?.end), /^We ask .* than eight$/)
})

test('a passage that stands twice, or not at all, is not placed', () => {
  assert.equal(locate(text, locatorOf('The barge lay')), undefined)
  assert.equal(locate(text, locatorOf('They ask that the gate be shut on Fridays')), undefined)
})
