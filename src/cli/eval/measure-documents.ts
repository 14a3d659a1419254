/** Documents and their heads against `documents.csv`. */
import type { Measured, Miss } from '../../capabilities/index.ts'
import { measureHeads, type NamedSide, type PlacedDocument } from '../../documents/index.ts'
import type { Correspondent } from '../../record/index.ts'
import { overlapLength } from '../../text/index.ts'
import type { CorpusGold, GoldDocument, PlacedHeld } from './gold.ts'

/** Figures under `documents`; nothing where the gold has no rows with values. */
export function measureDocuments(
  gold: CorpusGold,
  words: (file: string) => string,
): Measured | undefined {
  const truth = gold.documents.filter(({ row }) => 'date' in row || 'from' in row)
  if (truth.length === 0) return undefined
  const covered = gold.held.filter((one) => truth.some((other) => isCovered(one, other)))
  const { misses, fields, metadata, ...boundaries } = measureHeads(
    covered.map(placedHeld),
    truth.map(placedGold),
  )
  return {
    figures: { documents: { ...boundaries, metadata, fields } },
    misses: misses.map((miss): Miss => {
      const one = truth.find((other) => other.id === miss.id)
      const begin = one === undefined ? '' : words(one.file).slice(one.start, one.start + 160)
      return {
        kind: miss.found === '' ? 'missed' : 'wrong',
        document: miss.id,
        words: miss.field,
        before: '',
        after: begin.replace(/\s+/g, ' ').trim(),
        expected: miss.gold,
        found: miss.found,
      }
    }),
  }
}

/** Only what the gold covers is counted: a letter that it leaves out is no false alarm. */
function isCovered(one: PlacedHeld, other: GoldDocument): boolean {
  return one.file === other.file && overlapLength(one, other) > 0
}

function placedHeld({ document, file, start, end }: PlacedHeld): PlacedDocument {
  const { date } = document
  return {
    id: document.id,
    file,
    start,
    end,
    kind: document.kind.value,
    ...(date === undefined ? {} : { date: date.value }),
    from: document.from.map(named),
    to: document.to.map(named),
  }
}

function named({ value, office }: Correspondent): NamedSide {
  return { name: value, ...(office === undefined ? {} : { office }) }
}

function placedGold({ id, file, start, end, row }: GoldDocument): PlacedDocument {
  const names = (words: string | undefined): NamedSide[] =>
    (words ?? '')
      .split(/\s*[;|]\s*/)
      .map((one) => ({ name: one.trim() }))
      .filter(({ name }) => name !== '')
  return {
    id,
    file,
    start,
    end,
    ...(row.kind ? { kind: row.kind } : {}),
    ...(row.date ? { date: row.date } : {}),
    from: names(row.from),
    to: names(row.to),
  }
}
