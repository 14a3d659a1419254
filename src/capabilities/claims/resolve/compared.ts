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

/** What the clauses of two claims have in common besides the noun that both count. */
export function inClause(one: Compared, other: Compared): string[] {
  const isSaying = sayingOf(one, other)
  return shared(one.subject, other.subject).filter(isSaying)
}

/** The same, and what else stands around them in both. */
export function inCommon(
  one: Compared,
  other: Compared,
  clause: readonly string[] = inClause(one, other),
): InCommon {
  const isSaying = sayingOf(one, other)
  const wide = (claim: Compared): readonly string[] => [...claim.subject, ...(claim.around ?? [])]
  const around = shared(wide(one), wide(other)).filter(
    (stem) => isSaying(stem) && !clause.some((known) => isSameStem(known, stem)),
  )
  return { clause, around }
}

/** Whether a stem says what is spoken of: the noun counted and the names of the sides do not. */
function sayingOf(one: Compared, other: Compared): (stem: string) => boolean {
  const [own, theirs] = [mutedOf(one), mutedOf(other)]
  return (stem) => ![...own, ...theirs].some((noun) => isSameStem(noun, stem))
}

const muted = new WeakMap<Compared, readonly string[]>()

/** Of "inches of crack" the crack is what is measured: only the inches are mute. */
function mutedOf(claim: Compared): readonly string[] {
  const known = muted.get(claim)
  if (known !== undefined) return known
  const { unit, by, deed, ceased } = claim
  const made = stemsOf([unit?.split(' of ')[0], by, deed?.who, ceased?.who].join(' '))
  muted.set(claim, made)
  return made
}

const units = new WeakMap<Compared, readonly string[]>()

/** Whether two claims count a noun in common. */
export function isOfOneNoun(one: Compared, other: Compared): boolean {
  const [own, theirs] = [unitStems(one), unitStems(other)]
  return own.some((noun) => theirs.includes(noun))
}

function unitStems(claim: Compared): readonly string[] {
  const known = units.get(claim) ?? stemsOf(claim.unit)
  units.set(claim, known)
  return known
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((stem) => other.some((mate) => isSameStem(stem, mate)))
}
