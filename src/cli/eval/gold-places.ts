/**
 * Where a place of the gold lies in a source when its figures do not say: by
 * its words, by the first and last words of a document, behind the head of a mail.
 */
import type { Span } from '../../text/index.ts'

export interface GoldPlace {
  readonly start?: number
  readonly end?: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** By the words themselves: with all of their surroundings, then with less of them. */
export function byWords(
  words: string,
  { exact, prefix, suffix }: GoldPlace,
  within: Span,
): Span | undefined {
  if (exact.trim() === '') return undefined
  for (const kept of [40, 12, 0]) {
    const before = prefix.slice(Math.max(0, prefix.length - kept))
    const after = suffix.slice(0, kept)
    const found = [...words.matchAll(looseWords(before, exact, after))].filter(
      (match) => match.index >= within.start - 1 && match.index < within.end,
    )
    const [first] = found
    if (first === undefined || (found.length > 1 && kept > 0)) continue
    const start = first.index + (first[1] ?? '').length
    return { start, end: start + (first[2] ?? '').length }
  }
  return undefined
}

/** The words with any white space (and quote marks of mail) where one space stands. */
function looseWords(before: string, exact: string, after: string): RegExp {
  return new RegExp(`(${loose(before)})(${loose(exact.trim())})(?=${loose(after)})`, 'gu')
}

function loose(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
}

/** From the first words of a document to its last, where a row gives both. */
export function byEdges(
  words: string,
  { incipit = '', explicit = '' }: Readonly<Record<string, string>>,
): Span | undefined {
  if (incipit.trim() === '' || explicit.trim() === '') return undefined
  const first = new RegExp(loose(incipit.trim()), 'u').exec(words)
  if (first === null) return undefined
  const last = [...words.matchAll(new RegExp(loose(explicit.trim()), 'gu'))]
    .map((match) => match.index + match[0].length)
    .find((end) => end >= first.index + first[0].length)
  return last === undefined ? undefined : { start: first.index, end: last }
}

const mailHead = /^(?:From \S.*\r?\n)?(?:[A-Za-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*){2,}\r?\n/

/**
 * A mail begins for people with its head, and its words behind it: the head is
 * no text. A form of an office has labels too, but its lines are parted otherwise.
 */
export function behindMailHead(words: string, span: Span): Span {
  const head = mailHead.exec(words.slice(span.start, Math.min(span.end, span.start + longestHead)))
  return head !== null && /^(?:From \S.*\r?\n)?(?:.*\r?\n)*Date:/.test(head[0])
    ? { start: span.start + head[0].length, end: span.end }
    : span
}

const longestHead = 20_000
