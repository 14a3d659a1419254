/**
 * Interrupted quotations: "The weir," he wrote, "is ours." is one quotation in two pieces.
 *
 * Joined only when the grammar shows it: the first piece breaks off with a comma (or
 * with nothing), a short clause of saying follows, and the second goes on in small letters.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import type { Quoted } from './quoted.ts'

/** The longest clause of saying between two pieces. */
const longestClause = 60

/** Join the pieces of interrupted quotations, and part those with an aside; the rest is handed through. */
export function joinInterrupted(
  words: string,
  found: readonly Quoted[],
  language: QuotationWords,
): Quoted[] {
  const joined: Quoted[] = []
  for (const one of found) {
    const quoted = { ...one, pieces: withoutAsides(words, one.pieces, language) }
    const before = joined.findLast((one) => one.depth === quoted.depth && one.form === 'inline')
    if (before !== undefined && goesOn(words, before, quoted, language))
      joined[joined.indexOf(before)] = {
        ...before,
        end: quoted.end,
        outer: { start: before.outer.start, end: quoted.outer.end },
        pieces: [...before.pieces, ...quoted.pieces],
      }
    else joined.push(quoted)
  }
  return joined
}

/** The pieces without "écrit-il", which French sets between commas inside the marks. */
function withoutAsides(
  words: string,
  pieces: readonly Span[],
  { aside }: QuotationWords,
): readonly Span[] {
  if (aside === undefined) return pieces
  const pattern = new RegExp(aside, 'gu')
  return pieces.flatMap(({ start, end }) => {
    const cuts = [...words.slice(start, end).matchAll(pattern)]
    const begins = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)]
    return begins.map((from, at) => {
      const begin = from + (/^\s*/.exec(words.slice(from, end))?.[0].length ?? 0)
      return { start: begin, end: at < cuts.length ? start + cuts[at]!.index : end }
    })
  })
}

function goesOn(words: string, one: Quoted, next: Quoted, language: QuotationWords): boolean {
  if (one.unclosed || next.form !== 'inline' || one.mark !== next.mark) return false
  const between = words.slice(one.outer.end, next.outer.start)
  if (
    between.length > longestClause ||
    next.outer.start < one.outer.end ||
    between.includes('\n\n')
  )
    return false
  const clause = between.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  if (clause.length === 0 || clause.length > 8 || !says(clause, language)) return false
  // In brackets the clause is surely the writer's; between commas the piece before must break off.
  if (/^\s*\(.*\)\s*$/u.test(between)) return true
  const opening = words[next.start] ?? ''
  const breaks = /[,;–—-]$/.test(words.slice(one.start, one.end).trimEnd()) || /^\s*,/.test(between)
  return breaks && opening === opening.toLowerCase() && /,\s*$/.test(between)
}

function says(clause: readonly string[], language: QuotationWords): boolean {
  const phrase = clause.join(' ')
  return (
    language.interruptions.some((one) => phrase.includes(one)) ||
    clause.some((word) =>
      language.sayingStems.some((stem) => stem.length > 2 && word.startsWith(stem)),
    )
  )
}
