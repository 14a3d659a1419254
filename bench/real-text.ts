/**
 * The real text that lies in the corpora, cut in pieces as grown text is: letters and
 * novels without the lines that mails quote. What a generator grows has no formulas, no
 * heads that come back, no passage that stands twice.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

/** Characters of a piece. */
const pieceLength = 9000

/** Sets in other languages than nearly all the rest: what is quoted from them stands nowhere else. */
const apart: readonly string[] = ['quotes-spans-de', 'quotes-horae']

/** Everything but the sets that are kept apart, in pieces. */
export function* realDocuments(): Iterable<string> {
  if (!existsSync(corpora)) return
  for (const set of readdirSync(corpora, { withFileTypes: true }))
    if (set.isDirectory() && !apart.includes(set.name)) yield* piecesOf(set.name)
}

/** The sets that are kept apart, in pieces: none of their words is in `realDocuments`. */
export function* absentDocuments(): Iterable<string> {
  for (const set of apart) yield* piecesOf(set)
}

function* piecesOf(set: string): Iterable<string> {
  let whole = ''
  for (const text of textsOf(join(corpora, set))) {
    whole += `${text.replace(/^[ \t]*>.*$/gm, '')}\n\n`
    for (; whole.length >= pieceLength; whole = whole.slice(pieceLength))
      yield whole.slice(0, pieceLength)
  }
  if (whole.length > pieceLength / 10) yield whole
}

function* textsOf(folder: string): Iterable<string> {
  const [plain, lines] = [join(folder, 'plain'), join(folder, 'docs.jsonl')]
  for (const each of existsSync(plain) ? [plain, folder] : [folder])
    for (const name of existsSync(each) ? readdirSync(each) : [])
      if (name.endsWith('.txt')) yield readFileSync(join(each, name), 'utf8')
  if (!existsSync(lines)) return
  for (const line of readFileSync(lines, 'utf8').split('\n'))
    if (line !== '') yield (JSON.parse(line) as { text: string }).text
}
