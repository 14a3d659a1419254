import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'

import { leadsOf, leadTable } from '../../src/text/index.ts'

const forms: readonly string[] = [
  'request(?:s|ed)?|ask(?:s|ed)?|kindly',
  '(?:we|i|our \\w+) (?:propose|ask)',
  'criti[cs]i[sz]e\\w*|(?!not)deny',
  '(?:very )?slow(?:ly)?|(?:mills?|sluice){1,2}',
  '\\w+ed',
  '.{2,3} mill',
]

describe('first letters of patterns', () => {
  it('are those with which a match begins', () => {
    assert.deepEqual([...leadsOf(forms[0]!)!].sort(), ['ask', 'kin', 'req'])
    assert.deepEqual([...leadsOf(forms[1]!)!].sort(), ['i p', 'i a', 'our', 'we '].sort())
    assert.deepEqual([...leadsOf(forms[3]!)!].sort(), ['mil', 'slo', 'slu', 'ver'])
  })

  it('are not told where a match may begin with anything', () => {
    assert.equal(leadsOf(forms[4]!), undefined)
    assert.equal(leadsOf(forms[5]!), undefined)
    assert.equal(leadsOf('(?:mill)?'), undefined)
  })

  it('lead to the same matches as the pattern run over all the words', () => {
    const words =
      'We propose that our mill ask Kindly; they REQUESTED, deny, not asked: criticised millsluice, ' +
      'the mask ſlowly very slow. I ask you-ask again émask i propose our agents ask'
    const edges = { before: String.raw`(?<![\p{L}-])`, behind: String.raw`(?![\p{L}])` }
    const matches = leadTable(forms.map((one) => ({ ...edges, forms: one, flags: 'iu' }))).in(words)
    for (const [index, form] of forms.entries())
      assert.deepEqual(
        [...matches(index)].map((one) => [one.index, one[0]]),
        [...words.matchAll(new RegExp(`${edges.before}(?:${form})${edges.behind}`, 'giu'))].map(
          (one) => [one.index, one[0]],
        ),
      )
  })
})
