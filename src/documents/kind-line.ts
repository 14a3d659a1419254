/** Lines that name a kind of document and nothing else: "TELEGRAM No. 17", "Memorandum". */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { kindOfNoun, meetingNotes } from './vocabulary.ts'

const numbered =
  /^(?<lead>.*?)(?:(?<!\s)(?:\s*[,:])?\s+(?:(?:no|nr|number)\.?\s*(?<number>[\p{L}\d][\p{L}\d/-]*)|(?<row>\d{1,4}|[IVXLC]{1,7})\.?))?$/iu

/** Behind the number under which a registry files it: "711.94/52: Telegram", "711.94/52: Telegram (part air)". */
const ofFile =
  /^(?=\S*\d)\S+(?:\s[\p{L}\d./-]{1,16}){0,3}\s?:\s(?<noun>\p{L}[\p{L} -]{2,24}?)(?:\s\([\p{L} ]{2,24}\))?\.?$/u

/** The kind a line names, and its number. */
export function readKindLine(line: Line): { kind: DocumentKind; number?: string } | undefined {
  if (line.words.length > 60) return undefined
  const filed = ofFile.exec(line.words)?.groups?.noun?.toLowerCase() ?? ''
  const kindOfFile = kindOfNoun.get(filed)
  if (kindOfFile !== undefined) return { kind: kindOfFile }
  const match = numbered.exec(line.words.replace(/[^\p{L}\p{N}\s.,:/-]/gu, ' ').trim())
  const lead = match?.groups?.lead?.trim() ?? ''
  const tokens = lead.split(/\s+/)
  if (isWayOnly(tokens)) return undefined
  const shouted = lead === lead.toUpperCase() || line.kind === 'heading'
  if (tokens.length > 4 || (!shouted && tokens.length > 2)) return undefined
  const whole = kindOfNoun.get(lead.toLowerCase())
  if (whole !== undefined && tokens.length > 1) return withNumber(whole, match?.groups?.number)
  const nouns = tokens.map((token) => kindOfNoun.get(token.toLowerCase()))
  const at = nouns.findIndex((kind) => kind !== undefined)
  const kind = nouns[at]
  // "RECORD SERIES" speaks of the file, "MEMORANDUM FOR THE RECORD" of the paper.
  const alone =
    at === tokens.length - 1 && (shouted ? tokens[at]!.toLowerCase() !== 'record' : true)
  const leads = shouted && /^(?:of|for|to|from|der|des|de|du|di)$/iu.test(tokens[at + 1] ?? '')
  if (kind === undefined || !(alone || leads)) return undefined
  return withNumber(kind, match?.groups?.number)
}

/** "Notes of the family meeting on 14 October 2023": a title, and no sentence about notes. */
export function isMeetingTitle(words: string): boolean {
  return words.length <= longestTitle && !/[.;]$/.test(words) && meetingNotes.test(words)
}

const longestTitle = 120

/** "BY COURIER AND EMAIL" is how a letter goes; "BY TELEGRAPH" alone is what it is. */
function isWayOnly([first = '', ...rest]: readonly string[]): boolean {
  if (!ways.test(first)) return false
  return kindOfNoun.get(rest.join(' ').toLowerCase()) !== 'cable'
}

const ways = /^(?:by|via|per|par|mit|durch)$/iu

/** A kind in brackets at the beginning of a line: "(Telegraphic.)   Vienna, May 29", "[Telegram.—Paraphrase.]". */
export function readKindMark(line: Line): (Span & { kind: DocumentKind }) | undefined {
  const match = /^[([](?<noun>[\p{L}][\p{L} -]{2,24})\.?(?:\s?[—–-]+\s?\p{L}+\.?)?[)\]]/u.exec(
    line.words,
  )
  const kind = kindOfNoun.get(match?.groups?.noun?.toLowerCase() ?? '')
  if (match === null || kind === undefined) return undefined
  return { start: line.start, end: line.start + match[0].length, kind }
}

function withNumber(
  kind: DocumentKind,
  number: string | undefined,
): { kind: DocumentKind; number?: string } {
  return { kind, ...(number === undefined ? {} : { number }) }
}
