import assert from 'node:assert/strict'
import { test } from 'node:test'
import { graphPicture, linkGraph } from '../../../src/capabilities/dynamics/graph.ts'
import { quarrel } from './world.ts'

const told = quarrel(['100 North hostile', '130 South hostile', '160 North hostile'], {
  links: [
    { from: 'act 1', to: 'act 0', relation: 'answers', claimedBy: 'author' },
    { from: 'act 1', to: 'act 2', relation: 'answers', claimedBy: 'South' },
  ],
})

test('an arc says how many links the words state, and how many the dates do not bear out', () => {
  const { edges } = linkGraph({ quarrel: told, rows: [] })
  assert.deepEqual(edges, [
    { from: 'hostile North', to: 'hostile South', stated: 2, contradicted: 1, share: undefined },
  ])
})

test('a link to an act that the other side did not see is not drawn', () => {
  const secret = quarrel(['100 North cable', '130 South hostile'], {
    links: [{ from: 'act 1', to: 'act 0', relation: 'answers', claimedBy: 'author' }],
  })
  assert.deepEqual(linkGraph({ quarrel: secret, rows: [] }).edges, [])
})

test('nothing is drawn where no words name an occasion and nothing was fitted', () => {
  const graph = linkGraph({ quarrel: { ...told, links: [] }, rows: [] })
  assert.equal(graphPicture(graph, told), undefined)
})
