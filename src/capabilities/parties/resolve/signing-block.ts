/**
 * The block under a mail: who signs, what he is, for which body. "Claims <claims@…>"
 * is nobody's name, and whose mailbox it is stands under its mails only.
 *
 * Counted are short lines at the end of the sender's own words, the body alone in its
 * line or between commas. A notice that names the body is prose; a block that begins
 * with another person's name than the sender's was handed on with what he forwards.
 */
import { type Document, isLikeName } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { FoundName } from '../find/piece.ts'

/** For whom a mail is signed, and by whom where the block says it. */
export type SignedFor = readonly [body: string, person: string | null]

/** The body and the person that the block under a mail names; none where no body stands there. */
export function signedFor(
  { from, to, copies, parts, signers }: Mail,
  words: string,
  readNames: (words: string) => readonly FoundName[],
): SignedFor | undefined {
  const [sender] = from
  if (sender?.address === undefined) return undefined
  const block = blockIn(words, parts)
  const inBlock = readNames(words).filter((one) => isItem(words, block, one))
  const body = inBlock.find(({ named }) => named === 'organisation')
  if (body === undefined) return undefined
  const person =
    signers?.find(({ named }) => named === 'person')?.value ??
    inBlock.find((one) => one.named === 'person' && one.start < body.start)?.name
  // "Claims", "Customer Service": a mailbox, which others than it sign for.
  const isPerson = readNames(sender.value).some(({ named }) => named === 'person')
  const isHandedOn = isPerson && person !== undefined && !isLikeName(person, sender.value)
  const isReader = [...to, ...copies].some(({ value }) => isLikeName(value, body.name))
  if (isHandedOn || isReader || isLikeName(sender.value, body.name)) return undefined
  return [body.name, person ?? null]
}

type Mail = Pick<Document, 'from' | 'to' | 'copies' | 'parts' | 'signers'>

/** Where the block stands: at the signature, else the lines behind the last one of running text. */
function blockIn(words: string, parts: Document['parts']): Span {
  const quoted = parts.filter(({ part }) => part === 'quoted' || part === 'attribution')
  const signature = parts.find(
    (one) =>
      one.part === 'signature' &&
      !quoted.some(({ start, end }) => start <= one.start && one.start < end),
  )
  const below = quoted
    .filter(({ start }) => start > (signature?.start ?? 0))
    .map(({ start }) => start)
  const own = { start: signature?.start ?? 0, end: Math.min(words.length, ...below) }
  const lines = linesIn(words, own)
  const at = signature === undefined ? lines.findLastIndex((line) => isRunning(line.words)) + 1 : 0
  const block = lines.slice(at, at + mostLines)
  const stop = block.findIndex((line) => isRunning(line.words) || isHeadOfAnother(line.words))
  const kept = stop === -1 ? block : block.slice(0, stop)
  return { start: kept[0]?.start ?? own.end, end: kept.at(-1)?.end ?? own.end }
}

function linesIn(words: string, { start, end }: Span): (Span & { readonly words: string })[] {
  const lines = words.slice(start, end).matchAll(/[^\n]*\S[^\n]*/gu)
  return [...lines].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
    words: line.trim(),
  }))
}

/** Name, office, department, body, two lines of address: what stands under more is an appendix. */
const mostLines = 7

/** A sentence: of several words, with its stop behind it, or too long for a line of a block. */
function isRunning(line: string): boolean {
  const count = line.split(/\s+/).length
  return line.length > longestLine || (count > 5 && /[.!?:;]["'”’)]?$/u.test(line))
}

const longestLine = 100

/** "From: …", "---- Original message ----": what follows is another's. */
function isHeadOfAnother(line: string): boolean {
  return /^>|^[-_=*]{2,}\s*\p{L}|^\p{Lu}\p{L}{1,9}\s?:\s.*(?:@|\d{4})/u.test(line)
}

/** Alone in its line, or between the commas and bars of it; "for" may stand before it. */
function isItem(words: string, block: Span, { start, end }: Span): boolean {
  if (start < block.start || end > block.end) return false
  const before = words.slice(words.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = words.indexOf('\n', end)
  const after = words.slice(end, lineEnd === -1 ? undefined : lineEnd)
  return (
    /(?:^|[,|·•/–—-])\s*(?:\p{Ll}+\s){0,4}(?:\p{Lu}\p{Ll}{0,3}\.?\s)?$/u.test(before) &&
    /^\s*(?:$|[,|·•/–—(-])/u.test(after)
  )
}
