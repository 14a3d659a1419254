/** Replies as drafts, and which of several drafts says it best. */
import type { DocumentId, Draft, Reply } from '../../../record/index.ts'
import { maker } from '../find/maker.ts'

export function draftOf(
  answers: DocumentId,
  how: Reply['how'],
  evidence: Draft<'reply'>['evidence'][0],
  confidence: number,
  days: Reply['days'],
): Draft<'reply'> {
  const body: Reply = { answers, how, ...(days === undefined ? {} : { days }) }
  return {
    kind: 'reply',
    body,
    evidence: [evidence],
    maker,
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

const strength: readonly Reply['how'][] = [
  'headers',
  'stated',
  'partial',
  'acknowledged',
  'approved',
  'reported',
  'promised',
]

/** One reply a document answered: what says it best. */
export function strongest(drafts: readonly Draft<'reply'>[]): Draft<'reply'>[] {
  const best = new Map<DocumentId, Draft<'reply'>>()
  for (const draft of drafts) {
    const known = best.get(draft.body.answers)
    if (known === undefined || strength.indexOf(draft.body.how) < strength.indexOf(known.body.how))
      best.set(draft.body.answers, draft)
  }
  return [...best.values()]
}
