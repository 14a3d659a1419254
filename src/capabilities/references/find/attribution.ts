/**
 * Attribution lines of mails: `On Mon, 7 May 2007 at 15:30 +0100, X wrote:`
 * above the quoted words of X's mail. Only the lines of this mail's own writer;
 * what stands in the quoted words belongs to another mail.
 */
import { languages } from '../../../languages/index.ts'
import type { Document, Draft, Evidence, Mention } from '../../../record/index.ts'
import { type Block, describe, type Span } from '../../../text/index.ts'
import type { ReadDocument } from '../../capability.ts'
import { type DayOfWriting, edtfOf, readDate } from './dates.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { Numeral, tokensOf } from './tokens.ts'

/** No attribution is longer than this. */
const longest = 260
/** How much of the quoted words is kept, to know the mail again. */
const quotedWords = 1500

const grammars = languages.flatMap((language) => language.mentions ?? [])
const verbs = wordPattern(grammars.flatMap((grammar) => grammar.attribution.verbs))
const openers = wordPattern(grammars.flatMap((grammar) => grammar.attribution.openers))

function wordPattern(words: readonly string[]): RegExp {
  const list = [...new Set(words)].map((word) => word.replace(/[^\p{L}\s]/gu, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu')
}

/** The attribution lines of a mail. */
export function attributions(
  read: ReadDocument,
  maker: Draft<'mention'>['maker'],
  now: DayOfWriting | undefined,
): Draft<'mention'>[] {
  const { document, text } = read
  if (document.mail === undefined) return []
  return text.blocks.flatMap((block, index): Draft<'mention'>[] => {
    if (block.kind === 'quote' || !':]'.includes(text.words[block.end - 1] ?? ' ')) return []
    const span = lineSpan(text.words, text.lines, block)
    const body =
      span === undefined ? undefined : bodyOf(text.words.slice(span.start, span.end), document, now)
    if (span === undefined || body === undefined) return []
    const evidence: Evidence = { ...describe(text.words, span), document: document.id }
    const quoted = quotedAfter(text.blocks, index)
    const more: Evidence[] =
      quoted === undefined ? [] : [{ ...describe(text.words, quoted), document: document.id }]
    return [{ kind: 'mention', body, evidence: [evidence, ...more], maker, confidence: 0.97 }]
  })
}

/** The lines at the end of a block that make the attribution: from its opener on, else the last line. */
function lineSpan(words: string, lines: readonly number[], block: Block): Span | undefined {
  const starts = lines.filter((start) => start >= block.start && start < block.end)
  for (let back = 1; back <= Math.min(3, starts.length); back += 1) {
    const start = starts[starts.length - back]!
    const line = words.slice(start, block.end)
    if (line.length > longest) return undefined
    const isTail = line.includes('>') && !line.includes('<')
    if (isTail || !(verbs.test(line) || isStarred(line))) continue
    if (opensWithDate(line)) return { start, end: block.end }
    // `moe wrote:` needs no opener when it is all of its line; a longer one may begin a line above.
    const above = starts[starts.length - back - 1]
    const aboveLine = above === undefined ? '' : words.slice(above, start)
    const begins = openers.exec(aboveLine)
    if (begins !== null && opensWithDate(aboveLine.slice(begins.index))) {
      return { start: above! + begins.index, end: block.end }
    }
    const inside = openers.exec(line)
    const from = inside !== null && opensWithDate(line.slice(inside.index)) ? inside.index : 0
    return { start: start + from, end: block.end }
  }
  return undefined
}

/** `On 2007-05-02 …`, `Am 11.03.2007 …`: an opener with a figure behind it. */
function opensWithDate(line: string): boolean {
  return openers.exec(line)?.index === 0 && /\d/.test(line)
}

/** `* X <address> [2007-02-22 15:18:01+0000]:` needs no verb. */
function isStarred(line: string): boolean {
  return /^\*\s.*<[^>]*>.*\[[^\]]*\d[^\]]*\]:?$/u.test(line)
}

/** The quoted blocks under an attribution, as far as they reach. */
function quotedAfter(blocks: readonly Block[], index: number): Span | undefined {
  const first = blocks[index + 1]
  if (first === undefined) return undefined
  let last = first
  for (let at = index + 2; at < blocks.length && blocks[at]!.kind === 'quote'; at += 1)
    last = blocks[at]!
  return { start: first.start, end: Math.min(last.end, first.start + quotedWords) }
}

