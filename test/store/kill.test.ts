/** Killed at any moment: the next build ends where an undisturbed one would have. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { rejoinder } from '../support/command-line.ts'
import { folderWith } from '../support/dossier.ts'

const program = fileURLToPath(new URL('../support/main.js', import.meta.url))

const months = ['January', 'February', 'March', 'April', 'May']

function letters(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `sources/${n}.txt`,
      `Weirbridge, ${1 + (n % 28)} ${months[n % 5]} ${1871 + Math.floor(n / 140)}\n\nDear Mr. Abbot,\n\nThis is letter ${n} about the sluice, and it says nothing of letter ${n + 1}. Your letter of ${1 + ((n * 7) % 28)} February reached us.\n\nYours faithfully,\nJ. Hurst\n`,
    ]),
  )
}

async function documents(folder: string): Promise<unknown> {
  const ran = await rejoinder('documents', folder, '--json')
  assert.equal(ran.code, 0, ran.err)
  return ran.json()
}

/** All of one day and one hand, so that only numbers tell their ids apart. */
function lettersOfOneDay(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `sources/${String((n * 37) % count)}.txt`,
      `Weirbridge, 3 March 1871\n\nDear Mr. Abbot,\n\n${wordsOf(n)}.\n\nYours faithfully,\nJ. Hurst\n`,
    ]),
  )
}

const nouns = 'gate weir boat mill stair barge fish stone lamp chapel clerk warden'.split(' ')

/** Thirty words that no other letter has in this order, so that no two are taken for copies. */
function wordsOf(n: number): string {
  const at = (step: number): string => nouns[(n * 7 + step * step * (n + 3)) % nouns.length] ?? ''
  return Array.from({ length: 15 }, (_, step) => `${n + step} ${at(step)}s`).join(', ')
}

function idsByFile(all: unknown): Record<string, string> {
  const rows = all as readonly { readonly id: string; readonly file?: string }[]
  return Object.fromEntries(
    rows.flatMap(({ id, file }) => (file === undefined ? [] : [[file, id]])),
  )
}

/** Starts a build in a process of its own and kills it after some milliseconds, if it is still at work. */
async function buildAndKill(folder: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, 'build', folder], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([ended, wait(after)])
  child.kill('SIGKILL')
  const [, signal] = (await ended) as [number | null, string | null]
  return signal === 'SIGKILL'
}

test('a build that is killed again and again comes to the same end', async (context: TestContext) => {
  const undisturbed = folderWith(context, letters(150))
  const killed = folderWith(context, letters(150))
  let kills = 0
  for (let after = 250; after <= 1000; after += 75)
    if (await buildAndKill(killed, after)) kills += 1
  assert.ok(kills > 0, 'no build was killed: this test shows nothing')
  assert.deepEqual(await documents(killed), await documents(undisturbed))
})

test('letters of one day and one hand keep their numbers through kills and a lost index', async (context: TestContext) => {
  const folder = folderWith(context, lettersOfOneDay(120))
  const given = new Map<string, string>()
  let kills = 0
  for (let after = 300; after <= 900; after += 100) {
    if (await buildAndKill(folder, after)) kills += 1
    for (const [file, id] of givenIn(folder)) {
      assert.equal(given.get(file) ?? id, id, `"${file}" had another id before`)
      given.set(file, id)
    }
    rmSync(join(folder, '.rejoinder'), { recursive: true, force: true })
  }
  assert.ok(kills > 0, 'no build was killed: this test shows nothing')
  const ids = idsByFile(await documents(folder))
  assert.equal(new Set(Object.values(ids)).size, 120)
  for (const [file, id] of given) assert.equal(ids[file], id)
  rmSync(join(folder, '.rejoinder'), { recursive: true, force: true })
  assert.deepEqual(idsByFile(await documents(folder)), ids)
})

/** The ids that the register has given, by file. */
function givenIn(folder: string): [string, string][] {
  const file = join(folder, 'ids.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"kind":"given"'))
    .map((line) => JSON.parse(line) as { readonly id: string; readonly file: string })
    .map(({ file: path, id }) => [path, id])
}

test('two builds at once: one builds, the other says who does, and the record is whole', async (context) => {
  const folder = folderWith(context, letters(100))
  const both = [1, 2].map(async () => {
    const child = spawn(process.execPath, [program, 'build', folder], { stdio: 'ignore' })
    const [code] = (await once(child, 'exit')) as [number]
    return code
  })
  const codes = await Promise.all(both)
  assert.ok(codes.includes(0), `codes ${codes}`)
  assert.ok(codes.every((code) => code === 0 || code === 3))
  assert.equal(((await documents(folder)) as unknown[]).length >= 100, true)
})
