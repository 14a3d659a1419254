/** How far a reader has come. */
import { effective, type Judgement, type StandingRecord } from '../../record/index.ts'

export interface Progress {
  /** One word a decision, in order. */
  readonly made: readonly ('accepted' | 'rejected' | 'amended')[]
  readonly accepted: number
  readonly rejected: number
  readonly amended: number
}

/** The decisions of one reader that still hold. */
export function progressOf(record: StandingRecord, reader: string): Progress {
  const made = decisionsOf(record, reader).map(({ decision }) => {
    if (decision.kind === 'confirm') return 'accepted' as const
    return decision.kind === 'reject' ? ('rejected' as const) : ('amended' as const)
  })
  const count = (word: Progress['made'][number]) => made.filter((one) => one === word).length
  return {
    made,
    accepted: count('accepted'),
    rejected: count('rejected'),
    amended: count('amended'),
  }
}

/** The last decision of a reader that still holds. */
export function lastOf(record: StandingRecord, reader: string): Judgement | undefined {
  return decisionsOf(record, reader).at(-1)
}

function decisionsOf(record: StandingRecord, reader: string): Judgement[] {
  return effective(record.judgements?.() ?? []).filter(
    (one) => one.who === reader && one.about !== 'note',
  )
}
