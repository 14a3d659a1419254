import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show } from '../../../src/capabilities/quotations/show.ts'
import type { DocumentId } from '../../../src/record/index.ts'
import type { StoredRecord } from '../../../src/store/index.ts'
import { builtRecord } from './built.ts'

const proposal =
  'The mill at Cawdry shall stand idle from the first of May until the hay is in, and the ' +
  'keeper of the lower gate shall answer for it with forty marks of silver.'

const letters = {
  'first.txt': `12 March 1788\n\nTo the Board of Cawdry\n\nGentlemen,\n\nWe have thought long about the floods of this year, and come to you with one thing that may be done at once by either of us. ${proposal} More we do not ask.\n\nAnne Pell\n`,
  'second.txt':
    '2 April 1788\n\nTo Anne Pell\n\nMadam,\n\nYou wrote on 12 March that “the mill at Cawdry shall stand idle from the first of May … and the keeper of the lower gate shall answer for it with forty marks of gold.” We have read it to the owners, who laughed.\n\nThe Board of Cawdry\n',
  'third.txt': `20 April 1788\n\nTo the Board of Cawdry\n\nGentlemen,\n\nSince nothing has been heard from you in three weeks, and the water stands at the second step, we resolve as follows. ${proposal} So it will be done.\n\nAnne Pell\n`,
}

function pageOf(record: StoredRecord, rest: readonly string[], query = ''): string {
  const [view] = show.views
  const page = view?.page(record, { rest, query: new URLSearchParams(query), reader: 'A. Reader' })
  return page?.main.markup ?? ''
}

test('a quotation page shows what was left out in its place, what was changed, and where to decide', (context) =>
  builtRecord(context, letters, (record) => {
    const [verdict] = [...record.findings('verdict')].filter(({ body }) => body.sources.length > 1)
    const page = pageOf(record, [verdict!.body.quotation])
    assert.match(page, /here the source has: until the hay is in/)
    assert.match(page, /“gold” for “silver”/)
    assert.match(page, /review\?finding=/)
  }))

test('a quotation page is called by the beginning of its words', (context) =>
  builtRecord(context, letters, (record) => {
    const [verdict] = [...record.findings('verdict')]
    const [view] = show.views
    const rest = [verdict!.body.quotation]
    const page = view?.page(record, { rest, query: new URLSearchParams() })
    assert.match(page?.title ?? '', /^“the mill at Cawdry shall stand idle .*…”$/)
  }))

test('the list offers what is repeated without marks, and a document says who repeats it', (context) =>
  builtRecord(context, letters, (record) => {
    const [reuse] = [...record.findings('reuse')]
    assert.ok(reuse)
    assert.match(pageOf(record, []), /1 passage repeated|one passage repeated/i)
    assert.match(pageOf(record, [], 'form=repeated'), /equal words/)
    const of = pageOf(record, ['document', reuse.body.of as DocumentId])
    assert.match(of, /What others say again of it/)
  }))

test('where nobody decides, no page asks', (context) =>
  builtRecord(context, letters, (record) => {
    const [view] = show.views
    const [verdict] = [...record.findings('verdict')]
    const page = view?.page(record, {
      rest: [verdict!.body.quotation],
      query: new URLSearchParams(),
    })
    assert.doesNotMatch(page?.main.markup ?? '', /review/)
  }))

test('what a named paper does not hold is said with its name and a link, and of no sense that was changed', (context) => {
  const answer =
    '2 April 1788\n\nTo Anne Pell\n\nMadam,\n\nIn your letter of 12 March you say: “The owners of the mill are thieves and drunkards to the last man among them.” We shall not answer that.\n\nThe Board of Cawdry\n'
  return builtRecord(
    context,
    { 'first.txt': letters['first.txt'], 'answer.txt': answer },
    (record) => {
      const [verdict] = [...record.findings('verdict')]
      assert.equal(verdict?.body.verdict, 'not-found')
      const page = pageOf(record, [verdict.body.quotation])
      assert.match(page, /Given to <a href="\/documents\/[^"]*"[^>]*>[^<]*12 March 1788/)
      assert.doesNotMatch(pageOf(record, []), /in its sense/)
    },
  )
})
