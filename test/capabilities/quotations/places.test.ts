import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

const complaint =
  'The upper gate stayed shut from noon until the bell, and nobody at the mill was told of it. We ask no more than the water of the second day.'

const letters = {
  'a-pell.txt': `3 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\n${complaint}\n\nI repeat it, since you did not answer in March: the upper gate stayed shut from noon until the bell.\n\nAnne Pell\n`,
  'b-owners.txt': `9 May 1788\n\nTo the Justices of Marle\n\nGentlemen,\n\nMrs Pell writes to us: “${complaint}” We leave it to you.\n\nThe Owners of Cawdry\n`,
  'c-justices.txt':
    '19 May 1788\n\nTo Anne Pell\n\nMadam,\n\nYou write: “the upper gate stayed shut from noon until the bell”. You write also that “nobody at the mill … of it. We ask no more than the water of the second day.”\n\nThe Justices of Marle\n',
}

function verdictsIn(record: StoredRecord, file: string) {
  return [...record.findings('verdict')].filter(({ document }) => document.includes(file))
}

test('a passage that stands twice in its source is shown at both places', (context) =>
  builtRecord(context, letters, (record) => {
    const [first] = verdictsIn(record, '1788-05-19')
    const [source] = first!.body.sources
    const twin = source!.also.filter(({ document }) => document === source!.document)
    assert.equal(first?.body.verdict, 'exact')
    assert.equal(twin.length, 1)
    assert.notEqual(twin[0]!.start, source!.evidence.start)
  }))

test('what dots leave out parts a quotation in two places, however little it is', (context) =>
  builtRecord(context, letters, (record) => {
    const [, second] = verdictsIn(record, '1788-05-19')
    assert.equal(second?.body.verdict, 'elided')
    assert.deepEqual(
      second.body.sources.map(({ evidence }) => evidence.exact.split(' ')[0]),
      ['nobody', 'of'],
    )
  }))

test('a copy that was passed over is told beside the original', (context) =>
  builtRecord(context, letters, (record) => {
    const [first] = verdictsIn(record, '1788-05-19')
    const [source] = first!.body.sources
    assert.ok(source!.document.includes('1788-05-03'))
    assert.ok(source!.also.some(({ document }) => document.includes('1788-05-09')))
  }))

test('what a letter and its copy both quote is shown once, from either of its texts', (context) =>
  builtRecord(
    context,
    {
      ...letters,
      'd-justices-copy.txt': letters['c-justices.txt'].replace(
        'nobody at the mill',
        'nobody at the miII',
      ),
    },
    (record) => {
      const copied = [...record.documents()].filter(({ witnesses }) => witnesses.length > 1)
      assert.equal(copied.length, 1)
      assert.equal(verdictsIn(record, '1788-05-19').length, 2)
    },
  ))

test('names before quoted lines are marks in the quotation and in its source', (context) =>
  builtRecord(
    context,
    {
      'a.txt':
        '3 May 1788\n\nTo the Owners of Cawdry\n\nGentlemen,\n\nYou wrote that Anne> the upper gate stayed shut Anne> from noon until the bell, and so it did.\n\nJohn Pell\n',
      'b.txt':
        '9 May 1788\n\nTo John Pell\n\nSir,\n\nYou write: “the upper gate stayed shut from noon until the bell, and so it did”.\n\nThe Owners of Cawdry\n',
    },
    (record) => {
      assert.equal(verdictsIn(record, '1788-05-09')[0]?.body.verdict, 'exact')
    },
  ))
