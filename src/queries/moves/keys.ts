/**
 * The keys of both passes: what each does now, in words. The page shows every
 * one as a link or a button, so all can be done without keys and without script.
 */
import type { Wish } from '../review/decide.ts'

/** What stands in the address after a key: undefined takes a word out. */
export type Change = Readonly<Record<string, string | undefined>>

/** A key of a pass, with what it does now. */
export interface Key {
  readonly key: string
  readonly words: string
  readonly does:
    | { readonly kind: 'go'; readonly change: Change }
    | { readonly kind: 'decide'; readonly wish: Wish; readonly change: Change }
  /** What stands now. */
  readonly stands?: boolean
}

/** The keys of a list: one letter each. */
export const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A key that only changes the address. */
export function go(change: Change): Key['does'] {
  return { kind: 'go', change }
}
