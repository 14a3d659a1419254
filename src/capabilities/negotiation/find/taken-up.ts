/**
 * What a verdict takes up: in "we cannot agree with the proposal, put forward in
 * your letter, that the number be raised" there are two acts, the refusal and
 * the proposal of the other side that it tells.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { Act, ActKind } from '../../../record/index.ts'
import { once, type Span, trimmed } from '../../../text/index.ts'

export interface TakenUp extends Span {
  readonly mode: Act['mode']
  readonly side: 'second' | 'third'
}

/** Acts that are verdicts on what they name. */
const verdicts: ReadonlySet<ActKind> = new Set(['accept', 'reject', 'concede', 'postpone'])

/** The proposal that a verdict names; nothing where it names none. */
export function takenUpIn(
  words: string,
  { act, start, end }: Span & { readonly act: ActKind },
  grammar: ActWords,
): TakenUp | undefined {
  if (!verdicts.has(act)) return undefined
  const clause = words.slice(start, end)
  for (const form of formsOf(grammar)) {
    const match = form.exec(clause)
    const groups = match?.indices?.groups ?? {}
    const place = groups.quoted ?? groups.told ?? groups.third
    if (place === undefined) continue
    return {
      ...trimmed(words, { start: start + place[0], end: start + place[1] }),
      mode: groups.quoted === undefined ? 'reported' : 'quoted',
      side: groups.third === undefined ? 'second' : 'third',
    }
  }
  return undefined
}

const formsOf = once(({ takenUp }: ActWords): readonly RegExp[] =>
  takenUp.map((form) => new RegExp(form, 'du')),
)
