/**
 * How sure a value at the head must be to be given.
 *
 * Below its floor a value is right less than four times in five on annotated
 * letters (`bench/learn/heads.ts` prints how sure each was and how often it was
 * right), and a wrong sender misleads more than a missing one. The floors are
 * the same for all papers: what differs is how sure a rule may be of a page.
 */
import type { Line } from './lines.ts'

const floors = { date: 0.78, from: 0.8, to: 0.8 } as const

/** Whether a value of this field is given. */
export function isSureEnough(field: keyof typeof floors, confidence: number): boolean {
  return confidence >= floors[field]
}

/** Lines that are looked at, and how many short ones among them no letter has. */
const looked = 60
const mostScraps = 24
const shortLine = 3

/** A page of stamps, boxes and scraps, as reading machines make of a form. */
export function isScrappy(lines: readonly Line[], from: number, to: number): boolean {
  const page = lines.slice(from, Math.min(to, from + looked))
  const scraps = page.filter((line) => line.words.split(' ').length <= shortLine)
  return scraps.length >= mostScraps
}
