/** Invented sentences with the act of each, from which acts are learnt beside the letters. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Candidate, candidatesOf } from '../../src/capabilities/negotiation/find/clauses.ts'
import { featureReader } from '../../src/capabilities/negotiation/find/features.ts'
import { readAlone } from '../../src/capabilities/negotiation/find/learn.ts'
import type { ActWords } from '../../src/languages/index.ts'

const file = join(import.meta.dirname, '../../../test/fixtures/acts/to-learn.txt')

/** The one "letter" that they are counted as. */
export const alone = 'sentences'

interface SentenceExample {
  readonly letter: string
  readonly candidate: Candidate
  readonly cues: readonly string[]
  readonly act: string
}

/** Each with its cues; of a sentence that is cut in two both halves. */
export function sentencesToLearn(grammar: ActWords): SentenceExample[] {
  const reader = featureReader(grammar)
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [act = '', words] = line.split(' :: ')
      if (words === undefined) return []
      const candidates = candidatesOf(words, grammar)
      return candidates.map((candidate, at) => ({
        letter: alone,
        candidate,
        cues: [...reader.read(words, candidates, at), readAlone],
        act,
      }))
    })
}
