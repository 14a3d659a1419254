/**
 * Unmarked reuse between all papers of a dossier, as a build looks for it: CPU time by size,
 * and how many of the planted passages are found.
 *
 * Every tenth paper repeats forty words of an earlier one. Sizes in megabytes stand in `SIZES`;
 * a build does not look for reuse in more than 1.5, since it reads every word of every paper.
 */
import { gatherCorpus } from '../src/capabilities/quotations/resolve/corpus.ts'
import type { Holder } from '../src/capabilities/quotations/resolve/holders.ts'
import { reusedIn } from '../src/capabilities/quotations/resolve/reuse.ts'
import { wordTables } from '../src/capabilities/quotations/resolve/word-tables.ts'
import type { DocumentId } from '../src/record/index.ts'
import { grownDocuments } from './grown-text.ts'
import type { Figure } from './index.ts'
import { seeded } from './letters.ts'

const sizes = (process.env.SIZES ?? '0.5,1,1.5').split(',').map(Number)
const everyNth = 10
const plantedWords = 40

export async function* figures(): AsyncIterable<Figure> {
  for (const size of sizes) {
    const { texts, planted } = papers(size * 1e6)
    const begun = process.cpuUsage()
    const { found, others } = count(texts, planted)
    const { user, system } = process.cpuUsage(begun)
    yield {
      what: `${size} MB: reuse between all papers`,
      value: (user + system) / 1e6,
      unit: 'CPU s',
    }
    yield {
      what: `${size} MB: planted passages found`,
      value: found / planted.size,
      unit: `of ${planted.size}`,
      beside: `${others} others told`,
    }
  }
}

interface Papers {
  readonly texts: readonly string[]
  /** The paper that repeats another, and that other. */
  readonly planted: ReadonlyMap<number, number>
}

function papers(characters: number): Papers {
  const random = seeded(5)
  const texts: string[] = []
  const planted = new Map<number, number>()
  for (const grown of grownDocuments(characters, 1)) {
    const at = texts.length
    const of = Math.floor(random() * at)
    if (at % everyNth === everyNth - 1) {
      planted.set(at, of)
      texts.push(`${grown}. ${passage(texts[of]!, random)}`)
    } else texts.push(grown)
  }
  return { texts, planted }
}

function passage(text: string, random: () => number): string {
  const words = text.split(' ')
  const from = Math.floor(random() * (words.length - plantedWords))
  return words.slice(from, from + plantedWords).join(' ')
}

/** Planted passages that were found, and others that were told. */
function count(
  texts: readonly string[],
  planted: ReadonlyMap<number, number>,
): { found: number; others: number } {
  const documents = texts.map((words, at) => ({ holder: paper(at, words), words }))
  const library = {
    words: (name: string, start: number, end: number) => texts[Number(name)]!.slice(start, end),
  }
  const corpus = gatherCorpus(documents, library)
  const tables = wordTables(corpus)
  let [found, others] = [0, 0]
  for (const { holder, words } of documents) {
    const told = reusedIn(holder, words, { corpus, tables }).map(({ of }) => Number(of))
    const wanted = planted.get(Number(holder.name))
    if (wanted !== undefined && told.includes(wanted)) found += 1
    others += told.filter((of) => of !== wanted).length
  }
  return { found, others }
}

/** A paper of its day; the next one is of the day behind. */
function paper(at: number, words: string): Holder {
  return {
    id: String(at) as DocumentId,
    name: String(at),
    stamp: '',
    language: 'en',
    kind: 'document',
    first: at,
    last: at,
    instant: undefined,
    from: [],
    to: [],
    title: '',
    quoted: [],
    frame: [],
    length: words.length,
  }
}
