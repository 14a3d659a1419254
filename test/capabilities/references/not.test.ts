/** Sentences that look as if they mentioned a document, and do not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import { mentionsIn } from './found.ts'

const sentences = [
  'There were exchanges of letters and visits for years.',
  'The ferry is late.\n--- Original Message\nNobody is on board.',
  'Articles and speeches by the aldermen fill our newspapers.',
  'We shall give an immediate and affirmative reply.',
  'Which of your two statements is correct?',
  'No letter will change our mind.',
  'Arlen. Secret. Copy No. 4. Urgent. The quay has sunk.',
  'Every report needs a reader.',
  'What letter could say more?',
  'He was a man of letters.',
  'The steamer stopped only to take in the mails.',
  'We read in the Morning Mail that the quay has sunk.',
  'Clause 14 requires 28 days’ prior written notice.',
  "We gave you a month's notice in May.",
  'They made public replies to all attacks.',
  'Any agreement that is fair will do.',
  'It is a matter of record that the quay sank.',
  'We reserve the right of reply.',
  'The capital letters were painted red.',
  'In your opinion the harbour is too small.',
  'The engineer was of the opinion that the quay would sink.',
  'They declared their decision to close the quay.',
  'On March 7, 26 barges were counted.',
  'The order of business was changed.',
  'She was asked to paper the hall.',
  'The notes of the cuckoo were heard.',
  'Many decisions have to be taken.',
  'A unilateral decision to close the quay would be wrong.',
  'You may post bills on this wall.',
  'He answered that the tide decides.',
  'The Minister declared that he would resign.',
  'In May we shall see.',
  'We give notice that on 2 May we shall apply for an order.',
  'We further understand that in November the quay was sold.',
  'We would suggest a decision in 2009.',
  'We ask that from the 1st of May the quay be open.',
  'We hold that letters need stamps.',
  'They march on the 3rd bridge.',
  'Such a mass of resolutions, books and pamphlets!',
  'The clerk reported that on May 27, 1911, the quay had sunk.',
  'The deed was received for record on the 24th of December.',
  'She is the best letter writer in the valley.',
  'They read the mail intercept twice.',
  'Standard form no. 64\nOffice Memorandum\nThe quay has sunk.',
]

for (const sentence of sentences) {
  test(`finds nothing in: ${sentence}`, () => {
    assert.deepEqual(
      mentionsIn(sentence).map((one) => one.exact),
      [],
    )
  })
}

const german = [
  'Das ist nicht der Rede wert.',
  'Er antwortete, dass er nicht komme.',
  'Briefe schreiben ist eine Kunst.',
  'Kein Schreiben wird daran etwas ändern.',
]

for (const sentence of german) {
  test(`finds nothing in: ${sentence}`, () => {
    assert.deepEqual(
      mentionsIn(sentence, 'de').map((one) => one.exact),
      [],
    )
  })
}

test('never fails, and every mention stands in the words', () => {
  const pieces = [
    'letter',
    'of',
    'the',
    'March',
    '3',
    '7,',
    '1911',
    'your',
    '“',
    '”',
    '.',
    '\n',
    'those',
    'reply',
    'to',
    'us',
    '17.',
    'und',
    '/',
    '[',
    'A.',
    '22nd',
    'Congress',
    '’s',
    '…',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), {
        maxLength: 40,
      }),
      (parts) => {
        const words = parts.join(' ')
        for (const language of ['en', 'de']) {
          for (const { exact } of mentionsIn(words, language)) assert.ok(words.includes(exact))
        }
      },
    ),
    { numRuns: 300 },
  )
})
