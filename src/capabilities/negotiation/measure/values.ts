/** Whether the values of a found act are those of the gold, in any notation that means the same. */
import type { ActValues } from '../../../record/index.ts'

/** `none` where the program gives nothing; undefined where the gold has nothing to compare. */
export type Verdict = 'right' | 'wrong' | 'none' | undefined

export function rightDates(gold: string, { dates }: ActValues): Verdict {
  const wanted = gold.split(' | ').filter((one) => /^(?:\.\.\/)?\d{4}|^P\d|^XXXX/.test(one))
  if (wanted.length === 0) return undefined
  if (dates.length === 0) return 'none'
  // A week is seven days, however a reader writes it.
  const plain = (date: string): string =>
    date.replaceAll('~', '').replace(/^P(\d+)W$/, (_, weeks) => `P${Number(weeks) * 7}D`)
  return wanted.every((one) => dates.some((date) => plain(date) === plain(one))) ? 'right' : 'wrong'
}

export function rightPlaces(gold: string, { places }: ActValues): Verdict {
  if (gold === '') return undefined
  if (places.length === 0) return 'none'
  const wanted = gold.split(' | ')
  return places.every((place) => wanted.includes(place)) ? 'right' : 'wrong'
}

/** Numbers are compared; a list of the gold without a number by its length. */
export function rightParticipants(gold: string, { composition }: ActValues): Verdict {
  const number = /^(\d+) /.exec(gold)?.[1]
  if (number === undefined) return undefined
  if (composition === undefined) return 'none'
  return composition.count === Number(number) ? 'right' : 'wrong'
}
