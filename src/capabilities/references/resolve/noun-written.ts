/** By what noun a missing document is called: an `instruction` is more than a document of some kind. */
import type { MentionGrammar } from '../../../languages/index.ts'
import type { DocumentKind } from '../../../record/index.ts'
import { lexiconOf } from '../find/lexicon.ts'

/** Words that speak of a paper, the family of their noun, and how they are to be read. */
export interface NounWords {
  readonly words: string
  readonly family?: string
  readonly grammar: MentionGrammar | undefined
}

/** The noun of the first words that name its kind, in the singular; nothing where none does. */
export function nounWritten(all: Iterable<NounWords>, kind: DocumentKind): string | undefined {
  for (const { words, family, grammar } of all) {
    if (grammar === undefined) continue
    // `Books such as “A” and “B”`: what the mention took the noun of a title from.
    const noun =
      within(words, kind, grammar) ??
      (family === undefined ? undefined : singularsOf(family, grammar)[0])
    if (noun !== undefined) return grammar.nounsAreCapital ? noun : noun.toLowerCase()
  }
  return undefined
}

/** The first noun of the kind in some words; of a plural its singular. */
function within(words: string, kind: DocumentKind, grammar: MentionGrammar): string | undefined {
  const { lookUp } = lexiconOf(grammar)
  const all = words.match(/[\p{L}-]+/gu) ?? []
  for (const [at, word] of all.entries()) {
    const several = ofSeveralWords(all.slice(at, at + 3), kind, grammar)
    if (several !== undefined) return several
    const noun = lookUp(word.toLowerCase())?.noun
    if (noun?.kinds[0] !== kind) continue
    if (noun.plural !== true) return word
    const one = singularsOf(noun.family, grammar).find((form) => isSingularOf(form, word))
    if (one !== undefined) return one
  }
  return undefined
}

/** `Bill of lading`, `rent roll`; of `a receipt` the noun. */
function ofSeveralWords(
  words: readonly string[],
  kind: DocumentKind,
  grammar: MentionGrammar,
): string | undefined {
  const { nounPairs = {}, papersOf = {} } = grammar
  const [whole, pair] = [words, words.slice(0, 2)].map((some) => some.join(' ').toLowerCase())
  if (papersOf[whole!]?.kinds[0] === kind) return whole
  const noun = nounPairs[pair!]
  if (noun?.kinds[0] !== kind || noun.plural === true) return undefined
  const isArticle = lexiconOf(grammar).lookUp(words[0]!.toLowerCase())?.determiner !== undefined
  return isArticle ? words[1] : pair
}

function singularsOf(family: string, { nouns, nounsAreCapital }: MentionGrammar): string[] {
  return Object.entries(nouns)
    .filter(([, noun]) => noun.family === family && noun.plural !== true)
    .map(([form]) => (nounsAreCapital ? form.slice(0, 1).toUpperCase() + form.slice(1) : form))
}

/** Letters at the end in which a plural may differ: `memoranda`, `communiqués`. */
const ending = 3

function isSingularOf(one: string, many: string): boolean {
  const stem = one.toLowerCase().slice(0, Math.max(ending, one.length - 2))
  return many.toLowerCase().startsWith(stem) && Math.abs(many.length - one.length) <= ending
}
