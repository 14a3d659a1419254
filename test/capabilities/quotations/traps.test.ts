import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import { english, german } from '../../../src/languages/index.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

function found(text: string, language = english): string[] {
  return quotationsOf(layBare(text), language.quotation!).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test('a mark that a machine lost does not swallow the paragraphs behind it', () => {
  const text =
    'You say that “the gate was shut at noon. We saw it open.\n\nOn Tuesday you wrote “it is open”.'
  assert.ok(found(text).includes('it is open'))
  assert.ok(found(text).every((words) => !words.includes('On Tuesday')))
})

test('marks that a machine doubled or set low are the marks they were', () => {
  assert.deepEqual(found("He wrote: ''the gate is shut'', and left."), ['the gate is shut'])
  assert.deepEqual(found('Er schrieb: ,,das Wehr ist zu“, und ging.', german), ['das Wehr ist zu'])
})

test('a genitive and a short form within a quotation do not end it', () => {
  assert.deepEqual(found("She said, 'the millers' gate wasn't theirs', and sat down."), [
    "the millers' gate wasn't theirs",
  ])
})

test('a quotation within a quotation within a quotation', () => {
  assert.deepEqual(found('He says: “She told us that ‘the clerk wrote “no” on it’ last May.”'), [
    'She told us that ‘the clerk wrote “no” on it’ last May.',
    'the clerk wrote “no” on it',
    'no',
  ])
})

const letters = {
  'first.txt':
    '3 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nWe call it a robbery of the poor that the upper gate stays shut, and we ask for nothing but the water of the second day.\n\nAnne Pell\n',
  'second.txt':
    '19 May 1788\n\nTo Anne Pell\n\nMadam,\n\nYour so-called “friendship” is known here. We have read your article “The Silent Mill And Its Friends” with care. You call it “a robbery of the poor”, and others have called us “thieves of the first water”.\n\nThe Owners of Cawdry\n',
}

function verdictOn(record: StoredRecord, words: string): string | undefined {
  return [...record.findings('verdict')].find(({ evidence: [one] }) => one.exact === words)?.body
    .verdict
}

test('a scare quote, a title and an echo are three things, however short', (context) =>
  builtRecord(context, letters, (record) => {
    assert.equal(verdictOn(record, 'friendship'), 'scare')
    assert.equal(verdictOn(record, 'The Silent Mill And Its Friends'), 'term')
    assert.equal(verdictOn(record, 'a robbery of the poor'), 'exact')
  }))

const names = {
  'first.txt':
    '3 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nYou are hoarders of the water, and we shall say so in the market.\n\nAnne Pell\n',
  'again.txt':
    '9 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nWe say it again: hoarders of the water, and poor neighbours.\n\nAnne Pell\n',
  'second.txt':
    '19 May 1788\n\nTo Anne Pell\n\nMadam,\n\nYou have called us such names as “hoarders”, “usurpers” and “upstarts”. We do not know what you meant by “tender usurpers”.\n\nThe Owners of Cawdry\n',
}

test('names that the addressee is said to have called are his, held here or not', (context) =>
  builtRecord(context, names, (record) => {
    assert.equal(verdictOn(record, 'hoarders'), 'exact')
    assert.equal(verdictOn(record, 'usurpers'), 'unverifiable')
    assert.equal(verdictOn(record, 'upstarts'), 'unverifiable')
    assert.equal(verdictOn(record, 'tender usurpers'), 'unverifiable')
  }))

test('a phrase hurled back is shown where that side used it first as well', (context) =>
  builtRecord(context, names, (record) => {
    const verdict = [...record.findings('verdict')].find(
      ({ evidence: [one] }) => one.exact === 'hoarders',
    )
    const [source] = verdict!.body.sources
    assert.ok(source)
    assert.ok(source.document.endsWith('1788-05-09'))
    assert.ok(source.also.some(({ document }) => document.endsWith('1788-05-03')))
    assert.ok(verdict?.body.reasons.some((reason) => reason.startsWith('first used by that side')))
  }))

const quoting =
  '2 May 1788\n\nTo the Millers of Cawdry\n\nGentlemen,\n\nYou say that “the keeper of the lower sluice sold his key to a stranger”. Who was it?\n\nThe Owners of Cawdry\n'
const history = (day: string): string =>
  `THE KEYS OF CAWDRY\n\nBy Hanna Orme\n\nThis paper tells of the quarrel. ${day} the keeper of the lower sluice sold his key to a stranger, and the mill stood still.\n`

test('an undated paper that tells of later days is no source of an earlier letter', (context) =>
  builtRecord(
    context,
    { 'letter.txt': quoting, 'history.txt': history('On 4 June 1790') },
    (record) => assert.deepEqual(onlyVerdict(record)?.sources, []),
  ))

test('an undated paper that names a later day only as one to come may be a source', (context) =>
  builtRecord(
    context,
    { 'letter.txt': quoting, 'history.txt': history('The rent must be paid by 4 June 1790, for') },
    (record) => assert.equal(onlyVerdict(record)?.sources.length, 1),
  ))

const decided = {
  'porters.txt':
    '3 May 1788\n\nTo the Guild of Fishers of Saint Orme\n\nGentlemen,\n\nWe carried a letter from the Council of the Guild of Fishers of Saint Orme to the Council of the Guild of Millers.\n\nThe Porters of Cawdry\n',
  'millers.txt':
    '5 May 1788\n\nTo the Coopers of Saint Anne\n\nGentlemen,\n\nBy custom one guild is answerable for calling together assemblies of the boatmen and the millers of the valley and its neighbouring parishes. We hold to that.\n\nThe Guild of Millers\n',
  'answer.txt':
    '9 June 1788\n\nTo the Guild of Millers\n\nGentlemen,\n\nThe assembly adopted this decision: “Entrust the Guild of Fishers of Saint Orme with calling together assemblies of the boatmen and the millers of the valley and its neighbouring parishes.”\n\nThe Guild of Fishers of Saint Orme\n',
}

test('the names of the two sides make no splice of words that stand nowhere', (context) =>
  builtRecord(context, decided, (record) =>
    assert.notEqual(onlyVerdict(record)?.verdict, 'spliced'),
  ))

const toldOfDecision = {
  'millers.txt':
    '5 May 1788\n\nTo the Coopers of Saint Anne\n\nGentlemen,\n\nAccording to what the assembly of the guilds decided in 1780, it is for the Fishers of Saint Orme to convene, once they have consulted their neighbouring guilds, the boatmen and the carters each year. We hold to that.\n\nThe Guild of Millers\n',
  'answer.txt':
    '9 June 1788\n\nTo the Guild of Millers\n\nGentlemen,\n\nThe assembly of 1780 adopted this decision: “Entrust the Fishers of Saint Orme with the function of convening the yearly assemblies of boatmen and carters in consultation with the neighbouring guilds.” So it was done.\n\nThe Guild of Fishers of Saint Orme\n',
}

test('what a letter says of a third’s decision is no other version of that decision', (context) =>
  builtRecord(context, toldOfDecision, (record) =>
    assert.deepEqual(
      [...record.findings('verdict')]
        .filter(({ evidence: [{ exact }] }) => exact.startsWith('Entrust'))
        .map(({ body }) => body.verdict),
      ['unverifiable'],
    ),
  ))

function onlyVerdict(record: StoredRecord) {
  return [...record.findings('verdict')].find(({ evidence: [{ exact }] }) => exact.length > 20)
    ?.body
}
