/** By what noun a missing document is called: an `instruction` is more than a document of some kind. */
import { languages } from '../../../languages/index.ts'
import type { Standing, StandingRecord } from '../../../record/index.ts'
import { lexiconOf } from '../find/lexicon.ts'

/** The noun of the first words that name its kind, as written; the kind where none does. */
export function nounWritten(
  { body, evidence }: Standing<'missing'>,
  record: StandingRecord,
): string {
  for (const { document, exact } of evidence) {
    const code = record.document(document)?.language?.slice(0, 2) ?? 'en'
    const grammar = languages.find((one) => one.code === code)?.mentions
    if (grammar === undefined) continue
    const { lookUp } = lexiconOf(grammar)
    const isIts = (word: string): boolean => {
      const noun = lookUp(word.toLowerCase())?.noun
      return noun?.kinds[0] === body.kind && noun.plural !== true
    }
    const noun = (exact.match(/\p{L}+/gu) ?? []).find(isIts)
    if (noun !== undefined) return grammar.nounsAreCapital ? noun : noun.toLowerCase()
  }
  return body.kind
}
