/** The sample dossier is what its scripts make, and its truth is still about its words. */
import { equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

for (const script of ['make', 'truth']) {
  test(`samples/${script}.js would write nothing new`, () => {
    const { status, stderr } = check(script)
    equal(stderr, '')
    equal(status, 0)
  })
}

test('a file that differs is out of date', async () => {
  const { outOfDate } = await import(new URL('samples/make/keep.js', `file://${root}`).href)
  equal(outOfDate([[`${root}README.md`, 'other words']]).length, 1)
})

test('a mark that stands nowhere, or twice, is an error', async () => {
  const { onlyPlace } = await import(new URL('samples/make/marks.js', `file://${root}`).href)
  equal(onlyPlace('leaf', 'the seventh leaf', 'x'), 12)
  match(
    raised(() => onlyPlace('gate', 'the seventh leaf', 'x')),
    /not found/,
  )
  match(
    raised(() => onlyPlace('e', 'the seventh leaf', 'x')),
    /found twice/,
  )
})

function check(script: string): { status: number | null; stderr: string } {
  const path = `${root}samples/${script}.js`
  return spawnSync(process.execPath, [path, '--check'], { encoding: 'utf8' })
}

function raised(act: () => void): string {
  try {
    act()
  } catch (cause) {
    return String(cause)
  }
  return ''
}
