/**
 * Where nothing names a question: words of its acts in quotation marks, first of
 * one that puts something. A whole clause where one is short enough, since half
 * a sentence says what nobody said.
 */
import type { ActWords } from '../../../languages/index.ts'
import { awaitsAnswer } from '../../../record/index.ts'
import { isNoun } from './phrases.ts'
import type { TitledAct } from './title-things.ts'

/** Words of a clause that stand for a question without a noun of its own; of a longer one only the beginning. */
const mostQuoted = 12
const mostBegun = 9

/** Fewer nouns or verbs quoted say too little, where others say more. */
const fewestNouns = 2

/** With a single noun fewer words are "May 3" and "the Board agrees". */
const fewestWords = 5

/** A clause of the acts that says something, else the beginning of one. */
export function quotedTitle(acts: readonly TitledAct[], grammar: ActWords): string {
  const own = acts.filter(({ body }) => awaitsAnswer(body.act))
  const quoted = [...own, ...acts].map((act) => putIn(act.words, grammar))
  const nouns = (words: readonly string[]): number => nounsIn(words, grammar)
  const clauses = quoted.flatMap(clausesOf).filter(({ length }) => length <= mostQuoted)
  const putLongest = longest(quoted)
  const whole =
    clauses.find((words) => nouns(words) >= fewestNouns) ??
    clauses.find((words) => nouns(words) > 0 && words.length >= fewestWords) ??
    // "That" alone says nothing: then the sentence stands with the verb that puts it.
    (nouns(putLongest) > 0 ? putLongest : longest(acts.map(({ words }) => words.split(/\s+/))))
  const words = whole.length > mostQuoted ? begun(whole, grammar) : whole
  const said = words.join(' ').replace(/[.,;:!?]+$/u, '')
  return `“${said}${words.length < whole.length ? ' …' : ''}”`
}

function longest(all: readonly (readonly string[])[]): readonly string[] {
  return all.reduce((one, other) => (other.length > one.length ? other : one))
}

/** The first words, up to one that wants none behind it: not "I recommend that the …". */
function begun(words: readonly string[], { titles }: ActWords): readonly string[] {
  const { determiners, prepositions, links, ends } = titles
  const leadsOn = (word: string): boolean =>
    /^\d+$/.test(word) ||
    [determiners, prepositions, links, ends].some((small) => small.has(word.toLowerCase()))
  const first = words.slice(0, mostBegun)
  const last = first.findLastIndex((word) => !leadsOn(word))
  return last < 1 ? first : first.slice(0, last + 1)
}

/** The words of an act from what it puts on. */
function putIn(written: string, { titles }: ActWords): string[] {
  const plain = written.replace(/^\W*(?:\(?\w{1,4}[.)]|\p{Lu}\p{Ll}+,)\s+/u, '').trim()
  const said = new RegExp(`^.{0,60}?\\b(?:${titles.putting}) (?:that )?`, 'u').exec(plain)
  return (said === null ? plain : plain.slice(said[0].length)).split(/\s+/)
}

/** Words between marks that end a clause. */
function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]]
  for (const word of words) {
    clauses.at(-1)!.push(word)
    if (/[.,;:!?]["”’)]*$|--$/u.test(word)) clauses.push([])
  }
  return clauses
}

/** "May 3", "it" and "seven" are answers to something; a title says to what. */
function nounsIn(words: readonly string[], { titles }: ActWords): number {
  const letters = words.map((word) => word.replace(/\P{L}/gu, ''))
  const nouns = letters.filter((word) => word.length > 3 && isNoun(word, titles))
  return nouns.filter((word) => !titles.times.has(word.toLowerCase())).length
}
