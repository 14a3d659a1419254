/**
 * Which other documents a new, changed or vanished claim touches: those with a
 * later claim that it stands in a relation to, or that it pushes out of the
 * range of one, or lets into it.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Compared } from './compared.ts'
import type { Lot } from './ledger.ts'
import { byPlace, claimsOf, lastLots, type NotedLedger } from './noted.ts'
import { isSameFigure, relationOf } from './relation.ts'

/** With so many claims before a claim it is compared. */
export function touchedBy(ledger: NotedLedger, most: number): ReadonlySet<DocumentId> {
  const nouns = new Set([...ledger.gone, ...ledger.come].map(({ noun }) => noun))
  return new Set([...nouns].flatMap((noun) => [...touchedUnder(noun, ledger, most)]))
}

/**
 * Goes along the lots with the claims that stood before each and those that
 * stand there now, from a change as far as the two differ; then to the next.
 */
function* touchedUnder(noun: string, ledger: NotedLedger, most: number): Iterable<DocumentId> {
  const changes = changesUnder(noun, ledger)
  for (let done = 0; done < changes.length; ) {
    const { place } = changes[done]!.lot
    const claims = claimsOf(lastLots(ledger.back(noun, place), { most })).slice(-most)
    let windows: Windows = { before: claims, now: claims }
    let isLast = true
    for (const lot of ledger.along(noun, place)) {
      for (; done < changes.length && changes[done]!.lot.place <= lot.place; done += 1)
        windows = { ...windows, ...beyond(windows, changes[done]!, most) }
      const others = apart(windows)
      isLast = others.length > 0
      if (!isLast) break
      if (isAbout(others, lot.claims)) yield lot.document
      windows = {
        before: [...windows.before, ...lot.claims].slice(-most),
        now: [...windows.now, ...lot.claims].slice(-most),
      }
    }
    if (isLast) return
  }
}

/** A lot that stood at its place and stands there no more, or the other way round. */
interface Change {
  readonly lot: Lot
  readonly in: keyof Windows
}

/** The last claims before a place, as they were and as they are. */
interface Windows {
  readonly before: readonly Compared[]
  readonly now: readonly Compared[]
}

function changesUnder(noun: string, { gone, come }: NotedLedger): Change[] {
  return [
    ...gone.map((lot): Change => ({ lot, in: 'before' })),
    ...come.map((lot): Change => ({ lot, in: 'now' })),
  ]
    .filter(({ lot }) => lot.noun === noun)
    .sort((one, other) => byPlace(one.lot, other.lot))
}

/** One of the windows behind a change. */
function beyond(windows: Windows, change: Change, most: number): Partial<Windows> {
  return { [change.in]: [...windows[change.in], ...change.lot.claims].slice(-most) }
}

/** Claims that stand in one of the two alone. */
function apart({ before, now }: Windows): Compared[] {
  const [old, fresh] = [new Set(before), new Set(now)]
  return [...before.filter((one) => !fresh.has(one)), ...now.filter((one) => !old.has(one))]
}

/** Whether what is said of some claims can depend on one of others. */
function isAbout(others: readonly Compared[], claims: readonly Compared[]): boolean {
  return claims.some((claim) =>
    others.some((other) => relationOf(other, claim) !== undefined || isSameFigure(other, claim)),
  )
}
