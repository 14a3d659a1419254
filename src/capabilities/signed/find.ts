/**
 * Signed acts in the words of their paper. What is said here is not read out
 * of the words: it was signed, and the words only show it.
 */
import { type ActValues, chanceryMaker, type Draft, type SignedAct } from '../../record/index.ts'
import { describe, type Span } from '../../text/index.ts'
import type { FindTools, ReadDocument } from '../capability.ts'

/** The acts of a paper of the chancery; none in any other. */
export function find(
  { document, text }: ReadDocument,
  { signed }: FindTools,
): readonly Draft<'act'>[] {
  let from = 0
  return (signed?.acts ?? []).map((act) => {
    const span = spanOf(act.words, text.words, from)
    from = span.start
    return draftOf(act, {
      entry: signed!.entry,
      evidence: { ...describe(text.words, span), document: document.id },
    })
  })
}

function draftOf(
  { act, party, values, words }: SignedAct,
  { entry, evidence }: { readonly entry: string; readonly evidence: Draft<'act'>['evidence'][0] },
): Draft<'act'> {
  return {
    kind: 'act',
    body: {
      act,
      party,
      mode: 'direct',
      values: values satisfies ActValues,
      topic: words.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
      context: [],
      alternatives: [],
      reasons: [`signed in the chancery, entry ${entry.slice(0, 8)}`],
    },
    evidence: [evidence],
    maker: chanceryMaker,
    confidence: 1,
  }
}

/** The words as the text has them, with its own white space; the whole paper where it was changed by hand. */
function spanOf(words: string, text: string, from: number): Span {
  const pattern = words
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  const place = new RegExp(pattern, 'gu')
  place.lastIndex = from
  const match = pattern === '' ? null : place.exec(text)
  if (match === null) return { start: 0, end: Math.min(text.length, 200) }
  return { start: match.index, end: match.index + match[0].length }
}
