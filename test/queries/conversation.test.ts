/** A turn of a chat is read in its conversation: what was said that day, the turns before and after. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { documentsView } from '../../src/queries/documents/show.ts'
import { conversationOf } from '../../src/queries/reader/conversation.ts'
import type { Document, StandingRecord } from '../../src/record/index.ts'
import { type OpenDossier, openDossier, remove } from '../room/open-dossier.ts'

const two = [
  '14.01.24, 09:00 - Vera Lund: The boiler is out.',
  '14.01.24, 09:01 - Vera Lund: Again.',
  '14.01.24, 09:20 - Otto Pell: I ring the plumber.',
  '15.01.24, 08:00 - Vera Lund: Nobody came.',
].join('\n')
const group = [
  '14.01.24, 12:00 - Vera Lund: Who has the ladder?',
  '14.01.24, 12:10 - Otto Pell: I have.',
  '14.01.24, 12:12 - Nils Aker: I had.',
].join('\n')

let dossier: OpenDossier
let record: StandingRecord

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-chat-'))
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, 'sources', 'WhatsApp Chat with Otto Pell.txt'), two)
  writeFileSync(join(folder, 'sources', 'WhatsApp Chat with Stairs.txt'), group)
  dossier = await openDossier(folder)
  record = dossier.record()
})
after(async () => {
  await dossier.close()
  remove(dossier.folder)
})

function turnAt(hour: string): Document {
  return [...record.documents()].find(({ marks }) => marks.sent?.[0]?.value === hour)!
}

const hours = (turns: readonly (Document | undefined)[]): (string | undefined)[] =>
  turns.map((turn) => turn?.marks.sent?.[0]?.value)

function page(hour: string): string {
  const request = { rest: [turnAt(hour).id], query: new URLSearchParams() }
  return documentsView.page(record, request)!.main.markup
}

test('around a turn stand those of its day and of its chat alone', () => {
  const { turns, before, after, later } = conversationOf(record, turnAt('09:00'))!
  assert.deepEqual(hours(turns), ['09:00', '09:20'])
  assert.deepEqual(hours([before, after, later]), [undefined, '09:20', '08:00'])
})

test('the page of a turn has the whole of the day, and the way on by a key', () => {
  const markup = page('09:20')
  assert.match(markup, /<h1>Otto Pell to Vera Lund, 14 January 2024, 09:20<\/h1>/)
  assert.match(markup, /<p>The boiler is out\.<\/p><p>Again\.<\/p>/)
  assert.match(markup, /<li aria-current="true">09:20/)
  assert.match(markup, /data-key="\[">turn before<\/a>/)
  assert.match(markup, /after: <a [^>]+>15 January 2024, 08:00<\/a>/)
})

test('what several read is called by its chat, in the page and in the list', () => {
  assert.match(page('12:10'), /<h1>Otto Pell in “Stairs”, 14 January 2024, 12:10<\/h1>/)
  const list = documentsView.page(record, { rest: [], query: new URLSearchParams() })!.main.markup
  assert.match(list, /Nils Aker in “Stairs”/)
  assert.match(list, /14 January 2024<\/time>, 12:12/)
})

test('a letter has no conversation', () => {
  const letter = { ...turnAt('09:00'), kind: { ...turnAt('09:00').kind, value: 'letter' as const } }
  assert.equal(conversationOf(record, letter), undefined)
})
