/** Claims, figures and labels as the commands and other programs see them. */
import { figureGroups, labelsOf, ledger } from '../capabilities/claims/index.ts'
import { daysBetween, type Standing } from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Addressed, addressOf } from './address.ts'

export { figureWords } from '../capabilities/claims/index.ts'

/** A claim, with the ids of those that it contradicts or agrees with. */
export interface ClaimEntry {
  readonly id: string
  readonly document: string
  readonly party: string
  readonly quantity: string | null
  readonly unit: string | null
  readonly date: string | null
  readonly absolute: boolean
  readonly contradicted_by: readonly string[]
  /** Suggestions that nobody has decided yet. */
  readonly may_contradict: readonly string[]
  readonly agrees_with: readonly string[]
  readonly confidence: number
  readonly standing: string
  readonly evidence: Addressed
}

/** Claims in order of document and place. */
export function claimEntries(record: StoredRecord): ClaimEntry[] {
  return ledger(record).map(({ claim, relations }) => {
    const related = (relation: string, { said }: { said: boolean }): string[] =>
      relations
        .filter((one) => one.relation.body.relation === relation && one.isSaid === said)
        .map((one) => one.other.id)
    return {
      id: claim.id,
      document: claim.document,
      party: claim.body.by,
      quantity: claim.body.quantity ?? null,
      unit: claim.body.unit ?? null,
      date: claim.body.date ?? null,
      absolute: claim.body.absolute,
      contradicted_by: related('contradicts', { said: true }),
      may_contradict: related('contradicts', { said: false }),
      agrees_with: related('agrees', { said: true }),
      confidence: claim.confidence,
      standing: claim.standing,
      evidence: addressOf(record, claim.evidence[0]),
    }
  })
}

/** A thing that is counted, with every figure given of it. */
export interface FigureEntry {
  /** What is counted. */
  readonly counted: string
  readonly figures: readonly {
    readonly id: string
    readonly document: string
    readonly party: string
    readonly quantity: string
    readonly unit: string
    /** The time that the figure speaks of. */
    readonly date: string | null
    readonly evidence: Addressed
  }[]
}

/** Things counted more than once, with every figure given of them. */
export function figureEntries(record: StoredRecord): FigureEntry[] {
  return figureGroups(record).map(({ counted, claims }) => ({
    counted,
    figures: claims.map((claim) => ({
      id: claim.id,
      document: claim.document,
      party: claim.body.by,
      quantity: claim.body.quantity ?? '',
      unit: claim.body.unit ?? '',
      date: claim.body.date ?? null,
      evidence: addressOf(record, claim.evidence[0]),
    })),
  }))
}

/** A name that is called, by whom and against whom. */
export interface LabelEntry {
  readonly label: string
  /** The first letter in which another than the first to use it uses it, too; null where none does. */
  readonly thrownBack: string | null
  /** Days from the first use to that; null where a date is not known to the day. */
  readonly thrownBackAfter: number | null
  readonly uses: readonly {
    readonly document: string
    readonly by: string
    readonly against: string
    readonly evidence: Addressed
  }[]
}

/** Labels with their uses, first use first. */
export function labelEntries(record: StoredRecord): LabelEntry[] {
  return labelsOf(record).map(({ label, uses, first, thrownBack }) => ({
    label,
    thrownBack: thrownBack?.document ?? null,
    thrownBackAfter: thrownBack === undefined ? null : daysApart(record, first, thrownBack),
    uses: uses.map((one) => ({
      document: one.document,
      by: one.body.by,
      against: one.body.against,
      evidence: addressOf(record, one.evidence[0]),
    })),
  }))
}

function daysApart(record: StoredRecord, one: Standing, other: Standing): number | null {
  const [from, to] = [one, other].map(({ document }) => record.document(document)?.date?.value)
  if (from === undefined || to === undefined) return null
  const { first, last } = daysBetween(from, to)
  return first === last && Number.isFinite(first) ? first : null
}
