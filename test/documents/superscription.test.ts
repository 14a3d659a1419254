/** Lines that name both sides and greet, and heads that say it in other short ways. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { DraftDocument } from '../../src/documents/index.ts'
import { documentsIn, onlyDocument } from './plain-text.ts'

const body =
  'We have your letter and it does not please us, since it says nothing of the bridge that was promised.'

/** Head and foot of a letter, and what they say: `from > to, date`. */
const letters: readonly (readonly [string, string, string])[] = [
  [
    'To the Provost and Council of Halvern, the Masters of the Weavers’ Guild, greeting.',
    'Given at Tolm, the 4th of May 1621.',
    'Masters of the Weavers’ Guild > Provost and Council of Halvern, 1621-05-04',
  ],
  [
    'To the right worshipful the Mayor, Aldermen and Burgesses of Lorn, the Wardens of the Company of Vintners, greeting.',
    'From our Hall, 9 October 1633',
    'Wardens of the Company of Vintners > Mayor, Aldermen and Burgesses of Lorn, 1633-10-09',
  ],
  [
    'We, the Elders of the Church at Carrow, to our well-beloved brethren the Elders of the Church at Brask, grace and peace.',
    'Written at Carrow this 3rd of June, 1702.',
    'Elders of the Church at Carrow > Elders of the Church at Brask, 1702-06-03',
  ],
  [
    'The Synod of Westering to the Synod of Brask, greeting.',
    'Done at Westering, the last day of April, 1711.',
    'Synod of Westering > Synod of Brask, 1711-04-30',
  ],
  // Printed correspondence: a number, a line of both sides, the dateline.
  [
    'No. 2.\nThe Harbour Master to the Ferry Company.\nHalvern, March 3, 1887.\n\nGentlemen,',
    'I have, &c.\nJ. CARROW.',
    'Harbour Master > Ferry Company, 1887-03-03',
  ],
  [
    'No. 3.\nThe Ferry Company to the Prefect. (Telegraphic.)\nBrask, March 4, 1887.',
    'DELL.',
    'Ferry Company > Prefect, 1887-03-04',
  ],
  [
    'The Secretary to the Board\nHalvern, March 3, 1887.\n\nSir,',
    'Yours faithfully,\nJ. Carrow',
    'J. Carrow > , 1887-03-03',
  ],
  // Editions say where and when behind the sides.
  [
    'Peter Marlow to Sir Henry Vane, London, Friday, 3 May 1872\n\nMy dear Vane,',
    'Yours ever',
    'Peter Marlow > Henry Vane, 1872-05-03',
  ],
  [
    'Emil Brask an Ida Holt, [Tolm], 12. Jan. 1852\n\nLiebe Ida!',
    'Dein Emil',
    'Emil Brask > Ida Holt, 1852-01-12',
  ],
  // An office behind the name and a day below make no address of him.
  [
    'Hochgeachteter Herr!',
    'Mit Hochachtung\n\nHeinrich Moser, Landammann\nTolm, 3. Mai 1871',
    'Heinrich Moser > , 1871-05-03',
  ],
  ['Mill Lane, 3 May 1887\n\nAnna,', 'Yours ever,\nEmil', 'Emil > Anna, 1887-05-03'],
  [
    'To Mr. Brask and Mrs. Quill\n\n3 May 1788\n\nSir and Madam,',
    'We remain,\nYour most obedient servants,\n\nThomas Harrow\nHannah Bell',
    'Thomas Harrow + Hannah Bell > Brask + Quill, 1788-05-03',
  ],
  [
    'To Messrs. Brask and Quill, Lessees of the Mill\n\n3 May 1788\n\nGentlemen,',
    'Your servant,\n\nThomas Harrow',
    'Thomas Harrow > Brask + Quill, 1788-05-03',
  ],
  [
    'TELEGRAM\n\n12 SEPT 1974\n\nHARLOW TO BRASK TOLM',
    'LETTER FOLLOWS',
    'HARLOW > BRASK, 1974-09-12',
  ],
]

for (const [head, foot, said] of letters)
  test(`reads ${said} from “${head.slice(0, 40)}…”`, async () => {
    assert.equal(sides(await onlyDocument(`${head}\n\n${body}\n\n${foot}\n`)), said)
  })

test('reads no sender from a line that greets everybody', async () => {
  const text =
    'To all to whom these presents shall come, greeting.\n\nKnow ye that we have sold it.\n'
  assert.deepEqual((await onlyDocument(text)).from, [])
})

test('parts two letters that begin with a superscription each', async () => {
  const letter = (from: string, to: string): string =>
    `The ${from} to the ${to}, greeting.\n\n${body}\n\nDone at Tolm, 3 May 1711.\n\n`
  const found = await documentsIn(
    letter('Synod of Tolm', 'Synod of Brask') + letter('Synod of Brask', 'Synod of Tolm'),
  )
  assert.equal(found.length, 2)
})

test('a name below the line of the day is a signature', async () => {
  const text = `Gentlemen,\n\n${body}\n\nAt Carrow, the eleventh of July, 1702.\n\nElias Harrow, President\n`
  const { from, date } = await onlyDocument(text)
  assert.equal(`${from[0]?.value}, ${date?.value}`, 'Elias Harrow, 1702-07-11')
})

test('a handbill is theirs by whom it is issued', async () => {
  const text = `${body}\n\nIssued by the Tolm Branch of the Weavers’ Union\n`
  assert.equal((await onlyDocument(text)).from[0]?.value, 'Tolm Branch of the Weavers’ Union')
})

function sides({ from, to, date }: DraftDocument): string {
  const names = (some: typeof from): string => some.map(({ value }) => value).join(' + ')
  return `${names(from)} > ${names(to)}, ${date?.value}`
}
