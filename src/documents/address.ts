/**
 * Address blocks: a name, and under or behind it where he is to be found.
 *
 * "Herrn Dr. / Richard Beer / Wien / I. Wollzeile 15", "C. E. Perkins, Esq., /
 * Burlington, Iowa". Words that nobody uses of himself ("Herrn", "To", "Mr.")
 * tell an addressee; a block without them may be a letterhead.
 */
import type { Span } from '../text/index.ts'
import { leadingTitles } from './leading-titles.ts'
import type { Line } from './lines.ts'
import { isPersonLike, isSurePerson, type ReadName, readName } from './names.ts'
import { isProse } from './prose.ts'
import { type StackedName, stackedNames } from './stacked-names.ts'
import {
  addressWords,
  bodies,
  formWords,
  legalForms,
  monthOf,
  offices,
  weekdays,
} from './vocabulary.ts'

export interface AddressBlock extends Span {
  readonly name: ReadName
  /** Where the name stands. */
  readonly at: Span
  /** Opened by words that one gives to others only. */
  readonly addressed: boolean
  /** Whether lines of an address follow the name. */
  readonly located: boolean
  /** The name is a person's beyond doubt, a titled one's, a body's or an office's. */
  readonly sure: boolean
  /** Persons in the lines below, one under another: "Mr. A. Dunn / Mrs. B. Dunn". */
  readonly others: readonly StackedName[]
}

/** A run of lines that stand together, none of them prose. */
export type Run = readonly Line[]

/** Lines that follow each other without a blank line or something else between them. */
export function runsOf(lines: readonly Line[], words: string): Run[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    const near =
      last !== undefined && line.gap === 0 && words.slice(last.end, line.start).trim() === ''
    if (near) runs.at(-1)!.push(line)
    else runs.push([line])
  }
  return runs
}

/**
 * The address blocks of a run: the one it begins with, and one that begins
 * further on with words that one gives to others only ("London, July 5 / To Sir
 * William Harlow / Bath").
 */
export function readAddresses(run: Run): AddressBlock[] {
  const inside = run.flatMap((line, at) => (at > 0 && line.opens ? [run.slice(at)] : []))
  const first = readAddress(run)
  if (first?.addressed) return [first]
  const blocks = inside.flatMap((lines) => readAddress(lines) ?? [])
  const other = blocks.find((block) => block.addressed) ?? (first ? undefined : blocks[0])
  return [first, other].filter((block) => block !== undefined)
}

/** Reads a run of lines as an address block; nothing when it begins with no name. */
function readAddress(run: Run): AddressBlock | undefined {
  let addressed = false
  for (let at = 0; at < Math.min(run.length, 4); at += 1) {
    const line = run[at]!
    const lead = leadingTitles(line.words)
    addressed ||= lead.addressed || /(?<!\p{L})(?:Esqr?e?|Bart)(?!\p{L})/u.test(line.words)
    const more = joinedName(run, at)
    const rest = (more?.words ?? line.words).slice(lead.length)
    // "Herrn / Rechtsanwalt / Dr. Emil Brask": what he is stands above who he is.
    if (rest.trim() === '' || isBareOffice(rest.replace(/^the\s/iu, ''))) continue
    const cut = nameEnd(rest)
    const name = readName(rest.slice(0, cut))
    if (name === undefined || !isAddressee(name, rest)) return undefined
    const behind = rest.slice(cut)
    const located =
      run.slice(at + 1).some((below) => isPlaceLine(below.words)) || isPlaceLine(behind)
    const start = line.start + lead.length + rest.indexOf(name.name)
    return {
      start: run[0]!.start,
      end: run.at(-1)!.end,
      name: withOffice(name, run.slice(at + 1)),
      at:
        more !== undefined
          ? { start: line.start + lead.length, end: run[more.to - 1]!.end }
          : start >= line.start + lead.length
            ? { start, end: start + name.name.length }
            : line,
      addressed,
      located,
      sure: addressed || name.named !== 'person' || isSurePerson(name.name),
      others:
        more === undefined && behind.trim() === '' ? stackedNames(name, run.slice(at + 1)) : [],
    }
  }
  return undefined
}

function isBareOffice(words: string): boolean {
  const tokens = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '')
  const [only = ''] = tokens
  return tokens.length === 1 && (offices.has(only) || offices.has(only.replace(/s$/, '')))
}

