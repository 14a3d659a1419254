/**
 * The contract of readers, asked of each: what is written into a file of its
 * format is read out of it, and every word leads to its place and back.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type MarkedText,
  type Reader,
  type Reading,
  readerOf,
  readSource,
  type SourceFile,
} from '../../src/sources/index.ts'
import { spanInSource, spanInText } from '../../src/text/index.ts'

export interface ReaderCase {
  readonly name: string
  readonly reader: Reader
  /** A file of this format that holds these paragraphs; `style` chooses among ways to write it. */
  write(paragraphs: readonly string[], style: number): SourceFile
  /** Whether a part of the source maps as a whole, so that a word leads to all of it. */
  readonly wholes?: boolean
  /** Whether a word stands in the decoded source letter by letter. */
  readonly asWritten?: (style: number) => boolean
  /** The format, or the way it is written here, has no other letters than ASCII. */
  readonly ascii?: boolean
  readonly runs?: number
}

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'naïve',
      'Größe',
      'a&b',
      '<tag>',
      'שלום',
      'e\u0301te',
      '“so”',
      'x=y',
      '😀',
    ),
  },
)
const plainWord = fc.stringMatching(/^[a-z]{1,9}$/)

/** Paragraphs that begin with a capital and end with a full stop, as paragraphs do. */
function paragraphsOf(words: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  const paragraph = fc
    .array(words, { minLength: 12, maxLength: 30 })
    .map((some) => `Thus ${some.join(' ')}.`)
  return fc.array(paragraph, { minLength: 1, maxLength: 5 })
}

/** Runs the contract on one reader. */
export function readerContract({ name, reader, write, ...how }: ReaderCase): void {
  const { wholes = false, asWritten = () => true, ascii = false, runs = 40 } = how
  const files = fc.tuple(paragraphsOf(ascii ? plainWord : word), fc.nat(7))

  test(`${name}: knows its own files`, () => {
    assert.equal(readerOf(write(['Thus one.', 'Thus two.'], 0))?.format, reader.format)
  })

  test(`${name}: gives back the words that were written`, async () => {
    await fc.assert(
      fc.asyncProperty(files, async ([some, style]) => {
        const { text } = await only(reader, write(some, style))
        assert.equal(flat(text.words), flat(some.join(' ')))
      }),
      { numRuns: runs },
    )
  })

  test(`${name}: its words are in order: composed, one space apart, in blocks`, async () => {
    await fc.assert(
      fc.asyncProperty(files, async ([some, style]) => {
        const { text, marked } = await only(reader, write(some, style))
        assert.equal(text.words, text.words.normalize('NFC'))
        assert.doesNotMatch(text.words, /\s\s|^\s|\s$|[\t\r\0]/)
        assert.equal(
          text.blocks.map((block) => text.words.slice(block.start, block.end)).join('\n'),
          text.words,
        )
        for (const list of [text.lines, text.pages.map((page) => page.start)])
          for (const [index, start] of list.entries())
            assert.ok(start >= (list[index - 1] ?? 0) && start < text.words.length)
        for (const { span, parts } of marked)
          for (const one of [span, ...parts])
            assert.ok(0 <= one.start && one.start <= one.end && one.end <= text.words.length)
      }),
      { numRuns: runs },
    )
  })

  test(`${name}: every word leads to its place in the source and back`, async () => {
    await fc.assert(
      fc.asyncProperty(files, async ([some, style]) => {
        const { text, decoded, addressed } = await only(reader, write(some, style))
        assert.equal(addressed === 'source', decoded !== undefined)
        for (const match of text.words.matchAll(/\S+/g)) {
          const span = { start: match.index, end: match.index + match[0].length }
          const place = spanInSource(text.map, span)
          const back = spanInText(text.map, place)
          assert.ok(back.start <= span.start && span.end <= back.end)
          if (wholes) continue
          assert.deepEqual(back, span)
          if (decoded !== undefined && asWritten(style))
            assert.equal(decoded.slice(place.start, place.end).normalize('NFC'), match[0])
        }
      }),
      { numRuns: runs },
    )
  })

  test(`${name}: a file that is cut off or damaged is no exception`, async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async ([some, style], where, cut) => {
          const source = write(some, style)
          const at = Math.floor(where * (source.bytes.length - 1))
          const bytes = cut
            ? source.bytes.slice(0, at)
            : Uint8Array.from(source.bytes, (byte, index) => (index === at ? byte ^ 0x55 : byte))
          for await (const reading of readSource({ path: source.path, bytes }))
            assert.ok(reading.kind)
        },
      ),
      { numRuns: runs },
    )
  })
}

async function only(reader: Reader, source: SourceFile): Promise<MarkedText> {
  const readings: Reading[] = []
  for await (const reading of reader.read(source)) readings.push(reading)
  const texts = readings.flatMap((reading) => (reading.kind === 'text' ? [reading.text] : []))
  assert.equal(texts.length, 1, JSON.stringify(readings.map((reading) => reading.kind)))
  return texts[0]!
}

/** White space is a matter of layout, and an accent of spelling. */
function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim().normalize('NFC')
}
