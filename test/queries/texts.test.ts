/** The texts of one document: laid against each other, and parted from its page. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'

import { build } from '../../src/pipeline.ts'
import { judgementOf, views } from '../../src/queries/index.ts'
import { dossierAt, openStore, type Store } from '../../src/store/index.ts'
import { folderWith, quietly } from '../support/dossier.ts'

const letter = (boats: string): string =>
  `Saint-Orme, 3 March 1931\n\nDear Mr Brask,\n\nWe have read your letter about the two sluices and must say that the figures in it are not ours. Nobody here has counted ${boats} boats in a day, and in the spring of that year the river was closed from March to May.\n\nYours faithfully,\nAnna Quill\n`

async function withTwoTexts(context: TestContext, work: (store: Store) => void): Promise<void> {
  const folder = folderWith(context, {
    'sources/a.txt': letter('forty'),
    'sources/b.txt': letter('fourteen'),
  })
  const built = await build(dossierAt(folder)!, quietly)
  assert.equal(built.kind, 'built')
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    work(store)
  } finally {
    store.close()
  }
}

function pageAt(store: Store, path: string, ...rest: string[]): string {
  const view = views.find((one) => one.path === path)!
  const request = { rest, query: new URLSearchParams(), reader: 'Ada' }
  return view.page(store.record(), request)?.main.markup ?? ''
}

test('shows where two texts differ, in the text and as a list', async (context) => {
  await withTwoTexts(context, (store) => {
    const [document] = [...store.record().documents()]
    const page = pageAt(store, 'texts', document!.id, '1')
    assert.match(page, /<del>forty<\/del><ins>fourteen<\/ins>/)
    assert.match(page, /They differ in one place/)
    assert.equal(pageAt(store, 'texts', document!.id, '2'), '')
    assert.equal(pageAt(store, 'texts', document!.id, '0'), '')
  })
})

test('the page of a document leads to its texts, and offers to part them', async (context) => {
  await withTwoTexts(context, (store) => {
    const record = store.record()
    const [document] = [...record.documents()]
    const page = pageAt(store, 'documents', document!.id)
    assert.match(page, new RegExp(`href="/texts/${document!.id}/1"`))
    const [, finding = ''] = /name="finding" value="([^"]+)"/.exec(page) ?? []
    const stamp = { id: 'x', time: '2026-01-01T00:00:00Z', who: 'Ada' }
    const judgement = judgementOf(record, { finding, decision: 'reject' }, stamp)
    assert.ok(typeof judgement !== 'string')
    assert.equal(judgement.about, 'witness')
    assert.equal(judgement.decision.kind, 'reject')
  })
})
