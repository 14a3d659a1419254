/**
 * Signed papers: what is certain of a paper because parties signed it in their
 * chancery. Nothing of it is read out of words, so nothing of it is guessed.
 *
 * Whoever keeps a chancery writes these beside the papers before a build; the
 * record takes them for findings of their own maker.
 */
import type { EdtfDate } from './date.ts'
import type { ActKind, ActValues, ResponseKind } from './negotiation.ts'

/** Who makes findings of what was signed. */
export const chanceryMaker = { kind: 'extractor', name: 'chancery', version: '1' } as const

export interface SignedPaper {
  /** Its file among the sources. */
  readonly file: string
  /** The entry of the chancery, by its id. */
  readonly entry: string
  /** A letter says more than was signed in so many fields; every other paper says nothing else. */
  readonly isLetter: boolean
  /** In the order of the words. */
  readonly acts: readonly SignedAct[]
  readonly question?: SignedQuestion
  /** Files of the papers that it says it answers. */
  readonly replies: readonly string[]
  /** What it makes of acts in other papers. */
  readonly responses: readonly { readonly to: string; readonly response: ResponseKind }[]
  readonly receipts: readonly Receipt[]
}

export interface SignedAct {
  readonly act: ActKind
  /** The party's name as the head of the paper has it. */
  readonly party: string
  /** The words of the paper that say it. */
  readonly words: string
  readonly values: ActValues
}

/** Acts with one key are about one thing. */
export interface SignedQuestion {
  readonly key: string
  readonly title: string
}

/** The receiver of a paper signed that he has it, or that he will not have it. */
export interface Receipt {
  readonly by: string
  readonly on: EdtfDate
  readonly outcome: 'received' | 'refused'
  readonly reason: string
}

/** Signed papers by their files. */
export type SignedPapers = ReadonlyMap<string, SignedPaper>
