import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type DraftDocument, divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

test('parts a pamphlet into its preface and its letters', async () => {
  const documents =
    await divided(`The letters below passed between the two committees in the spring of 1931,
and are printed here in full because one side has quoted them in part.

LETTER OF THE COMMITTEE OF THE WEAVERS' UNION OF MARCH 3, 1931
TO THE COMMITTEE OF THE DYERS' UNION

March 3, 1931

Dear Friends,

We have not received the answer that you promised us when we last met in the mill.

With friendly greetings,

The Committee of the Weavers' Union

LETTER OF THE COMMITTEE OF THE DYERS' UNION OF MARCH 9, 1931
TO THE COMMITTEE OF THE WEAVERS' UNION

March 9, 1931

Dear Friends,

Your letter of March 3 has surprised us, since we answered you on the first of the month.

With friendly greetings,

The Committee of the Dyers' Union
`)
  assert.deepEqual(
    documents.map((one) => [one.kind.value, one.date?.value]),
    [
      ['preface', undefined],
      ['letter', '1931-03-03'],
      ['letter', '1931-03-09'],
    ],
  )
  assert.equal(documents[1]?.from[0]?.value, "COMMITTEE OF THE WEAVERS' UNION")
  assert.equal(documents[1]?.to[0]?.value, "COMMITTEE OF THE DYERS' UNION")
})

test('reads date, place, addressee and signature of a letter', async () => {
  const [letter] = await divided(`Millbrook, Vt., Feb 3d, 1897

My dear Mr. Harlow,

I have your note and will come on Tuesday if the road is open by then.

Yours truly
E. T. Quill
`)
  assert.equal(letter?.date?.value, '1897-02-03')
  assert.equal(letter?.date?.words, 'Feb 3d, 1897')
  assert.equal(letter?.place?.value, 'Millbrook, Vt')
  assert.equal(letter?.to[0]?.value, 'Harlow')
  assert.equal(letter?.from[0]?.value, 'E. T. Quill')
})

async function divided(words: string): Promise<readonly DraftDocument[]> {
  return divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'a.txt',
  })
}
