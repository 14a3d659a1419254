/**
 * The papers of a dossier: what people gave and decided, byte for byte.
 *
 * Sources, settings, judgements and ids are the truth; whoever has them has the
 * dossier. The derived index is not among them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { walkSources } from '../sources/index.ts'
import { type Dossier, fileOf } from '../store/index.ts'

export interface Paper {
  /** Relative to the dossier: `sources/letter.txt`, `judgements.jsonl`. */
  readonly path: string
  readonly bytes: Uint8Array
}

const own = ['settings', 'judgements', 'ids'] as const

/** One paper after another; only one is held at a time. */
export function* papersOf(dossier: Dossier): Iterable<Paper> {
  for (const what of own) {
    const file = fileOf(dossier, what)
    if (existsSync(file)) yield { path: nameOf(what), bytes: readFileSync(file) }
  }
  for (const walked of walkSources(dossier.papers)) {
    if (walked.kind === 'problem') continue
    yield { path: `sources/${walked.entry.path}`, bytes: readFileSync(walked.entry.location) }
  }
}

function nameOf(what: (typeof own)[number]): string {
  return what === 'settings' ? 'rejoinder.yaml' : `${what}.jsonl`
}

/** A paper in JSON: as text where its bytes are UTF-8, else in base 64. */
type CarriedPaper =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly base64: string }

/** Papers as JSON carries them, one at a time. */
export function* carriedOf(papers: Iterable<Paper>): Iterable<CarriedPaper> {
  for (const paper of papers) yield carried(paper)
}

function carried({ path, bytes }: Paper): CarriedPaper {
  try {
    return { path, text: strictUtf8.decode(bytes) }
  } catch {
    return { path, base64: Buffer.from(bytes).toString('base64') }
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
