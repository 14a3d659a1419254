/** That a text is a witness of a document, as a finding: a person can part the two. */
import {
  type DocumentId,
  type Draft,
  type Finding,
  type Maker,
  type WitnessLink,
  withIds,
} from '../record/index.ts'
import { describe } from '../text/index.ts'
import type { Row } from './database.ts'

const maker: Maker = { kind: 'extractor', name: 'documents', version: '1' }

/** How often such a join is right: bytes and ids hardly err, alike words seldom, translations more. */
const sure: Readonly<Record<WitnessLink['how'], number>> = {
  'same-file': 0.99,
  'same-message': 0.99,
  'same-mail': 0.97,
  'same-words': 0.95,
  translation: 0.85,
  entry: 0.9,
}

const incipitLength = 60

/** The finding rests on the first words of the text that was joined. */
export function witnessFinding(row: Row, of: DocumentId, words: string): Finding<'witness'> {
  const document = String(row.id) as DocumentId
  const how = String(row.how) as WitnessLink['how']
  const incipit = describe(words, { start: 0, end: Math.min(incipitLength, words.length) })
  const draft: Draft<'witness'> = {
    kind: 'witness',
    body: { of, how },
    evidence: [{ ...incipit, document }],
    maker,
    confidence: sure[how] ?? 0.9,
  }
  return withIds(document, [draft])[0]!
}
