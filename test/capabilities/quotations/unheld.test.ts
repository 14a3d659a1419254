/** What a scholar's article, or a letter about another, puts in marks without quoting a paper that is held. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredRecord } from '../../../src/store/index.ts'
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
