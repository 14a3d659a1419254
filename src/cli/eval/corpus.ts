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
}

/** Tables, truth and words about the corpus: not its sources. */
const notSources = /\.(?:csv|jsonl|json|ya?ml)$|^(?:source|readme)\.md$/i

/** Lays out a corpus; the caller removes it. */
export function layOut(folder: string, options: CorpusOptions = {}): Corpus {
  const dossier = mkdtempSync(join(tmpdir(), 'rejoinder-eval-'))
  const sources = join(dossier, 'sources')
  mkdirSync(sources)
  const from = ['sources', 'plain', 'mbox'].find((name) => isFolder(join(folder, name)))
  const docs = join(folder, 'docs.jsonl')
  if (existsSync(docs)) writeRows(docs, sources)
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

function copyFiles(from: string, to: string, { hideThreads }: CorpusOptions): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || notSources.test(entry.name)) continue
    if (hideThreads) writeFileSync(join(to, entry.name), withoutThreads(join(from, entry.name)))
    else copyFileSync(join(from, entry.name), join(to, entry.name))
  }
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

function writeRows(docs: string, to: string): void {
  for (const line of readFileSync(docs, 'utf8').split('\n')) {
    if (line.trim() === '') continue
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
