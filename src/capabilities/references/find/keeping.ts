/**
 * Steps of a paper's story by the wording of a whole sentence: the paper stands
 * in it as `§`, other papers as `¤`, and the language says what is told of `§`.
 */
import type { KeepingPattern } from '../../../languages/index.ts'
import type { Withholding } from '../../../record/index.ts'
import type { Stretch } from './deeds.ts'
import { formOf, isSign, type Tokens, wordsOf } from './tokens.ts'

type Event = Withholding['event']

/** No sentence is looked at further, in tokens. */
const longest = 90

/** The steps that a sentence tells of the paper that stands at some of its tokens. */
export function keepingIn(
  tokens: Tokens,
  sentence: Stretch,
  isPaper: (at: number) => boolean,
): Event[] {
  const { keeping = [], keepingByClass } = tokens.lexicon.grammar
  if (keeping.length === 0) return []
  const words = masked(tokens, sentence, isPaper)
  const { classOf, patterns } = keepingByClass ?? { classOf: new Map(), patterns: [] }
  const classed = words.map((word) => classOf.get(word) ?? word)
  return strongest([...new Set([...toldBy(keeping, words), ...toldBy(patterns, classed)])])
}

function toldBy(patterns: readonly KeepingPattern[], words: readonly string[]): Event[] {
  const sentence = words.join(' ')
  return patterns.filter((pattern) => pattern.words.test(sentence)).map(({ event }) => event)
}

/** Who refuses has been asked, and who has learnt of a paper has learnt who has it: the step that says most is told. */
function strongest(events: readonly Event[]): Event[] {
  const weaker = Object.entries(over).find(([event]) => events.includes(event as Event))?.[1] ?? []
  return events.filter((event) => !weaker.includes(event))
}

const over: Readonly<Partial<Record<Event, readonly Event[]>>> = {
  refused: ['requested', 'kept-from', 'learnt-of', 'had-by'],
  requested: ['learnt-of', 'had-by'],
  awaited: ['kept-from'],
  'learnt-of': ['had-by'],
}

function masked(
  tokens: Tokens,
  { from, to }: Stretch,
  isPaper: (at: number) => boolean,
): readonly string[] {
  const { thing = [], contracted = [] } = tokens.lexicon.grammar
  const words: string[] = []
  for (let at = from; at < Math.min(to, from + longest); at += 1) {
    // The point of `Mr.` ends no clause.
    if (tokens.lexemes[at - 1]?.abbreviation && isSign(tokens, at, '.')) continue
    const noun = tokens.lexemes[at]?.noun
    const last = words.findLast((one) => one === '§' || one === '¤')
    const isIt = last === '§' && thing.includes(formOf(tokens, at))
    const word =
      isPaper(at) || isIt
        ? '§'
        : noun !== undefined &&
            noun.class !== 'copy' &&
            noun.class !== 'reply' &&
            !isMeans(tokens, at)
          ? '¤'
          : plain(tokens, at)
    // What is said `im §` is said in it, and not of it.
    if (word === '§' && words.at(-1) !== '§' && contracted.includes(formOf(tokens, at)))
      words.push(formOf(tokens, at))
    if (word !== '§' || words.at(-1) !== '§') words.push(word)
  }
  return words
}

function plain(tokens: Tokens, at: number): string {
  return tokens.lexemes[at] === undefined ? wordsOf(tokens, at).toLowerCase() : formOf(tokens, at)
}

/** `By telegram`: how something is said, and no paper that one speaks of. */
export function isMeans(tokens: Tokens, noun: number): boolean {
  return tokens.lexicon.grammar.means?.includes(formOf(tokens, noun - 1)) === true
}
