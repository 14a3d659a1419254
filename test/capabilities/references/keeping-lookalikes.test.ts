/** Sentences that tell a step of a paper's story, and others of nearly the same words that tell none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mentionsIn } from './found.ts'

const battery: readonly (readonly [words: string, events: string])[] = [
  ['Pray have the goodness to let us see the valuation of 3 April.', 'requested'],
  ['I must ask you once more for the plan of 3 April.', 'requested'],
  ['My clients are entitled to the survey of 3 April and I ask that it be produced.', 'requested'],
  ['We wrote to you on 12 March for the minutes of 3 April and write again.', 'requested'],
  ['Could you forward the memo of 3 April to my office?', 'requested'],
  ['The ministry instructs me to request a certified copy of the note of 3 April.', 'requested'],
  ['I should take it as a kindness if you would lend me the letter of 3 April.', 'requested'],
  ['A copy of the report of 3 April would oblige us.', 'requested'],
  ['The members are asking for the contract of 3 April.', 'requested'],
  ['I have the honour to request that the dispatch of 3 April be communicated to me.', 'requested'],
  ['We repeat, for the last time, that we wish to see the agreement of 3 April.', 'requested'],
  ['What does the letter of 3 April say? We should like to read it.', 'requested'],
  ['We regret that the opinion of 3 April cannot be disclosed.', 'refused'],
  ['The memorandum of 3 April is for the use of the directors alone.', 'refused'],
  ['I am not free to part with the letter of 3 April.', 'refused'],
  [
    'You ask for the report of 3 April. It is a paper of the house, and we must decline.',
    'refused',
  ],
  ['The archive will not release the letter of 3 April before 1950.', 'refused'],
  ['The survey of 3 April was made for us and at our cost, and we keep it.', 'refused'],
  ['As to the report of 3 April, our answer is no.', 'refused'],
  [
    'The letter of 3 April concerns nobody but the two who signed it and will not be shown.',
    'refused',
  ],
  ['Your request for the report of 3 April is denied.', 'refused'],
  ['I would gladly send you the letter of 3 April if it were mine to send.', 'refused'],
  ['He refused to let me see the letter of 3 April.', 'refused'],
  ['The catalogue of 3 April was compiled for insurers and is not lent out.', 'refused'],
  ['The report of 3 April is privileged, and no copy will be given.', 'refused'],
  ['The circular of 3 April went to every lodge but ours.', 'kept-from'],
  ['You have kept the letter of 3 April from us for a year.', 'kept-from'],
  ['To this day we have not been allowed to see the report of 3 April.', 'kept-from'],
  ['The memorandum of 3 April was never laid before the members.', 'kept-from'],
  ['We alone were not sent the circular of 3 April.', 'kept-from'],
  ['You still withhold from us the letter of 3 April.', 'kept-from'],
  ['Of the report of 3 April we have been shown two pages and no more.', 'kept-from'],
  ['The report of 3 April has been in the hands of the insurers since May.', 'had-by'],
  ['The letter of 3 April was passed to the newspapers.', 'had-by'],
  ['Mr. Dane tells everybody that he has read the report of 3 April.', 'had-by'],
  ['It has come to our ears that there is a report of 3 April.', 'learnt-of'],
  ['From the porter we know that a letter of 3 April exists.', 'learnt-of'],
]

/** They speak of sending, keeping, asking and refusing, and of no paper that somebody wants. */
const lookalikes: readonly string[] = [
  'We cannot give you an answer to your letter of 3 April before Friday.',
  'Your letter of 3 April has not yet been answered.',
  'Your letter of 3 April asks for four horses; we cannot send them.',
  'Had your letter of 3 April been shown to the committee, it would have laughed.',
  'If the report of 3 April were refused us, we should go to law.',
  'We have your letter of 3 April and thank you for it.',
  'In your letter of 3 April you refuse to pay.',
  'We refer to our letter of 3 April, in which we asked for a meeting.',
  'The letter of 3 April does not require an answer.',
  'Your letter of 3 April has not convinced us.',
  'I cannot see in your letter of 3 April any reason for this tone.',
  'The letter of 3 April was sent to you by the ordinary post.',
  'The lake has been drained since your letter of 3 April.',
  'In answer to your letter of 3 April we cannot hand over the keys.',
  'We beg to acknowledge your letter of 3 April.',
  'We ask you to read our letter of 3 April once more.',
  'You will have received our letter of 3 April.',
  'We have sent our letter of 3 April to the printer.',
  'I do not doubt that the letter of 3 April was honestly meant.',
  'We enclosed two samples with our letter of 3 April.',
  'The committee has received your letter of 3 April and cannot conceal its surprise.',
  'Your letter of 3 April does not say who is to pay.',
  'We do not propose to answer the letter of 3 April.',
  'We have received your letter of 3 April, and will let you have our answer soon.',
  'We cannot accept the report of 3 April.',
  'We reject the note of 3 April as a whole.',
  'Please confirm that you have our letter of 3 April.',
  'Please give us an answer to our letter of 3 April.',
  'Nothing in the letter of 3 April has been kept secret.',
  'We were glad to see from your letter of 3 April that you are well.',
  'The agreement of 3 April has not been kept.',
  'You have not kept the agreement of 3 April.',
  'You say in your letter of 3 April that we withheld the wages.',
  'We demand that the agreement of 3 April be carried out.',
  'We ask for the conditions of the agreement of 3 April to be kept.',
  'Would you let us know whether the letter of 3 April has arrived?',
  'We ask whether the report of 3 April has been shown to the mayor.',
  'Whoever withholds a letter of 3 April loses his place.',
  'May I remind you of my letter of 3 April?',
  'We are not asking for the report of 3 April, which we have.',
]

for (const [words, event] of battery)
  test(`“${words}” tells ${event}`, () => {
    const found = eventsIn(words)
    assert.ok(found.includes(event), `${found}`)
  })

for (const words of lookalikes)
  test(`“${words}” tells no step`, () => assert.deepEqual(eventsIn(words), []))

function eventsIn(words: string): string[] {
  return mentionsIn(words)
    .flatMap(({ body }) => body.clues)
    .flatMap((clue) => /^event (\S+)/.exec(clue)?.[1] ?? [])
}
