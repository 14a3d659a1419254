/**
 * The exhibit list and the privilege log, as lawyers exchange them.
 *
 * Every document has a number that goes on from the first to the last by date.
 * What is withheld keeps its number in the privilege log with its head (date,
 * from, to) and the basis for withholding it, and is named nowhere else.
 */
import { stringify } from 'csv-stringify/sync'
import { documentName } from '../markup/index.ts'
import type { Document } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { safeCell } from './safe-cell.ts'
import { withheldDocuments } from './withhold.ts'

const digits = 6

export const exhibits: Exporter = {
  name: 'exhibits',
  says: 'an exhibit list and a privilege log with running numbers',
  sees: 'all',
  *write({ record, rules, plan }: EditionInput): Iterable<EditionFile> {
    const withheld = withheldDocuments(record, rules)
    const stem = stemOf(plan.title)
    const open: string[][] = []
    const closed: string[][] = []
    let number = 0
    for (const document of record.documents()) {
      number += 1
      const bates = `${stem}${String(number).padStart(digits, '0')}`
      const basis = withheld.get(document.id)
      if (basis === undefined) open.push(exhibit(bates, document))
      else closed.push([bates, ...headOf(document), basis])
    }
    yield sheet(
      'exhibit-list',
      ['number', 'id', 'date', 'kind', 'from', 'to', 'copies', 'description', 'source'],
      open,
    )
    yield sheet(
      'privilege-log',
      ['number', 'date', 'kind', 'from', 'to', 'copies', 'basis'],
      closed,
    )
  },
}

/** Letters of the title as the stem of the numbers: `TNW000001`. */
function stemOf(title: string): string {
  const initials = title
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  return initials.slice(0, 5) || 'DOC'
}

function exhibit(bates: string, document: Document): string[] {
  return [
    bates,
    document.id,
    ...headOf(document),
    document.title?.value ?? documentName(document),
    document.witnesses[0].file,
  ]
}

function headOf(document: Document): string[] {
  const names = (people: Document['from']): string => people.map((one) => one.value).join('; ')
  return [
    document.date?.value ?? '',
    document.kind.value,
    names(document.from),
    names(document.to),
    names(document.copies),
  ]
}

function sheet(name: string, head: readonly string[], rows: readonly string[][]): EditionFile {
  const safe = rows.map((row) => row.map(safeCell))
  return {
    path: `${name}.csv`,
    content: stringify([head, ...safe], { bom: true, record_delimiter: 'windows' }),
  }
}
