/** Short names in tables: what these papers themselves call a body, the whole name beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  acronymOf,
  shortDocumentLink,
  shortName,
  shortNamesNote,
  shortParty,
} from '../../src/markup/index.ts'
import { arrayRecord } from '../support/array-record.ts'

const party = (name: string, names: readonly string[] = []) => ({
  kind: 'party' as const,
  exact: 'The',
  body: {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    names: [name, ...names],
    kind: 'organisation',
    of: [],
    authority: [],
  },
})

const record = arrayRecord([
  {
    id: 'council-1901',
    date: '1901-02-03',
    from: ['Council of the League of the Lower Rivers'],
    to: ['Mill'],
    words: 'The water is low.',
    findings: [
      party('League of the Lower Rivers', ['LR', 'LLR']),
      party('Council of the League of the Lower Rivers'),
      party('Union of Bargemen of the North', ['UB']),
      party('United Brewers of the North Shore', ['UB']),
      party('Mill'),
    ],
  },
])

test('of several acronyms that of the initials is taken', () => {
  assert.equal(acronymOf('League of the Lower Rivers', ['LR', 'LLR']), 'LLR')
  assert.equal(acronymOf('League of the Lower Rivers', ['LR', 'XLR']), 'LR')
  assert.equal(acronymOf('League of the Lower Rivers', ['League']), undefined)
})

test('a long name is cut down by the acronym of the body in it, a short one stands', () => {
  assert.equal(shortName(record, 'Council of the League of the Lower Rivers'), 'Council of the LLR')
  assert.equal(shortName(record, 'League of the Lower Rivers'), 'LLR')
  assert.equal(shortName(record, 'Mill'), 'Mill')
})

test('an acronym of two bodies stands for neither', () => {
  for (const name of ['Union of Bargemen of the North', 'United Brewers of the North Shore'])
    assert.equal(shortName(record, name), name)
})

test('the whole name is said when one points at it, and below the table', () => {
  const name = 'Council of the League of the Lower Rivers'
  assert.ok(shortParty(record, name).markup.includes(`<abbr title="${name}">Council of the LLR`))
  assert.ok(
    shortDocumentLink(record, record.document('council-1901' as never)!).markup.includes(
      `title="${name} to Mill, 3 February 1901">Council of the LLR to Mill`,
    ),
  )
  assert.ok(
    shortNamesNote(record, [name, 'Mill'])?.markup.includes('LLR: League of the Lower Rivers'),
  )
  assert.equal(shortNamesNote(record, ['Mill']), undefined)
})
