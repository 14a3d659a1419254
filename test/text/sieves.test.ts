import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'

import fc from 'fast-check'

import { sieves } from '../../src/text/index.ts'

const forms: readonly (readonly [string, RegExp])[] = [
  ['asks', /\b(?:we|the \w+) (?:ask|beg)s? for\b/iu],
  ['thanks', /(?<![\p{L}])thank(?:s|ed)?(?![\p{L}])/iu],
  ['doubts', /\w*(?:doubt|unsure)\w*/iu],
  ['counts', /\d{2,}|\bdozens?\b/u],
  ['quotes', /[“"][^”"]+[”"]/u],
  ['anything', /\p{L}+ed\p{P}/u],
]

const pieces =
  'We ask for | the clerk begs for | Thanks, |thanked|undoubtedly |UNSURE|12 |7|a dozen |“so” |refuſed.|ended! |maſk |KELVIN | and |; |\n|é'.split(
    '|',
  )

const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''))

/** Those of the patterns that match, in their order: by the sieve, and by asking each. */
function bySieve(all: ReturnType<typeof sieves<string>>, text: string): string[] {
  return all.in(text).flatMap(([key, form]) => (form.test(text) ? [key] : []))
}

function byAll(text: string): string[] {
  return forms.flatMap(([key, form]) => (form.test(text) ? [key] : []))
}

describe('many patterns behind one sieve', () => {
  it('give those that match in a text, however many texts were asked before', () => {
    const all = sieves(forms)
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(bySieve(all, text), byAll(text), text)),
      { numRuns: 400 },
    )
  })

  it('are asked only where their words begin and their letters stand, once many texts were asked', () => {
    const all = sieves(forms)
    const possible = (text: string): string[] => all.in(text).map(([key]) => key)
    const text = 'The rest of the quay was swept.'
    const atFirst = possible(text)
    for (let at = 0; at < 100; at += 1) possible(`Sentence ${at}.`)
    const now = possible(text)
    assert.ok(now.length < atFirst.length, `${now} of ${atFirst}`)
    assert.deepEqual(now, ['anything'])
  })
})
