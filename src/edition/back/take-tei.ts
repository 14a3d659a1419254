/**
 * Taking in a TEI edition of ours.
 *
 * With the papers beside it the dossier comes back to the byte; a file that
 * somebody has changed since joins the sources as one more witness.
 * Without them the files become the sources: words, heads and ids come from
 * them, and what was judged is gathered from all of them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Judgement } from '../../record/index.ts'
import { type OwnData, ownDataIn } from '../../sources/index.ts'
import type { Paper } from '../papers.ts'
import { jsonPapers } from './read-json.ts'
import { putPapers, type TakenIn } from './take-in.ts'

/** Whether a folder, or one file, is of a TEI edition that we wrote. */
export function isOwnTei(path: string): boolean {
  const file = filesOf(path)[0]
  return file !== undefined && ownData(readFileSync(file, 'utf8')) !== undefined
}

/** Put the papers of a TEI edition into a dossier's folder. */
export function takeTei(path: string, folder: string): TakenIn {
  const beside = join(path, 'papers.json')
  const files = filesOf(path)
  if (!existsSync(beside)) return putPapers(papersIn(files), folder)
  const read = jsonPapers(beside)
  if (read.kind === 'problem') return read
  const prints = printsIn(beside)
  const changed = files.filter((file) => isChanged(file, prints)).map(sourceOf)
  return putPapers([...read.papers, ...changed], folder)
}

function filesOf(path: string): string[] {
  if (/\.xml$/i.test(path)) return existsSync(path) ? [path] : []
  const folder = existsSync(join(path, 'documents')) ? join(path, 'documents') : path
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .filter((name) => /\.xml$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
}

function papersIn(files: readonly string[]): Paper[] {
  const all = files.flatMap((file) => judgementsIn(readFileSync(file, 'utf8')))
  const judgements = [...new Map(all.map((one) => [one.id, one])).values()]
  const lines = judgements
    .sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0))
    .map((one) => `${JSON.stringify(one)}\n`)
  const judged = { path: 'judgements.jsonl', bytes: Buffer.from(lines.join('')) }
  return [...files.map(sourceOf), ...(lines.length === 0 ? [] : [judged])]
}

function sourceOf(file: string): Paper {
  return { path: `sources/${basename(file)}`, bytes: readFileSync(file) }
}

/**
 * Judgements under the id of today. Where a document began in a source that is
 * not here was carried out when the edition was written: its file holds that stretch.
 */
function judgementsIn(markup: string): Judgement[] {
  const data = ownData(markup)
  if (data === undefined) return []
  return data.judgements
    .filter((one) => one.about !== 'boundary')
    .map((one) => ({ ...one, document: data.head.id }))
}

function ownData(markup: string): OwnData | undefined {
  const [, escaped] = /<xenoData type="rejoinder">([^<]*)<\/xenoData>/.exec(markup) ?? []
  if (escaped === undefined) return undefined
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return ownDataIn(escaped.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name] ?? ''))
}

/** SHA-256 of the files as they were written out, by their names. */
function printsIn(papers: string): Readonly<Record<string, unknown>> {
  const { prints } = JSON.parse(readFileSync(papers, 'utf8')) as { readonly prints?: unknown }
  return typeof prints === 'object' && prints !== null ? { ...prints } : {}
}

function isChanged(file: string, prints: Readonly<Record<string, unknown>>): boolean {
  const print = createHash('sha256').update(readFileSync(file)).digest('hex')
  return prints[basename(file)] !== print
}
