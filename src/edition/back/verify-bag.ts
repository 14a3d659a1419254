/**
 * Does it still hold? A bag is unpacked elsewhere, built from its sources and
 * judgements, and its findings are held against those it came with.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build } from '../../pipeline.ts'
import { kinds, type Problem, type Standing } from '../../record/index.ts'
import { dossierAt, openStore } from '../../store/index.ts'
import { takeIn } from './take-in.ts'

export interface Held {
  /** Findings that came out the same, to the last value. */
  readonly same: number
  /** Those that are found, but say something else now. */
  readonly different: readonly Said[]
  /** Those that are not found any more. */
  readonly gone: readonly Said[]
  /** Those that the bag does not know. */
  readonly fresh: readonly Said[]
}

export interface Said {
  readonly kind: string
  readonly document: string
  readonly words: string
}

export type Verified =
  | { readonly kind: 'verified'; readonly held: Held }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Rebuild a bag in a temporary folder and compare; nothing is written in the bag. */
export async function verifyBag(
  bag: string,
  progress: (done: number, of: number, what: string) => void,
): Promise<Verified> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-verify-'))
  try {
    const taken = takeIn(bag, home)
    if (taken.kind === 'problem') return taken
    const dossier = dossierAt(home)
    if (dossier === undefined) throw new RangeError(`"${home}" was made and is gone`)
    const built = await build(dossier, { clock: () => Date.now(), progress })
    if (built.kind === 'stopped') return { kind: 'problem', problem: built.problem }
    const store = openStore(dossier, { now: () => new Date().toISOString() })
    try {
      const record = store.record()
      const now = kinds.flatMap((kind): Standing[] => [...record.findings(kind)])
      return { kind: 'verified', held: compare(findingsIn(bag), now) }
    } finally {
      store.close()
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function findingsIn(bag: string): Standing[] {
  const whole = JSON.parse(readFileSync(join(bag, 'data', 'record.json'), 'utf8')) as {
    readonly findings?: readonly Standing[]
  }
  return [...(whole.findings ?? [])]
}

function compare(before: readonly Standing[], now: readonly Standing[]): Held {
  const found = new Map(now.map((finding) => [finding.id, finding]))
  const known = new Set(before.map((finding) => finding.id))
  let same = 0
  const different: Said[] = []
  const gone: Said[] = []
  for (const finding of before) {
    const again = found.get(finding.id)
    if (again === undefined) gone.push(said(finding))
    else if (isDeepStrictEqual(plain(again), plain(finding))) same += 1
    else different.push(said(finding))
  }
  return { same, different, gone, fresh: now.filter((one) => !known.has(one.id)).map(said) }
}

/** As JSON would carry it: `undefined` is nothing. */
function plain(finding: Standing): unknown {
  return JSON.parse(JSON.stringify(finding))
}

function said(finding: Standing): Said {
  return { kind: finding.kind, document: finding.document, words: finding.evidence[0].exact }
}
