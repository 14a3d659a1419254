/** What the chancery can do and say stands in its documentation, and the other way round. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chanceryCommand, chanceryVerbs } from '../../src/cli/commands/chancery.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const guide = readFileSync(`${root}docs/chancery.md`, 'utf8')

test('every verb and option of the chancery is in the guide', () => {
  for (const { name } of chanceryVerbs) assert.match(guide, new RegExp(`\`${name}[ \`]`), name)
  for (const { name } of chanceryCommand.options) assert.ok(guide.includes(`\`--${name}\``), name)
})

test('every option in the guide exists', () => {
  const known = new Set(chanceryCommand.options.map(({ name }) => name))
  const named = [...guide.matchAll(/`--([a-z-]+)`/g)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'json')
  for (const name of named) assert.ok(known.has(name), name)
})

test('every code of trouble is explained, and none that is not used', () => {
  const sources = readdirSync(`${root}src/chancery`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  const declared = [
    ...sources
      .find((words) => words.includes('export type ChanceryCode'))!
      .matchAll(/\| '([a-z-]+)'/g),
  ].map((match) => match[1]!)
  assert.ok(declared.length > 10)
  for (const code of declared) {
    assert.ok(guide.includes(`\`${code}\``), `${code} is explained`)
    const uses = sources.filter((words) => words.includes(`'${code}'`)).length
    assert.ok(uses > 1, `${code} is used`)
  }
})
