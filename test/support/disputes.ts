/**
 * Small invented disputes with their truth in the words: `«your letter of the
 * 3rd|letter-01»`. A target is a document, `missing:key`, or with a `?` before
 * it one that does not count. Laid out as a corpus that `eval` measures.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Paper {
  readonly id: string
  readonly file: string
  readonly words: string
  readonly marks: readonly Mark[]
}

interface Mark {
  readonly start: number
  readonly exact: string
  readonly target: string
}

/** A folder with `sources` and `gold`, made of one fixture; the caller removes it. */
export function layOutDispute(fixture: string): string {
  const [, truth = ''] = partsOf(fixture)
  const papers = papersOf(fixture)
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-dispute-'))
  mkdirSync(join(folder, 'sources'))
  mkdirSync(join(folder, 'gold'))
  for (const paper of papers) writeFileSync(join(folder, 'sources', paper.file), paper.words)
  const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
    documents: [['id', 'file'], ...papers.map(({ id, file }) => [id, file])],
    references: [
      ['doc', 'exact', 'start', 'end', 'status', 'target', 'where'],
      ...papers.flatMap(rowsOf),
    ],
    missing: [['key', 'date'], ...linesOf(truth, 'missing')],
    withheld: [
      ['doc', 'document', 'event', 'date', 'exact'],
      ...linesOf(truth, 'withheld').map(told),
    ],
    replies: [['doc', 'target', 'exact'], ...linesOf(truth, 'reply').map((row) => [...row, ''])],
    scope: [
      ['table', 'doc', 'start', 'end'],
      ...['references', 'withheld', 'replies'].flatMap((table) =>
        papers.map(({ id }) => [table, id, '', '']),
      ),
    ],
  }
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(folder, 'gold', `${name}.csv`), rows.map(csvRow).join('\n'))
  return folder
}

/** The papers of a fixture, without the marks. */
export function papersOf(fixture: string): Paper[] {
  const [texts = ''] = partsOf(fixture)
  return texts.split(/^=== /m).slice(1).map(paperOf)
}

function partsOf(fixture: string): string[] {
  return readFileSync(fixture, 'utf8').split(/^--- truth\n/m)
}

function paperOf(part: string): Paper {
  const [file = '', ...lines] = part.split('\n')
  const marks: Mark[] = []
  let words = ''
  for (const piece of lines
    .join('\n')
    .trim()
    .split(/(«[^»]*»)/)) {
    const [, exact, target] = /^«([^|]*)\|([^»]*)»$/.exec(piece) ?? []
    if (exact !== undefined && target !== undefined)
      marks.push({ start: [...words].length, exact, target })
    words += exact ?? piece
  }
  return { id: file.replace(/\.\w+$/, ''), file, words: `${words}\n`, marks }
}

function rowsOf({ id, marks }: Paper): string[][] {
  return marks.map(({ start, exact, target }) => {
    const status = target.startsWith('?') ? 'optional' : 'core'
    const end = start + [...exact].length
    return [id, exact, String(start), String(end), status, target.replace(/^\?/, ''), 'text']
  })
}

function linesOf(truth: string, kind: string): string[][] {
  return truth
    .split('\n')
    .filter((line) => line.startsWith(`${kind}: `))
    .map((line) => line.slice(kind.length + 2).split(';'))
    .map((cells) => cells.map((cell) => cell.trim()))
}

function told([doc = '', key = '', event = '', date = '']: readonly string[]): string[] {
  return [doc, `missing:${key}`, event, date, '']
}

function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
}
