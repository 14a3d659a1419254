/**
 * Surprise: how unlikely it is that two documents have a run of words in common by chance.
 *
 * Every word of the run is foretold from the two before it by what all other documents of
 * the dossier say, and what cannot be foretold counts in bits. So a formula of the quarrel,
 * however long, says little, and eight plain words that nobody else has in a row say much.
 */
import type { TabledText, WordTables } from './word-tables.ts'

/** What a word adds to a run, in bits; `first` is where the run begins. */
export type Surprise = (at: number, first: number) => number

/** How much is left to what the words alone, the pairs, the threes say. */
const [byWord, byPair, byThree] = [0.15, 0.3, 0.55] as const
/** Words never seen share so much among them. */
const unseen = 10_000

/** Surprise at what one text has in common with another, these two left out of account. */
export function surprise(tables: WordTables, one: TabledText, other: TabledText): Surprise {
  const count = (at: number, length: 1 | 2 | 3): number =>
    tables.count(at, length) -
    tables.countIn(at, length, [one.from, one.to]) -
    tables.countIn(at, length, [other.from, other.to])
  const words = tables.words.length - (one.to - one.from) - (other.to - other.from)
  return (at, first) => {
    const alone = (count(at, 1) + 0.5) / (words + unseen)
    const before = at > first ? count(at - 1, 1) : 0
    const pair = before > 0 ? count(at - 1, 2) / before : alone
    const two = at > first + 1 ? count(at - 2, 2) : 0
    const three = two > 0 ? count(at - 2, 3) / two : pair
    return -Math.log2(byWord * alone + byPair * pair + byThree * three)
  }
}
