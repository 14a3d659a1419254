/**
 * Calendars: tables of letters as archives and editors keep them, in CSV.
 *
 * A table is one when its head names a date and a sender or an addressee, in
 * the words of most such tables. Every row becomes an entry: a document that is
 * known and not held.
 */
import { parse } from 'csv-parse/sync'
import type { DocumentKind } from '../record/index.ts'
import { parseDate } from '../record/index.ts'
import { decode } from './decode.ts'
import { type Entry, entryText } from './entry.ts'
import { looksLikeText } from './plain.ts'
import type { MarkedName, Reader } from './reader.ts'

export const calendar: Reader = {
  format: 'calendar',
  version: '1',
  matches(path, head) {
    if (!/\.(?:csv|tsv)$/i.test(path) || !looksLikeText(head)) return 0
    const [first = ''] = new TextDecoder().decode(head).split(/\r?\n/, 1)
    return isCalendar(first) ? 0.97 : 0
  },
  async *read(source) {
    const { words, problems } = decode(source.bytes, source.path)
    for (const problem of problems) yield { kind: 'problem', problem }
    for (const entry of entriesIn(words)) yield { kind: 'text', text: entryText(entry) }
  },
}

/** Whether the first line of a table names what a calendar of letters needs. */
export function isCalendar(firstLine: string): boolean {
  const names = firstLine.split(separatorOf(firstLine)).map(columnOf)
  const dated = ['date', 'first', 'earliest'].some((name) => names.includes(name as Column))
  // A table of findings names the words that it rests on; a calendar has none.
  return dated && (names.includes('from') || names.includes('to')) && !/\bexact\b/.test(firstLine)
}

const columns = {
  date: /^(?:(?:sender)?date(?:sent|written)?|datum|sent|written|when|edtf|issuedate)$/,
  first: /^(?:sender)?datefrom$/,
  last: /^(?:sender)?dateto$/,
  earliest: /^(?:sender)?(?:dateearliest|notbefore)$/,
  latest: /^(?:sender)?(?:datelatest|notafter)$/,
  dateWords: /^datewords$/,
  from: /^(?:from|senders?|sendername|authors?|absender(?:in)?|verfasser|expediteur|mittente)$/,
  to: /^(?:to|addressees?|addresseeorg|recipients?|receivers?|empfanger(?:in)?|adressat(?:in)?|destinataire|destinatario)$/,
  copies: /^(?:copies|cc|copyto)$/,
  place: /^(?:place|senderplace|placesent|ort|lieu|luogo)$/,
  kind: /^(?:kind|type|texttype|art|genre)$/,
  title: /^(?:title|titel|titre)$/,
  language: /^(?:lang|language|sprache)$/,
  name: /^(?:id|key|number|no|nr|signatur|shelfmark)$/,
  answers: /^(?:answers|repliesto|inreplyto)$/,
  says: /^(?:says|summary|regest|abstract|description|content)$/,
} as const

type Column = keyof typeof columns

function columnOf(head: string): Column | undefined {
  const bare = head
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  return (Object.keys(columns) as Column[]).find((name) => columns[name].test(bare))
}

function separatorOf(line: string): string {
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const)
  return counts.sort(([, one], [, other]) => other - one)[0]![0]
}

function* entriesIn(words: string): Iterable<Entry> {
  const [first = ''] = words.split(/\r?\n/, 1)
  const rows = parse(words, {
    bom: true,
    delimiter: separatorOf(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  }) as string[][]
  const heads = (rows[0] ?? []).map(columnOf)
  let at = 0
  for (const row of rows.slice(1)) {
    const cell = (name: Column): string =>
      row
        .filter((_, index) => heads[index] === name)
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .join('; ')
    // Rows have no place of their own once parsed: one stands behind the other.
    const start = at
    at += 1
    if (row.some((one) => one.trim() !== '')) yield entryOf(cell, { start, end: start + 1 })
  }
}

function entryOf(
  cell: (name: Column) => string,
  place: { readonly start: number; readonly end: number },
): Entry {
  const date = dateIn(cell)
  const kind = kindIn(cell('kind'))
  const words = (name: 'place' | 'title' | 'language' | 'name' | 'dateWords') =>
    cell(name) === '' ? {} : { [name]: cell(name) }
  return {
    from: namesIn(cell('from')),
    to: namesIn(cell('to')),
    copies: namesIn(cell('copies')),
    answers: listIn(cell('answers')),
    says: cell('says')
      .split(/\s*\n\s*/)
      .filter((one) => one !== ''),
    ...(date === undefined ? dateAsWritten(cell('date')) : { date }),
    ...(kind === undefined ? {} : { kind }),
    ...words('place'),
    ...words('title'),
    ...words('language'),
    ...words('name'),
    ...words('dateWords'),
    ...place,
  }
}

/** EDTF as written, or the interval that two columns give. */
function dateIn(cell: (name: Column) => string): string | undefined {
  const said = parseDate(cell('date'))
  if (said !== undefined) return said
  for (const [one, other] of [
    ['first', 'last'],
    ['earliest', 'latest'],
  ] as const) {
    const [first, last] = [cell(one), cell(other)]
    if (first !== '' || last !== '')
      return parseDate(first === last ? first : `${first || '..'}/${last || '..'}`)
  }
  return undefined
}

function dateAsWritten(words: string): { dateWords?: string } {
  return words === '' ? {} : { dateWords: words }
}

const kinds: readonly DocumentKind[] = [
  'letter',
  'cable',
  'memorandum',
  'note',
  'statement',
  'declaration',
  'article',
  'editorial',
  'preface',
  'speech',
  'minutes',
  'contract',
  'ruling',
  'e-mail',
  'message',
  'report',
]

function kindIn(words: string): DocumentKind | undefined {
  return kinds.find((kind) => kind === words.toLowerCase())
}

function namesIn(words: string): MarkedName[] {
  return listIn(words).map((name) => ({ name }))
}

function listIn(words: string): string[] {
  return words
    .split(/\s*(?:;|\|)\s*/)
    .filter((one) => one !== '')
    .slice(0, 60)
}
