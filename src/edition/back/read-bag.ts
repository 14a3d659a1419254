/** The papers in a bag, each checked against its manifest. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Problem } from '../../record/index.ts'
import type { ReadPapers } from './read-json.ts'

const home = 'data/dossier/'

/** Read the papers; a file that is gone or has other bytes than its manifest says stops it. */
export function bagPapers(folder: string): ReadPapers {
  const checked = checkBag(folder)
  if (checked.kind === 'problem') return checked
  const papers = checked.files
    .filter((path) => path.startsWith(home))
    .map((path) => ({ path: path.slice(home.length), bytes: readFileSync(join(folder, path)) }))
  return { kind: 'papers', papers }
}

export type CheckedBag =
  | { readonly kind: 'whole'; readonly files: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Hold every file of a bag against its manifests. */
export function checkBag(folder: string): CheckedBag {
  const files: string[] = []
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const file = join(folder, manifest)
    if (!existsSync(file))
      return { kind: 'problem', problem: broken(folder, `"${manifest}" is not there`) }
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue
      const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
      const path = name?.replace(/%(25|0A|0D)/gi, (code) => decodeURIComponent(code))
      const fault =
        path === undefined || hash === undefined
          ? `"${line}" is no line of a manifest`
          : faultOf(folder, path, hash)
      if (fault !== undefined) return { kind: 'problem', problem: broken(folder, fault) }
      if (path !== undefined) files.push(path)
    }
  }
  return { kind: 'whole', files }
}

function faultOf(folder: string, path: string, hash: string): string | undefined {
  const file = resolve(folder, path)
  if (!file.startsWith(resolve(folder) + sep)) return `"${path}" leaves the bag`
  if (!existsSync(file)) return `"${path}" is not there`
  const found = createHash('sha256').update(readFileSync(file)).digest('hex')
  return found === hash ? undefined : `"${path}" has other bytes than its manifest says`
}

function broken(folder: string, why: string): Problem {
  return {
    code: 'bag-broken',
    what: `the bag "${folder}" is not whole: ${why}`,
    where: folder,
    advice: 'Get it again from where it came; what is in it now cannot be relied on.',
    weight: 'stops',
  }
}
