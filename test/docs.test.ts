/** Documentation and code say the same: codes, commands, options, kinds, decisions, exit codes. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { commands } from '../src/cli/commands.ts'
import { exitCodes, help, helpOf } from '../src/cli/help.ts'
import { kinds } from '../src/record/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The codes of the union in `problem.ts`, which types alone cannot give. */
function problemCodes(): string[] {
  const [, union = ''] =
    /type ProblemCode =([\s\S]*?)\n\n/.exec(read('src/record/problem.ts')) ?? []
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code!)
}

/** First cells of the tables of a page. */
function firstCells(page: string): string[] {
  return [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, cell]) => cell!)
}

test('every problem code is explained, and no other', () => {
  const explained = firstCells(read('docs/problems.md')).filter(
    (code) => !['stops', 'attention', 'remark'].includes(code),
  )
  assert.deepEqual(explained.sort(), problemCodes().sort())
})

test('every kind that can be judged is explained, and every decision', () => {
  const page = read('docs/judgements.md')
  const cells = firstCells(page)
  assert.deepEqual(
    kinds.filter((kind) => !cells.includes(kind)),
    [],
  )
  for (const decision of ['confirm', 'reject', 'amend', 'add', 'withdraw'])
    assert.ok(cells.includes(decision), decision)
})

const page = read('docs/commands.md')
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`rejoinder ([a-z]+)/.exec(section)?.[1] ?? section, section]),
)

test('every command has its section, and no other', () => {
  assert.deepEqual([...sections.keys()].sort(), commands.map((one) => one.name).sort())
})

for (const { name, options } of commands)
  test(`the options of "${name}" are those of its section`, () => {
    const told = [...(sections.get(name) ?? '').matchAll(/^- `--([a-z-]+)/gm)].map(
      ([, one]) => one!,
    )
    assert.deepEqual(told.sort(), options.map((one) => one.name).sort())
  })

test('the exit codes are those of the page', () => {
  const told = [...page.matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code, says]) => [
    Number(code),
    says,
  ])
  assert.deepEqual(
    told,
    exitCodes.map(([code, says]) => [code, says]),
  )
})

test('every command has an example that is its own', () => {
  for (const { name, example, says } of commands) {
    assert.ok(example.startsWith(`rejoinder ${name}`), example)
    assert.ok(says.length > 20, name)
  }
})

test('help keeps to 80 columns', () => {
  const pages = [help(commands), ...commands.map(helpOf)]
  for (const line of pages.join('\n').split('\n'))
    if (!line.startsWith('  rejoinder ')) assert.ok(line.length <= 80, line)
})

test('every schema that a page names is there, and the other way', () => {
  const named = [...page.matchAll(/schemas\/([a-z]+\.json)/g)].map(([, name]) => name!)
  const files = readdirSync(join(root, 'docs/schemas')).filter((name) => name !== 'evidence.json')
  assert.deepEqual([...new Set(named)].sort(), files.sort())
})
