/**
 * All tests in one process: `node:test` starts a process a file by default,
 * which costs five times the work itself. Every file under `test/` that ends in
 * `.test.js` is loaded; nothing is registered by hand, so nothing is forgotten.
 */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const wanted = (process.env.REJOINDER_TESTS ?? '').split(',').filter((word) => word !== '')

const files = readdirSync(here, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.js'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter(
    (file) => wanted.length === 0 || wanted.some((word) => relative(here, file).includes(word)),
  )
  .sort()

if (files.length === 0)
  throw new RangeError(`no test file has "${wanted.join('" or "')}" in its path`)
for (const file of files) await import(pathToFileURL(file).href)
