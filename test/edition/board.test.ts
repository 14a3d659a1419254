/** The board as a Word document and a table: the same bytes each time, readable by what reads Word. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { actValuesShown, boardOf, negotiation } from '../../src/capabilities/negotiation/index.ts'
import { board } from '../../src/edition/board.ts'
import type { EditionInput } from '../../src/edition/exporter.ts'
import { safeCell, tableFile } from '../../src/edition/safe-cell.ts'
import { readSource } from '../../src/sources/index.ts'
import { findWith, recordOf, resolveWith } from '../capabilities/references/record-of.ts'
import { copyOfSample, openDossier, remove } from '../room/open-dossier.ts'
import { rejoinder } from '../support/command-line.ts'
import { wholeContent } from '../support/whole-content.ts'

const sample = fileURLToPath(new URL('../../../samples/sino-soviet-1962-64', import.meta.url))

test('a line end within a cell, of whatever kind, is no new row', () => {
  const rows = [
    ['words', 'behind'],
    ['of tubs. ', '\nO. F.'],
    ['a\rb', 'c\r\nd'],
  ]
  const table = tableFile(rows)
  assert.match(table, /,"\nO\. F\."\r\n/)
  assert.match(table, /"a\rb"/)
  assert.deepEqual(parse(table, { bom: true, record_delimiter: '\r\n' }), rows)
})

test('the board goes out as a Word document and a table', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-board-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  const filter = (path: string): boolean => !path.includes('.rejoinder')
  cpSync(sample, join(home, 'one'), { recursive: true, filter })
  for (const to of ['a', 'b'])
    await rejoinder('export', join(home, 'one'), '--as', 'board', '--to', join(home, to))
  const bytes = readFileSync(join(home, 'a', 'board.docx'))
  assert.deepEqual(bytes, readFileSync(join(home, 'b', 'board.docx')))
  let words = ''
  for await (const reading of readSource({ path: 'board.docx', bytes }))
    if (reading.kind === 'text') words += reading.text.text.words
  assert.match(words, /When the two parties talk/)
  assert.match(words, /7 May 1964: [^“]*May 1965/)
  const table = readFileSync(join(home, 'a', 'board.csv'), 'utf8')
  assert.match(table, /^\ufeffquestion,date,party,act/)
  assert.match(table, /Seventeen parties prepare the meeting/)
})

test('the Word document and the table say what the page says', async (context) => {
  const dossier = await openDossier(copyOfSample())
  context.after(async () => {
    await dossier.close()
    remove(dossier.folder)
  })
  const page = wordsOf(await (await fetch(`${dossier.address}/board?all=yes`)).text())
  const record = dossier.record()
  const made = boardOf(record)
  // Of all that an exporter is given the board asks for the record, a title and a language.
  const input = { record, plan: { title: 'Weir', settings: record.settings } }
  const files = new Map(
    [...board.write(input as unknown as EditionInput)].map((file) => [
      file.path,
      wholeContent(file),
    ]),
  )
  let document = ''
  const bytes = files.get('board.docx') as Uint8Array
  for await (const reading of readSource({ path: 'board.docx', bytes }))
    if (reading.kind === 'text') document += reading.text.text.words
  for (const { id } of record.documents())
    assert.ok(!document.includes(id), `a letter is called by its day, not ${id}`)
  const table = parse(files.get('board.csv') as string, { columns: true, bom: true }) as Record<
    string,
    string
  >[]
  assert.equal(
    table.length,
    made.rows.reduce((sum, row) => sum + row.acts.length, 0),
  )
  const folded = document.replace(/\s+/g, ' ')
  for (const row of made.rows)
    for (const party of made.parties) {
      const last = row.cells.get(party)?.at(-1)
      if (last === undefined) continue
      const exact = last.finding.evidence[0].exact.replace(/\s+/g, ' ').slice(0, 60)
      const value = actValuesShown(last.finding.body)
      for (const place of [page, folded]) {
        assert.ok(place.includes(row.title), row.title)
        assert.ok(place.includes(exact), exact)
        assert.ok(place.includes(value), value)
      }
      const line = table.find((one) => one.words === last.finding.evidence[0].exact)
      assert.ok(line?.party?.split('; ').includes(party), party)
      assert.equal(line?.question, row.title)
    }
  for (const head of ['Agreed', 'Owes an answer', 'Who is to do what by when'])
    for (const place of [page, folded]) assert.ok(place.includes(head), head)
})

test('promises said not to have been kept stand in the Word document and in a table of their own', async () => {
  const [ferry, town] = ['Holm Ferry', 'Brask Town']
  const record = recordOf([
    {
      ...{ id: 'ferry', date: '2019-04-20', from: ferry, to: town },
      words: 'We shall repair the landing stage by 3 May.',
    },
    {
      ...{ id: 'town', date: '2019-05-10', from: town, to: ferry },
      words: 'The landing stage has not been repaired.',
    },
  ])
  findWith(record, negotiation)
  resolveWith(record, negotiation)
  const input = { record, plan: { title: 'Ferry', settings: record.settings } }
  const files = [...board.write(input as unknown as EditionInput)]
  const promises = files.find(({ path }) => path === 'promises.csv')!
  const [line] = parse(wholeContent(promises) as string, { columns: true, bom: true })
  assert.deepEqual(line, {
    for: '2019-05-03',
    by: ferry,
    promised: '2019-04-20',
    promise: 'We shall repair the landing stage by 3 May.',
    promise_document: 'ferry',
    said_by: town,
    said: '2019-05-10',
    words: 'The landing stage has not been repaired.',
    document: 'town',
  })
  let document = ''
  const bytes = wholeContent(files.find(({ path }) => path === 'board.docx')!) as Uint8Array
  for await (const reading of readSource({ path: 'board.docx', bytes }))
    if (reading.kind === 'text') document += reading.text.text.words
  assert.match(document, /Promised, and said not to have been kept/)
  assert.match(document, /10 May 2019: “The landing stage has not been repaired\.”/)
})

/** What a reader sees of a page. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/\s+/g, ' ')
}

test('a cell that looks like a formula is led by an apostrophe', () => {
  assert.equal(safeCell('=1+1'), "'=1+1")
  assert.equal(safeCell("'=so he wrote"), "''=so he wrote")
  assert.equal(safeCell("'tis late"), "'tis late")
})
