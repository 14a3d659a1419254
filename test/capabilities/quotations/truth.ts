/** Invented quarrels with their truth in the words: `{quoted words|verdict|paper}`, and what was found in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredRecord } from '../../../src/store/index.ts'

/** Words in a file, what is to be said of them and where they stand; of verdicts with a stroke either will do. */
export interface Truth {
  readonly file: string
  readonly words: string
  readonly verdict: string
  readonly source: string
}

const fixtures = join(import.meta.dirname, '../../../../test/fixtures/quotations')

export interface Quarrel {
  readonly files: Record<string, string>
  readonly truths: readonly Truth[]
}

/** The papers without their marks, and what the marks say. */
export function quarrel(fixture: string): Quarrel {
  const files: Record<string, string> = {}
  const truths: Truth[] = []
  for (const part of readFileSync(join(fixtures, `${fixture}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)) {
    const [name = '', ...lines] = part.split('\n')
    files[name] = unmarked(lines.join('\n'), (words, verdict, source) =>
      truths.push({ file: name, words, verdict, source }),
    )
  }
  return { files, truths }
}

function unmarked(
  marked: string,
  mark: (words: string, verdict: string, source: string) => void,
): string {
  let text = ''
  const open: number[] = []
  for (const piece of marked.match(/\{|\|[a-z/-]+\|[^}|]*\}|[^{|]+|\|/g) ?? []) {
    const [, verdict = '', source = ''] = /^\|([a-z/-]+)\|([^}|]*)\}$/.exec(piece) ?? []
    if (piece === '{') open.push(text.length)
    else if (verdict !== '') mark(folded(text.slice(open.pop())), verdict, source)
    else text += piece
  }
  return text
}

function folded(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Where each quotation was found and what is said of it: the file, its words, the verdict, the papers. */
export function verdictsOf(record: StoredRecord, { files }: Quarrel): Truth[] {
  const nameOf = new Map(
    Object.entries(files).flatMap(([name, text]) => {
      const found = [...record.documents()].find(({ id }) =>
        folded(text).includes(folded(record.words(id)).slice(0, 300)),
      )
      return found === undefined ? [] : [[found.id as string, name] as const]
    }),
  )
  return [...record.findings('verdict')].map(({ document, body, evidence: [{ exact }] }) => ({
    file: nameOf.get(document) ?? '',
    words: folded(exact),
    verdict: body.verdict,
    source: body.sources.map((one) => nameOf.get(one.document)?.replace(/\.\w+$/, '')).join(' '),
  }))
}

/** Whether what was found says of these words what is true of them. */
export function isTold(truth: Truth, found: readonly Truth[]): boolean {
  const verdicts = truth.verdict.split('/')
  const right = found.filter(
    ({ file, words, verdict }) =>
      file === truth.file && words === truth.words && verdicts.includes(verdict),
  )
  const isHeld = truth.source !== 'none' && !verdicts.includes('not-found')
  if (!isHeld) return right.length > 0 && right.every(({ source }) => source === '')
  return right.some(({ source }) => source.split(' ').includes(truth.source))
}
