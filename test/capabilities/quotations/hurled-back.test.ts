/** Phrases of a word or two hurled back, where nothing says that signer and addressee are one side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

const letters = {
  'commission.txt':
    '4 March 1911\n\nTo the Pilots of Rendmouth\n\nGentlemen,\n\nWe have offered a sensible peace, and you have returned it unopened. We shall deal with you by gentle firmness, and if need be by the law. Your fund is a war chest. The Northern Star lay four days at the quay.\n\nEdmund Sayle\n',
  'pilots.txt':
    '20 April 1911\n\nTo the Harbour Commission\n\nSir,\n\nYour “sensible peace” was a sheet of blank paper. “Gentle firmness” is a fine name for two constables, and the talk of a “war chest” makes our widows laugh. There was a kind of “understanding” between the tugs and the customs. We ourselves spoke of “four days”. You have called us “thieves” and “loafers” in public.\n\nTobias Wrench\n',
}

function verdictOn(record: StoredRecord, words: string) {
  return [...record.findings('verdict')].find(({ evidence: [one] }) => one.exact === words)?.body
}

test('the very words are found with whoever wrote them where no paper of the addressee is known', (context) =>
  builtRecord(context, letters, (record) => {
    for (const words of ['sensible peace', 'Gentle firmness', 'war chest']) {
      const verdict = verdictOn(record, words)
      assert.equal(verdict?.verdict, 'exact', words)
      assert.match(verdict.sources[0]!.document, /1911-03-04/)
      assert.ok(verdict.reasons.some((reason) => reason.includes('what all others wrote')))
    }
    assert.equal(verdictOn(record, 'understanding')?.verdict, 'scare')
    assert.notEqual(verdictOn(record, 'four days')?.verdict, 'exact')
  }))

test('whom somebody has called names is told so without a word for names', (context) =>
  builtRecord(context, letters, (record) => {
    assert.equal(verdictOn(record, 'thieves')?.verdict, 'unverifiable')
    assert.equal(verdictOn(record, 'loafers')?.verdict, 'unverifiable')
  }))

const misquoted = {
  'board.txt':
    '2 September 1903\n\nTo the Guild of Fishers\n\nGentlemen,\n\nAt no hour were fewer than two leaves open, and the log says so.\n\nThe River Board\n',
  'guild.txt':
    '9 January 1904\n\nTo the River Board\n\nGentlemen,\n\nYou declared that “at no hour were fewer than three leaves open”. Our men counted one.\n\nThe Guild of Fishers\n',
  'again.txt':
    '19 March 1904\n\nTo the Guild of Fishers\n\nGentlemen,\n\nSince we are to be exact: your letter of 9 January makes us say that “at no hour were fewer than three leaves open”. We said two.\n\nThe River Board\n',
}

test('what a letter makes the writer say is quoted from that letter', (context) =>
  builtRecord(context, misquoted, (record) => {
    const verdicts = [...record.findings('verdict')].filter(({ body }) => body.sources.length > 0)
    const [first, second] = verdicts.sort((one, other) => (one.document < other.document ? -1 : 1))
    const sources = [first, second].map((one) => one?.body.sources[0]?.document.slice(-10))
    const byWords = new Set(verdicts.map(({ body }) => body.verdict))
    assert.deepEqual(new Set(sources), new Set(['1903-09-02', '1904-01-09']))
    assert.deepEqual(byWords, new Set(['altered', 'exact']))
  }))

const given = {
  'commission.txt':
    '4 March 1911\n\nTo the Pilots of Rendmouth\n\nGentlemen,\n\nIt is a selfish and reckless step, and the new rules will end a shameful custom. We request that you return to your boats, and we demand nothing that your fathers did not give. Obedience is folly to none. We have shown patience, and our dues are generous.\n\nThe Harbour Commission\n',
  'pilots.txt':
    '20 April 1911\n\nTo the Harbour Commission\n\nSirs,\n\nYou represent our notice as “selfish” and as “reckless”. You depict our fathers’ way as a “shameful” custom. You treat our complaints as “folly”. The words “request” and “demand” in your letter do not agree. You treat the young men as a “danger” to ships. There was a “generous” helping of rain that week. Our men speak among themselves of the “patience” of herons.\n\nThe Pilots of Rendmouth\n',
}

test('what the addressee is said to make of a thing is his where it stands in his letter', (context) =>
  builtRecord(context, given, (record) => {
    for (const word of ['selfish', 'reckless', 'shameful', 'folly', 'request', 'demand'])
      assert.equal(verdictOn(record, word)?.verdict, 'exact', word)
    for (const word of ['danger', 'generous', 'patience'])
      assert.equal(verdictOn(record, word)?.verdict, 'scare', word)
  }))
