import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherCorpus } from '../../../src/capabilities/quotations/resolve/corpus.ts'
import type { Holder } from '../../../src/capabilities/quotations/resolve/holders.ts'
import { resembling } from '../../../src/capabilities/quotations/resolve/resembling.ts'
import { english } from '../../../src/languages/index.ts'
import type { DocumentId } from '../../../src/record/index.ts'
import { wordsOf } from '../../../src/text/index.ts'

const texts: Readonly<Record<string, string>> = {
  sermon:
    'The lord of the valley walked to the gate, and the keeper of the sluice bowed down before ' +
    'him and begged that the water be given to the sisters until the harvest was carried home. ' +
    'He granted it, and went up to the chapel on the hill, where the candles were burning.',
  clerk:
    'A list of the fines levied in the past year follows, with the names of those who paid and ' +
    'those who did not, as the chapter ordered at Michaelmas, beside the toll of the bridge.',
  guild:
    'Nobody asked the sisters to mend anything; what we asked for is the key of the upper sluice, ' +
    'which the steward took in March and has kept ever since under one pretext after another.',
}

const corpus = gatherCorpus(
  Object.entries(texts).map(([name, words]) => ({ holder: holder(name), words })),
  { words: (name, start, end) => texts[name]!.slice(start, end) },
)

function holder(name: string): Holder {
  return {
    id: name as DocumentId,
    name,
    stamp: '',
    language: 'en',
    kind: 'document',
    first: -Infinity,
    last: Infinity,
    instant: undefined,
    from: [],
    to: [],
    title: '',
    quoted: [],
    frame: [],
    length: texts[name]!.length,
  }
}

function placed(text: string) {
  const question = {
    text,
    language: english.quotation!,
    quotation: {
      form: 'inline',
      mark: '"',
      depth: 1,
      pieces: [],
      unclosed: false,
      attribution: { to: 'none', names: [], clues: [] },
    },
    citing: holder('clerk'),
    answered: [],
    given: undefined,
    outer: [],
    insideLost: false,
  } as unknown as Parameters<typeof resembling>[0]
  return resembling(question, wordsOf(text), {
    corpus,
    leaveOut: () => false,
    isImpossible: () => false,
  })
}

test('another translation of a passage is placed, and said to be in other words', () => {
  const found = placed(
    'When the lorde of that valley came vnto the gate, the keeper of the sluyce fell down before ' +
      'him, beseeching that he geve the sisters water til the harvest were carried home',
  )
  assert.ok(found?.kind === 'source')
  assert.equal(found.decision.verdict, 'variant')
  assert.equal(found.decision.parts[0]?.document, 'sermon')
})

test('words about the same things are no other wording; that nobody said them is only less sure', () => {
  const found = placed(
    'The steward has asked nobody what the water of the bridge is worth to the chapter',
  )
  assert.deepEqual(found, { kind: 'alike', document: 'guild', isClose: false })
  assert.equal(placed('the keeper of the sluice'), undefined)
})
