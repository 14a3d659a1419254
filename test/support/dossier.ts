/** Dossiers in a temporary folder, and the simplest parts that can build them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

import type { DraftDocument } from '../../src/documents/index.ts'
import type { BuildTools, Parts } from '../../src/pipeline.ts'
import type { EdtfDate } from '../../src/record/index.ts'
import type { MarkedText, Reader } from '../../src/sources/index.ts'
import { plainJoinRule } from '../../src/store/index.ts'
import { identityMap, type Span } from '../../src/text/index.ts'

/** A folder with these files, gone after the test. */
export function folderWith(test: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  put(folder, files)
  return folder
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), words)
  }
}

/** Reads a file as it is: no word is moved, so offsets can be counted in the file. */
export const plainReader: Reader = {
  format: 'plain',
  version: '1',
  matches: (path) => (path.endsWith('.txt') ? 1 : 0),
  async *read({ bytes }) {
    const words = new TextDecoder().decode(bytes)
    yield { kind: 'text', text: markedText(words) }
  },
}

export function markedText(words: string): MarkedText {
  return {
    text: {
      words,
      blocks: [{ kind: 'paragraph', start: 0, end: words.length }],
      lines: [0],
      pages: [],
      map: identityMap(words.length),
    },
    addressed: 'source',
    decoded: words,
    marked: [],
  }
}

/**
 * One document a line of equals signs apart; a first line `SENDER YYYY-MM-DD`
 * gives its head.
 */
function divideAtRules(marked: MarkedText): DraftDocument[] {
  const { words } = marked.text
  const spans = marked.marked.length > 0 ? marked.marked.map((one) => one.span) : spansOf(words)
  return spans.map((span) => draftAt(words, span))
}

function spansOf(words: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const part of words.split('\n====\n')) {
    if (part.trim() !== '') spans.push({ start, end: start + part.trimEnd().length })
    start += part.length + '\n====\n'.length
  }
  return spans
}

function draftAt(words: string, span: Span): DraftDocument {
  const own = words.slice(span.start, span.end)
  const [, sender, date] = /^(\w+) (\d{4}-\d{2}-\d{2})/.exec(own) ?? []
  const stated = <Value>(value: Value, start: number, length: number) => ({
    value,
    basis: 'stated' as const,
    confidence: 0.9,
    evidence: [
      {
        start,
        end: start + length,
        exact: own.slice(start, start + length),
        prefix: own.slice(Math.max(0, start - 40), start),
        suffix: own.slice(start + length, start + length + 40),
      },
    ],
  })
  const draft: DraftDocument = {
    span,
    wish: '',
    answers: [],
    kind: { value: 'letter', basis: 'deduced', confidence: 0.9, evidence: [] },
    from: sender === undefined ? [] : [stated(sender, 0, sender.length)],
    to: [],
    copies: [],
    marks: {},
    parts: [],
    confidence: 0.9,
    ...(date === undefined
      ? {}
      : {
          date: stated(date as EdtfDate, own.indexOf(date), date.length),
        }),
  }
  return { ...draft, wish: wishOfDraft(draft) }
}

function wishOfDraft({ from, date }: DraftDocument): string {
  const words = [from[0]?.value.toLowerCase(), date?.value].filter((part) => part !== undefined)
  return words.length === 0 ? 'document' : words.join('-')
}

/** The way with a plain reader, rules of equals signs and the capabilities that a test brings. */
export const plainParts: Parts = {
  readers: [plainReader],
  readOne: plainReader.read,
  divide: divideAtRules,
  divideVersion: '1',
  wish: wishOfDraft,
  language: () => undefined,
  joinRule: plainJoinRule,
  capabilities: [],
}

export const quietly: BuildTools = { clock: () => Date.now(), progress: () => {} }
