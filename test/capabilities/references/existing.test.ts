/** Papers that come in with an article and are there all the same, and words of nearly the same kind that name none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mentionsIn } from './found.ts'

const there: readonly string[] = [
  'On 3 May 1903 the parish entered into «an agreement» with Messrs. Lind for the bells.',
  'In March you had «a valuation of the mill made by Harker and Son».',
  'You have «a letter from Mr. Teale», which nobody else has read.',
  '«A handbill» was posted at the gate on Tuesday.',
  '«A notice» was nailed to the church door in February.',
  'My brother signed «a lease» with your father in 1871.',
  'It all rests upon «a report of Mr. Lind to the Board».',
  'There exists «a memorandum» and you know where it lies.',
  "«Mrs. Alder's deed of gift of 1921» says otherwise.",
  "By «Mrs. Alder's deed of gift of 1921» it is ours.",
  'Under «the contract with Pell & Dow» we pay monthly.',
  'Our architect has drawn up «a specification», which is attached.',
  'We attach «a schedule of defects».',
  '«Drawing 14», revision B, shows the wall.',
  '«Invoice 2231» has not been paid.',
  '«The paper» you handed to the Mayor has come to our knowledge.',
  '«Mine to you of the 4th» was not acknowledged.',
  '«Ours of even date» goes by the carrier.',
  '«The attached plan» shows the boundary.',
  'I enclose «a letter from my sister».',
  "«The Governor's proclamation of 4 May» forbids it.",
  'He came to us with «a Warrant under the hand of Lord Ormerod».',
  'It is «a receipt in the handwriting of Josiah Vane».',
  '«The Bill of Lading» was handed to the mate.',
  'We have seen «the muster roll of the second company».',
  '«The Q2 safety report» has not been shared with the crew.',
  '«The rent roll» was carried off to London.',
  'They will not let us see «the minute book».',
  'Kindly send me «the insurance policy».',
  'I found «a lease under the hand of my uncle». «That instrument» names no rent.',
  '«The deed of 4 May 1790» is with your attorney. «The instrument» is plain enough.',
  'You speak of «the drawing of 3 June 1891». «The document you describe» was never ours.',
]

const none: readonly string[] = [
  'A contract must be in writing.',
  'We propose a contract of three years.',
  'A letter would have sufficed.',
  'A letter from Mr. Lind to the Board would be of use.',
  'Nobody expects a letter from Mr. Lind to the Board.',
  'If you send a letter we shall read it.',
  'We shall draw up an agreement in due course.',
  'I have never signed a contract in my life.',
  'They are writing a report.',
  'A statement from you would be welcome.',
  'You may publish a declaration if you wish.',
  'Please send me a letter saying so.',
  'It is not due until a certificate has been issued.',
  'Nobody believes that such a message was sent.',
  'We hold a much higher opinion of the mill.',
  'We spoke on the telephone on 4 May and agreed on the price.',
  'Your paper printed the names of the men.',
  'We object to the communication of these facts to strangers.',
  'Preclude the communication of the report to others and we are content.',
  'They use loans as an instrument of pressure.',
  'The instrument has lost its pitch.',
  'It is our policy to answer every letter.',
  'On receipt of the money we shall sail.',
  'The bill for the repairs was paid.',
  'The old roll was carried to the bakery.',
]

for (const sentence of there)
  test(`“${sentence}” speaks of a paper`, () => {
    const { words, spans } = marked(sentence)
    const found = mentionsIn(words).map(({ exact }) => exact)
    assert.equal(found.length, spans.length, `${found}`)
    spans.forEach((span, at) => {
      assert.ok(span.includes(found[at]!) || found[at]!.includes(span), `${found}`)
    })
  })

for (const words of none)
  test(`“${words}” speaks of no paper`, () => {
    assert.deepEqual(
      mentionsIn(words).map(({ exact }) => exact),
      [],
    )
  })
