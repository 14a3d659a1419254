/** Titles and terms: what the words around a quotation, and its capitals, say it is the name of. */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Quoted } from './quoted.ts'
import { tokensOf } from './tokens.ts'

/** No title has more words. */
const longestTitle = 14

/** Capitals throughout, and a thing that bears a title named close before, or a title by its looks. */
export function isTitled(
  words: string,
  quoted: Quoted,
  lead: string,
  language: QuotationWords,
): boolean {
  const text = words.slice(quoted.start, quoted.end)
  const parts = text.match(/[\p{L}'’]+/gu) ?? []
  if (parts.length === 0 || parts.length > longestTitle || !/^\P{Ll}/u.test(text)) return false
  if (isAnnounced(lead, language) || isHeading(text, language)) return true
  const long = parts.filter(
    (part) => part.length > 3 && !language.small.includes(part.toLowerCase()),
  )
  if (long.length === 0 || !long.every((part) => /^\p{Lu}/u.test(part))) return false
  const named = tokensOf(lead)
    .slice(-9)
    .some((word) => language.titledStems.some((stem) => word.startsWith(stem)))
  return named || parts.length >= 3
}

/** "Draft resolution on some problems of the valley": a paper named by its kind and what it is about. */
function isHeading(text: string, { textStems, about = [] }: QuotationWords): boolean {
  const tokens = tokensOf(text)
  const at = tokens.slice(1, 3).findIndex((word) => about.includes(word)) + 1
  const kind = tokens[at - 1] ?? ''
  return at > 0 && tokens.length > at + 2 && textStems.includes(kind) && !/[.!?,;]/.test(text)
}

/**
 * "entitled", "changed its title from … to", with nothing but small words between that and
 * the title; or the thing that bears it right before: "the pamphlet".
 */
function isAnnounced(lead: string, { titling, titledStems, small }: QuotationWords): boolean {
  const tokens = tokensOf(lead)
  const at = tokens.findLastIndex((word) => titling?.includes(word))
  if (at >= 0 && tokens.slice(at + 1).every((word) => small.includes(word))) return true
  const last = tokens.at(-1) ?? ''
  return /\p{L}\s*$/u.test(lead) && titledStems.some((stem) => last.startsWith(stem))
}

/** In brackets by itself behind what it stands for: ("the Storer"), (hereinafter the "Agreement"). */
export function isDefined(words: string, { outer, start, end }: Quoted): boolean {
  if (!/\((?:\p{Ll}+ ){0,3}$/u.test(words.slice(Math.max(0, outer.start - 40), outer.start)))
    return false
  return (
    words[outer.end] === ')' &&
    /^(?:\p{Ll}{2,5} )?(?:\p{Lu}\S* ?){1,4}$/u.test(words.slice(start, end))
  )
}
