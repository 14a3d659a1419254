/**
 * Whose move a sentence is, and how it comes: made here, told again, told of
 * the other side, or given in the other's own words.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { Act } from '../../../record/index.ts'
import { once, type Sieved, sieved, sievedAny } from '../../../text/index.ts'

export interface Mode {
  readonly mode: Act['mode']
  readonly side: 'first' | 'second' | 'third'
  /** What a third is called where it is told of. */
  readonly name?: string
}

const here: Mode = { mode: 'direct', side: 'first' }

/** Mode and side of a clause; the other side goes before the writer's, and both before others. */
export function modeOf(clause: string, grammar: ActWords): Mode {
  const plain = clause.replace(/["“][^"”]{12,}["”]/gu, '""')
  const quoted = plain.length < clause.length / 2
  const told = toldIn(grammar)
  // What is bidden is the writer's, whatever else the sentence tells.
  if (told.bidding?.test(plain)) return here
  if (told.theirs.test(mainOf(plain, told)) || told.theirThings?.test(plain))
    return { mode: quoted ? 'quoted' : 'reported', side: 'second' }
  if (told.ours.test(plain) && (told.oursBefore?.test(plain) ?? true))
    return { mode: quoted ? 'quoted' : 'restated', side: 'first' }
  if (told.thirds?.form.test(plain) && !told.thirds.unless.test(plain))
    return { mode: 'reported', side: 'third' }
  return here
}

/** "If you want a sitting, the log must come first": what only introduces is no telling. */
function mainOf(plain: string, { asking, introducing }: Told): string {
  if (/\?["'”’)]*$/u.test(plain)) return asking === undefined ? plain : plain.replace(asking, '')
  if (introducing === undefined) return plain
  const main = plain.replace(introducing, '')
  return /^(?:\S+\s+){3}/u.test(main) ? main : plain
}

interface Told {
  readonly theirs: Sieved
  readonly theirThings?: Sieved
  readonly ours: Sieved
  readonly oursBefore?: Pick<Sieved, 'test'>
  readonly thirds?: { readonly form: Sieved; readonly unless: Sieved }
  readonly bidding?: RegExp
  readonly introducing?: RegExp
  readonly asking?: RegExp
}

/** The words of a language by which moves are told; the costly ones behind their sieves. */
const toldIn = once(({ told }: ActWords): Told => {
  const { theirs, theirThings, ours, oursBefore, thirds, ...cheap } = told
  return {
    ...cheap,
    theirs: sieved(theirs),
    ours: sieved(ours),
    ...(theirThings === undefined ? {} : { theirThings: sieved(theirThings) }),
    ...(oursBefore === undefined ? {} : { oursBefore: sievedAny(oursBefore) }),
    ...(thirds === undefined
      ? {}
      : { thirds: { form: sieved(thirds.form), unless: sieved(thirds.unless) } }),
  }
})
