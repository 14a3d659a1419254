/**
 * Text of any size, grown from the corpora by a seeded generator: a chain of words in
 * which each follows the one before it as it does in real letters and novels. Runs of
 * letters are as common as in real text; passages do not repeat (with two words before
 * they would: a tenth of them). The same seed grows the same text.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded, sentencePool } from './letters.ts'

const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

/** Documents of this many characters, as letters and pieces of novels are. */
const documentLength = 9000

/** Words, and for each those that follow it, as often as they do. */
interface Chain {
  readonly words: readonly string[]
  readonly after: readonly Uint32Array[]
}

/** The words the chain is made of: real running text of the gold sets, or the bare sentences. */
function realText(): string {
  const sets = ['quotes-middlemarch', 'quotes-spans-en', 'quotes-mail']
  const texts = sets.flatMap((set) => {
    const file = join(corpora, set, 'docs.jsonl')
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text.replace(/^[ \t]*>.*$/gm, ''))
  })
  return texts.length > 0 ? texts.join(' ') : sentencePool().join(' ')
}

let chain: Chain | undefined

function theChain(): Chain {
  chain ??= readChain(realText())
  return chain
}

/** Words of sentences and numbers; attachments and programs would come back whole. */
const proseWord = /^["'(]?(?:[A-Za-z][A-Za-z'-]{0,17}|\d{1,4})[.,;:!?)"']*$/

function readChain(text: string): Chain {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const prose = text.match(/[\x21-\x7e]+/g)!.filter((word) => proseWord.test(word))
  const row = prose.map((word) => {
    let number = numbers.get(word)
    if (number === undefined) {
      number = words.length
      numbers.set(word, number)
      words.push(word)
    }
    return number
  })
  const after: number[][] = words.map(() => [])
  for (let at = 1; at < row.length; at++) after[row[at - 1]!]!.push(row[at]!)
  return { words, after: after.map((list) => Uint32Array.from(list)) }
}

/** Documents until there are so many characters. */
export function* grownDocuments(characters: number, seed: number): Iterable<string> {
  const { words, after } = theChain()
  const random = seeded(seed)
  const pick = (list: Uint32Array): number => list[Math.floor(random() * list.length)]!
  let last = 0
  for (let grown = 0; grown < characters; ) {
    const parts: string[] = []
    for (let length = 0; length < documentLength; ) {
      const list = after[last]!
      // The last word of all has none behind it; and now and then a sentence begins anew.
      const anew = list.length === 0 || random() < 0.02
      const next = anew ? Math.floor(random() * words.length) : pick(list)
      last = next
      parts.push(words[next]!)
      length += words[next]!.length + 1
    }
    const document = parts.join(' ')
    grown += document.length
    yield document
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Change a share of the letters: put another, leave out, put in. */
export function noisy(text: string, rate: number, random: () => number): string {
  let made = ''
  for (const sign of text) {
    if (random() >= rate) {
      made += sign
      continue
    }
    const other = letters[Math.floor(random() * 26)]!
    const how = random()
    made += how < 0.6 ? other : how < 0.8 ? '' : sign + other
  }
  return made
}
