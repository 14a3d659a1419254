/** Citations of documents and pages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citationOf } from '../../src/queries/cite/answer.ts'
import { bibtex, chicagoNote, cslJson, ris } from '../../src/queries/cite/formats.ts'
import { citationAddress, coins } from '../../src/queries/cite/metadata.ts'
import { weir } from '../room/weir.ts'

const cited = (path: string) =>
  citationOf(weir(), { path, origin: 'http://127.0.0.1:1', title: 'The exchange' })

test('a letter is cited by sender, addressee, day, file and paragraph', () => {
  assert.equal(
    chicagoNote(cited('/documents/board-2004-01-26#p2')),
    'Board to Guild, January 26, 2004, Correspondence of Board and Guild, 2004, board-2004-01-26.txt, para. 2, http://127.0.0.1:1/documents/board-2004-01-26#p2.',
  )
})

test('reference managers read the same facts in each format', () => {
  const citation = cited('/documents/board-2004-01-26')
  assert.match(bibtex([citation]), /author = \{\{?Board\}?\}/)
  assert.match(ris([citation]), /^TY {2}- PCOMM[\s\S]*AU {2}- Board[\s\S]*ER {2}-/)
  assert.equal(JSON.parse(cslJson([citation]))[0].issued['date-parts'][0].join('-'), '2004-1-26')
  assert.match(coins(citation).markup, /class="Z3988" title="[^"]*rft.creator=Board/)
})

test('a view is cited as a page, without what only says how it is shown', () => {
  assert.equal(cited('/exchange').type, 'webpage')
  assert.equal(
    citationAddress(new URL('http://127.0.0.1:1/documents/a?beside=b&hide=act&find=x')),
    '/cite?page=%2Fdocuments%2Fa%3Fbeside%3Db',
  )
})
