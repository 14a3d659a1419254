/** Papers that an organisation of states prints and sends round: their titles, symbols and annexes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { DraftDocument } from '../../src/documents/index.ts'
import { documentsIn, onlyDocument } from './plain-text.ts'

const namesOf = (all: DraftDocument['from']): string[] => all.map((one) => one.value)
const numbersOf = (one: DraftDocument): string[] =>
  (one.marks.number ?? []).map(({ value }) => value)

test('a circulated letter is from the envoy and to whom it is addressed, not to the union he sits in', async () => {
  const letter = await onlyDocument(`Union of Rivers

R/1987/41
5 June 1987

Letter dated 3 June 1987 from the Permanent Delegate of Norland to the Union of Rivers addressed to the Secretary-General

I have the honour to inform you that the lower lock was shut on Monday by order of the Sudmark guard.

(Signed) Metin Orhal
Permanent Delegate
`)
  assert.equal(letter.kind.value, 'letter')
  assert.equal(letter.date?.value, '1987-06-03')
  assert.deepEqual(namesOf(letter.from), ['Permanent Delegate of Norland'])
  assert.deepEqual(namesOf(letter.to), ['Secretary-General'])
  assert.deepEqual(numbersOf(letter), ['R/1987/41'])
})

test('identical letters go to both who are named', async () => {
  const letters =
    await onlyDocument(`Identical letters dated 9 May 1991 from the Permanent Delegate of Sudmark to the Union of Rivers addressed to the Secretary-General and to the President of the Assembly

I write to you about the closing of the lower lock, which my Government regards as a breach of the treaty.

(Signed) Ilse Varn
`)
  assert.equal(letters.kind.value, 'letter')
  assert.deepEqual(namesOf(letters.from), ['Permanent Delegate of Sudmark'])
  assert.deepEqual(namesOf(letters.to), ['Secretary-General', 'President of the Assembly'])
})

test('a title may be set in several blocks, or with the text right under it', async () => {
  const parted = await onlyDocument(`Letter dated 3 June 1987 from the Permanent Delegate of Norland

to the Union of Rivers addressed to the Secretary-General

I have the honour to inform you that the lower lock was shut on Monday.

(Signed) Metin Orhal
`)
  assert.deepEqual(namesOf(parted.to), ['Secretary-General'])
  const close =
    await onlyDocument(`Letter dated 3 June 1987 from the Permanent Delegate of Norland to the Union of Rivers addressed to the President of the Assembly
I have the honour to inform you that the lower lock was shut on Monday by order of the guard.
I should be glad if this were sent round.
(Signed) Metin Orhal
`)
  assert.deepEqual(namesOf(close.from), ['Permanent Delegate of Norland'])
  assert.deepEqual(namesOf(close.to), ['President of the Assembly'])
})

test('of two symbols beside each other both are numbers of the paper', async () => {
  const paper = await onlyDocument(`A/12/66 - R/1987/41

Letter dated 3 June 1987 from the Permanent Delegate of Norland to the Union of Rivers addressed to the Secretary-General

I have the honour to inform you that the lower lock was shut on Monday.

(Signed) Metin Orhal
`)
  assert.deepEqual(numbersOf(paper), ['A/12/66', 'R/1987/41'])
})

test('a street with a number is no symbol', async () => {
  const letter = await onlyDocument(`Anna Quill
Graben I/12
Halvern, 3 June 1887

Dear Sir,

I have had no answer to my letter about the lock, and ask you for one.

Yours truly,
Anna Quill
`)
  assert.deepEqual(numbersOf(letter), [])
})

const conveying = `Letter dated 16 May 1992 from the Permanent Delegate of Norland to the Union of Rivers addressed to the Secretary-General

I have the honour to send you a letter dated 15 May 1992 from Mr. Emil Brask, Minister of Waters of Norland, about the lower lock.

(Signed) Metin Orhal
Permanent Delegate
`

test('an annex under the signature of the letter that conveys it is a paper of its own', async () => {
  const [letter, annex, ...more] = await documentsIn(`${conveying}
Annex to the letter dated 16 May 1992 from the Permanent Delegate of Norland to the Union of Rivers addressed to the Secretary-General

I should like to inform you that between 6 April and 3 May the guard of Sudmark shut the lower lock eleven times.

(Signed) Emil Brask
Minister of Waters
Halvern, 15 May 1992
`)
  assert.equal(more.length, 0)
  assert.deepEqual(
    [letter?.date?.value, namesOf(letter!.from)],
    ['1992-05-16', ['Permanent Delegate of Norland']],
  )
  assert.deepEqual([annex?.date?.value, namesOf(annex!.from)], ['1992-05-15', ['Emil Brask']])
})

test('an annex without a head of its own stays with its letter', async () => {
  const all = await documentsIn(`${conveying}
Annex

Lower lock: shut on 6, 9 and 12 April.
Upper lock: shut on 3 May for the whole of the day and of the night.
`)
  assert.equal(all.length, 1)
})

test('"Accept, Excellency, the assurances of my highest consideration" is a farewell', async () => {
  const letter = await onlyDocument(`Halvern, 24 January 2012

Excellency,

The statement of your delegate about the lower lock is without any ground.

Please accept, Excellency, the assurances of my highest consideration.

Osman Velt
Minister of Waters
`)
  assert.equal(letter.kind.value, 'letter')
  assert.deepEqual(namesOf(letter.from), ['Osman Velt'])
})
