/** The views as a whole: each with its own key; lists that are put in order and narrowed by their address. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { views } from '../../src/queries/index.ts'
import { weir } from '../room/weir.ts'

function page(path: string, asked: string): string {
  const view = views.find((one) => one.path === path)
  const request = { rest: [], query: new URLSearchParams(asked), reader: 'Ada' }
  return view?.page(weir(), request)?.main.markup ?? ''
}

const rowsOf = (markup: string): string[] =>
  [...markup.matchAll(/<tr data-step id="([^"]+)"/g)].map(([, id = '']) => id)

test('every view of the navigation is reached by a key of its own', () => {
  const listed = views.filter(({ title }) => title !== undefined)
  for (const { path, key } of listed) assert.ok(key !== undefined, `${path} has no key`)
  assert.equal(new Set(listed.map(({ key }) => key)).size, listed.length)
})

test('documents stand in order of time, or as a head of the table is asked, forth and back', () => {
  const byDate = rowsOf(page('documents', ''))
  assert.deepEqual(
    byDate,
    byDate.toSorted((one, other) => (day(one) < day(other) ? -1 : 1)),
  )
  assert.deepEqual(rowsOf(page('documents', 'order=-date')), byDate.toReversed())
  assert.match(page('documents', 'order=-date'), /aria-sort="descending"/)
  const bySender = rowsOf(page('documents', 'order=from')).map((id) => id.replace(/-.*/, ''))
  assert.deepEqual(bySender, bySender.toSorted())
})

test('a choice that nothing fits stands there to be taken back', () => {
  const markup = page('documents', 'from=Nobody')
  assert.match(markup, /No document fits/)
  assert.match(markup, /<a href="\/documents" aria-current="true">Nobody<\/a>/)
})

function day(id: string): string {
  return id.replace(/^\D+/, '')
}
