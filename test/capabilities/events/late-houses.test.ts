/** For whom somebody writes is often told by a later paper; the events of his letters follow. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { build } from '../../../src/pipeline.ts'
import { dossierAt, openStore } from '../../../src/store/index.ts'
import { folderWith, put, quietly } from '../../support/dossier.ts'

const days = ['02', '04', '06', '09', '11', '13', '16', '18', '20', '23']
const amos = 'Amos Vell <amos@tarncanal.example>'
const jane = 'Jane Crake <jane@crakebarges.example>'
const letters = Object.fromEntries(
  days.map((day, at): [string, string] => [
    `${day}.eml`,
    at % 2 === 0
      ? mail(day, [amos, jane], 'We demand that you pay the toll for the upper lock.')
      : mail(day, [jane, amos], 'We refuse to pay the toll that you ask for the upper lock.'),
  ]),
)
const late = {
  'late.eml': mail('30', [amos, jane], 'I write on behalf of Tarn Canal Ltd about the lock.'),
}

function mail(day: string, [from, to]: readonly [string, string], words: string): string {
  return `From: ${from}\r\nTo: ${to}\r\nDate: ${day} May 2011 10:00:00 +0000\r\nSubject: Lock\r\n\r\n${words}\r\n`
}

test('a letter that tells for whom its writer writes moves the events of his earlier ones', async (given) => {
  const folder = folderWith(given, letters)
  const alone = await actorsIn(folder)
  put(folder, late)
  assert.notDeepEqual(await actorsIn(folder), alone)
  assert.deepEqual(
    await actorsIn(folder),
    await actorsIn(folderWith(given, { ...letters, ...late })),
  )
  rmSync(join(folder, 'late.eml'))
  assert.deepEqual(await actorsIn(folder), alone)
})

/** Who does what in the letters of the quarrel, as a record says that grows letter by letter. */
async function actorsIn(folder: string): Promise<string[]> {
  const tools = { ...quietly, clock: () => Date.now() + 10_000, wholeUpTo: 0 }
  assert.equal((await build(dossierAt(folder)!, tools)).kind, 'built')
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    return [...store.record().findings('event')]
      .filter(({ evidence: [{ exact }] }) => exact.includes('toll'))
      .map(({ document, body }) => `${document} ${body.actor.root} ${body.target.root}`)
      .sort()
  } finally {
    store.close()
  }
}
