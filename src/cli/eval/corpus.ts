/**
 * A corpus laid out as a dossier in a temporary place: what of it are sources,
 * and where its truth stands. Nothing is written into the corpus.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Corpus {
  /** The temporary dossier. */
  readonly dossier: string
  readonly gold: string
  /** In what the offsets of the gold count. */
  readonly counting: 'folded code points' | 'code points' | 'units'
  /** The source of a document of the gold, by its id and the file the gold names. */
  fileOf(goldId: string, named: string | undefined): string
  remove(): void
}

export interface CorpusOptions {
  /** Where the truth lies, when it is not beside the sources. */
  readonly gold?: string
  /** Takes the headers away that say which mail answers which. */
  readonly hideThreads?: boolean
  /** The folder of its papers, where it has them in several forms; else the first that is read. */
  readonly papers?: string
  /** So many papers at most, evenly drawn. */
  readonly most?: number
}

/** Tables, truth and words about the corpus: not its sources. */
const notSources = /\.(?:csv|jsonl|json|ya?ml)$|^(?:source|readme)\.md$/i

/** Lays out a corpus; the caller removes it. */
export function layOut(folder: string, options: CorpusOptions = {}): Corpus {
  const dossier = mkdtempSync(join(tmpdir(), 'rejoinder-eval-'))
  const sources = join(dossier, 'sources')
  mkdirSync(sources)
  const from = options.papers ?? formsOf(folder)[0]
  const docs = join(folder, 'docs.jsonl')
  if (existsSync(docs)) writeRows(docs, sources, options)
  else copyFiles(join(folder, from ?? ''), sources, options)
  if (from === 'sources') copySettings(folder, dossier)
  const gold = options.gold ?? (isFolder(join(folder, 'gold')) ? join(folder, 'gold') : folder)
  return {
    dossier,
    gold,
    counting: existsSync(docs) ? 'units' : countingOf(gold),
    fileOf: (goldId, named = goldId) => {
      if (from === 'sources') return named
      return existsSync(docs) || from === 'plain' ? `${fileName(goldId)}.txt` : lastName(named)
    },
    remove: () => rmSync(dossier, { recursive: true, force: true }),
  }
}

/** The folders in which a corpus has its papers, the one that is read first; none where they lie open. */
export function formsOf(folder: string): string[] {
  return ['sources', 'plain', 'mbox', 'tei'].filter((name) => isFolder(join(folder, name)))
}

/** A gold folder that says where documents begin and end counts in the folded file. */
function countingOf(gold: string): Corpus['counting'] {
  const file = join(gold, 'documents.csv')
  if (!existsSync(file)) return 'code points'
  const [head = ''] = readFileSync(file, 'utf8').split(/\r?\n/, 1)
  return head.split(',').includes('start') ? 'folded code points' : 'code points'
}

/** A dossier with truth beside it is measured with what its owner says of its parties. */
function copySettings(from: string, to: string): void {
  const settings = join(from, 'rejoinder.yaml')
  if (existsSync(settings)) copyFileSync(settings, join(to, 'rejoinder.yaml'))
}

function copyFiles(from: string, to: string, { hideThreads, most }: CorpusOptions): void {
  const names = readdirSync(from, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !notSources.test(name))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
  for (const name of evenly(names.sort(), most)) {
    if (hideThreads) writeFileSync(join(to, name), withoutThreads(join(from, name)))
    else copyFileSync(join(from, name), join(to, name))
  }
}

/** So many of a list at most, from all of its length. */
function evenly<One>(list: readonly One[], most = list.length): One[] {
  const step = Math.max(1, list.length / Math.max(1, most))
  return Array.from(
    { length: Math.min(list.length, most) },
    (_, at) => list[Math.floor(at * step)]!,
  )
}

/** Blanks, so that every word keeps its place. */
function withoutThreads(file: string): Buffer {
  const bytes = readFileSync(file)
  const words = bytes
    .toString('latin1')
    .replace(/^(In-Reply-To|References|Thread-Topic|Thread-Index):.*(?:\r?\n[ \t].*)*/gim, (head) =>
      head.replace(/[^\r\n]/g, ' ').replace(/^ {2}/, 'X:'),
    )
  return Buffer.from(words, 'latin1')
}

function writeRows(docs: string, to: string, { most }: CorpusOptions): void {
  const lines = readFileSync(docs, 'utf8').split('\n')
  for (const line of evenly(
    lines.filter((one) => one.trim() !== ''),
    most,
  )) {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text?: string }
    if (text !== undefined) writeFileSync(join(to, `${fileName(id)}.txt`), text)
  }
}

/** An id may hold what a file name may not. */
function fileName(id: string): string {
  return id.replace(/[/\\:*?"<>|]/g, '_').normalize('NFC')
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
