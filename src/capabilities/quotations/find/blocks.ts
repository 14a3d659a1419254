/**
 * Block quotations: paragraphs set off as another's words without marks.
 *
 * Markup or indentation says so of itself. Where the layout is lost, a paragraph is
 * taken for a block when the one before breaks off in the middle of a sentence at a
 * verb of saying ("… he said in his speech that").
 */
import type { QuotationWords } from '../../../languages/index.ts'
import { encloses, overlaps, type Span } from '../../../text/index.ts'
import type { Laid, Quoted } from './quoted.ts'

/** What was found before: mails are set off already, what is set off may hold marks. */
interface Found {
  readonly mail: readonly Quoted[]
  readonly inline: readonly Quoted[]
}

/** Block quotations outside those already found; what is set off may hold some in marks. */
export function blockQuotations(
  text: Laid,
  language: QuotationWords,
  { mail, inline }: Found,
): Quoted[] {
  const found: Quoted[] = []
  let setIn: Span | undefined
  text.blocks.forEach((block, index) => {
    const before = text.blocks[index - 1]
    if (
      before === undefined ||
      mail.some(({ outer }) => overlaps(outer, block)) ||
      inline.some(
        ({ outer }) =>
          overlaps(outer, block) && !(block.kind === 'quote' && encloses(block, outer)),
      )
    )
      return
    if (block.kind === 'quote' && setIn === before) {
      found.push(goneOn(found.pop()!, quotationOf(text.words, block)))
      setIn = block
      return
    }
    const lead = text.words.slice(Math.max(before.start, before.end - 240), before.end).trimEnd()
    const words = text.words.slice(block.start, block.end)
    if (
      block.kind === 'quote'
        ? leadsIn(lead, language) || isProse(words)
        : (breaksOff(lead, language) ||
            ((announces(lead, language) || isNoted(lead, words, language)) && !isPoint(words))) &&
          isWhole(words)
    ) {
      found.push(quotationOf(text.words, block))
      if (block.kind === 'quote') setIn = block
    }
  })
  return found
}

/** Set in as the paragraph before it: the same quotation goes on. */
function goneOn(one: Quoted, next: Quoted): Quoted {
  return {
    ...one,
    end: next.end,
    outer: { start: one.outer.start, end: next.outer.end },
    pieces: [...one.pieces, ...next.pieces],
  }
}

function quotationOf(words: string, block: Span): Quoted {
  let { start, end } = block
  while (start < end && /\s/.test(words[start]!)) start += 1
  const written = words.slice(start, end).trimEnd()
  end = start + written.length
  // A note number stands behind the last word of a block and is not of it.
  const note = /(?<=[.!?…’”"')\]])\d{1,3}$/.exec(written)
  if (note !== null) end -= note[0].length
  return {
    start,
    end,
    outer: { start, end },
    pieces: [{ start, end }],
    form: 'block',
    mark: '',
    depth: 1,
    unclosed: false,
  }
}

/** The words before an indented block introduce it. */
function leadsIn(lead: string, language: QuotationWords): boolean {
  if (/[:：]$/.test(lead)) return true
  return !/[.!?]$/.test(lead) && lastClauseSays(lead, language)
}

/** The words before break off at a verb of saying, with a comma, "that" or nothing behind it. */
function breaksOff(lead: string, language: QuotationWords): boolean {
  if (/[.!?:;”’"')\]\d]$/.test(lead)) return false
  const last = /(\p{L}+)(,?)$/u.exec(lead)
  if (last === null) return false
  const [, word = '', comma = ''] = last
  if (language.that.includes(word.toLowerCase())) return lastClauseSays(lead, language)
  return comma !== '' && says(word, language)
}

/** A verb of saying stands so near before the colon, and the writer nowhere in its sentence. */
const beforeColon = 4

/** "In her review Dr Hallam wrote:"; not "we propose:", behind which the writer goes on himself. */
function announces(lead: string, language: QuotationWords): boolean {
  if (!lead.endsWith(':')) return false
  const sentence = lead.split(/[.!?;]\s/).at(-1) ?? lead
  const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return (
    words.slice(-beforeColon).some((word) => says(word, language)) && !hasWriter(lead, language)
  )
}

/** "… told the clerk of the Guild, Orme:" before a paragraph that ends in the number of its note. */
function isNoted(lead: string, words: string, language: QuotationWords): boolean {
  if (!lead.endsWith(':') || !/[.!?…][”’"')\]]*\d{1,3}$/.test(words.trimEnd())) return false
  return lastClauseSays(lead, language) && !hasWriter(lead, language)
}

/** The writer stands in the last sentence, and so goes on himself behind it. */
function hasWriter(lead: string, language: QuotationWords): boolean {
  const sentence = lead.split(/[.!?;]\s/).at(-1) ?? lead
  const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.some((word) => language.writer.includes(word) && !language.objects.includes(word))
}

function lastClauseSays(lead: string, language: QuotationWords): boolean {
  const clause = lead.split(/[.!?;]\s/).at(-1) ?? lead
  const words = clause.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.slice(-14).some((word) => says(word, language))
}

function says(word: string, language: QuotationWords): boolean {
  const small = word.toLowerCase()
  return language.sayingStems.some((stem) => stem.length > 2 && small.startsWith(stem))
}

/** Sentences rather than a program, a table or an address. */
function isProse(block: string): boolean {
  const tokens = block.trim().split(/\s+/)
  const plain = tokens.filter((token) => /^[(“"‘']?\p{L}[\p{L}'’-]*[.,;:!?)”"’']*$/u.test(token))
  return tokens.length >= 8 && plain.length / tokens.length > 0.85 && !/[{}=;]\s*$/m.test(block)
}

/** The first point of a list, such as a writer draws up himself. */
function isPoint(words: string): boolean {
  return /^\s*(?:\(?(?:\p{N}{1,3}|\p{L})[.)]|[-–—•*·])\s/u.test(words)
}

/** A paragraph that ends as a sentence does, perhaps with a note number. */
function isWhole(words: string): boolean {
  return words.trim().length > 60 && /[.!?…][”’"')\]]*\d{0,3}$/.test(words.trimEnd())
}