/** Lines under a name that can be his office and the body he serves in. */
const mostOfficeLines = 3

/** A person with what he is in the lines under his name: "Emil Brask / Chief Clerk / Board of Rivers". */
export function withOffice(name: ReadName, below: readonly Line[]): ReadName {
  if (name.named !== 'person' || name.office !== undefined) return name
  const lines: string[] = []
  for (const { words } of below.slice(0, mostOfficeLines)) {
    if (!isOfficeLine(words)) break
    lines.push(words.trim())
  }
  return lines.length === 0 ? name : { ...name, office: lines.join(', ') }
}

function isOfficeLine(words: string): boolean {
  if (words.length > 90 || /[\d:]/.test(words) || isProse(words)) return false
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => offices.has(word) || bodies.has(word))
}

/** A name that goes on in the next line: "The Central Committee of the / Weavers' Union". */
function joinedName(run: Run, at: number): { words: string; to: number } | undefined {
  let to = at
  let words = run[at]!.words
  while (
    (/\b(?:of|of the|the|and|for|der|des|de|du|di)$/iu.test(words) || isCutBody(run, to)) &&
    to + 1 < run.length &&
    to < at + 3
  ) {
    to += 1
    words = `${words} ${run[to]!.words}`
  }
  return to === at ? undefined : { words, to: to + 1 }
}

/** "Ingenieurbüro / Weller + Partner", "Castor Immobilien / Verwaltungs-GmbH": one name in two lines. */
function isCutBody(run: Run, at: number): boolean {
  const [line = '', next = ''] = [run[at]?.words, run[at + 1]?.words]
  if (!/^\p{Lu}[^,\d]*$/u.test(next) || /[,\d]/.test(line)) return false
  const only = line.toLowerCase()
  if (/^\p{L}+$/u.test(only)) return bodies.has(only) && !offices.has(only)
  const last =
    next
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  return legalForms.has(last) && next.split(' ').length <= 2 && isPersonLike(line)
}

/** A name ends at a comma with something of an address behind it, or at a figure. */
function nameEnd(words: string): number {
  const office = /^[^,]+,\s/u.exec(words)?.[0]
  // "The Secretary, Board of Rivers": an office, and behind the comma whose it is.
  if (office !== undefined && isBareOffice(office.replace(/^the\s/iu, ''))) {
    const rest = words.slice(office.length)
    return office.length + nameEnd(rest)
  }
  const sign =
    /,|\s(?=\d)|\s(?=(?:Mitglied|Präsident(?:en)?|Director|Direktor)\s+(?:der|des)\s)|\s(?:Esqr?e?|Bart|Bt)\b|\s[—–-]\s|\s\(/u.exec(
      words,
    )
  return sign === null ? words.length : sign.index
}

function isAddressee(name: ReadName, line: string): boolean {
  if (/[!?]$|\d{3}/.test(name.name)) return false
  const tokens = name.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '')
  if (tokens.some((token) => formWords.has(token) || monthOf.has(token) || weekdays.has(token)))
    return false
  if (/(?:^|\s)[IVX]{2,}$/u.test(name.name)) return false
  if (name.named !== 'person') return true
  return isPersonLike(name.name) && tokens.length <= 5 && !isStreet(tokens) && line.length < 80
}

function isStreet(tokens: readonly string[]): boolean {
  return tokens.some(
    (token) => addressWords.has(token) || /(?:stra(?:ß|ss)e|gasse|platz|str)$/u.test(token),
  )
}

/** A street, a town, a number, a country: short, and no sentence. */
export function isPlaceLine(words: string): boolean {
  const tight = words.trim().replace(/^[,;\s]+/, '')
  if (tight.length < 2 || tight.length > 70) return false
  const tokens = tight.split(/[\s,]+/)
  if (tokens.length > 9) return false
  const lower = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  if (isStreet(lower)) return true
  // A dateline has a place in it too, and is no address.
  if (lower.some((token) => monthOf.has(token)) && /\d/.test(tight)) return false
  if (/\d/.test(tight)) return true
  // Nor is what somebody is: "Heinrich Moser, Regierungsrath".
  if (lower.every((token) => offices.has(token))) return false
  return tokens.every(
    (token) =>
      /^[\p{Lu}("]/u.test(token) || /^(?:am|an|der|in|on|near|the|of|bei|an|de|sur)$/iu.test(token),
  )
}
