/** Rows of quotations: several short ones behind each other, and the note that stands behind the last. */
import { languages } from '../../../languages/index.ts'
import type { Quoted } from './quoted.ts'

/** What stands between two quotations in a row, in any language: a letter may quote in several. */
const betweenListed = new RegExp(
  `^(?:[,;\\s]|${languages.flatMap(({ quotation }) => quotation?.listed ?? []).join('|')})*$`,
  'u',
)

/** The first of a row of quotations, before which stands what is said of them all. */
export function firstOfRow(words: string, quoted: Quoted, others: readonly Quoted[]): Quoted {
  let first = quoted
  for (let step = 0; step < others.length; step += 1) {
    const before = others.find(
      (other) => other.outer.end <= first.outer.start && isListed(words, first, [other]),
    )
    if (before === undefined) return first
    first = before
  }
  return first
}

/** One of several short quotations in a row. */
export function isListed(words: string, quoted: Quoted, others: readonly Quoted[]): boolean {
  return others.some((other) => {
    if (other === quoted || other.depth !== quoted.depth) return false
    const [from, to] =
      other.outer.end <= quoted.outer.start
        ? [other.outer.end, quoted.outer.start]
        : [quoted.outer.end, other.outer.start]
    return to >= from && to - from <= 14 && betweenListed.test(words.slice(from, to))
  })
}

/** A note number stands behind it, or behind the last of the row in which it stands. */
export function hasNote(words: string, quoted: Quoted, others: readonly Quoted[]): boolean {
  if (/^\s?[\p{N}¹²³⁴-⁹]{1,3}(?!\p{N}|[.,]\p{N})/u.test(noteBehind(words, quoted))) return true
  const next = others.find(
    (other) =>
      other !== quoted &&
      other.outer.start >= quoted.outer.end &&
      other.outer.start - quoted.outer.end <= 8,
  )
  return (
    next !== undefined && isListed(words, quoted, [quoted, next]) && hasNote(words, next, others)
  )
}

/** What stands right behind the closing mark, where note numbers stand. */
function noteBehind(words: string, quoted: Quoted): string {
  const rest = words.slice(quoted.outer.end, quoted.outer.end + 6)
  return rest.replace(/^[.,;:!?’”"')\]]{0,2}/, '')
}
