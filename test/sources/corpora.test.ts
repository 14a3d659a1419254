/**
 * Every source of the corpora beside the project, where they are: none is an
 * exception, and every word of a plain source stands at its place.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  type MarkedText,
  openSource,
  readSource,
  type SourceEntry,
  walkSources,
} from '../../src/sources/index.ts'
import { spanInSource, spanInText } from '../../src/text/index.ts'

const corpora = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url))
const skip = existsSync(corpora) ? false : 'the corpora are not beside the project'
/** Every fifth file shows whether readers hold; the whole takes half a minute. */
const every = process.env.REJOINDER_ALL_SOURCES === undefined ? 5 : 1

for (const name of skip === false
  ? readdirSync(corpora)
      .filter((one) => !one.endsWith('.md'))
      .sort()
  : ['none'])
  test(`reads the sources of ${name}`, { skip }, async () => {
    const entries = [...walkSources(join(corpora, name))].flatMap((one) =>
      one.kind === 'source' ? [one.entry] : [],
    )
    for (const [index, entry] of entries.entries()) if (index % every === 0) await checkEntry(entry)
  })

async function checkEntry(entry: SourceEntry): Promise<void> {
  const opened = openSource(entry)
  assert.equal(opened.kind, 'source', entry.path)
  if (opened.kind !== 'source') return
  for await (const reading of readSource(opened.source)) {
    if (reading.kind === 'text') checkText(reading.text, entry.path)
    if (reading.kind === 'problem')
      assert.notEqual(reading.problem.code, 'unreadable', reading.problem.what)
  }
}

function checkText({ text, decoded }: MarkedText, path: string): void {
  assert.equal(text.words, text.words.normalize('NFC'), path)
  // Marks round words that a file only calls quoted stand nowhere in it.
  for (const match of text.words.matchAll(path.endsWith('.xml') ? withoutMarks : /\S+/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const place = spanInSource(text.map, span)
    const back = spanInText(text.map, place)
    assert.ok(back.start <= span.start && span.end <= back.end, `${path}: ${match[0]}`)
    // What is encoded (base64, quoted-printable) does not stand there letter by letter.
    if (
      decoded === undefined ||
      place.end - place.start > match[0].length * 2 + 40 ||
      /=[0-9A-F]{2}|=\r?\n|\]\(/.test(decoded.slice(place.start, place.end))
    )
      continue
    assert.equal(letters(decoded.slice(place.start, place.end)), letters(match[0]), path)
  }
}

const withoutMarks = /[^\s“”‘’]+/g

/** A broken word loses its hyphen, its line end and the quote mark of its second line. */
function letters(words: string): string {
  return words.normalize('NFC').replace(/[\s\-‐¬>*_`\\\p{Cc}\p{Cf}]/gu, '')
}
