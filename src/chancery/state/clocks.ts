/** Clocks: what the state means today. How long a letter has waited, what has run out. */
import type { EntryId, PartyId } from '../entries/body.ts'
import { type OfferState, termOf } from './agreements.ts'
import type { State } from './fold.ts'
import type { LetterState } from './letters.ts'

export type LetterClock = { readonly letter: EntryId; readonly party: PartyId } & (
  | { readonly kind: 'not received'; readonly days: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'waiting'; readonly days: number }
  | { readonly kind: 'answered'; readonly days: number; readonly by: EntryId }
)

/** For each addressee of each letter, what happened and for how many days. */
export function letterClocks(state: State, today: string): LetterClock[] {
  const letters = new Map(state.letters.map((letter) => [letter.id, letter]))
  return state.letters.flatMap((letter) =>
    letter.delivery
      .filter(({ as }) => as === 'addressee')
      .map((delivery): LetterClock => {
        const base = { letter: letter.id, party: delivery.party }
        const answer = answerBy(letter, delivery.party, letters)
        if (answer !== undefined)
          return {
            ...base,
            kind: 'answered',
            days: daysFrom(letter.time, answer.time),
            by: answer.id,
          }
        if (delivery.outcome === 'refused')
          return { ...base, kind: 'refused', reason: delivery.reason ?? '' }
        if (delivery.time === undefined)
          return { ...base, kind: 'not received', days: daysFrom(letter.time, today) }
        return { ...base, kind: 'waiting', days: daysFrom(delivery.time, today) }
      }),
  )
}

/** Where an agreement is in its term. */
export function runningOf(
  offer: OfferState,
  today: string,
): 'not yet' | 'in force' | 'ended' | undefined {
  const term = termOf(offer)
  if (term === undefined) return undefined
  const day = today.slice(0, 10)
  if (day < term.from) return 'not yet'
  return term.ends !== undefined && day > term.ends ? 'ended' : 'in force'
}

/** Whole days between two times; never less than nothing, whatever a clock said. */
function daysFrom(earlier: string, later: string): number {
  return Math.max(0, Math.floor((Date.parse(later) - Date.parse(earlier)) / 86_400_000))
}

function answerBy(
  letter: LetterState,
  party: PartyId,
  letters: ReadonlyMap<EntryId, LetterState>,
): LetterState | undefined {
  return letter.answeredBy.map((id) => letters.get(id)).find((answer) => answer?.from === party)
}
