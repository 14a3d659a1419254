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

test('reads an office’s cable: sides, number, classification, priority, approval, distribution', async () => {
  const [cable] = await divided(`EMBASSY OF VORLAND

TELEGRAM No. 12

SECRET
Priority: URGENT

From:      Embassy Corr
To:        Ministry of Rivers
Date:      20 January 1904, 18.35
Subject:   The weir

1. I called today on the minister, who told me that he had not been told of it yet.

Approved: Ambassador E. Brask
Distribution: Minister; Secretary-General; Archive.
`)
  assert.equal(cable?.kind.value, 'cable')
  assert.equal(cable?.date?.value, '1904-01-20')
  assert.equal(cable?.from[0]?.value, 'Embassy Corr')
  assert.equal(cable?.to[0]?.value, 'Ministry of Rivers')
  const marks = Object.entries(cable?.marks ?? {}).map(([name, [first]]) => [name, first?.value])
  assert.deepEqual(Object.fromEntries(marks), {
    classification: 'SECRET',
    priority: 'URGENT',
    number: '12',
    subject: 'The weir',
    approved: 'Ambassador E. Brask',
    distribution: 'Minister; Secretary-General; Archive.',
  })
})

test('leaves an archive’s title and source note outside, and keeps them as marks', async () => {
  const [letter] = await divided(`River Papers Archive


The Letter of the Board of Rivers to the Guild of Fishers

March 3, 1931



Source: Papers of the weir. Halvern: River Press, 1932; pp. 9-12.
Transcribed by E. Vane, 2009.



March 3, 1931

The Guild of Fishers

Dear Neighbours,

We have read what you wrote about the stair and find in it much that we did not know.

With friendly greetings,

The Board of Rivers
`)
  assert.equal(letter?.from[0]?.value, 'Board of Rivers')
  assert.equal(letter?.to[0]?.value, 'Guild of Fishers')
  assert.equal(letter?.marks.pages?.[0]?.value, '9-12')
  assert.equal(letter?.parts.find((part) => part.part === 'dateline')?.start, 0)
})

test('takes the person who signs for an office together with it', async () => {
  const [letter] = await divided(`BOARD OF RIVERS

Halvern, 2 September 1903

To the Guild of Fishers

Madam Warden,

We have your letter of the 19th and it was read aloud in full Board, which is rare.

Konrad Vane
Chair of the Board of Rivers
`)
  assert.deepEqual(
    letter?.from.map(({ value, named, office }) => [value, named, office]),
    [
      ['BOARD OF RIVERS', 'organisation', undefined],
      ['Konrad Vane', 'person', 'Chair of the Board of Rivers'],
    ],
  )
})

test('parts a row of numbered letters', async () => {
  const letter = (number: string, day: number): string => `LETTER ${number}
THE GUILD OF FISHERS TO THE BOARD OF RIVERS

Halvern, ${day} March 1904

Gentlemen,

We have waited for your answer and have not had it, which does not surprise us much.

Anna Quill, Warden

`
  const documents = await divided(
    `THE WEIR\n\n${letter('I', 3)}${letter('II', 9)}${letter('III', 12)}`,
  )
  assert.deepEqual(
    documents.map((one) => one.date?.value),
    ['1904-03-03', '1904-03-09', '1904-03-12'],
  )
})

test('parts a file at the mark that an editor put before each letter', async () => {
  const letter = (number: number, day: number): string =>
    `/NEXT/\n\nno. ${number}\n\n${day} July 1616, Stuttgart (ff. ${number}r-${number}v)\n\nMost serene prince,\n\nthe gates were shut by order of the duke and nobody has been told until when they stay so.\n`
  const documents = await divided([letter(23, 9), letter(31, 13), letter(40, 16)].join('\n'))
  assert.deepEqual(
    documents.map((one) => [one.date?.value, one.place?.value]),
    [
      ['1616-07-09', 'Stuttgart'],
      ['1616-07-13', 'Stuttgart'],
      ['1616-07-16', 'Stuttgart'],
    ],
  )
})

test('reads who posted a mail on the page of a list’s archive', async () => {
  const [mail] = await divided(
    'The gates\n\nAnna Quill quill at mill.example\nMon Dec 17 18:57:16 CET 2007\n\nEmil Brask wrote:\n\nWe have not heard of it and shall ask at the lock house whether the gates were shut.\n',
  )
  assert.deepEqual(
    [mail?.kind.value, mail?.date?.value, mail?.from[0]?.value],
    ['e-mail', '2007-12-17', 'Anna Quill'],
  )
})
