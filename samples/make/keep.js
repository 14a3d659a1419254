/** Writes what was made, or says what would change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes the files (pairs of path and content) that differ; with `--check` only names them and fails. */
export function keep(files) {
  const onlyCheck = process.argv.includes('--check')
  for (const [path, content] of outOfDate(files)) {
    process.stderr.write(`${onlyCheck ? 'out of date' : 'writes'}: ${path}\n`)
    if (onlyCheck) process.exitCode = 1
    else write(path, content)
  }
}

/** The files that are not on disk as they are here. */
export function outOfDate(files) {
  return files.filter(
    ([path, content]) => !existsSync(path) || !readFileSync(path).equals(Buffer.from(content)),
  )
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
