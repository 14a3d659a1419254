/**
 * "From the same to the same": a heading that names its sides by those of the
 * document before. Who they are is deduced, with the words that say so as evidence.
 */
import type { Correspondent } from '../record/index.ts'
import type { DraftDocument } from './draft.ts'
import { isSameAsBefore } from './sides.ts'
import { wishOf } from './wish.ts'

/** The drafts of one text, each such side as the one before it has it; without one before it nobody. */
export function withSameSides(drafts: readonly DraftDocument[]): readonly DraftDocument[] {
  const resolved: DraftDocument[] = []
  for (const draft of drafts) resolved.push(resolve(draft, resolved.at(-1)))
  return resolved
}

function resolve(draft: DraftDocument, before: DraftDocument | undefined): DraftDocument {
  if (![...draft.from, ...draft.to].some(isSame)) return draft
  const from = sides(draft.from, before?.from)
  const to = sides(draft.to, before?.to)
  const { date } = draft
  const wish = wishOf({ kind: draft.kind.value, from, date, title: draft.title?.value })
  return { ...draft, from, to, wish }
}

function sides(
  own: readonly Correspondent[],
  before: readonly Correspondent[] | undefined,
): Correspondent[] {
  return own.flatMap((one) =>
    isSame(one)
      ? (before ?? []).map((other) => ({
          ...other,
          basis: 'deduced' as const,
          confidence: Math.min(one.confidence, other.confidence),
          evidence: one.evidence,
        }))
      : [one],
  )
}

function isSame(one: Correspondent): boolean {
  return isSameAsBefore(one.value)
}
