/** The words before a name that are not of it: titles, offices, articles, words that begin a sentence. */
import type { Lexicon } from './lexicon.ts'

/** How long the words before the name are: titles, offices, articles, openers of a sentence. */
export function leadOf(words: string, lexicon: Lexicon): number {
  let length = 0
  for (;;) {
    const first = /^(\S+)(?: (?:of|for) (?:the )?| |$)/u.exec(words.slice(length))
    const lower = first?.[1]?.toLowerCase().replace(/['’.]s?$/u, '') ?? ''
    if (first === null) return length
    const isJoined = / (?:of|for) /.test(first[0])
    if (!(isJoined && isOther(lower, lexicon)) && !isLead(lower, lexicon)) return length
    // "Secretary of State" is no title of a State, "Secretary of the Guild" one of the Guild.
    length += first[0].length
  }
}

/** "Memorandum of the Harbour Board", "Present for the Harbour Board", "in May for the Harbour Board". */
function isOther(lower: string, { papers, months, present }: Lexicon): boolean {
  return papers.has(lower) || months.has(lower) || present.test(lower)
}

/** Words before a name that are not of it: titles, articles, words that begin a sentence. */
function isLead(lower: string, { titles, offices, common }: Lexicon): boolean {
  return titles.has(lower) || offices.has(lower) || common.has(lower) || sentenceOpeners.has(lower)
}

/** Words that have a capital only because a sentence begins with them. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  'when if while after before since although though because even also then now thus but or so yet recently finally however moreover former late both either neither such these those there here what who how why did does do had were can could should would may might must let only just still already signed'.split(
    ' ',
  ),
)

/**
 * The end of the lead that may be titles of whom it names: "Chairman of the Conference", "Minister
 * of Justice" name no Mr. Conference and no Mr. Justice; "Duke of Ebbfleet" names the duke.
 */
export function ownTitles(lead: string, { offices }: Lexicon): string {
  const joint = lead.matchAll(/(?<title>\S+) (?:of|for) (?<the>the )?/gu)
  const last = [...joint].findLast(
    ({ groups }) => groups!.the !== undefined || offices.has(groups!.title!.toLowerCase()),
  )
  return last === undefined ? lead : lead.slice(last.index + last[0].length)
}

/** Whether a title stands in the lead. */
export function titled(lead: string, { titles }: Lexicon): boolean {
  return lead
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => titles.has(word))
}
