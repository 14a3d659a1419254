/** The reader: paragraphs cut at findings, letters face to face. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentsView } from '../../src/queries/documents/show.ts'
import { readingOf } from '../../src/queries/reader/answer.ts'
import { joinsBetween, rowsOf } from '../../src/queries/reader/facing.ts'
import type { DocumentId } from '../../src/record/index.ts'
import { weir } from '../room/weir.ts'

const id = (words: string) => words as DocumentId
const page = (path: string, query = '') =>
  documentsView.page(weir(), { rest: [path], query: new URLSearchParams(query), reader: 'ada' })
    ?.main.markup ?? ''

test('no word of a letter is lost or doubled by what is drawn over it', () => {
  const record = weir()
  for (const { id } of record.documents()) {
    const reading = readingOf(record, id, { at: { start: 3, end: 9 }, find: 'a' })!
    const words = reading.paragraphs
      .map((one) => one.stretches.map((piece) => piece.words).join(''))
      .join('\n')
    assert.equal(words, record.words(id))
  }
})

test('words looked for are marked and counted', () => {
  const markup = page('board-2004-01-26', 'find=january')
  assert.equal(markup.match(/<mark class="hit"/g)?.length, 2)
  assert.match(markup, /2 found/)
  assert.match(page('board-2004-01-26', 'find=zebra'), /not in this document/)
})

test('a passage asked for has a name to scroll to', () => {
  assert.match(
    page('board-2004-01-26', 'at=0-11'),
    /<span class="asked" id="at">Your letter<\/span>/,
  )
})

test('two letters stand beside each other, the earlier left, joined where one takes up the other', () => {
  const joins = joinsBetween(weir(), {
    early: id('guild-2004-01-09'),
    late: id('board-2004-01-26'),
  })
  assert.deepEqual(
    joins.map((join) => join.how),
    ['exact', 'reply'],
  )
  for (const open of ['board-2004-01-26', 'guild-2004-01-09']) {
    const other = open === 'board-2004-01-26' ? 'guild-2004-01-09' : 'board-2004-01-26'
    const markup = page(open, `beside=${other}`)
    assert.ok(markup.indexOf('The seventh leaf') < markup.indexOf('has reached us'))
    assert.equal(markup.match(/data-join="0"/g)?.length, 2)
    assert.match(markup, /<h1>[^<]*<\/h1>/)
  }
})

test('paragraphs that the answer passes over fold into one line', () => {
  assert.match(
    page('board-2004-01-26', 'beside=guild-2004-01-09'),
    /<summary>1 · not quoted<\/summary>/,
  )
})

test('joined paragraphs begin a row together, and every paragraph stands in one', () => {
  const record = weir()
  const [early, late] = ['guild-2004-01-09', 'board-2004-01-26'].map(
    (one) => readingOf(record, id(one))!.paragraphs,
  )
  const joins = joinsBetween(record, {
    early: id('guild-2004-01-09'),
    late: id('board-2004-01-26'),
  })
  const rows = rowsOf(early!, late!, joins)
  assert.deepEqual(
    rows.flatMap((row) => row.early),
    early,
  )
  assert.deepEqual(
    rows.flatMap((row) => row.late),
    late,
  )
  assert.ok(rows.some((row) => row.early[0] === early![1] && row.late[0] === late![1]))
})

test('a note is written where the words are', () => {
  assert.match(
    page('board-2004-01-26', 'note=0-11'),
    /<form class="form note-form[\s\S]*A note on “Your letter”/,
  )
})
