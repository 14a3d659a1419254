import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

import fc from 'fast-check'

import { languages } from '../../src/languages/index.ts'
import { sentencesOf, sieved } from '../../src/text/index.ts'
import { leadsOf } from '../../src/text/leads.ts'
import { needsOf } from '../../src/text/needs.ts'

const forms: readonly RegExp[] = [
  /(?<![\p{L}-])(?:request(?:s|ed)?|ask(?:s|ed)?|kindly)(?![\p{L}])/iu,
  /\b(?:(?:we|i|our \w+) (?:propose|ask))/iu,
  /\b(?:criti[cs]i[sz]e\w*|(?!not)deny)\b/i,
  /(?<![\p{L}’])(?:(?:very )?slow(?:ly)?|(?:mills?|sluice){1,2})/giu,
  /\w+ed\b|\bwas\b/,
  /\b.{2,3} mill/u,
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (May|June)(?:,? ((?:1[4-9]|20)\d\d))?/giu,
  /(?<![\p{L}\d.,/-])(?:one|two|\d+(?:\.\d+)?)(?: (?:dozen|hundred))+(?![\p{L}\d])/iu,
  /(?:^|[;:—] ?)(?:yes|no)(?=[,.!?])/iu,
  /["“][^"”]{3,}["”]/u,
  /(?:\b|(?<=n))(?:not|no longer)\b/,
  /\bour(?:s|selves)? (?!own)\p{L}+(?:['’]s)? (?:letter|note)s?$/u,
  /(?:from )?the \d+–\d+ of [A-F]\b|£ ?\d+/u,
  /(?:\p{Lu}[\p{Ll}’-]+|[^\p{L}\s]{2}) (?=\P{L})|(?<!\p{N})\p{L}*(?= )/gu,
]

const words =
  'We propose that our mill ask Kindly; they REQUESTED, deny, not asked: criticised millsluice, ' +
  'the mask ſlowly very slow. I ask you-ask again émask i propose our agents ask 5th of May, 1873 two ' +
  'dozen 12 hundred — yes, no. “Not so” “no” 3May can not cannot no longer our own letter our mill’s note'

/** What stands in texts, and what may stand between. */
const pieces = [
  ...words.split(/(?=[ ,;.])/),
  ...'ſ K é ß 5 _ - ’ \n “ a ed Ж 李 😀 Žižka'.split(' '),
  ' ',
]

function matchesOf(form: RegExp, text: string): [number, string][] {
  const every = new RegExp(form.source, `${form.flags.replace('g', '')}g`)
  return [...text.matchAll(every)].map((one) => [one.index, one[0]])
}

function agrees(form: RegExp, text: string): void {
  const own = sieved(form)
  const [first] = matchesOf(form, text)
  const shown = `${form} in ${JSON.stringify(text)}`
  assert.deepEqual(
    own.matchAll(text).map((one) => [one.index, one[0]]),
    matchesOf(form, text),
    shown,
  )
  assert.equal(own.exec(text)?.index, first?.[0], shown)
  assert.equal(own.test(text), first !== undefined, shown)
}

describe('a pattern behind a sieve', () => {
  it('gives the matches of the pattern itself', () => {
    for (const form of forms) agrees(form, words)
  })

  it('does so in any text', () => {
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((some) => some.join(''))
    fc.assert(
      fc.property(text, (some) => {
        for (const form of forms) agrees(form, some)
      }),
      { numRuns: 100 },
    )
  })

  it('does so for every list of words of every language, in every sentence of the sample', () => {
    const sentences = sampleSentences().filter((_, at) => at % 16 === 0)
    const lists = [...new Set(languages.flatMap((language) => [...patternsOf(language)]))]
    assert.ok(lists.length > 300, `${lists.length} lists`)
    for (const list of lists)
      for (const form of dressed(list)) {
        const own = sieved(form)
        for (const sentence of sentences) {
          const expected = form.exec(sentence)
          const found = own.exec(sentence)
          if (found?.index !== expected?.index || found?.[0] !== expected?.[0])
            assert.fail(
              `${form} in ${JSON.stringify(sentence)}: ${found?.[0]}, not ${expected?.[0]}`,
            )
        }
      }
  })

  it('knows the letters without which nothing matches', () => {
    assert.deepEqual(needsOf('(?<![\\p{L}])(?:ask|beg)s? (?:\\w+ )?(?:for|leave)'), [
      [' ask ', ' asks ', ' beg ', ' begs '],
      ['for', 'leave'],
    ])
    assert.deepEqual(needsOf('\\w+ed\\b'), [['ed ']])
    assert.deepEqual(needsOf('(?:mill)?'), [])
  })
})

describe('first letters of patterns', () => {
  it('are those with which a match begins at the edge of a word', () => {
    assert.deepEqual([...leadsOf(forms[0]!.source)!].sort(), ['ask', 'kin', 'req'])
    assert.deepEqual([...leadsOf(forms[1]!.source)!].sort(), ['i a', 'i p', 'our', 'we '])
    assert.deepEqual([...leadsOf(forms[3]!.source)!].sort(), ['mil', 'slo', 'slu', 'ver'])
  })

  it('are not told where a match may begin with anything, or within a word', () => {
    for (const form of ['\\w+ed', '\\b\\w+ed', 'mill', '(?:\\b|(?<=n))mill', '\\b(?:mill)?'])
      assert.equal(leadsOf(form), undefined, form)
  })
})

/** A list as patterns have it: alone, between edges of words, before and behind other words. */
function dressed(list: string): RegExp[] {
  return [
    new RegExp(list, 'u'),
    new RegExp(`\\b(?:${list})\\b`, 'iu'),
    new RegExp(`(?<![\\p{L}\\d])(?:${list})(?![\\p{L}])`, 'iu'),
  ]
}

/** Every string in a language that can be read as a pattern. */
function* patternsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string' && /[|?]/.test(value) && isPattern(value)) yield value
  if (value instanceof RegExp) yield value.source
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    for (const inner of Object.values(value)) yield* patternsOf(inner)
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}

function sampleSentences(): string[] {
  const folder = fileURLToPath(new URL('../../../samples/weir/sources', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
    })
}
