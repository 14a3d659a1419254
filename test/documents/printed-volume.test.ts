/** A printed volume of a correspondence, made plain text as it stands: with its licence, title page and preface. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { documentsIn, plainText } from './plain-text.ts'

const words =
  'The gate at the lower weir was shut again in the night, and nobody has told my tenants who had the key of it or why they must go without water.'

const letter = (head: string, number: string, day: number, name: string): string => `${head}

LETTER ${number}.

_Rev. Sir_,--${words}

${words} You will remember the _${day} gates_ of which I spoke.

Yours, &c.

${name}.

       *       *       *       *       *
`

const book = `The Free Library eBook of The Weir Dispute, by E. Brask

This eBook is for the use of anyone anywhere, and what you may do with it is said below.

*** START OF THIS FREE LIBRARY EBOOK THE WEIR DISPUTE ***

THE WEIR DISPUTE

TO THE READER.

The letters that passed between both owners are printed here as they lay in the chest of the mill, and nothing has been left out of them.

${letter('', 'I', 2, 'EMIL BRASK')}
EXTRACTS No. I.

"${words}

"Yours, &c.

I. HOLT."

       *       *       *       *       *
${letter('', 'II', 3, 'EMIL BRASK')}
EXTRACTS No. II.

"${words}

"Yours, &c.

I. HOLT."

       *       *       *       *       *

LETTER I.

FROM THE REV. PETER QUILL TO THE REV. EMIL BRASK.

CARROW, DEC. 3, 1811.

_Dear Sir_,--${words}

Your humble servant,

PETER QUILL.

       *       *       *       *       *

LETTER. II.

From the Same to the Same.

Carrow, Jan. 5, 1812.

_Rev. Sir_,--${words}

Your humble servant,

PETER QUILL.

       *       *       *       *       *

A NOTE FROM THE REV. MR. BRASK TO THE REV. MR. QUILL, IN REPLY.

MONDAY, P. M.

Mr. Brask has read both letters with care, and will say nothing of the gates before he has seen them.

End of the Free Library EBook of The Weir Dispute

*** END OF THIS FREE LIBRARY EBOOK THE WEIR DISPUTE ***

You may copy this eBook, give it away or use it again under the terms of the licence, which go on for many pages.
`

test('letters and extracts that count in turn are parted, and a second row that counts anew with them', async () => {
  const documents = await documentsIn(book)
  assert.deepEqual(
    documents.map(({ from }) => from.map(({ value }) => value).join()),
    ['', 'EMIL BRASK', 'I. HOLT', 'EMIL BRASK', 'I. HOLT', 'PETER QUILL', 'PETER QUILL', 'BRASK'],
  )
  assert.equal(documents[0]?.kind.value, 'preface')
})

test('the distributor’s licence is of no document', async () => {
  const documents = await documentsIn(book)
  const { text } = await plainText(book)
  const covered = documents.map(({ span }) => text.words.slice(span.start, span.end)).join('\n')
  assert.ok(!/this ebook|free library/iu.test(covered))
  assert.ok(covered.endsWith('before he has seen them.'))
})

test('“from the same to the same” are the sides of the letter before, as deduced', async () => {
  const same = (await documentsIn(book)).at(-2)
  assert.equal(same?.date?.value, '1812-01-05')
  assert.deepEqual(
    [same?.from, same?.to].map((side) => side?.map(({ value, basis }) => [value, basis])),
    [[['PETER QUILL', 'deduced']], [['EMIL BRASK', 'deduced']]],
  )
})

test('a heading in capitals that says who writes to whom opens a note without salutation', async () => {
  const note = (await documentsIn(book)).at(-1)
  assert.equal(note?.kind.value, 'note')
  assert.deepEqual(
    note?.to.map(({ value }) => value),
    ['QUILL'],
  )
})

test('two names in capitals with a day below them open a letter that greets nobody', async () => {
  const one = (to: string, from: string, day: number): string =>
    `\n\n\n     MR ${from} TO MR ${to}.\n\n\n     _Mill-street_, _Upper-weir_, ${day}_th June_, 1766.\n\n${words} ${words} It is _yours_ to _judge_.\n`
  const documents = await documentsIn(
    `${words}\n${one('HOLT', 'BRASK', 19)}\n${words}\n${one('BRASK', 'HOLT', 24)}`,
  )
  assert.deepEqual(
    documents.slice(1).map(({ date }) => date?.value),
    ['1766-06-19', '1766-06-24'],
  )
})

test('marks of emphasis are none of the words of a plain text that uses them', async () => {
  const { text } = await plainText(
    'It was _not_ the _gate_ but the\n_sluice of\nthe mill_ on the 7_th_ of June,\nand file_name_two stays. It is _so_.\n',
  )
  assert.equal(
    text.words,
    'It was not the gate but the sluice of the mill on the 7th of June, and file_name_two stays. It is so.',
  )
})

test('a line to fill in, or one pair of such marks, stays', async () => {
  const { text } = await plainText('Name _______ and _one_ place ______ to sign.\n')
  assert.equal(text.words, 'Name _______ and _one_ place ______ to sign.')
})
