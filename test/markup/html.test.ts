import assert from 'node:assert/strict'
import { test } from 'node:test'
import { address, dateWords, html } from '../../src/markup/index.ts'

test('text is never markup, in an element or an attribute', () => {
  const hostile = `"><script>alert('1')</script>`
  const { markup } = html`<p title="${hostile}">${hostile}</p>`
  assert.doesNotMatch(markup, /<script/)
  assert.equal(markup.match(/&quot;/g)?.length, 2)
})

test('markup made here stands as it is, lists are joined, nothing is left out silently', () => {
  const items = ['one', 'two'].map((word) => html`<li>${word}</li>`)
  assert.equal(
    html`<ul>${items}${undefined}${false}${0}</ul>`.markup,
    '<ul><li>one</li><li>two</li>0</ul>',
  )
})

test('addresses are encoded and carry no empty values', () => {
  assert.equal(
    address(['documents', 'a b'], { beside: 'x', find: '' }),
    '/documents/a%20b?beside=x',
  )
})

test('dates read as people write them', () => {
  assert.equal(dateWords('1964-02-27'), '27 February 1964')
  assert.equal(dateWords('1964-10~'), 'about October 1964')
  assert.equal(dateWords('1962-11/1963-01'), 'November 1962 to January 1963')
  assert.equal(dateWords('../1964-05'), 'not after May 1964')
  assert.equal(dateWords('XXXX-06-04'), '4 June')
  assert.equal(dateWords('1962-21'), 'spring 1962')
})
