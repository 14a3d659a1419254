/**
 * Measuring: documents and what stands at their heads, against annotated truth.
 *
 * Boundaries are right when both ends are within 20 characters. A value is
 * right when it is the gold's, or says the same with fewer words: a month that
 * holds the day, a surname, the office of a person, another spelling. Values the gold does
 * not have are not counted.
 */
import { daysOf, isLikeName, nameWords, parseDate, soundKey } from '../record/index.ts'
import type { Span } from '../text/index.ts'

/** A document as the gold or the program says it stands in a file. */
export interface PlacedDocument extends Span {
  readonly id: string
  readonly file: string
  readonly kind?: string
  /** EDTF. */
  readonly date?: string
  readonly from: readonly NamedSide[]
  readonly to: readonly NamedSide[]
}

/** A sender or addressee, and the office in which he writes: the gold may name either. */
export interface NamedSide {
  readonly name: string
  readonly office?: string
}

export interface HeadMiss {
  readonly field: 'boundary' | 'kind' | 'date' | 'from' | 'to'
  readonly id: string
  readonly gold: string
  readonly found: string
}

export interface Share {
  readonly right: number
  readonly given: number
  readonly gold: number
  /** Of the values given, the share that are right; of the gold's, the share given. */
  readonly precision: number
  readonly coverage: number
}

export interface MeasuredHeads {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly fields: Readonly<Record<'kind' | 'date' | 'from' | 'to', Share>>
  /** Date, sender and addressee together. */
  readonly metadata: Share
  readonly misses: readonly HeadMiss[]
}

/** Both ends of a document within this many characters. */
const tolerance = 20

const fields = ['kind', 'date', 'from', 'to'] as const

/** Counts found documents against gold ones of the same files. */
export function measureHeads(
  found: readonly PlacedDocument[],
  gold: readonly PlacedDocument[],
): MeasuredHeads {
  const misses: HeadMiss[] = []
  const counts = { kind: [0, 0, 0], date: [0, 0, 0], from: [0, 0, 0], to: [0, 0, 0] }
  let right = 0
  for (const truth of gold) {
    const mate = mateOf(truth, found)
    const placed = mate !== undefined && isSamePlace(mate, truth)
    if (placed) right += 1
    else
      misses.push(
        missOf('boundary', truth, placeOf(truth), mate === undefined ? '' : placeOf(mate)),
      )
    for (const field of fields) {
      if (!isGiven(truth, field)) continue
      const count = counts[field]
      count[2]! += 1
      if (mate === undefined || !isGiven(mate, field)) continue
      count[1]! += 1
      if (agrees(field, mate, truth)) count[0]! += 1
      else misses.push(missOf(field, truth, saidBy(truth, field), saidBy(mate, field)))
    }
  }
  const [precision, recall] = [right / Math.max(1, found.length), right / Math.max(1, gold.length)]
  const together = [0, 1, 2].map((at) => counts.date[at]! + counts.from[at]! + counts.to[at]!)
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    fields: {
      kind: share(counts.kind),
      date: share(counts.date),
      from: share(counts.from),
      to: share(counts.to),
    },
    metadata: share(together),
    misses,
  }
}

/** The found document that shares most words with a gold one. */
function mateOf(
  truth: PlacedDocument,
  found: readonly PlacedDocument[],
): PlacedDocument | undefined {
  let best: PlacedDocument | undefined
  let most = 0
  for (const one of found) {
    if (one.file !== truth.file) continue
    const shared = Math.min(one.end, truth.end) - Math.max(one.start, truth.start)
    if (shared > most) [best, most] = [one, shared]
  }
  return best
}

function isSamePlace(one: Span, other: Span): boolean {
  return (
    Math.abs(one.start - other.start) <= tolerance && Math.abs(one.end - other.end) <= tolerance
  )
}

function isGiven(document: PlacedDocument, field: (typeof fields)[number]): boolean {
  const value = document[field]
  // Two capitals are a code of an archive's cover sheet ("HQ", "DL"); no text spells it out.
  if (value === undefined || typeof value === 'string') return value !== undefined && value !== ''
  return value.length > 0 && !value.every(({ name }) => /^\p{Lu}{2}$/u.test(name))
}

