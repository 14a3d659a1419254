/**
 * Newspapers and journals, which are known by what stands beside their name: "the magazine
 * Lantern", "the Mercury editorial", "Mercury, Beacon and other newspapers".
 */
import type { Language } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import { joints } from './lexicon.ts'
import type { FoundName, Part } from './piece.ts'

/** Of the runs that nothing told, those that are newspapers, and where the same words stand again. */
export function organsIn(words: string, unread: readonly Part[], language: Language): FoundName[] {
  const frames = framesOf(language)
  if (frames === undefined) return []
  const parts = unread.filter((part) => part.words.length >= shortest)
  const told = new Set<string>()
  parts.forEach((part, at) => {
    const joined = [part, ...joinedBefore(words, parts, at)]
    const isLong = joined.some((one) => one.words.includes(' '))
    if (!(isLong && prints(words, part, frames)) && !isOrgan(words, part, frames)) return
    for (const one of joined) if (!frames.isAdjective(one.words)) told.add(one.words)
  })
  return parts
    .filter((part) => told.has(part.words))
    .map(({ words: name, start }) => ({
      name,
      start,
      end: start + name.length,
      named: 'organisation',
    }))
}

/** Letters of the shortest name; shorter ones are initials and slips. */
const shortest = 4

interface Frames {
  readonly before: RegExp
  readonly ends: RegExp
  readonly behind: RegExp
  readonly printed: RegExp
  readonly others: RegExp
  isAdjective(name: string): boolean
}

const framesOf = once(({ documents, mentions, events }: Language): Frames | undefined => {
  const told = documents?.newspapers
  if (told === undefined) return undefined
  const adjectives = new Set(events?.states.flatMap((one) => one.adjectives) ?? [])
  const isOther = (word: string): boolean =>
    adjectives.has(word) || mentions?.peoples?.test(word) === true || told.minds.test(word)
  return {
    before: new RegExp(`(?<!\\p{L})${told.before} ["“‘'„«]?$`, 'u'),
    ends: new RegExp(`^["”’'“»]?(?:$|[,.;:)]| (?:${told.ends})(?!\\p{L}))`, 'u'),
    behind: new RegExp(`^["”’'“»]?,? ${told.behind}(?!\\p{L})`, 'u'),
    printed: new RegExp(`^ ${told.printed}(?!\\p{L})`, 'u'),
    others: new RegExp(`^ ${told.others}(?!\\p{L})`, 'u'),
    isAdjective: (name) => isOther(name.split(/[ -]/u).at(-1)!),
  }
})

/** `In the newspaper Quill read it` names a reader: behind a paper's name something ends, or it prints. */
function isOrgan(words: string, part: Part, frames: Frames): boolean {
  const front = words.slice(Math.max(0, part.start - longestFrame), part.start)
  const back = words.slice(part.start + part.words.length).slice(0, longestFrame)
  if (frames.before.test(front) && frames.ends.test(back)) return true
  if (frames.isAdjective(part.words)) return false
  return frames.behind.test(back) || frames.others.test(back)
}

/** `The Arlen Beacon article`; one word there may be a man who wrote one. */
function prints(words: string, part: Part, { printed, isAdjective }: Frames): boolean {
  return !isAdjective(part.words) && printed.test(words.slice(part.start + part.words.length))
}

/** So much of the words before and behind a name is looked at, in characters. */
const longestFrame = 60

/** `Mercury, Beacon and`: what stands before it in the same list. */
function joinedBefore(words: string, parts: readonly Part[], at: number): Part[] {
  const joined: Part[] = []
  for (let next = parts[at]!, index = at - 1; index >= 0; index -= 1) {
    const one = parts[index]!
    const gap = words.slice(one.start + one.words.length, next.start)
    if (!between.test(gap)) break
    joined.push(one)
    next = one
  }
  return joined
}

const between = new RegExp(`^(?:, | ${joints} )$`, 'u')
