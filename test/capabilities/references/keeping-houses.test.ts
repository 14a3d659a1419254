/** Steps of papers kept back, told by houses and clerks in many ways, and what only sounds like them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const told: readonly (readonly [words: string, event: string])[] = [
  ['The heirs asked to be shown the inventory of 3 April.', 'requested'],
  ['The inventory of 3 April has twice been asked for.', 'requested'],
  ['May we look through the specification of 3 April?', 'requested'],
  ['The porter had no authority to show us the minutes of 3 April.', 'refused'],
  ['Leave to inspect the log of 3 April was refused.', 'refused'],
  ['The abbot would not part with the deed of 3 April.', 'refused'],
  ['I see no occasion to lay the memorandum of 3 April before you.', 'refused'],
  ['To our request for the award of 3 April he returned a curt no.', 'refused'],
  ['Our lodge was struck from the list of those who had the circular of 3 April.', 'kept-from'],
  ['The circular of 3 April went round with no copy to us.', 'kept-from'],
  ['They wrote to us not a word of the agreement of 3 April.', 'kept-from'],
  ['The cashier let slip that you hold the report of 3 April.', 'learnt-of'],
  ['Rumour has it that there is a survey of 3 April.', 'learnt-of'],
  ['The brewers have been in possession of the report of 3 April since May.', 'had-by'],
  ['The award of 3 April has yet to arrive.', 'awaited'],
  ['We look in vain for the map of 3 April.', 'awaited'],
  ['The survey of 3 April goes to you by this post.', 'sent'],
  ['Whole passages of the letter of 3 April have been printed.', 'contents-divulged'],
]

const lookalikes: readonly string[] = [
  'We were not among those who signed the treaty of 3 April.',
  'We asked to see the mayor, as the letter of 3 April proposes.',
  'It turned out that the letter of 3 April had been misread.',
  'At last the contract of 3 April was signed.',
  'You now have the agreement of 3 April against you.',
  'The tenants want the agreement of 3 April read again by counsel.',
  'The brewers have no authority to give effect to the agreement of 3 April.',
  'So far the agreement of 3 April has held.',
]

for (const [words, event] of told)
  test(`“${words}” tells ${event}`, () => assert.deepEqual(eventsIn(words), [event]))

for (const words of lookalikes)
  test(`“${words}” tells no step`, () => assert.deepEqual(eventsIn(words), []))

function eventsIn(words: string): string[] {
  const clues = mentionsIn(words).flatMap(({ body }) => body.clues)
  return [...new Set(clues.flatMap((clue) => /^event (\S+)/.exec(clue)?.[1] ?? []))]
}
