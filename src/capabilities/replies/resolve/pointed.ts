/** Mentions of a document and what they point to, and which of them is said to answer another. */
import type { DocumentId, Standing, StandingRecord } from '../../../record/index.ts'

/** A mention and what it points to. */
export interface Pointed {
  readonly mention: Standing<'mention'>
  readonly reference: Standing<'reference'>
  readonly target: DocumentId
}

/** What the mentions of a document point to, in order. */
export function pointedIn(record: StandingRecord, document: DocumentId): Pointed[] {
  const mentions = new Map([...record.findings('mention', document)].map((one) => [one.id, one]))
  return [...record.findings('reference', document)].flatMap((reference): Pointed[] => {
    const { target, mention } = reference.body
    const found = mentions.get(mention)
    if (found === undefined || target.kind === 'nothing') return []
    return [
      { mention: found, reference, target: target.kind === 'self' ? document : target.document },
    ]
  })
}

/** The mention of the document that is said to answer this one: the nearest before it in its sentence. */
export function answeringOf(one: Pointed, all: readonly Pointed[]): Pointed | undefined {
  const at = all.indexOf(one)
  const sentence = sentenceOf(one)
  for (let index = at - 1; index >= 0; index -= 1) {
    const before = all[index]!
    if (sentenceOf(before) !== sentence) return undefined
    if (before.mention.id === one.mention.id) continue
    if (isPromise(before) || one.mention.body.clues.includes('answered above')) return before
  }
  return undefined
}

export function sentenceOf(one: Pointed): string | undefined {
  return one.mention.body.clues.find((clue) => clue.startsWith('sentence '))
}

/** Whether it speaks of an answer that is still to come. */
export function isPromise({ mention }: Pointed): boolean {
  return mention.body.relation === 'announces' && mention.body.clues.includes('noun reply')
}
