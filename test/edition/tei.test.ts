/** The TEI edition of the sample and, where they are, of the shared corpora: every file valid. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { validateXML } from 'xmllint-wasm'
import { main } from '../../src/cli/index.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const profile = join(root, 'src', 'edition', 'tei', 'profile.rng')
const teiAll = join(root, '..', 'shared', 'schemas', 'tei_all.rng')

test('every TEI file of the sample is valid by the profile', async () => {
  const files = await teiOf(join(root, 'samples', 'weir'))
  assert.ok(files.length > 20)
  assert.deepEqual(await faults(files, profile), [])
})

test('the profile sees a fault', async () => {
  const [file] = await teiOf(join(root, 'samples', 'weir'))
  const planted = { ...file!, contents: file!.contents.replace('<body>', '<body><p>planted</p>') }
  assert.notDeepEqual(await faults([planted], profile), [])
})

test('a quotation in a dateline stands in a segment of it, as TEI wants', async () => {
  const papers = mkdtempSync(join(tmpdir(), 'rejoinder-house-'))
  const letter =
    '“The Larches”, Hollow End, 3 May 1931\n\nDear Mr Abbot,\n\nThe sluice was shut on Tuesday, and nobody asked us.\n\nYours faithfully,\nJohn Hurst\n'
  writeFileSync(join(papers, 'letter.txt'), letter)
  const files = await teiOf(papers)
  assert.match(files[0]?.contents ?? '', /<dateline><seg>“<quote[^>]*>The Larches/)
  assert.deepEqual(await faults(files, profile), [])
  if (existsSync(teiAll)) assert.deepEqual(await faults(files, teiAll), [])
})

const corpora = join(root, '..', 'shared', 'corpora', 'sino-soviet')
test('every TEI file of a shared corpus is valid by TEI all', {
  skip: existsSync(corpora) ? false : 'the shared corpora are not here',
}, async () => {
  const files = await teiOf(corpora)
  assert.deepEqual(await faults(files, profile), [])
  assert.deepEqual(await faults(files, teiAll), [])
})

interface XmlFile {
  readonly fileName: string
  readonly contents: string
}

async function teiOf(papers: string): Promise<XmlFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-tei-'))
  cpSync(papers, join(folder, 'dossier'), { recursive: true })
  const to = join(folder, 'tei')
  const said: string[] = []
  const stream = { write: (words: string) => said.push(words) > 0, isTTY: false, columns: 80 }
  const words = ['export', join(folder, 'dossier'), '--as', 'tei', '--to', to]
  const code = await main(words, { stdout: stream, stderr: stream } as never)
  assert.ok(code < 2, said.join(''))
  return readdirSync(join(to, 'documents')).map((fileName) => ({
    fileName,
    contents: readFileSync(join(to, 'documents', fileName), 'utf8'),
  }))
}

/** The schema is compiled once for all files: TEI's own takes its time. */
async function faults(xml: readonly XmlFile[], schema: string): Promise<string[]> {
  const result = await validateXML({
    xml: [...xml],
    schema: [readFileSync(schema, 'utf8')],
    extension: 'relaxng',
    initialMemoryPages: 4000,
    maxMemoryPages: 16_000,
  })
  return result.errors.slice(0, 10).map((error) => error.rawMessage)
}
