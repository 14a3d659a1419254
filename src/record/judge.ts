/** Judgements made: what a person decides about a finding, or adds, as the line that is kept. */
import { describe, place } from '../text/index.ts'
import type { Evidence } from './evidence.ts'
import type { Bodies, Kind } from './finding.ts'
import type { DocumentId } from './id.ts'
import type { Decision, Judgement } from './judgement.ts'
import type { Standing } from './standing.ts'

/** Who judges, when, and why; the id is never given twice. */
export interface Hand {
  readonly id: string
  /** ISO 8601 instant. */
  readonly time: string
  readonly who: string
  readonly reason?: string
  readonly settles?: readonly string[]
}

/** A decision on a finding as it stands. */
export function judgementOn(finding: Standing, decision: Decision, hand: Hand): Judgement {
  const [{ document: _, witness, ...anchor }] = finding.evidence
  return {
    ...hand,
    about: finding.kind,
    document: finding.document,
    anchor,
    ...(witness === undefined ? {} : { witness }),
    said: finding.body,
    decision,
  }
}

/** Something that the machine did not find, resting on words of a document. */
export function judgementAdding<K extends Kind>(
  about: K,
  body: Bodies[K],
  { evidence, ...hand }: Hand & { readonly evidence: Evidence },
): Judgement {
  const { document, witness, ...anchor } = evidence
  return {
    ...hand,
    about,
    document,
    anchor,
    ...(witness === undefined ? {} : { witness }),
    decision: { kind: 'add', body },
  }
}

/** Takes a judgement back; the line stays, and this one beside it. */
export function judgementWithdrawing(taken: Judgement, hand: Hand): Judgement {
  const { about, document, anchor } = taken
  return { ...hand, about, document, anchor, decision: { kind: 'withdraw', judgement: taken.id } }
}

/** Where words stand in a document, if they stand there once; else how often they do. */
export function wordsIn(
  document: DocumentId,
  words: string,
  exact: string,
): Evidence | { readonly times: number } {
  const anchor = { start: 0, end: exact.length, exact, prefix: '', suffix: '' }
  const placed = place(anchor, words)
  switch (placed.kind) {
    case 'exact':
    case 'moved':
    case 'doubtful':
      return words.indexOf(exact) === words.lastIndexOf(exact)
        ? { ...describe(words, placed.span), document }
        : { times: words.split(exact).length - 1 }
    case 'ambiguous':
      return { times: placed.spans.length }
    case 'lost':
      return { times: 0 }
  }
}
