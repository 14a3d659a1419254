import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherCorpus } from '../../../src/capabilities/quotations/resolve/corpus.ts'
import type { Holder } from '../../../src/capabilities/quotations/resolve/holders.ts'
import { repeatsIn } from '../../../src/capabilities/quotations/resolve/repeats.ts'
import { wordTables } from '../../../src/capabilities/quotations/resolve/word-tables.ts'
import type { DocumentId } from '../../../src/record/index.ts'

/** A formula that every paper of this quarrel has. */
const formula = 'on the basis of the charter of the river and in the spirit of good neighbours'

const texts: Readonly<Record<string, string>> = {
  first:
    `The sisters write ${formula}. They have read all that was sent to them since the spring, have ` +
    'asked their steward what he remembers of it, and answer it point by point below. We hold it ' +
    'unwise to shut the lower sluice while forty carts ' +
    'of hay stand on the meadow, and ask that the keeper wait until Michaelmas before he turns it.',
  second: `The millers answer ${formula}. They have nothing else to say about this today.`,
  third:
    'It is also unwise, as others have held, to shut the lower gate while forty carts of hay ' +
    `still stand on the meadow; the toll remains as it was, ${formula}.`,
}

function holder(name: string, day: number): Holder {
  return {
    id: name as DocumentId,
    name,
    stamp: '',
    language: 'en',
    kind: 'document',
    first: day,
    last: day,
    instant: undefined,
    from: [],
    to: [],
    title: '',
    quoted: [],
    frame: [],
    length: texts[name]!.length,
  }
}

const holders = Object.keys(texts).map((name, day) => holder(name, day))
const corpus = gatherCorpus(
  holders.map((one) => ({ holder: one, words: texts[one.name]! })),
  { words: (name, start, end) => texts[name]!.slice(start, end) },
)
const tables = wordTables(corpus)!

test('a passage said again with some words changed is found, with its place in the earlier paper', () => {
  const found = repeatsIn(holders[2]!, tables)
  assert.equal(found.length, 1)
  const [{ start, end, of, source }] = found as [(typeof found)[number]]
  assert.equal(of, 'first')
  assert.match(texts.third!.slice(start, end), /^to shut the lower gate while.*meadow$/)
  assert.match(texts.first!.slice(source.start, source.end), /^to shut the lower sluice.*meadow$/)
})

test('a formula that others have too repeats nobody, however long it is', () => {
  assert.deepEqual(repeatsIn(holders[1]!, tables), [])
})

test('the earlier paper does not repeat the later one', () => {
  assert.deepEqual(repeatsIn(holders[0]!, tables), [])
})

test('runs are counted in all texts and between places', () => {
  const at = [...tables.words.keys()].find(
    (place) => tables.starts[place] === texts.first!.indexOf('good neighbours'),
  )!
  assert.equal(tables.count(at, 2), 3)
  const [{ from, to }] = tables.texts as [(typeof tables.texts)[number]]
  assert.equal(tables.countIn(at, 2, [from, to]), 1)
  assert.equal(tables.places(at, 2, 2).length, 0)
})
