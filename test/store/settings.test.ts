/** `rejoinder.yaml`: what it says, or where it is broken. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'

import { readSettings } from '../../src/store/index.ts'
import { folderWith } from '../support/dossier.ts'

test('a dossier needs no settings', (context) => {
  const { settings, problem } = readSettings(join(folderWith(context, {}), 'rejoinder.yaml'))
  assert.deepEqual(settings.parties, [])
  assert.equal(problem, undefined)
})

test('names parties with their other names', (context) => {
  const folder = folderWith(context, {
    'rejoinder.yaml': `title: The weir
parties:
  - name: The Mill Owners’ Association
    short: MILL
    names: [the millers, the Association]
language: en
timeZone: Europe/London
`,
  })
  const { settings } = readSettings(join(folder, 'rejoinder.yaml'))
  assert.deepEqual(settings.parties[0]?.names, ['the millers', 'the Association'])
  assert.equal(settings.timeZone, 'Europe/London')
})

test('says in which years the papers were written', (context) => {
  for (const [words, last] of [
    ['1890-1931', 1931],
    ['1890 – 1931', 1931],
    ['1890', 1890],
  ] as const) {
    const folder = folderWith(context, { 'rejoinder.yaml': `years: ${words}\n` })
    const { settings } = readSettings(join(folder, 'rejoinder.yaml'))
    assert.deepEqual(settings.years, { first: 1890, last })
  }
})

test('an empty file says nothing', (context) => {
  const folder = folderWith(context, { 'rejoinder.yaml': '# nothing yet\n' })
  assert.equal(readSettings(join(folder, 'rejoinder.yaml')).problem, undefined)
})

const broken: [why: string, words: string, line: number][] = [
  ['a bracket is not closed', 'title: The weir\nparties: [a, b\nlanguage: en\n', 3],
  ['a name is not known', 'title: The weir\nlangauge: en\n', 2],
  ['a party has no name', 'title: The weir\nparties:\n  - short: MILL\n', 3],
  ['a language is no code', 'title: x\nlanguage: English\n', 2],
  ['a time zone does not exist', 'timeZone: Mars/Olympus\n', 1],
  ['years are no years', 'years: the nineties\n', 1],
  ['the later year stands first', 'title: x\nyears: 1931-1890\n', 2],
  ['it is a list', '- one\n- two\n', 1],
]

for (const [why, words, line] of broken)
  test(`says where it is broken when ${why}`, (context) => {
    const folder = folderWith(context, { 'rejoinder.yaml': words })
    const { problem } = readSettings(join(folder, 'rejoinder.yaml'))
    assert.equal(problem?.code, 'settings-broken')
    assert.equal(problem?.weight, 'stops')
    assert.match(problem?.where ?? '', new RegExp(`line ${line}$`), problem?.what)
  })

test('an anchor that unfolds without end is refused', (context) => {
  const bomb = Array.from({ length: 9 }, (_, n) =>
    n === 0
      ? 'a: &a [x, x, x]'
      : `${'bcdefghi'[n - 1]}: &${'bcdefghi'[n - 1]} [*${'abcdefghi'[n - 1]}, *${'abcdefghi'[n - 1]}, *${'abcdefghi'[n - 1]}, *${'abcdefghi'[n - 1]}, *${'abcdefghi'[n - 1]}]`,
  ).join('\n')
  const folder = folderWith(context, { 'rejoinder.yaml': bomb })
  assert.equal(readSettings(join(folder, 'rejoinder.yaml')).problem?.code, 'settings-broken')
})

test('a setting that is wrong is told by what it takes', (context) => {
  for (const [said, words] of [
    ['titel: Letters', '"titel" is no setting here; there are title, description, '],
    ['parties: Weir', '"parties" takes a list, each of it begun with "- "'],
    ['parties:\n  - short: Weir', '"name" is missing'],
    [
      'parties:\n  - name: Weir\n    alias: W',
      '"alias" is no setting here; there are name, short, ',
    ],
    [
      'parties:\n  - name: Weir\n    kind: firm',
      '"kind" takes one of organisation, person, office',
    ],
    ['editions: public', '"editions" takes lines of its own'],
    ['title:\n  of: letters', '"title" takes words'],
    [
      'editions:\n  public:\n    withhold:\n      - letter: one',
      '"letter" is no setting here; there are document, ',
    ],
    ['only words', 'its lines are to read "key: value"'],
  ] as const) {
    const folder = folderWith(context, { 'rejoinder.yaml': said })
    const { problem } = readSettings(join(folder, 'rejoinder.yaml'))
    assert.ok(problem?.what.includes(words), `${said}: ${problem?.what}`)
  }
})
