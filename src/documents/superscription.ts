/**
 * Superscriptions: letters of bodies and of great persons begin with a line
 * that names both sides and greets. "To the Provost of Halvern, the Masters of
 * the Weavers' Guild, greeting." "Anselm, Dean of Tolm, to the Chapter sendeth
 * greeting."
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { readName } from './names.ts'
import { bodies, greetings, offices } from './vocabulary.ts'

export interface Superscription {
  readonly from: Span
  readonly to: Span
}

/** No superscription is longer, in characters and in lines. */
const longest = 320
const mostLines = 5

/** A superscription that begins at a line, and the line behind it. */
export function superscriptionAt(
  lines: readonly Line[],
  at: number,
): { readonly read: Superscription; readonly to: number } | undefined {
  if (!lines[at]!.opens) return undefined
  let words = ''
  for (let to = at + 1; to <= Math.min(lines.length, at + mostLines); to += 1) {
    const line = lines[to - 1]!
    if (to > at + 1 && line.opens) return undefined
    words = words === '' ? line.words : `${words} ${line.words}`
    const read = readSuperscription(words)
    if (read !== undefined && line.closes) return { read, to }
  }
  return undefined
}

/** Both sides of a greeting in the third person; nothing where it names but one. */
export function readSuperscription(words: string): Superscription | undefined {
  const tail = words.length > longest ? null : greetings.exec(words)
  if (tail === null) return undefined
  const sides = words.slice(0, tail.index)
  return addresseeFirst(sides) ?? senderFirst(sides)
}

/** "To the Provost, the Masters of the Guild": of several commas the one that parts two names. */
function addresseeFirst(sides: string): Superscription | undefined {
  const lead = /^(?:to|unto|an|à|al|alla)\s+/iu.exec(sides)?.[0].length
  if (lead === undefined) return undefined
  const parts = [...sides.matchAll(/\s*[,;:]\s+(?:from\s+)?/giu)]
    .map(({ index, 0: sign }) => ({
      to: sideIn(sides, { start: lead, end: index }),
      from: sideIn(sides, { start: index + sign.length, end: sides.length }),
    }))
    .filter((one): one is Superscription => one.to !== undefined && one.from !== undefined)
  return parts.sort((one, other) => weight(sides, other) - weight(sides, one))[0]
}

/** A side that begins with its article, or a name with its office behind it, begins there; the last such counts. */
function weight(sides: string, { from }: Superscription): number {
  const words = sides.slice(from.start, from.end)
  const before = sides.slice(0, from.start)
  const own = /(?:^|[,;]\s+)(?:we,?\s+)?(?:the|your|der|die|das|le|la|les|il)\s+$/iu.test(before)
  const [first = ''] = words.toLowerCase().split(/[^\p{L}]+/u)
  const isOffice = offices.has(first) || bodies.has(first)
  const named = /^[^,]+,\s/u.test(words) && !isOffice
  return (own ? 4 : named ? 3 : isOffice ? 0 : 1) + from.start / longest
}

/** "The Masters of the Guild to the Provost", "We, the Elders, send to the Synod". */
function senderFirst(sides: string): Superscription | undefined {
  const to =
    /[\s,]+(?:(?:send(?:s|eth)?|wish(?:es|eth)?|bid(?:s|deth)?)\s+)?(?:to|unto|an|à|al|alla)\s+(?=\p{L})/iu.exec(
      sides,
    )
  if (to === null || /^(?:to|unto|an|à|al|alla)\s/iu.test(sides)) return undefined
  const from = sideIn(sides, { start: 0, end: to.index })
  const addressee = sideIn(sides, { start: to.index + to[0].length, end: sides.length })
  return from === undefined || addressee === undefined ? undefined : { from, to: addressee }
}

/** What stands before a name to honour it: "the right worshipful", "We, the", "our well-beloved brethren the". */
const honours =
  /^(?:[Ww]e,?\s+)?(?:[\p{Ll}-]+\s+)*(?:(?:Right|Most|Very)\s+)?(?:(?:Worshipful|Honou?rable|Reverend|Noble|Excellent|Illustrious|Serene|Worthy)(?:\s+and|,)?\s+)*(?:(?:Sirs?|Lords?|Brethren|Fathers?|Friends?|Gentlemen)\s*,?\s+)?(?:[\p{Ll}-]+\s+)*(?=\p{Lu})/u
/** "Anselm, by divine sufferance Dean of Tolm" */
const byGrace = /(?<=,\s)by\s(?:[\p{Ll}-]+\s){1,5}/gu

/** The name of a side without what honours it; nothing where it is no name. */
function sideIn(words: string, span: Span): Span | undefined {
  const side = words
    .slice(span.start, span.end)
    .replace(/\sof\s(?:that|this|the\s(?:said|same))(?:\s\p{Ll}+)?$/u, '')
    .replace(/[\s,;:.]+$/u, '')
  const start = span.start + (honours.exec(side)?.[0].length ?? 0)
  const own = { start, end: span.start + side.length }
  return readName(words.slice(own.start, own.end).replace(byGrace, '')) === undefined
    ? undefined
    : own
}
