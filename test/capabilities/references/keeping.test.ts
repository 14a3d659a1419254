/** Stories of papers kept from somebody, in the wording of whole sentences: what is told, and what is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const told: readonly (readonly [words: string, events: string])[] = [
  [
    'We have heard that your Board has had since January a report by Mr. Locke. We should be glad to be favoured with a sight of it.',
    'requested',
  ],
  ['Would you kindly let us have a copy of your letter of 3 April?', 'requested'],
  ['Will you let us see the report of 3 April?', 'requested'],
  ['We call upon you to produce the report of 3 April.', 'requested'],
  ['The Committee requires the production of the report of 3 April.', 'requested'],
  ['Send me the letter of 3 April, or a true copy.', 'requested'],
  ['We therefore press for the report of 3 April once more.', 'requested'],
  [
    'The lodge of Bergan asked you by telegram to let us have the report of 3 April.',
    'requested before',
  ],
  ['If there is a letter of 3 April, we should like to see it.', 'requested'],
  ['Be so good as to send us the letter of 3 April.', 'requested'],
  [
    'We request that the telegram of 3 April and the measures be sent to us without delay.',
    'requested',
  ],
  ['The report of 3 April is internal and not for issue.', 'refused'],
  ['We do not propose to furnish a copy of the report of 3 April.', 'refused'],
  [
    'The opinion of 3 April was given to us and to no other, and shall stay where it is.',
    'refused',
  ],
  ['You may not have the letter of 3 April, nor may any other company.', 'refused'],
  ['The Board has asked me not to release the report of 3 April.', 'refused'],
  ['I see no need for the report of 3 April to go further.', 'refused'],
  ['I had rather not send the letter of 3 April about.', 'refused'],
  ['The report of 3 April is not shown outside the house.', 'refused'],
  ['You refuse us the letter of 3 April.', 'refused'],
  ['The Academy is in no position to hand over the telegram of 3 April.', 'refused'],
  ['The report of 3 April must remain in this office.', 'refused'],
  [
    'The book that holds the order of 3 April doth not leave the Guildhall; you may not have a copy.',
    'refused',
  ],
  ['We have never been shown the report of 3 April.', 'kept-from'],
  ['Your order of 3 April has never been served on us.', 'kept-from'],
  ['Everybody but ourselves appears to have the report of 3 April.', 'kept-from ; had-by'],
  ['The report of 3 April is still being withheld from us.', 'kept-from'],
  ['Nobody has sent us the letter of 3 April.', 'kept-from'],
  [
    'The Society received no such telegram. The telegram of 3 April was not sent to us.',
    'kept-from',
  ],
  ['My council has not seen the letter of 3 April.', 'kept-from'],
  ['The letter of 3 April was concealed from the members.', 'kept-from'],
  ['Mr. Dunne hath a copy of the order of 3 April in his window.', 'had-by'],
  ['Mathilde has seen the letter of 3 April, since she witnessed it.', 'had-by'],
  ['A houseman showed her the memorandum of 3 April for five minutes.', 'had-by'],
  [
    'The letter of 3 April has been given to Dorpat, to Pulkovo and to a manufacturer of chocolate.',
    'had-by',
  ],
  ['The millers hold copies of the letter of 3 April.', 'had-by'],
  ['We learn from third persons that there is a report of 3 April.', 'learnt-of'],
  ['I am told that there is a letter of 3 April.', 'learnt-of'],
  ['A member of ours tells me that you sent a memorandum on 3 April.', 'learnt-of'],
  ['The report of 3 April itself is enclosed.', 'sent'],
  ['I forward the report of 3 April under separate cover.', 'sent'],
  ['We are still waiting for the report of 3 April.', 'awaited'],
  ['We have seen an extract only of the report of 3 April.', 'kept-from'],
  ['The report of 3 April has been leaked to the Mercury.', 'contents-divulged'],
  [
    'We have now asked twice, on 19 January and on 16 February, for the survey of 3 April.',
    'requested XXXX-01-19 ; requested XXXX-02-16',
  ],
  [
    'We must tell you of the circular of 3 April. The section of Bergan asked you by telegram on 29 April to let us have it.',
    'requested XXXX-04-29',
  ],
]

const notTold: readonly (readonly [words: string, events: string])[] = [
  ['Your request for the letter of 3 April is before the Board.', 'requested'],
  ['We have the report of 3 April.', 'had-by'],
  ['He sent back my letter of 3 April unopened.', 'refused ; had-by'],
]

const noStory: readonly string[] = [
  'We have nothing to say about the letter of 3 April.',
  'I have read your letter of 3 April.',
  'The Board has considered your letter of 3 April.',
  'We asked you on 3 April for ten crowns. Your letter of 4 April does not answer.',
  'Your letter of 3 April was read to the meeting.',
]

for (const [words, events] of told)
  test(`“${words}” tells ${events}`, () => {
    const found = eventsIn(words)
    for (const event of events.split(' ; ')) assert.ok(found.includes(event), `${found}`)
  })

for (const [words, events] of notTold)
  test(`“${words}” does not tell ${events}`, () => {
    const found = eventsIn(words)
    for (const event of events.split(' ; ')) assert.ok(!found.includes(event), `${found}`)
  })

for (const words of noStory)
  test(`“${words}” tells no story`, () => assert.deepEqual(eventsIn(words), []))

/** The steps told of any paper in the words, with their day where one is named. */
function eventsIn(words: string): string[] {
  const clues = mentionsIn(words).flatMap(({ body }) => body.clues)
  return clues
    .filter((clue) => clue.startsWith('event '))
    .map((clue) => clue.slice('event '.length).replace(/ now$/, ''))
}
