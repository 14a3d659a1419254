/**
 * Clauses: "clause 7.2 says …" names a paper by its numbered paragraphs.
 *
 * Where one contract alone that is held has a paragraph of that number, it is meant. Of
 * several nobody can tell which, and nothing is said.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { DocumentId } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import type { Pointing } from './given.ts'
import { type Holder, isLater, mayBeContract } from './holders.ts'

interface Citing {
  readonly words: string
  readonly citing: Holder
  readonly corpus: Corpus
  readonly language: QuotationWords
}

/** How sure it is that the one contract with such a clause is meant. */
const confidence = 0.8

/** The clauses that a document speaks of, each pointing to the contract that has it. */
export function clausesIn({ words, citing, corpus, language }: Citing): Pointing[] {
  const { clauseNouns } = language
  if (clauseNouns === undefined) return []
  const found: Pointing[] = []
  for (const match of numberedIn(clauseNouns).matchAll(words)) {
    const held = holding(match[1]!, citing, corpus)
    if (held === undefined) continue
    const given = { held, missing: undefined, words: match[0].replace(/\s+/g, ' '), confidence }
    found.push({ start: match.index, end: match.index + match[0].length, given, from: [] })
  }
  return found
}

const numberedIn = once(
  (nouns: readonly string[]): Sieved =>
    sieved(
      new RegExp(String.raw`(?<!\p{L})(?:${nouns.join('|')})\s*(\d{1,3}(?:\.\d{1,3}){0,3})`, 'iu'),
    ),
)

function holding(number: string, citing: Holder, corpus: Corpus): DocumentId | undefined {
  if (citing.kind === 'contract') return undefined
  const fitting = contractsOf(corpus).filter(
    ({ holder, numbers }) => numbers.has(number) && !isLater(holder, citing),
  )
  const [only, ...others] = new Set(fitting.map(({ holder }) => holder.id))
  return others.length === 0 ? only : undefined
}

interface Contract {
  readonly holder: Holder
  /** The numbers at the heads of its paragraphs. */
  readonly numbers: ReadonlySet<string>
}

const known = new WeakMap<Corpus['holders'], readonly Contract[]>()

/** Longer papers are read to here. */
const mostCharacters = 200_000

/** The contracts of a corpus, read when the first clause is met. */
function contractsOf({ holders, library }: Corpus): readonly Contract[] {
  const before = known.get(holders)
  if (before !== undefined) return before
  const contracts: Contract[] = []
  for (const holder of holders.contracts?.() ?? holders.values()) {
    if (!mayBeContract(holder)) continue
    const words = library.words(holder.name, 0, Math.min(holder.length, mostCharacters))
    const heads = words.matchAll(
      /^[^\p{L}\p{N}\n]{0,3}(?:\p{L}{1,9}\.? )?(\d{1,3}(?:\.\d{1,3}){0,3})(?!\p{N})/gmu,
    )
    const numbers = new Set([...heads].map((head) => head[1]!))
    if (numbers.size > 1) contracts.push({ holder, numbers })
  }
  known.set(holders, contracts)
  return contracts
}
