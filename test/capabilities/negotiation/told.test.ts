/** Whose move a sentence tells, and whether it is made, told again or told of the other side. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { actRead } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const document = {
  id: 'mill-1931-03-10',
  date: { value: '1931-03-10' },
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

const told: readonly (readonly [string, string, string])[] = [
  ['reported', 'Dairy', 'In your letter of 3 May you proposed that the talks be held at Lonn.'],
  ['reported', 'Dairy', 'Your letter suggests that the costs be shared.'],
  ['reported', 'Dairy', 'According to your letter the talks should begin in June.'],
  ['reported', 'Dairy', 'You declined to receive our delegation.'],
  ['reported', 'Dairy', 'You made the release of the men a condition of any talks.'],
  ['reported', 'Dairy', 'At the meeting on 2 May your chairman agreed to the new rent.'],
  [
    'reported',
    'Norian representatives',
    'The Norian representatives demanded that the ferry should run on Sundays.',
  ],
  ['reported', 'officials', 'The officials refused to open the sluice.'],
  ['restated', 'Mill', 'As we wrote on 9 March, we cannot accept seven.'],
  ['restated', 'Mill', 'Our chairman proposed at that meeting a rent of 50 crowns.'],
  ['restated', 'Mill', 'We promised you the second pump last winter.'],
  ['reported', 'Guild', 'The Guild had suggested in 1928 that the key be held by a warden.'],
  ['reported', 'Mr. Orde', 'Mr. Orde offered two years ago to hold the key himself.'],
  [
    'reported',
    'Chapter of Lonn',
    'You will recall that the Chapter of Lonn had already asked for a survey.',
  ],
  ['reported', 'Dairy', 'The Dairy had once proposed a rent of 40 crowns.'],
  ['restated', 'Mill', 'In the dry months, the Mill had promised to keep the leaf open.'],
  ['reported', 'Chapter', 'In 1928 the Chapter had proposed a rent of 40 crowns.'],
  ['direct', 'Mill', 'As the Chapter had asked, the gate will be shut at nine.'],
  ['direct', 'Mill', 'We cannot do what Mr. Orde had demanded.'],
  ['direct', 'Mill', 'The Mill has agreed to your second point.'],
  ['direct', 'Mill', 'We cannot accept your proposal.'],
  ['direct', 'Mill', 'We propose that your chairman take the first sitting.'],
  ['reported', 'Foreign Minister', 'The Foreign Minister refused to receive the protest.'],
  ['reported', 'surveyor', 'Yesterday the surveyor asked that the drain be opened.'],
  ['reported', 'Captain Moss', 'Captain Moss, who has the key, would not open the gate.'],
  ['reported', 'harbour people', 'The harbour people have told us that the leaf must stay shut.'],
  ['reported', 'Brennish Government', 'I learn that the Brennish Government will accept eleven.'],
  ['reported', 'Dairy', 'Your manager promised a new pump before the frost.'],
  ['reported', 'third', 'He replied that nothing could be done before the spring.'],
  ['direct', 'Mill', 'The secretary regrets that he cannot attend.'],
  ['direct', 'Mill', 'The committee has decided to close the gate.'],
  ['direct', 'Mill', 'Please consider what would follow if you proposed the same.'],
  ['direct', 'Mill', 'If you want a truce, you should open the gate first.'],
  ['direct', 'Mill', 'You forget that in the note we wrote we set a rent of 40 crowns.'],
  ['restated', 'Mill', 'Again we asked for the log in spite of your repeated protests.'],
]

const despatch = {
  ...document,
  from: [{ value: 'Minister Harrow', named: 'person' }],
  to: [{ value: 'Secretary of State' }],
} as unknown as Document

const reported: readonly (readonly [string, string])[] = [
  ['Count Varga', 'Count Varga would not discuss the forts. He proposed a conference in June.'],
  ['third', 'The weather is fair.\nHe proposed a conference in June.'],
  ['Minister', 'The Minister asked me for a copy of the survey.'],
  ['Board', 'The Board demanded that the lights be moved.'],
  ['Minister Harrow', 'I told him that we could not agree to a delay.'],
]

for (const [party, words] of reported)
  test(`told by a person, of ${party}: ${words}`, () => {
    const start = Math.max(0, words.search(/(?<=[.\n] ?)He /))
    const span = { start, end: words.length }
    const act = actRead(words, span, { document: despatch, language: english, model: learnt })
    assert.equal(act.party, party)
  })

for (const [mode, party, words] of told)
  test(`${mode} of ${party}: ${words}`, () => {
    const span = { start: 0, end: words.length }
    const act = actRead(words, span, { document, language: english, model: learnt })
    assert.deepEqual([act.mode, act.party], [mode, party])
  })

/** Who writes to whom in the sentences of several trades, and whether for himself. */
const heads: Readonly<Record<string, readonly [string, string, 'person' | 'organisation']>> = {
  despatch: ['Minister Harrow', 'Secretary of State', 'person'],
  union: ["Weavers' Union", "Mill Owners' Federation", 'organisation'],
  landlord: ['Mrs. Carrow', 'Pell & Co.', 'person'],
  shipping: ['Brand Line', 'Ostrow Shipping Company', 'organisation'],
  diocese: ['Bishop of Hale', 'Chapter of Lonn', 'person'],
  orchestra: ['Orchestra Committee', 'Management Board', 'organisation'],
}

test('whose a told move is, is read in four of five sentences, of those never read in three of four', () => {
  const fixture = join(import.meta.dirname, '../../../../test/fixtures/acts/told.txt')
  const rows = readFileSync(fixture, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(' | ') as [string, string, string, string])
  const rights = [0, 1].map((half) => {
    const own = rows.filter(([, , act], at) => at % 2 === half && act !== 'none')
    assert.ok(own.length > 50)
    return own.filter(([head, words, , side]) => sideOf(head, words) === side).length / own.length
  })
  assert.ok(rights[0]! >= 0.8, `${rights[0]}`)
  assert.ok(rights[1]! >= 0.75, `${rights[1]}`)
})

function sideOf(head: string, words: string): string {
  const [from, to, named] = heads[head]!
  const letter = { ...document, from: [{ value: from, named }], to: [{ value: to }] }
  const span = { start: 0, end: words.length }
  const { party } = actRead(words, span, {
    document: letter as unknown as Document,
    language: english,
    model: learnt,
  })
  return party === from ? '1' : party === to ? '2' : '3'
}
