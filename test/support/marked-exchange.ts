/**
 * An exchange of letters with its truth marked in the words:
 * `«claim c1 412:412 crossings»`, `«label deceit company>islanders:…»`,
 * `«silence 3 2011-04-11 2011-06-03:…»`, `«deadline 2011-05-07:…»`.
 * Laid out as `rejoinder eval` reads a corpus: sources and `gold/`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Marked {
  readonly words: string
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly kind: string
  readonly fields: readonly string[]
  readonly start: number
  readonly end: number
}

/** Takes the marks out of a letter; they do not stand in each other. */
export function unmarked(letter: string): Marked {
  const marks: Mark[] = []
  let words = ''
  let last = 0
  for (const match of letter.matchAll(/«(\w+) ?([^:»]*):([^»]*)»/gu)) {
    words += letter.slice(last, match.index)
    const [, kind = '', fields = '', marked = ''] = match
    marks.push({
      kind,
      fields: fields.split(' ').filter((field) => field !== ''),
      start: words.length,
      end: words.length + marked.length,
    })
    words += marked
    last = match.index + match[0].length
  }
  return { words: words + letter.slice(last), marks }
}

/** Path → words of the corpus that a folder of marked letters stands for. */
export function corpusOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /^\d.*\.txt$/.test(name))
  const letters = names.map((name) => ({
    doc: name.replace('.txt', ''),
    ...unmarked(readFileSync(join(folder, name), 'utf8')),
  }))
  const rows = (kind: string, row: (fields: readonly string[]) => readonly string[]): string[] =>
    letters.flatMap(({ doc, words, marks }) =>
      marks
        .filter((mark) => mark.kind === kind)
        .map(({ fields, start, end }) =>
          csv([doc, words.slice(start, end), ...row(fields), String(start), String(end)]),
        ),
    )
  // Where deeds are marked, too, all claims are in the truth; else those with a figure.
  const isPlain = ({ kind, fields }: Mark): boolean => kind === 'claim' && fields.length < 2
  const claimed = letters.some(({ marks }) => marks.some(isPlain)) ? 'all' : 'figures'
  const table = (head: string, lines: readonly string[]): string => [head, ...lines, ''].join('\n')
  return {
    ...Object.fromEntries(letters.map(({ doc, words }) => [`${doc}.txt`, words])),
    'gold/documents.csv': table(
      'id,file',
      letters.map(({ doc }) => `${doc},${doc}.txt`),
    ),
    'gold/proposals.csv': table(
      'doc,exact',
      letters.map(({ doc }) => `${doc},`),
    ),
    'gold/scope.csv': table(
      'table,doc,start,end,unit',
      letters.flatMap(({ doc }) =>
        ['proposals', 'accusations', 'unanswered', 'deadlines', 'claims'].map(
          (name) => `${name},${doc},,,${name === 'claims' ? claimed : 'all'}`,
        ),
      ),
    ),
    'gold/claims.csv': table(
      'doc,exact,id,quantity,start,end',
      rows('claim', ([id = '', quantity = '']) => [id, quantity]),
    ),
    'gold/accusations.csv': table(
      'doc,exact,label,by,start,end',
      rows('label', ([label = '', sides = '']) => [label, sides.split('>')[0] ?? '']),
    ),
    'gold/unanswered.csv': table(
      'doc,complaint_exact,date_asked,date_answered,days,start,end',
      rows('silence', ([, asked = '', answered = '']) => [
        asked,
        answered,
        daysFrom(asked, answered),
      ]),
    ),
    'gold/deadlines.csv': table(
      'doc,exact,date,start,end',
      rows('deadline', ([date = '']) => [date]),
    ),
    'gold/claim_relations.csv': table(
      'claim_a,claim_b,relation,status',
      readFileSync(join(folder, 'relations.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(' ; ') && !line.startsWith('#'))
        .map((line) => csv(line.split(' ; '))),
    ),
  }
}

function daysFrom(asked: string, answered: string): string {
  const days = (Date.parse(answered) - Date.parse(asked)) / 86_400_000
  return Number.isFinite(days) ? String(days) : ''
}

function csv(fields: readonly string[]): string {
  return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')
}
