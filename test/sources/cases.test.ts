/**
 * Cases of sources: `<format>/<case>/input.*` is read and compared with
 * `expected.json` beside it. A difference is written as `actual.json`, to be
 * looked at and accepted by hand; a case without an expectation fails.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type MarkedDocument, type MarkedText, readSource } from '../../src/sources/index.ts'

const folder = fileURLToPath(new URL('../../../test/sources', import.meta.url))

for (const format of foldersIn(folder))
  for (const name of foldersIn(join(folder, format)))
    test(`reads ${format}: ${name.replaceAll('-', ' ')}`, async () => {
      const here = join(folder, format, name)
      const input = readdirSync(here).find((file) => file.startsWith('input.'))
      assert.ok(input, `${here} holds no input`)
      const actual = await summary(input, readFileSync(join(here, input)))
      const expectedFile = join(here, 'expected.json')
      const actualFile = join(here, 'actual.json')
      const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : ''
      if (expected === actual) return rmSync(actualFile, { force: true })
      writeFileSync(actualFile, actual)
      assert.equal(actual, expected, `see ${actualFile}`)
    })

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function summary(path: string, bytes: Uint8Array): Promise<string> {
  const texts: unknown[] = []
  const members: unknown[] = []
  const problems: unknown[] = []
  for await (const reading of readSource({ path, bytes })) {
    if (reading.kind === 'text') texts.push(textSummary(reading.text))
    else if (reading.kind === 'member')
      members.push(`${reading.source.path} (${reading.source.bytes.length} bytes)`)
    else
      problems.push(`${reading.problem.weight}: ${reading.problem.code}: ${reading.problem.what}`)
  }
  return `${JSON.stringify({ texts, members, problems }, null, 2)}\n`
}

function textSummary({ text, addressed, title, language, marked }: MarkedText): unknown {
  const at = (start: number): string => text.words.slice(start, start + 30)
  return {
    addressed,
    title,
    language,
    blocks: text.blocks.map(
      (block) => `${block.kind}: ${text.words.slice(block.start, block.end)}`,
    ),
    pages: text.pages.map((page) => `${page.label}: ${at(page.start)}`),
    lines: text.lines.length,
    marked: marked.map((document) => documentSummary(text.words, document)),
  }
}

function documentSummary(words: string, { span, parts, ...rest }: MarkedDocument): unknown {
  const shown = (start: number, end: number): string =>
    end - start <= 70
      ? words.slice(start, end)
      : `${words.slice(start, start + 32)} … ${words.slice(end - 32, end)}`
  return {
    ...rest,
    span: shown(span.start, span.end),
    parts: parts.map((part) => `${part.part}: ${shown(part.start, part.end)}`),
  }
}
