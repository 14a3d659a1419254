import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  byteWriter,
  readList,
  writeList,
} from '../../../src/capabilities/quotations/engine/postings.ts'
import {
  openSeedIndex,
  type Stamped,
  updateSeedIndex,
} from '../../../src/capabilities/quotations/engine/seed-index.ts'
import { usualShape } from '../../../src/capabilities/quotations/engine/seeds.ts'
import { trace } from '../../../src/capabilities/quotations/engine/trace.ts'

test('packed places come back as they were', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(2 ** 28), { minLength: 1, maxLength: 300 }),
      fc.nat(2 ** 20),
      (raw, behind) => {
        const places = Uint32Array.from(raw).sort()
        const count = places.length
        const units = places.at(-1)! + 1 + behind
        const writer = byteWriter(4)
        writer.length = 1
        writeList(writer, places, { from: 0, to: count, units })
        const read = new Uint32Array(count)
        const into = { places: read, from: 0, units }
        assert.equal(readList(writer.bytes, 1, writer.length, into), count)
        assert.deepEqual([...read], [...places])
      },
    ),
  )
})

test('a list is as long as its places need, a single place three bytes or four', () => {
  const writer = byteWriter(4)
  writeList(writer, Uint32Array.of(700_000), { from: 0, to: 1, units: 1_000_000 })
  assert.ok(writer.length <= 4)
})

const sentences = Array.from(
  { length: 40 },
  (_, at) =>
    `Letter ${at}: the ${['weir', 'mill', 'sluice', 'ferry'][at % 4]} of house number ${at * 7919} was let to tenant ${at * 104729} in the year ${1300 + at}, against the custom.`,
)

function corpus(texts: readonly string[]): {
  documents: Stamped[]
  words: (name: string, start: number, end: number) => string
} {
  return {
    documents: texts.map((text, at) => ({
      name: `d${at}`,
      stamp: String(text.length),
      words: () => text,
    })),
    words: (name, start, end) => texts[Number(name.slice(1))]!.slice(start, end),
  }
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-seeds-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sourceOf(
  quote: string,
  folder: string,
  words: Stamped['words'] | ReturnType<typeof corpus>['words'],
): string | undefined {
  const index = openSeedIndex(folder)
  if (index === undefined) return undefined
  try {
    const library = { words: words as ReturnType<typeof corpus>['words'] }
    return trace(quote, { segments: index.segments, library }).parts[0]?.document
  } finally {
    index.close()
  }
}

test('an index grown one document at a time answers as one built at once', () =>
  inFolder((folder) => {
    for (let count = 1; count <= sentences.length; count++)
      updateSeedIndex(folder, corpus(sentences.slice(0, count)).documents, {
        shape: usualShape,
      }).close()
    const { words } = corpus(sentences)
    sentences.forEach((sentence, at) => {
      assert.equal(sourceOf(sentence.slice(10), folder, words), `d${at}`)
    })
    const segments = readdirSync(folder).filter((name) => name.startsWith('seeds-'))
    assert.ok(segments.length <= 9, `${segments.length} segments`)
  }))

test('a few segments that are not much smaller than the first become one', () =>
  inFolder((folder) => {
    for (const count of [20, 32, sentences.length])
      updateSeedIndex(folder, corpus(sentences.slice(0, count)).documents, {
        shape: usualShape,
      }).close()
    const segments = readdirSync(folder).filter((name) => /^seeds-\d+$/.test(name))
    assert.equal(segments.length, 1)
    const { words } = corpus(sentences)
    sentences.forEach((sentence, at) => {
      assert.equal(sourceOf(sentence.slice(10), folder, words), `d${at}`)
    })
  }))

test('what was replaced or taken away is found no more', () =>
  inFolder((folder) => {
    updateSeedIndex(folder, corpus(sentences).documents, { shape: usualShape }).close()
    const changed = [...sentences.slice(0, 20)]
    changed[3] = 'Nothing of that kind stands here any longer, and nobody remembers it.'
    const { documents, words } = corpus(changed)
    updateSeedIndex(folder, documents, { shape: usualShape }).close()
    assert.notEqual(sourceOf(sentences[3]!.slice(10), folder, words), 'd3')
    assert.notEqual(sourceOf(sentences[30]!.slice(10), folder, words), 'd30')
    assert.equal(sourceOf(changed[3]!, folder, words), 'd3')
    assert.equal(sourceOf(sentences[5]!.slice(10), folder, words), 'd5')
  }))

test('a kill while writing leaves the index as it was', () =>
  inFolder((folder) => {
    const { documents, words } = corpus(sentences)
    updateSeedIndex(folder, documents.slice(0, 10), { shape: usualShape }).close()
    // What a kill leaves: a segment without its footer, and a list half written.
    writeFileSync(join(folder, 'seeds-99.part'), 'half a segment')
    writeFileSync(join(folder, 'seeds-98'), 'a whole segment that no list names')
    writeFileSync(join(folder, 'segments.json.part'), '{"version":1,"segm')
    assert.equal(sourceOf(sentences[5]!.slice(10), folder, words), 'd5')
    updateSeedIndex(folder, documents, { shape: usualShape }).close()
    assert.equal(sourceOf(sentences[25]!.slice(10), folder, words), 'd25')
    assert.ok(!existsSync(join(folder, 'seeds-99.part')) && !existsSync(join(folder, 'seeds-98')))
  }))

test('a broken list of segments means a new index, not a wrong one', () =>
  inFolder((folder) => {
    const { documents, words } = corpus(sentences)
    updateSeedIndex(folder, documents, { shape: usualShape }).close()
    writeFileSync(join(folder, 'segments.json'), 'no list at all')
    assert.equal(openSeedIndex(folder), undefined)
    updateSeedIndex(folder, documents, { shape: usualShape }).close()
    assert.equal(sourceOf(sentences[7]!.slice(10), folder, words), 'd7')
  }))

test('a short quotation of which no run of letters is left whole is found all the same', () =>
  inFolder((folder) => {
    const strange = 'The ferryman of Aldwick kept his lantern burning until the bishop came.'
    const { documents, words } = corpus([...sentences, strange])
    updateSeedIndex(folder, documents, { shape: usualShape }).close()
    assert.equal(sourceOf('kept bis lartern durnimg untel the hishof', folder, words), 'd40')
    assert.equal(sourceOf('kapd hiklantorm bugujng inpel mhe bizhcr', folder, words), undefined)
  }))
