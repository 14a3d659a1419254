/**
 * Headings that say what a document is: "LETTER OF THE CENTRAL COMMITTEE OF
 * THE CPC OF MAY 7, 1964 TO THE CENTRAL COMMITTEE OF THE CPSU", "Telegram from
 * the Canadian Ambassador in Bonn, Thomas W. Delworth, to the Department of
 * External Affairs".
 *
 * A heading begins with a noun of a document and goes on with whom it is from,
 * to, or when. "Letters I have loved" is none.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { type DateTools, type ReadDate, readDates } from './dates.ts'
import { isOfficeAlone, isSurePerson, isTitledPerson, readName, seatedAt } from './names.ts'
import { withoutReceipt } from './receipt.ts'
import {
  addressedLeads,
  alternatives,
  kindLeads,
  kindOfNoun,
  offices,
  sameAsBefore,
  subjectLeads,
} from './vocabulary.ts'

export interface Heading {
  /** Nothing where the heading only names the two sides. */
  readonly kind?: DocumentKind
  readonly from?: Span
  readonly to?: Span
  readonly date?: ReadDate
  /** What stands behind or in quotation marks: the subject. */
  readonly title?: Span
  /** It greets: the first line of a letter, and no title of it. */
  readonly greets?: true
}

const nouns = alternatives(kindOfNoun.keys())
/** An edition numbers its papers: "No. 3 Letter of the Board". A bare figure is a point of a list. */
const number = '(?:(?:document|doc\\.?)\\s+\\d{1,4}|(?:no\\.|nr\\.|n°|№)\\s?\\d{1,4})[.:)]?\\s+'
const lead = new RegExp(
  // A record number may stand before it: "archive.example/52".
  `^(?:${number}|(?=\\S[^\\s./]*[./][^\\s\\d]*\\d)\\S+\\s+)?(?:(?:the|an?|der|die|das|le|la|une?|il|lo|open|joint|circular|top|personal|confidential|political|short|second|third|first|offener|offenes|politischer|${alternatives(kindLeads)})\\s+){0,8}(?<noun>${nouns})(?![\\p{L}])`,
  'iu',
)

/** Minutes are filed under a name: "Lock gates: minutes of the call on 2 April"; a letter "Re: minutes of" is none. */
const leadOfMinutes =
  /^(?!(?:re|aw|wg|fwd?|betreff|subject|concerning):)[^:.;]{2,48}:\s+(?<noun>minutes|protokoll)(?=\s(?:of|der|des|vom)\s)/iu

/** An agency by its initials before the noun, and what it says in quotation marks: "NPA Report “The gates are shut”". */
const leadOfAgency = new RegExp(
  `^(?<agency>\\p{Lu}{2,6})\\s+(?<noun>${nouns})s?(?=\\s*(?:["“«]|$))`,
  'iu',
)

/** Whose it is before the noun: "A.B. Quill's petition to the Board". */
const leadOfOwner = new RegExp(
  `^(?<owner>\\p{Lu}[\\p{L}.’-]*(?:\\s\\p{Lu}[\\p{L}.’-]*){1,4}?)['’]s\\s+(?:(?:${alternatives(kindLeads)})\\s+)?(?<noun>${nouns})(?![\\p{L}])`,
  'iu',
)

