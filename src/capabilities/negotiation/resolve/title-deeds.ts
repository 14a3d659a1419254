/**
 * What is done to a thing, where acts ask for it by a verb: "the organ should be
 * repaired" is about the repair of the organ, not about the organ.
 */
import type { DeedWords, TitleWords } from '../../../languages/index.ts'
import { awaitsAnswer } from '../../../record/index.ts'
import { tieIn } from './phrases.ts'
import type { TitledAct } from './title-things.ts'

/** A thing of more words says what it is about by itself. */
const mostWords = 3

/** How far behind a thing (words) the verb may stand that says what is done to it. */
const farthestVerb = 5

/** "The repair of the organ" for "the organ"; nothing where no act asks for anything to be done to it. */
export function deedOn(
  thing: string,
  acts: readonly TitledAct[],
  titles: TitleWords,
): string | undefined {
  const { deeds, article } = titles
  if (deeds === undefined) return undefined
  const words = thing.split(' ').filter((word, at) => at > 0 || word !== article)
  if (words.length > mostWords || tieIn(words, titles) >= 0) return undefined
  // What is named by a deed already needs no other: "the return", "the night repairs".
  const nouns = new Set([...deeds.active.values()])
  if (nouns.has(words.at(-1)!.toLowerCase())) return undefined
  const asked = acts.filter(({ body }) => awaitsAnswer(body.act))
  const noun = mostCommon(asked.flatMap((act) => deedIn(act.words, words, titles) ?? []))
  if (noun === undefined) return undefined
  // What a sentence begins with has a capital for that, and no article: "Night work should be limited".
  const [written, isFirst] = [
    words.join(' '),
    asked.some((act) => act.words.startsWith(words.join(' '))),
  ]
  const named = isFirst
    ? written.charAt(0).toLowerCase() + written.slice(1)
    : `${article} ${written}`
  return `${article} ${noun} ${deeds.of} ${named}`
}

/** What a stretch says is done, or is to be done, to a thing. */
function deedIn(said: string, thing: readonly string[], titles: TitleWords): string | undefined {
  const deeds = titles.deeds!
  const tokens = said.split(/\s+/).map((token) => token.replace(/[^\p{L}\p{Nd}’'-]/gu, ''))
  const at = tokens.findIndex((_, from) =>
    thing.every((word, next) => tokens[from + next] === word),
  )
  if (at < 0) return undefined
  const isDetermined = titles.determiners.has(tokens[at - 1]?.toLowerCase() ?? '')
  const before = tokens[at - (isDetermined ? 2 : 1)]?.toLowerCase() ?? ''
  return deeds.active.get(before) ?? doneTo(tokens.slice(at + thing.length), deeds)
}

/** The verb of a passive, right behind a thing: "should not be repaired". */
function doneTo(
  behind: readonly string[],
  { between, being, passive }: DeedWords,
): string | undefined {
  const small = behind.map((word) => word.toLowerCase())
  const at = small.findIndex((word) => !between.has(word))
  const isPassive = small.slice(0, at).some((word) => being.has(word))
  return at > farthestVerb || !isPassive ? undefined : passive.get(small[at]!)
}

function mostCommon(nouns: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const noun of nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
