/** What the tests of the lab share: published data where it lies beside the project, and closeness. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

/** A file of the shared corpora, or undefined, and the test is skipped with a sentence. */
export function corpus(t: TestContext, path: string): string | undefined {
  const root = fileURLToPath(new URL('../../../../../shared/corpora/', import.meta.url))
  const file = join(root, path)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  t.skip(`shared/corpora/${path} does not lie beside the project`)
  return undefined
}

/** The rows of a CSV file there. */
export function table(t: TestContext, path: string): Record<string, string>[] | undefined {
  const words = corpus(t, path)
  return words === undefined
    ? undefined
    : (parse(words, { columns: true, bom: true }) as Record<string, string>[])
}

/** One column of numbers of a CSV file there. */
export function column(t: TestContext, path: string, name: string): number[] | undefined {
  return table(t, path)?.map((row) => Number(row[name]))
}

/** A JSON file there. */
export function json(t: TestContext, path: string): unknown {
  const words = corpus(t, path)
  return words === undefined ? undefined : JSON.parse(words)
}

/** Whether two numbers agree within a tolerance. */
export function close(found: number, expected: number, tolerance: number): void {
  assert.ok(
    Math.abs(found - expected) <= tolerance,
    `found ${found}, expected ${expected} within ${tolerance}`,
  )
}
