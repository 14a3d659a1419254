/** By what noun a missing document is called: an `instruction` is more than a document of some kind. */
import { languages, type MentionGrammar } from '../../../languages/index.ts'
import type { Evidence, Standing, StandingRecord } from '../../../record/index.ts'
import { lexiconOf } from '../find/lexicon.ts'

/** The noun of the first words that name its kind, in the singular; the kind where none does. */
export function nounWritten(
  { body, evidence }: Standing<'missing'>,
  record: StandingRecord,
): string {
  for (const one of evidence) {
    const code = record.document(one.document)?.language?.slice(0, 2) ?? 'en'
    const grammar = languages.find((language) => language.code === code)?.mentions
    if (grammar === undefined) continue
    const noun = within(one.exact, body.kind, grammar) ?? beside(one, record, grammar)
    if (noun !== undefined) return grammar.nounsAreCapital ? noun : noun.toLowerCase()
  }
  return body.kind
}

/** The first noun of the kind in some words; of a plural its singular. */
function within(words: string, kind: string, grammar: MentionGrammar): string | undefined {
  const { lookUp } = lexiconOf(grammar)
  for (const word of words.match(/[\p{L}-]+/gu) ?? []) {
    const noun = lookUp(word.toLowerCase())?.noun
    if (noun?.kinds[0] !== kind) continue
    if (noun.plural !== true) return word
    const one = singularsOf(noun.family, grammar).find((form) => isSingularOf(form, word))
    if (one !== undefined) return one
  }
  return undefined
}

/** `Books such as “A” and “B”`: what the mention took the noun of a title from. */
function beside(
  { document, start }: Evidence,
  record: StandingRecord,
  grammar: MentionGrammar,
): string | undefined {
  for (const { body, evidence } of record.findings('mention', document)) {
    if (evidence[0].start !== start) continue
    const clue = body.clues.find((one) => one.startsWith('noun '))
    return clue === undefined ? undefined : singularsOf(clue.slice('noun '.length), grammar)[0]
  }
  return undefined
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
