/**
 * The names that an entry of the catalogue shows: whole ones, each party once. What
 * mentions say of who wrote serves to tell papers apart, and may be a bare office
 * or letters of a title; that is no name to be read in a list.
 */
import { isLikeName, nameWords } from '../../../record/index.ts'

/** Most names that an entry shows for a side. */
const most = 3
/** `Minister for foreign affairs`: so many small words say an office that needs no name. */
const wholeOffice = 3

/** The names worth showing, the most frequent first; of several of one party the fullest. */
export function shownNames(counted: readonly string[]): string[] {
  const shown: string[] = []
  for (const name of counted) {
    if (!isWhole(name)) continue
    const at = shown.findIndex((one) => isLikeName(one, name))
    if (at < 0) shown.push(name)
    else if (isFuller(name, shown[at]!)) shown[at] = name
  }
  return shown.slice(0, most)
}

/** A word with a capital that is more than an initial or a title; or an office that is told in full. */
function isWhole(name: string): boolean {
  const words = nameWords(name)
  if (!/\p{Lu}/u.test(name)) return words.length >= wholeOffice
  return words.some((word) => word.length > 1) && !isTitleAlone(name)
}

/** `Capt`, `Majesty’s`: what stands before a name or an office, cut from it. */
function isTitleAlone(name: string): boolean {
  return /^(?:Capt|Lieut|Lt|Col|Gen|Maj|Hon|Rev|Sr|Comdr|Sergt|Cdr|Adm)\.?$|['’]s?$/u.test(name)
}

function isFuller(one: string, other: string): boolean {
  const size = (name: string): number => nameWords(name).join('').length
  return size(one) > size(other)
}