/** What an attribution says: who, on which day, at what hour. */
function bodyOf(
  line: string,
  document: Document,
  now: DayOfWriting | undefined,
): Mention | undefined {
  const date = dateIn(line, now)
  const name = nameIn(line, date?.span)
  if (name === undefined && date === undefined) return undefined
  const clock = /\b(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s*([AP]M))?/iu.exec(
    line.slice(date?.span.end ?? 0),
  )
  const zone = /(?<=[\s:\d])[+-]\d{2}:?\d{2}(?=[\s,)])/.exec(line)
  return {
    form: 'attribution',
    kinds: ['e-mail'],
    ...(date === undefined ? {} : { date: date.edtf }),
    from: name === undefined ? [] : isOwn(name) ? document.from.map((one) => one.value) : [name],
    to: [],
    relation: 'quotes',
    clues: [
      'noun mail',
      ...(date?.other === undefined ? [] : [`or ${date.other}`]),
      ...(clock === null ? [] : [`time ${timeOf(clock)}`]),
      ...(zone === null ? [] : [`zone ${zone[0].replace(':', '')}`]),
    ],
  }
}

function timeOf([, hour = '', minute = '', second, half]: RegExpExecArray): string {
  const noon =
    /pm/i.test(half ?? '') && Number(hour) < 12
      ? 12
      : /am/i.test(half ?? '') && Number(hour) === 12
        ? -12
        : 0
  return [
    String(Number(hour) + noon).padStart(2, '0'),
    minute,
    ...(second === undefined ? [] : [second]),
  ].join(':')
}

interface LineDate {
  readonly edtf: NonNullable<Mention['date']>
  /** The other reading of `5/7/07`. */
  readonly other?: string
  readonly span: Span
}

/** The first date of a line, in any language that mails are written in. */
function dateIn(line: string, now: DayOfWriting | undefined): LineDate | undefined {
  for (const grammar of grammars) {
    const found = dateBy(line, lexiconOf(grammar), now)
    if (found !== undefined) return found
  }
  return undefined
}

function dateBy(
  line: string,
  lexicon: Lexicon,
  now: DayOfWriting | undefined,
): LineDate | undefined {
  const tokens = tokensOf(line, lexicon)
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.classes[at] !== Numeral && tokens.lexemes[at]?.month === undefined) continue
    const date = readDate(tokens, at, now)
    if (date?.day === undefined || date.month === undefined || date.year === undefined) continue
    const edtf = edtfOf(date)
    if (edtf === undefined) continue
    const slashed = line.slice(tokens.starts[date.from], tokens.ends[date.to - 1]).includes('/')
    const other =
      slashed && date.day <= 12 && date.day !== date.month
        ? edtfOf({ ...date, day: date.month, month: date.day })
        : undefined
    const span = { start: tokens.starts[date.from]!, end: tokens.ends[date.to - 1]! }
    return { edtf, ...(other === undefined ? {} : { other }), span }
  }
  return undefined
}

/** The writer: what is left of the line without date, hour, address and the words for writing. */
function nameIn(line: string, date: Span | undefined): string | undefined {
  const rest = (date === undefined ? line : `${line.slice(0, date.start)} ${line.slice(date.end)}`)
    .replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[*\]]/g, ' ')
    .replace(/\S+@\S+|\S+ at \S+\.\S+/gu, ' ')
    .replace(/\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[AP]M)?/giu, ' ')
    .replace(/[+-]\d{4}\b/g, ' ')
    .replace(new RegExp(verbs.source, 'giu'), ' ')
    .replace(/["“”:]/g, ' ')
  const words = rest
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word) && !openersOnly.test(word) && !weekdays.test(word))
  const name = words.join(' ').trim()
  return name === '' || words.length > 6 ? undefined : name
}

/** `I wrote:` quotes an earlier mail of one's own. */
function isOwn(name: string): boolean {
  return grammars.some((grammar) => grammar.pronouns[name.toLowerCase()] === 1)
}

const openersOnly = new RegExp(`^(?:${openers.source}|um|à|at|the|gmt|utc|am|pm)$`, 'iu')
const weekdays = wordPattern(grammars.flatMap((grammar) => Object.keys(grammar.weekdays)))
