/**
 * Letters by the hundred thousand, grown from real ones by a seeded generator:
 * real sentences in another order, with heads, mentions and names of their own.
 * The same seed grows the same letters.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))
const english: readonly string[] = ['mitford', 'auden', 'cody-a', 'dodis-a', 'vangogh-a']

/** Without the corpora the letters are poorer, and the figures only say whether it runs. */
const ownSentences: readonly string[] = [
  'The sluice was shut on Tuesday and nobody asked us.',
  'We have waited eleven weeks for the figures that were promised.',
  'The mill cannot stand idle while the abbey thinks.',
]

const names: readonly string[] = ['Hurst', 'Fenn', 'Abbot', 'Marlow', 'Tarrant', 'Quill', 'Osgood']
const places: readonly string[] = ['Weirbridge', 'Upper Marle', 'Stoke Abbas', 'Fennhythe']
const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Sentences of the corpora, about as long as letters use. */
export function sentencePool(): string[] {
  const folders = english.map((name) => join(corpora, name, 'plain')).filter(existsSync)
  const sentences = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.?!]) (?=[A-Z])/)
        .filter((one) => one.length > 40 && one.length < 300),
    ),
  )
  return sentences.length > 100 ? sentences : [...ownSentences]
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Sentences said in other words: of longer words every other is another of the corpora with the
 * same ending. In a hundred thousand letters made of twenty thousand sentences each sentence
 * stands sixty times, and no correspondence is like that; said so, hardly one stands twice.
 */
export function inOtherWords(
  pool: readonly string[],
): (sentence: string, random: () => number) => string {
  const byEnding = new Map<string, string[]>()
  for (const [word] of pool.join(' ').matchAll(longWord)) {
    const list = byEnding.get(word.slice(-2))
    if (list === undefined) byEnding.set(word.slice(-2), [word])
    else list.push(word)
  }
  return (sentence, random) =>
    sentence.replace(longWord, (word) => {
      const list = byEnding.get(word.slice(-2))
      return list === undefined || random() < 0.5 ? word : list[Math.floor(random() * list.length)]!
    })
}

const longWord = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu

/** One letter, as plain text; `say` gives each sentence as it is said there. */
export function letter(
  pool: readonly string[],
  random: () => number,
  say: (sentence: string, random: () => number) => string = (sentence) => sentence,
): string {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!
  const day = (): string => `${1 + Math.floor(random() * 28)} ${pick(months)}`
  const year = 1860 + Math.floor(random() * 20)
  const [from, to] = [pick(names), pick(names)]
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => say(pick(pool), random)).join(' '),
  )
  const mention = pick([
    `Your letter of ${day()} has reached me.`,
    `I wrote to you on ${day()} ${year}, and have no answer.`,
    'Your last letter was shown to me by the clerk.',
    '',
  ])
  return [
    `${pick(places)}, ${day()} ${year}`,
    `Dear Mr. ${to},`,
    mention,
    ...paragraphs,
    'I remain yours faithfully,',
    `J. ${from}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** `BENCH_LETTERS=diverse`: letters that do not share their sentences. */
export function isDiverse(): boolean {
  return process.env.BENCH_LETTERS === 'diverse'
}

/** Writes letters as files, a thousand in a folder; gives how many characters they have. */
export function growLetters(folder: string, count: number, seed = 1): number {
  const pool = sentencePool()
  const say = isDiverse() ? inOtherWords(pool) : undefined
  const random = seeded(seed)
  let characters = 0
  for (let at = 0; at < count; at += 1) {
    const inner = join(folder, 'sources', String(Math.floor(at / 1000)).padStart(4, '0'))
    if (at % 1000 === 0) mkdirSync(inner, { recursive: true })
    const words = letter(pool, random, say)
    characters += words.length
    writeFileSync(join(inner, `${String(at).padStart(7, '0')}.txt`), words)
  }
  return characters
}
