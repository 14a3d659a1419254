/** The papers in a JSON export. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Problem } from '../../record/index.ts'
import type { Paper } from '../papers.ts'

export type ReadPapers =
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

const safePath = v.pipe(
  v.string(),
  v.regex(/^(?:sources\/.+|rejoinder\.yaml|judgements\.jsonl|ids\.jsonl)$/),
  v.check((path) => path.split('/').every((part) => part !== '..' && part !== '' && part !== '.')),
)

const shape = v.object({
  rejoinder: v.literal(1),
  papers: v.array(
    v.union([
      v.object({ path: safePath, text: v.string() }),
      v.object({ path: safePath, base64: v.string() }),
    ]),
  ),
})

/** Read the papers; a file that is not ours is named, with what is wrong in it. */
export function jsonPapers(file: string): ReadPapers {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return { kind: 'problem', problem: notOurs(file, (error as Error).message) }
  }
  const version = versionOf(value)
  if (typeof version === 'number' && version !== 1)
    return {
      kind: 'problem',
      problem: notOurs(file, `it is of version ${version} of the format, and version 1 is read`),
    }
  const read = v.safeParse(shape, value)
  if (!read.success) {
    const [issue] = read.issues
    const place = issue.path?.map((step) => String(step.key)).join('.') ?? 'the whole'
    return { kind: 'problem', problem: notOurs(file, `${place}: ${issue.message}`) }
  }
  const papers = read.output.papers.map((paper) => ({
    path: paper.path,
    bytes: 'text' in paper ? Buffer.from(paper.text) : Buffer.from(paper.base64, 'base64'),
  }))
  return { kind: 'papers', papers }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'rejoinder' in value
    ? value.rejoinder
    : undefined
}

function notOurs(file: string, why: string): Problem {
  return {
    code: 'import-unreadable',
    what: `cannot take in "${file}": it is no JSON export of Rejoinder (${why})`,
    where: file,
    advice: 'Give a file that "rejoinder export --as json" wrote.',
    weight: 'stops',
  }
}
