import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import { reportedIn } from '../../../src/capabilities/quotations/find/reported.ts'
import { english, german } from '../../../src/languages/index.ts'
import { quotations } from '../../../src/queries/index.ts'
import { growsWithLength } from '../../support/cost.ts'
import { builtRecord } from './built.ts'

/** What is told is marked in the text itself: «…». */
function check(marked: string, language = english): void {
  const text = marked.replace(/[«»]/g, '')
  const found = reportedIn(
    text,
    language.quotation!,
    quotationsOf(layBare(text), language.quotation!),
  )
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    [...marked.matchAll(/«([^»]*)»/g)].map(([, words]) => words),
  )
}

test('finds what the addressee is told to have said', () => {
  check('You say in your letter that «the sluice was open all night».')
  check('You allege that «we have kept the key of the sluice», but we have not.')
  check('Your last letter states that «four of the gates were shut», which is new to us.')
  check('According to your letter of 7 March, «the carpenter has been ill since Lent».')
  check('The Board told the Prefect that «nobody had been asked about the ladder».')
})

test('finds it where no conjunction stands before it', () => {
  check('You say «you have no opinion about the ladder».')
  check('You wrote «he had the key of the sluice», but he had not.')
  check('This is what you say you want of the miller.')
  check('As you say it is late in the year.')
  check('Did you say he had the key of the sluice?')
  check('If you say he had the key, prove it.')
})

test('finds what the writer told before, and where he said so', () => {
  check('In our letter of 3 May we wrote that «the ladder must be mended by June».')
})

test('finds it in German', () => {
  check('Sie schreiben in Ihrem Brief, dass «das Wehr seit Ostern offen steht».', german)
})

test('what is supposed, denied, asked or merely demanded tells nothing', () => {
  check('If you say that the sluice was open, prove it.')
  check('You do not say that the sluice was open.')
  check('Do you claim that the sluice was open all night?')
  check('We have to say that the sluice was open all night.')
  check('It is true that the sluice was open all night.')
})

test('what begins with a quotation in marks is quoted, whatever the writer adds', () => {
  check('You write that “the sluice was open”, and refused to come and look at it.')
})

test('a relative clause is nobody’s speech', () => {
  check('You wrote the only letter that was ever sent about the sluice.')
  check('She replied on a day that nobody will remember in four years.')
})

test('words in marks are a quotation, and no reported speech', () => {
  check('You say that “the sluice was open all night and the gate too”.')
})

test('one endless sentence of verbs costs time that grows as it does', () => {
  for (const words of ['we wrote that ', 'you say '])
    growsWithLength((times) => reportedIn(words.repeat(times), english.quotation!, []), 100_000)
})

const papers = {
  'abbess.txt': `To the Guild of Millers, Lindenau
Saint Agnes, 7 March 1871

Gentlemen,

Four of the seven gates were open on the night of the flood, and the carpenter heard the ladder break at three.

The Abbess of Saint Agnes
`,
  'millers.txt': `To the Abbess of Saint Agnes
Lindenau, 12 May 1871

Reverend Mother,

You say in your letter of 7 March that the ladder broke at three and that the carpenter heard it from the gates. You also say that five of the seven gates were open on the night of the flood. You allege that our wives sell herring on Sundays.

The Guild of Millers
`,
}

test('traces what is told to the passage where its words allow, and keeps it apart', async (given) => {
  await builtRecord(given, papers, (record) => {
    assert.deepEqual([...quotations(record)], [])
    const told = [...quotations(record, { reported: true })]
    assert.deepEqual(
      told.map(({ verdict, sources }) => [verdict, sources[0]?.evidence.file]),
      [
        ['variant', 'abbess.txt'],
        ['altered', 'abbess.txt'],
        ['unplaced', undefined],
      ],
    )
    assert.ok(told[1]?.changes.some(({ kind, grave }) => kind === 'number' && grave))
  })
})

test('a figure told for another is told apart from what is only told in other words', (context) =>
  builtRecord(
    context,
    {
      'a.txt':
        '3 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nWe have since had 86 sacks weighed, and the miller has signed for them.\n\nAnne Pell\n',
      'b.txt':
        '9 May 1788\n\nTo Anne Pell\n\nMadam,\n\nYou say in your letter of 3 May that 68 sacks were weighed. You say there that the sacks have been signed for by the miller.\n\nThe Owners of Cawdry\n',
    },
    (record) => {
      const told = [...record.findings('verdict')].map(({ body }) => [
        body.verdict,
        body.changes.map(({ quoted, source }) => `${quoted} for ${source}`).join(),
      ])
      assert.deepEqual(told[0], ['altered', '68 for 86'])
      assert.ok(told.slice(1).every(([verdict]) => verdict !== 'altered'))
    },
  ))
