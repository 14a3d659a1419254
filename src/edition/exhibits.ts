/**
 * The exhibit list and the privilege log, as lawyers exchange them.
 *
 * Every document has a number that goes on from the first to the last by date.
 * What is withheld keeps its number in the privilege log with its head (date,
 * from, to) and the basis for withholding it, and is named nowhere else.
 */
import { documentName } from '../markup/index.ts'
import { withheldByRule } from '../queries/index.ts'
import type { Document, EditionSettings } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { safeCell, tableFile } from './safe-cell.ts'

const digits = 6

export const exhibits: Exporter = {
  name: 'exhibits',
  says: 'an exhibit list and a privilege log with running numbers',
  sees: 'all',
  *write({ record, whole = record, rules, plan }: EditionInput): Iterable<EditionFile> {
    const withheld = withheldByRule(whole, rules)
    const stem = stemOf(plan.title)
    const open: string[][] = []
    const closed: string[][] = []
    let number = 0
    for (const document of whole.documents()) {
      number += 1
      const bates = `${stem}${String(number).padStart(digits, '0')}`
      const basis = withheld.documents.get(document.id)
      if (basis !== undefined) closed.push([bates, ...headOf(document), 'whole', basis])
      const shown = basis === undefined ? record.document(document.id) : undefined
      if (shown !== undefined) open.push(exhibit(bates, shown))
      if (shown !== undefined && withheld.passages.has(document.id))
        closed.push([bates, ...headOf(shown), 'in part', basisOf(document.id, rules)])
    }
    yield sheet('exhibit-list', [...exhibitColumns], open)
    yield sheet('privilege-log', [...privilegeColumns], closed)
  },
}

const headColumns = ['date', 'kind', 'from', 'to', 'copies'] as const
const exhibitColumns = ['number', 'id', ...headColumns, 'description', 'source'] as const
const privilegeColumns = ['number', ...headColumns, 'withheld', 'basis'] as const

/** The reasons given for passages of a document. */
function basisOf(document: string, { withhold }: EditionSettings): string {
  const reasons = withhold
    .filter((rule) => rule.document === document && rule.exact !== undefined)
    .map((rule) => rule.reason ?? 'withheld')
  return [...new Set(reasons)].join('; ') || 'withheld'
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
    content: tableFile([head, ...safe]),
  }
}
