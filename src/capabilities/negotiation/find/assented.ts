/**
 * What one of those who met put and all then agreed: "Mrs Orme proposed that the
 * hedge be cut. All present agreed." The words say what was agreed, and nobody
 * owes an answer to it any more.
 */
import type { AgreementWords } from '../../../languages/index.ts'
import type { ActKind } from '../../../record/index.ts'
import { once, type Span } from '../../../text/index.ts'

/** What asks for assent; an undertaking stays his who made it. */
const asking: ReadonlySet<ActKind> = new Set([
  'propose',
  'counter',
  'offer',
  'request',
  'demand',
  'condition',
  'postpone',
])

/** Whether minutes say at the end of a stretch, or right behind it, that all agreed to what it puts. */
export function isAssentedTo(
  words: string,
  { act, start, end }: Span & { readonly act: ActKind },
  grammar: AgreementWords,
): boolean {
  if (!asking.has(act)) return false
  const { within, behind } = formsOf(grammar)
  return within.test(words.slice(start, end)) || behind.test(words.slice(end, end + farthest))
}

/** Whether a sentence says nothing but that all agreed: what they agreed to stands before it. */
export function isAssent(sentence: string, grammar: AgreementWords): boolean {
  return formsOf(grammar).whole.test(sentence)
}

/** A word of another who seconds it may stand between. */
const farthest = 240

const formsOf = once(({ assented, beforeAssent }: AgreementWords) => ({
  within: new RegExp(
    `(?:[,;–-]|(?<!\\p{L})(?:and|und)(?!\\p{L})) *(?:${beforeAssent})?(?:${assented})\\W*$`,
    'iu',
  ),
  whole: new RegExp(`^(?:${beforeAssent})?(?:${assented})\\W*$`, 'iu'),
  behind: new RegExp(`^[\\s.;]*(?:${beforeAssent})?(?:${assented})\\s*(?:[.;!]|\\n|$)`, 'iu'),
}))
