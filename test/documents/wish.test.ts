import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wishOf } from '../../src/documents/index.ts'
import type { Correspondent } from '../../src/record/index.ts'

const wishFor = (value: string, named: Correspondent['named'] = 'organisation'): string =>
  wishOf({
    kind: 'letter',
    from: [{ value, named, evidence: [], confidence: 1 } as unknown as Correspondent],
    date: undefined,
    title: undefined,
  })

describe('the readable id a document would like', () => {
  it('is the initials of a party or a league, as people call it themselves', () => {
    assert.equal(wishFor("Northern Seamen's Mutual League"), 'nsml')
    assert.equal(wishFor('Central Committee of the Agrarian Party of Estmark'), 'ape')
    assert.equal(wishFor('Central Committee of the APE'), 'ape')
    assert.equal(wishFor('Gewerkschaft der Glasbläser und Schleifer'), 'ggs')
  })

  it('is words for a body that nobody calls by initials', () => {
    assert.equal(wishFor('Chairman of the Estmark Delegation'), 'estmark-delegation')
    assert.equal(
      wishFor('Chief of the Estmark Delegation to the Herring Commission'),
      'estmark-delegation',
    )
    assert.equal(
      wishFor('Chief of the Division of Northern Coastal Affairs'),
      'northern-coastal-affairs',
    )
    assert.equal(wishFor('Officer of the Harbour Mission'), 'harbour-mission')
    assert.equal(wishFor('Ebb Dredging and Haulage Company'), 'ebb-dredging')
  })

  it('is the name of a ship and not the letters before it', () => {
    assert.equal(wishFor('U. S. S. Albatross'), 'albatross')
  })

  it('is the surname of a person', () => {
    assert.equal(wishFor('Edda M. Quill', 'person'), 'quill')
    assert.equal(wishFor('Quill, Edda', 'person'), 'quill')
  })
})
