/** How far an event may be trusted is judged by how its sides were found. All sentences are invented. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'
import { isCounted } from '../../../src/record/index.ts'

/** Confidence of the last event of a text. */
function sure(words: string): number {
  return eventsIn({ words, lexicon: english.events! }).at(-1)!.confidence
}

test('an act told in so many words of the two of a quarrel is surer than one whose doer is only stood for', () => {
  const told = sure('On 3 May 1871 Sweden expelled the Norwegian envoy.')
  const carried = sure(
    'On 3 May 1871 Sweden expelled the Norwegian envoy. They also closed the frontier to Norway.',
  )
  assert.ok(told > carried)
})

test('an act far behind whoever is held to have done it is less sure', () => {
  const parted = sure(
    'Sweden, whose crown prince had come home from a long voyage in the southern seas, expelled the Norwegian envoy.',
  )
  assert.ok(sure('On 3 May 1871 Sweden expelled the Norwegian envoy.') > parted)
})

test('no event that a grammar found is called nearly sure: on new texts too few are', () => {
  assert.ok(sure('On 3 May 1871 Sweden expelled the Norwegian envoy.') < 0.8)
})

test('what is only believed waits as a suggestion, and counts when somebody confirms it', () => {
  const confidence = sure('In 1871 the Swedish king believed that Norway had armed.')
  assert.ok(!isCounted({ standing: 'found', confidence }))
  assert.ok(isCounted({ standing: 'confirmed', confidence }))
})