/** Particles between the noun, the sender, the addressee and the date. */
const toParticle =
  /\s(?:to|an|à|au|aux|al|alla|allo)\s+(?=(?:the|die|den|das|la|le|les|l['’])\s|\p{Lu})/giu
/** Right behind the noun: a "Secretary for Trade" is one office. */
const forParticle = /^\s(?:für|for|pour)\s+(?=(?:the|die|den|das|la|le|les|l['’])\s|\p{Lu})/iu
const fromParticle = /^[\s,]*(?:of|from|by|von|vom|des|der|de|du|di|del|della|dal|dalla|par)\s+/iu
const byParticle = /^[\s,]*(?:from|by|von|par)\s+/iu
const datedParticle = /(?:\s|^)(?:of|dated|from|on|vom|du|del|am|,|in)?\s*$/iu

/** Letters in a line beyond which it is no heading, whatever it begins with. */
const mostOfALine = 400

/**
 * Reads one line, or lines joined, as a heading; nothing when it is none. What
 * is set as a heading may be `bare`: "Minutes of the sitting" names no side.
 */
export function readHeading(
  words: string,
  tools: DateTools,
  options: { readonly bare: boolean } = { bare: false },
): Heading | undefined {
  if (words.length > mostOfALine) return undefined
  const match =
    lead.exec(words) ??
    (options.bare ? leadOfMinutes.exec(words) : null) ??
    leadOfAgency.exec(words) ??
    ownedLead(words)
  if (match === null) return undefined
  const kind = kindOfNoun.get(match.groups!.noun!.toLowerCase().replace(/\s+/g, ' '))
  if (kind === undefined) return undefined
  // "RECORD NUMBER", "RECORD": a box of an archive's sheet, and no minutes.
  if (/^record$/iu.test(match.groups!.noun!) && !/^\s+of\s/iu.test(words.slice(match[0].length)))
    return undefined
  const { rest, title } = withoutTitle(withoutSubject(words).replace(inReply, ''), match[0].length)
  const date = readDates(rest, tools)[0]
  const stretch = date === undefined ? rest : blank(rest, date)
  const sender = match.groups!.agency ?? match.groups!.owner
  const names = {
    ...namesIn(stretch, match[0].length, kind, sender !== undefined),
    ...(sender === undefined ? {} : { from: { start: 0, end: sender.length } }),
  }
  const isTalk = kind === 'minutes' && between.test(rest.slice(match[0].length))
  const says =
    names.from !== undefined ||
    names.to !== undefined ||
    date !== undefined ||
    isTalk ||
    title !== undefined
  if (!says && !(options.bare && isBare(words, match[0].length))) return undefined
  return {
    kind,
    ...names,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
}

/** Up to where a heading says what the paper is about: its days and names are of others. */
export function withoutSubject(words: string): string {
  const at = subjectLead.exec(words)?.index ?? 0
  return at > 0 ? words.slice(0, at) : words
}

const subjectLead = new RegExp(
  `(?<=\\p{L}[\\p{L}.)]{1,30}),?\\s(?:${alternatives(subjectLeads)})(?=\\s)`,
  'iu',
)

/** "Record of conversation between A. Quill and E. Brask": who spoke, and nobody writes to anybody. */
const between =
  /^[^;:]{0,60}(?<!\p{L})(?:between|(?:conversation|talk|meeting|interview) with|zwischen|gespräch(?:es)? mit|entre|entretien avec|tra)\s(?:\p{Ll}+\.?\s)?\p{Lu}/u

function ownedLead(words: string): RegExpExecArray | null {
  const match = leadOfOwner.exec(words)
  return match !== null && isSurePerson(match.groups!.owner!) ? match : null
}

/** Behind the noun a phrase that says of what, and no sentence. */
function isBare(words: string, after: number): boolean {
  const rest = words.slice(after)
  return (
    rest.length < 120 &&
    /^(?:$|[\s,:]+(?:of|on|about|concerning|from|between|der|des|über|zur|zum|de|du|sur|di|del|della|su)\s)/iu.test(
      rest,
    )
  )
}

/** "THE GUILD OF FISHERS TO THE BOARD OF RIVERS", "Mr. Harlow to Baron Quill.": two names and nothing else. */
export function readSides(written: string, tools: DateTools): Heading | undefined {
  if (written.length > mostOfALine) return undefined
  const { names, date } = withoutDay(withoutReceipt(written), tools)
  const words = names
    .replace(manner, '')
    .replace(inReply, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
  const lead = sidesLead.exec(words)?.[0].length ?? 0
  const plain = words.replace(/(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s/gu, ' ')
  if (words.length > 160 || /^(?:to|an|for|copy)\s|[.;:]\s/iu.test(plain)) return undefined
  const [from, to] = sidesOf(words.slice(lead)) ?? []
  if (from === undefined || to === undefined) return undefined
  const start = words.length - to.length
  const sides = {
    from: { start: lead, end: lead + from.length },
    to: { start, end: words.length },
    ...(date === undefined ? {} : { date }),
  }
  return /telegra/iu.test(manner.exec(written)?.[0] ?? '') ? { ...sides, kind: 'cable' } : sides
}

/** "Emil Brask an Ida Holt, Tolm, Montag, 3. Mai 1871": editions say where and when behind the sides. */
function withoutDay(words: string, tools: DateTools): { names: string; date?: ReadDate } {
  const end = words.indexOf(',')
  const date = end < 0 ? undefined : readDates(words, tools).at(-1)
  const isLast = date !== undefined && /^[\s.\])?]*$/u.test(words.slice(date.end))
  if (!isLast || !placesBefore.test(words.slice(end, date.start))) return { names: words }
  return { names: words.slice(0, end), date }
}

/** Between the sides and the day: a place, a weekday, a word that leads to the day. */
const placesBefore =
  /^(?:,\s*\[?(?:\p{Lu}\p{L}*\.?(?:[\s-](?:\p{Lu}|am|an|der|on|sur)\p{L}*\.?){0,3}|s\.\s?[ld]\.)\]?\??\s*)*,?\s*(?:den\s|d\.\s|le\s|vom\s|on\s|\[)?$/u

/** The two names that a word of direction parts; the holder of an office, named in brackets, ends the first. */
function sidesOf(words: string): readonly [string, string] | undefined {
  const joints = [...words.matchAll(/\s(?:to|an|à|alla?)\s/giu)]
  const isBehindHolder = ({ index }: RegExpExecArray): boolean => words[index - 1] === ')'
  return [...joints.filter(isBehindHolder), ...joints]
    .map(
      (joint) => [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)] as const,
    )
    .find(([from, to]) => isSide(from) && isSide(to) && !servesAnother.test(from))
}

/** "FROM THE REV. A. QUILL TO MR. BRASK." */
const sidesLead = /^from\s(?=\S+\s.*\sto\s)/iu
/** Behind the sides: "…, in reply." */
const inReply = /,?\s(?:in\s(?:reply|answer)|by way of (?:reply|answer))\.?$/iu

/** Printed collections say behind the sides how it was sent or how much of it is printed: "(Telegraphic.)", "(Extract.)". */
const manner = /(?<![\s.,—–-])[\s.,—–-]*[([]\p{L}+(?:\s\p{L}+)?\.?[)\]]\.?$/u

/** "The Secretary to the Board" is one man, not two sides. */
const servesAnother =
  /^the\s(?:\p{L}+\s)?(?:secretary|assistant|clerk|advis[eo]r|counsel|solicitor|ambassador|envoy|minister|delegate|representative|agent|chaplain|consultant|deputy)$/iu

function isSide(words: string): boolean {
  if (isOfficeAlone(words) || isSameAsBefore(words)) return true
  const name = readName(words)
  if (name === undefined) return false
  return name.named !== 'person' || isSurePerson(words) || isTitledPerson(words)
}

/** "The same": who wrote, or was written to, in the paper before. */
export function isSameAsBefore(words: string): boolean {
  return sameAsBefore.has(
    words
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  )
}

/** What stands in quotation marks behind the names is the title of the document. */
function withoutTitle(words: string, from: number): { rest: string; title?: Span } {
  const open = [...words.slice(from).matchAll(/[,:\s](['"“‘«])(?=\p{Lu})/gu)].find(
    ({ index }) => !calledSo.test(words.slice(from + index + 1)),
  )
  if (open === undefined) return { rest: words }
  const start = from + open.index + 1
  const end = words.length
  return { rest: words.slice(0, start).padEnd(words.length), title: { start, end } }
}

/** The Works “Northern Light” J. Quill to …: a name of a few words, behind which the heading goes on. */
const calledSo = /^['"“‘«][^'"“”‘’«»\s]+(?:\s[^'"“”‘’«»\s]+){0,2}['"”’»]\s(?:\S+\s){1,}/u

/** The words with a date and its particle made blank, so that offsets stay. */
function blank(words: string, date: ReadDate): string {
  const before = words.slice(0, date.start)
  const particle = datedParticle.exec(before)
  const start = particle === null ? date.start : particle.index
  return words.slice(0, start) + ' '.repeat(date.end - start) + words.slice(date.end)
}

/** Kinds whose "of" leads to the sender: a letter of the guild, but not the minutes of a sitting. */
const sent: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'letter',
  'cable',
  'memorandum',
  'note',
  'statement',
  'declaration',
  'e-mail',
  'article',
  'editorial',
  'speech',
])

function namesIn(
  words: string,
  after: number,
  kind: DocumentKind,
  isOwned: boolean,
): { from?: Span; to?: Span } {
  const rest = words.slice(after)
  const by = (sent.has(kind) ? fromParticle : byParticle).exec(rest)
  const to = forParticle.exec(rest) ?? addressedLead.exec(rest) ?? jointOf(rest) ?? null
  const names: { from?: Span; to?: Span } = {}
  if (by !== null) {
    const end = to !== null && to.index >= by[0].length ? to.index : rest.length
    const span = tight(words, { start: after + by[0].length, end: after + end })
    if (span !== undefined)
      names.from = { ...span, end: span.start + seatedAt(words.slice(span.start, span.end)) }
  }
  if (to !== null && (by !== null || isOwned || to.index <= 2)) {
    const span = tight(words, { start: after + to.index + to[0].length, end: words.length })
    if (span !== undefined) names.to = span
  }
  return names
}

/** "… of the Envoy of Norland to the Rivers Union addressed to the Board": this direction is the letter's. */
const addressedLead = new RegExp(
  `,?\\s(?:and\\s)?(?:${alternatives(addressedLeads)})\\s+(?=\\p{L})`,
  'iu',
)

/** Whether a title says in so many words to whom the letter is addressed. */
export function isAddressed(words: string): boolean {
  return addressedLead.test(words)
}

/** "… of the Envoy to Norland A. Quill to the Board": the first direction is of the envoy's office. */
function jointOf(words: string): RegExpExecArray | undefined {
  const joints = [...words.matchAll(toParticle)]
  return joints.find((joint, at) => {
    const next = joints[at + 1]
    if (next === undefined || !sentToAnother.test(words.slice(0, joint.index))) return true
    return wordsOf(words.slice(joint.index + joint[0].length, next.index)).some((word) =>
      offices.has(word),
    )
  })
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().split(/[^\p{L}-]+/u)
}

/** The last word is an office that is held with another power. */
const sentToAnother =
  /(?<!\p{L})(?:ambassador|envoy|minister|representative|delegate|observer|plenipotentiary|nuncio|legate|consul|commissioner|affaires|ambassadeur|ministre|représentant|délégué)(?:\s(?:extraordinary|plenipotentiary|general|resident))?$/iu

function tight(words: string, span: Span): Span | undefined {
  const stretch = words.slice(span.start, span.end)
  const lead = /^[\s,.;:–—-]*/u.exec(stretch)![0].length
  const tail = /[\s,.;:–—-]*$/u.exec(stretch)!.index
  return tail <= lead ? undefined : { start: span.start + lead, end: span.start + tail }
}
