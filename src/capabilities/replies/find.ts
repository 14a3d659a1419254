/**
 * Replies are not found in one document alone: the mentions of `references`
 * say what is answered, and only the record knows by whom.
 */
import type { Draft } from '../../record/index.ts'

/** Who makes these findings. */
export const maker = { kind: 'extractor', name: 'replies', version: '1' } as const

/** Nothing: `resolve` makes replies from resolved mentions and mail headers. */
export function find(): readonly Draft<'reply'>[] {
  return []
}