function agrees(
  field: (typeof fields)[number],
  found: PlacedDocument,
  gold: PlacedDocument,
): boolean {
  if (field === 'kind') return found.kind === gold.kind
  if (field === 'date') return isSameDate(found.date!, gold.date!)
  return found[field].every(({ name, office }) =>
    gold[field].some(
      (other) =>
        isSameOne(name, other.name) || (office !== undefined && isSameOne(office, other.name)),
    ),
  )
}

/**
 * Whether a name is the gold's: as a name it may be, or by its surname alone.
 * Catalogues turn names about ("Hofer, Anna"), and so both ways are tried.
 */
export function isSameOne(found: string, gold: string): boolean {
  const [turned, truth] = [found, gold].map(turnedAbout) as [string, string]
  if (isLikeName(turned, truth)) return true
  const [one, other] = [nameWords(turned).at(-1) ?? '', nameWords(truth).at(-1) ?? '']
  if (one.length > 3 && (one === other || soundKey(one) === soundKey(other))) return true
  // Catalogues name a body by its country, letters by its adjective.
  const [few, many] = [stems(turned), stems(truth)]
  return isLikeName(few.join(' '), many.join(' ')) || isWithin(few, many) || isWithin(many, few)
}

function stems(name: string): string[] {
  return nameWords(name).map((word) => (word.length > 5 ? word.slice(0, 4) : word))
}

/** "Northern Foreign Ministry" and "North/Ministry of Foreign Affairs": the words in another order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 2 && few.every((word) => many.includes(word))
}

/** "Hofer, Anna" and "HOFER, ANNA B., C/WD" as they would be said. */
function turnedAbout(name: string): string {
  const parts = name.split(/\s*,\s*/)
  const isTurned = parts.length >= 2 && /^[\p{L}'’ .-]+$/u.test(`${parts[0]}${parts[1]}`)
  return isTurned ? `${parts[1]} ${parts[0]} ${parts.slice(2).join(' ')}`.trim() : name
}

/** Whether a date says what the gold says, perhaps less closely: `1882-04` for 6 April 1882. */
export function isSameDate(found: string, gold: string): boolean {
  if (found === gold) return true
  const [one, other] = [found, gold].map((date) => parseDate(date.replace(/^(.+)\/\1$/, '$1')))
  if (one === undefined || other === undefined) return false
  const truth = daysOf(other)
  if (/^(?:X|\d\dX|\d{3}X)/.test(found) || found.startsWith('XX')) return fitsMask(found, truth)
  const said = daysOf(one)
  return (
    (said.first <= truth.first && truth.last <= said.last) ||
    (truth.first <= said.first && said.last <= truth.last)
  )
}

/** Whether some day of the gold's range has the digits that a masked date gives. */
function fitsMask(mask: string, { first, last }: { first: number; last: number }): boolean {
  const pattern = new RegExp(`^${mask.replace(/X/g, '\\d')}`)
  for (let day = first; day <= Math.min(last, first + 4000); day += 1)
    if (pattern.test(new Date(day * 86_400_000).toISOString())) return true
  return false
}

function missOf(
  field: HeadMiss['field'],
  truth: PlacedDocument,
  gold: string,
  found: string,
): HeadMiss {
  return { field, id: truth.id, gold, found }
}

function saidBy(document: PlacedDocument, field: (typeof fields)[number]): string {
  const value = document[field]
  return typeof value === 'string' ? value : (value ?? []).map(({ name }) => name).join('; ')
}

function placeOf({ file, start, end }: PlacedDocument): string {
  return `${file} ${start}–${end}`
}

function share([right = 0, given = 0, gold = 0]: readonly number[]): Share {
  return {
    right,
    given,
    gold,
    precision: given === 0 ? 1 : right / given,
    coverage: gold === 0 ? 1 : given / gold,
  }
}
