/**
 * Centuries: "13. 9. 98" is of 1898 where the other papers are of those years.
 *
 * Asked are the years that papers say for sure, first of the same source, then
 * of its folder and the folders around it, last of the whole dossier; where two
 * centuries fit nothing is said. Every build asks all papers anew, so that it
 * makes no difference in which order they came. The id stays as the paper's own
 * words have it: what is cited must not change with the next paper.
 */
import { openDate, spanOf, yearWithin } from '../documents/index.ts'
import type { DocumentDate, DocumentId, EdtfDate, YearGround, YearSpan } from '../record/index.ts'
import type { Database } from './database.ts'
import { type DocumentBody, markStale, sortOf } from './keep-documents.ts'
import type { Store } from './store.ts'

/** So many papers must be surely dated before they speak for others. */
const fewest = { file: 2, folder: 3, dossier: 3 } as const

/** Gives every two-figure year the century that the sure years of the other papers tell. */
export function deduceCenturies({ database }: Store): void {
  const open = database.all(
    `SELECT n, source, open_date, told_date FROM document WHERE open_date IS NOT NULL`,
  )
  if (open.length === 0) return
  const spansAround = spansOf(database)
  database.transaction(() => {
    for (const row of open) {
      const read = JSON.parse(String(row.open_date)) as DocumentDate
      const told = toldBy(openDate(read)!, spansAround(Number(row.source)))
      const known = row.told_date === null ? '' : String(row.told_date)
      const fresh = told === undefined ? '' : JSON.stringify(told)
      if (fresh !== known) keepDate(database, Number(row.n), { ...read, ...told })
      if (fresh !== known)
        database.run(`UPDATE document SET told_date = ? WHERE n = ?`, fresh || null, Number(row.n))
    }
  })
}

type Told = Required<Pick<DocumentDate, 'value' | 'basis' | 'confidence' | 'given' | 'because'>>

interface Around {
  readonly because: YearGround
  readonly span: YearSpan
}

/** How sure a century is that others tell: as measured, higher than asked for. */
const confidence = 0.93

/** What the nearest papers tell in whose years just one century fits. */
function toldBy(given: EdtfDate, papers: readonly Around[]): Told | undefined {
  for (const { because, span } of papers) {
    const value = yearWithin(given, span)
    if (value !== undefined) return { value, basis: 'deduced', confidence, given, because }
  }
  return undefined
}

function keepDate(database: Database, n: number, date: DocumentDate): void {
  const row = database.get(`SELECT id, body, machine FROM document WHERE n = ?`, n)!
  const body = withDate(String(row.body), date)
  database.run(
    `UPDATE document SET body = ?, machine = ?, sort = ?,
     found = CASE found WHEN 1 THEN -1 ELSE found END WHERE n = ?`,
    body,
    row.machine === null ? null : withDate(String(row.machine), date),
    sortOf(JSON.parse(body) as DocumentBody),
    n,
  )
  markStale(database, String(row.id) as DocumentId)
}

/** Both as it stands and as the machine read it, but where the two differ in the day itself. */
function withDate(body: string, date: DocumentDate): string {
  const old = JSON.parse(body) as DocumentBody
  return old.date?.words === date.words ? JSON.stringify({ ...old, date }) : body
}

/** Sure years of the papers around a source: of it, of its folders outwards, of the dossier. */
function spansOf(database: Database): (source: number) => readonly Around[] {
  const paths = new Map(
    database.all(`SELECT n, path FROM source`).map(({ n, path }) => [Number(n), String(path)]),
  )
  const files = new Map<number, Map<number, number>>()
  const folders = new Map<string, Map<number, number>>()
  for (const row of database.each(
    `SELECT source, year, count(*) AS papers FROM document WHERE year IS NOT NULL GROUP BY source, year`,
  )) {
    const [source, year, papers] = [Number(row.source), Number(row.year), Number(row.papers)]
    addTo(files, source, { year, papers })
    for (const folder of foldersOf(paths.get(source)!)) addTo(folders, folder, { year, papers })
  }
  const known = new Map<string, YearSpan | undefined>()
  const folderSpan = (folder: string): YearSpan | undefined => {
    if (!known.has(folder))
      known.set(folder, spanOf(folders.get(folder) ?? new Map(), fewest.folder))
    return known.get(folder)
  }
  return (source) => {
    const own = spanOf(files.get(source) ?? new Map(), fewest.file)
    return [
      ...around('file', own),
      ...foldersOf(paths.get(source)!).flatMap((folder) =>
        around(folder === '' ? 'dossier' : 'folder', folderSpan(folder)),
      ),
    ]
  }
}

function around(because: YearGround, span: YearSpan | undefined): Around[] {
  return span === undefined ? [] : [{ because, span }]
}

function addTo<Key>(
  counts: Map<Key, Map<number, number>>,
  key: Key,
  { year, papers }: { readonly year: number; readonly papers: number },
): void {
  const years = counts.get(key) ?? new Map<number, number>()
  counts.set(key, years.set(year, (years.get(year) ?? 0) + papers))
}

/** "1898/letters" of "1898/letters/4.txt", then "1898", then "" for the whole dossier. */
function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1)
  return [...steps.map((_, at) => steps.slice(0, steps.length - at).join('/')), '']
}
