/** A claim as far as others are compared with it, and the nouns under which they are looked up. */
import type { Claim, DocumentId, FindingId, Standing } from '../../../record/index.ts'
import { isSameStem, stemOf } from '../find/subject.ts'

export interface Compared
  extends Pick<
    Claim,
    | 'by'
    | 'subject'
    | 'around'
    | 'quantity'
    | 'unit'
    | 'form'
    | 'date'
    | 'ceased'
    | 'denies'
    | 'deed'
  > {
  readonly id: FindingId
  readonly document: DocumentId
  /** The date of the document. */
  readonly written?: string
}

/** The nouns under which all claims of ceasing stand, and all deeds. */
const ceasing = ' ceased'
const done = ' done'

export function comparedOf({ id, document, body }: Standing<'claim'>, written?: string): Compared {
  const { absolute: _, ...compared } = body
  return { id, document, ...compared, ...(written === undefined ? {} : { written }) }
}

/** Whether it is compared at all. */
export function isComparable(claim: Compared): boolean {
  return claim.ceased !== undefined || claim.deed !== undefined || isCounted(claim)
}

/** A figure that counts or measures, not one that only says which thing is meant. */
export function isCounted({ quantity, form }: Compared): boolean {
  return quantity !== undefined && (form === undefined || form === 'measure')
}

/** The nouns counted: claims without one in common are not compared. */
export function nounsOf(claim: Compared): string[] {
  return [
    ...(claim.ceased === undefined ? [] : [ceasing]),
    ...(claim.deed === undefined ? [] : [done]),
    ...(isCounted(claim) ? stemsOf(claim.unit) : []),
  ]
}

export function stemsOf(unit: string | undefined): string[] {
  const words = (unit ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return [...new Set(words.map(stemOf))]
}

/** Words in common: of the clauses themselves, and of what stands around one of them. */
export interface InCommon {
  readonly clause: readonly string[]
  readonly around: readonly string[]
}

/** What two claims have in common besides the noun that both count. */
export function inCommon(one: Compared, other: Compared): InCommon {
  // The names of the sides say nothing of what they speak of.
  const nouns = [...headOf(one), ...headOf(other), ...namesOf(one), ...namesOf(other)]
  const isNoun = (stem: string): boolean => nouns.some((noun) => isSameStem(noun, stem))
  const clause = shared(one.subject, other.subject).filter((stem) => !isNoun(stem))
  const wide = (claim: Compared): readonly string[] => [...claim.subject, ...(claim.around ?? [])]
  const around = shared(wide(one), wide(other)).filter(
    (stem) => !isNoun(stem) && !clause.some((known) => isSameStem(known, stem)),
  )
  return { clause, around }
}

/** Of "inches of crack" the crack is what is measured. */
function headOf({ unit }: Compared): string[] {
  return stemsOf(unit?.split(' of ')[0])
}

function namesOf({ by, deed, ceased }: Compared): string[] {
  return stemsOf([by, deed?.who, ceased?.who].join(' '))
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((stem) => other.some((mate) => isSameStem(stem, mate)))
}
