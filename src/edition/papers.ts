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
