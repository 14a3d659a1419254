/** A clause named by its number leads to the one contract that has it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { clausesIn } from '../../../src/capabilities/quotations/resolve/clauses.ts'
import { type Gathered, gatherCorpus } from '../../../src/capabilities/quotations/resolve/corpus.ts'
import {
  type Holder,
  holdersAsAsked,
} from '../../../src/capabilities/quotations/resolve/holders.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document, DocumentId, StandingRecord } from '../../../src/record/index.ts'

const texts = new Map([
  ['lease', '7.1 The rent is due at Martinmas.\n7.2 The roof is the landlord’s.\n'],
  ['letter', 'By clause 7.2 the roof is yours to mend, and clause 9.9 there is none.'],
])

const library = {
  words: (name: string, start: number, end: number) => texts.get(name)!.slice(start, end),
}

const gathered = [...texts].map(
  ([name, words]): Gathered => ({ holder: holder(name, words.length), words }),
)
const all = gatherCorpus(gathered, library)

test('the clause of a contract is found where all papers are at hand', () => {
  assert.deepEqual(given(all), ['lease'])
})

test('where papers are read as they are asked for, only those noted as contracts are read', () => {
  const read: string[] = []
  const holders = holdersAsAsked(
    { document: (id: DocumentId) => ({ id }) as Document } as StandingRecord,
    ({ id }) => {
      read.push(id)
      return [holder(id, texts.get(id)!.length)]
    },
    { stands: () => true, when: () => undefined, contracts: () => ['lease' as DocumentId] },
  )
  assert.deepEqual(given({ ...all, holders }), ['lease'])
  assert.deepEqual(read, ['lease'])
})

function given(corpus: typeof all): (string | undefined)[] {
  const words = texts.get('letter')!
  const asked = { words, citing: holder('letter', words.length), corpus }
  const pointings = clausesIn({ ...asked, language: english.quotation! })
  return pointings.map((one) => one.given.held)
}

function holder(name: string, length: number): Holder {
  return {
    id: name as DocumentId,
    name,
    stamp: '',
    language: 'en',
    kind: name === 'letter' ? 'letter' : 'contract',
    first: name === 'letter' ? 10 : 5,
    last: name === 'letter' ? 10 : 5,
    instant: undefined,
    from: [],
    to: [],
    title: '',
    quoted: [],
    frame: [],
    length,
  }
}
