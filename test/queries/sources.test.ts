/** The files as given: what could not be read is said where somebody looks, with what would help. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { build } from '../../src/pipeline.ts'
import { views } from '../../src/queries/index.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import { folderWith, quietly } from '../support/dossier.ts'

test('lists the files, first those that could not be read, and leads to them from the documents', async (context) => {
  const folder = folderWith(context, {
    'sources/a.txt': 'Halvern, 3 March 1931\n\nDear Anna,\n\nThe sluice is shut.\n\nYours,\nEmil\n',
    'sources/z.pdf': '%PDF-1.4\nbroken',
  })
  assert.equal((await build(dossierAt(folder)!, quietly)).kind, 'built')
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  context.after(() => store.close())
  const page = (path: string, asked = ''): string => {
    const view = views.find((one) => one.path === path)
    const request = { rest: [], query: new URLSearchParams(asked), reader: 'Ada' }
    return view?.page(store.record(), request)?.main.markup ?? ''
  }

  assert.match(page('documents'), /<a href="\/sources">One file<\/a> could not be read whole/)
  const list = page('sources')
  assert.match(list, /Two files were given, and none was changed\. One could not be read whole/)
  assert.ok(list.indexOf('z.pdf') < list.indexOf('a.txt'), 'what needs somebody comes first')
  assert.match(list, /cut off or damaged/)
  assert.doesNotMatch(page('sources', 'state=read'), /z\.pdf/)

  const published = (path: string) =>
    views
      .find((one) => one.path === path)
      ?.page(store.record(), { rest: [], query: new URLSearchParams() })
  assert.equal(published('sources'), undefined, 'an edition does not tell of the files')
  assert.doesNotMatch(published('documents')?.main.markup ?? '', /could not be read/)
})
