/**
 * The names that an entry of the catalogue shows: whole ones, each party once. What
 * mentions say of who wrote serves to tell papers apart, and may be a bare office
 * or letters of a title; that is no name to be read in a list.
 */
import { languages } from '../../../languages/index.ts'
import { isLikeName, nameWords } from '../../../record/index.ts'

/** Most names that an entry shows for a side. */
const most = 3
/** `Minister for foreign affairs`: so many small words say an office that needs no name. */
const wholeOffice = 3

/**
 * The names worth showing, the most frequent first; of several of one party the fullest.
 * `around` are words in which they stand: what tells a plural from others is looked for there.
 */
export function shownNames(counted: readonly string[], around: readonly string[] = []): string[] {
  const shown: string[] = []
  const whole = counted.filter((name) => isWhole(name) && !isTime(name))
  const named = whole.filter((name) => !isAdjective(name))
  for (const bare of named.length > 0 ? named : whole) {
    const name = withKind(bare, around)
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

/** `February`, of the February meeting: when it was and not whose. */
function isTime(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/u)
  return words.every((word) => times.has(word))
}

const times: ReadonlySet<string> = new Set(
  languages.flatMap(({ documents }) => [
    ...(documents?.months.flat() ?? []),
    ...(documents?.weekdays ?? []),
  ]),
)

/** `Danish`, of what a name went on to say. */
function isAdjective(name: string): boolean {
  return adjectives.has(name)
}

const adjectives: ReadonlySet<string> = new Set(
  languages.flatMap(({ events }) => events?.states.flatMap((one) => one.adjectives) ?? []),
)

/** `Parties` by themselves are nobody's: the small adjective before them says which. */
function withKind(name: string, around: readonly string[]): string {
  if (!/^\p{Lu}\p{Ll}+s$/u.test(name)) return name
  const before = new RegExp(
    `(?<!\\p{L})\\p{Ll}+(?:al|ic|ist|ous|ive|ern|ing) ${name}(?!\\p{L})`,
    'u',
  )
  for (const words of around) {
    const told = before.exec(words)?.[0]
    if (told !== undefined) return told
  }
  return name
}

function isFuller(one: string, other: string): boolean {
  const size = (name: string): number => nameWords(name).join('').length
  return size(one) > size(other)
}
