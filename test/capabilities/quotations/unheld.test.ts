/** What a scholar's article, or a letter about another, puts in marks without quoting a paper that is held. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from '../../../src/capabilities/quotations/find.ts'
import { english } from '../../../src/languages/index.ts'
import { noSettings } from '../../../src/record/index.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { describe } from '../../../src/text/index.ts'
import { letterOf } from '../references/found.ts'
import { builtRecord } from './built.ts'

const papers = {
  'guild.txt':
    '3 March 1902\n\nTo the Harbour Council\n\nGentlemen,\n\nThe Harbour Council is engineering a lockout behind the back of the Pilots Benevolent Society, and engages in petty, selfish and divisive manoeuvres. We shall not bear a night watch.\n\nThe Guild of Lightermen\n',
  'council.txt':
    '9 April 1902\n\nTo the Guild of Lightermen\n\nGentlemen,\n\nYou represent our circular almost as “petty” and as “selfish manoeuvres by the Council”. You say that we are “engineering a lockout behind the back of the PBS”.\n\nThe Harbour Council\n',
  'article.txt':
    'The strike of 1902, a study\n\nby Ursula Penhallow\n\nMuch has been written of the strike. The meeting of May produced the ‘Draft resolution of the pilots on some questions of the tide’, known as the ‘Seven Points’. The quays were ruled by the pervasive ‘night watch’ spirit. The ‘seven points’ were never read out.\n',
}

function on(record: StoredRecord, words: string) {
  return [...record.findings('verdict')].find(({ evidence: [one] }) => one.exact === words)?.body
}

test('words in a study that speak to nobody are traced to nobody’s letter', (context) =>
  builtRecord(context, papers, (record) => {
    assert.equal(on(record, 'night watch')?.verdict, 'scare')
  }))

test('a paper named by its kind and matter is a title, and what is known so once is so again', (context) =>
  builtRecord(context, papers, (record) => {
    const title = 'Draft resolution of the pilots on some questions of the tide'
    assert.equal(on(record, title)?.verdict, 'term')
    assert.equal(on(record, 'Seven Points')?.verdict, 'term')
    assert.equal(on(record, 'seven points')?.verdict, 'term')
  }))

test('what is made out to be something is not the paper in which that is said', (context) =>
  builtRecord(context, papers, (record) => {
    const verdict = on(record, 'selfish manoeuvres by the Council')
    assert.match(verdict?.sources[0]?.document ?? '', /1902-03-03/)
    assert.ok(verdict?.verdict === 'altered' || verdict?.verdict === 'elided')
  }))

test('an abbreviation is told for all the words it stands for', (context) =>
  builtRecord(context, papers, (record) => {
    const verdict = on(record, 'engineering a lockout behind the back of the PBS')
    const [change] = verdict?.changes.filter(({ kind }) => kind !== 'inflection') ?? []
    assert.equal(change?.quoted, 'PBS')
    assert.equal(change.source, 'Pilots Benevolent Society')
  }))

test('what third persons declare a thing to be, and the labels they put on others, are words of theirs', (context) => {
  const words =
    '2 May 1902\n\nTo the Guild of Lightermen\n\nGentlemen,\n\nThe shame is theirs who talk of a closed river and even declare it to be “a law of nature”. The same clique affixes to whole crews the labels of “sober” and “drunken”. We have put on nobody the label of “strangers”.\n\nThe Harbour Council\n'
  return builtRecord(context, { 'council.txt': words }, (record) => {
    assert.equal(on(record, 'a law of nature')?.verdict, 'unverifiable')
    assert.equal(on(record, 'sober')?.verdict, 'unverifiable')
    assert.equal(on(record, 'drunken')?.verdict, 'unverifiable')
    assert.equal(on(record, 'strangers')?.verdict, 'scare')
  })
})

const filed = {
  'council.txt':
    '9 April 1902\n\nTo the Guild of Lightermen\n\nGentlemen,\n\nThe papers go to Warden Holt, who keeps the register of the quays and the lanterns.\n\nThe Harbour Council\n',
  'note.txt':
    '12 April 1902\n\nTo the Harbour Council\n\nGentlemen,\n\nThe register was not shown to the pilots.\n\nThe Guild of Lightermen\n\nAt the top of the first page a stamp “to Warden Holt, who keeps it”. On the quay a man called “the register of the quays and the lamps” his own.\n',
}

test('a stamp or a note by hand on the paper is no quotation of another', (context) =>
  builtRecord(context, filed, (record) => {
    const stamp = on(record, 'to Warden Holt, who keeps it')
    assert.equal(stamp?.verdict, 'scare')
    assert.equal(stamp?.sources.length, 0)
    assert.notEqual(on(record, 'the register of the quays and the lamps')?.verdict, 'scare')
  }))

test('marks in the title of a paper are its title and not another’s words', () => {
  const words =
    'Resolution of the Board “On the lamps of the quay”\n\nThe lamps are bought. He wrote “the lamps of the quay burn”.'
  const evidence = [describe(words, { start: 0, end: words.indexOf('\n') })]
  const title = { value: 'On the lamps', basis: 'stated' as const, confidence: 1, evidence }
  const text = { words, blocks: [], lines: [], pages: [], map: { pieces: [] } }
  const drafts = find(
    { document: { ...letterOf(), title }, text },
    { language: english, settings: noSettings },
  )
  assert.deepEqual(
    drafts.map(({ body }) => 'attribution' in body && body.attribution.clues.includes('own-title')),
    [true, false],
  )
})
