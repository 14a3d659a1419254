/** What a paper is about, by the words of its head, and whether two are about one thing. */
import { languages } from '../../../languages/index.ts'

/** The beginnings of the words that tell something, each once. */
export type Matter = ReadonlySet<string>

/** Words are the same that begin alike: "instruction", "instructions". */
const telling = 6
const shortest = 4

const small: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.quotation?.small ?? []),
)

export function matterOf(words: string): Matter {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(
    all
      .filter((word) => word.length >= shortest && !small.has(word))
      .map((word) => word.slice(0, telling)),
  )
}

/** So many telling words two papers on one matter share at least. */
const fewestShared = 3
/** So much of what a resolution says of its matter stands in the note that it approves. */
const leastShare = 0.5

/** Whether a paper is on the matter of another, and more so than any other that may be meant. */
export function isOneMatter(
  one: Matter,
  other: Matter,
  rivals: readonly { readonly matter: Matter }[],
): boolean {
  const weight = (word: string): number =>
    Math.log(1 + rivals.length / rivals.filter(({ matter }) => matter.has(word)).length)
  const score = (matter: Matter): number =>
    [...one].reduce((sum, word) => sum + (matter.has(word) ? weight(word) : 0), 0)
  const shared = [...one].filter((word) => other.has(word))
  const own = score(other)
  if (shared.length < fewestShared || rivals.some(({ matter }) => score(matter) > own)) return false
  return shared.length / one.size >= leastShare
}
