/**
 * Headings that say what a document is: "LETTER OF THE GUILD OF FISHERS OF MAY
 * 7, 1904 TO THE BOARD OF RIVERS", "Telegram from the Norian Ambassador in
 * Halvern, Emil W. Brask, to the Ministry of Trade".
 *
 * A heading begins with a noun of a document and goes on with whom it is from,
 * to, or when. "Letters I have loved" is none.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { type DateTools, type ReadDate, readDates } from './dates.ts'
import { leadOf } from './heading-leads.ts'
import { seatedAt } from './names.ts'
import {
  addressedLeads,
  alternatives,
  inHeadings,
  kindOfNoun,
  offices,
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

const article = inHeadings(({ articles }) => articles)
/** Particles between the noun, the sender, the addressee and the date. */
const toParticle = new RegExp(
  `\\s(?:${inHeadings(({ to }) => to)})\\s+(?=(?:${article})\\s|\\p{Lu})`,
  'giu',
)
/** Right behind the noun: a "Secretary for Trade" is one office. */
const forParticle = new RegExp(
  `^\\s(?:${inHeadings((words) => words.for)})\\s+(?=(?:${article})\\s|\\p{Lu})`,
  'iu',
)
const by = inHeadings((words) => words.by)
const byParticle = new RegExp(`^[\\s,]*(?:${by})\\s+`, 'iu')
const fromParticle = new RegExp(`^[\\s,]*(?:${by}|${inHeadings(({ of }) => of)})\\s+`, 'iu')
const datedParticle = new RegExp(`(?:\\s|^)(?:${inHeadings(({ dated }) => dated)}|,)?\\s*$`, 'iu')

/** Letters in a line beyond which it is no heading, whatever it begins with. */
export const mostOfALine = 400

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
  const lead = leadOf(words, options)
  if (lead === undefined) return undefined
  const kind = kindOfNoun.get(lead.noun.toLowerCase().replace(/\s+/g, ' '))
  if (kind === undefined || formLabel.test(lead.noun + words.slice(lead.end))) return undefined
  const { rest, title } = withoutTitle(withoutSubject(words).replace(inReply, ''), lead.end)
  const date = readDates(rest, tools)[0]
  const stretch = date === undefined ? rest : blank(rest, date)
  const { sender } = lead
  const names = {
    ...namesIn(stretch, lead.end, kind, sender !== undefined),
    ...(sender === undefined ? {} : { from: { start: 0, end: sender } }),
  }
  const isTalk = kind === 'minutes' && between.test(rest.slice(lead.end))
  const says =
    names.from !== undefined ||
    names.to !== undefined ||
    date !== undefined ||
    isTalk ||
    title !== undefined
  if (!says && !(options.bare && isBare(words, lead.end))) return undefined
  return {
    kind,
    ...names,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
}

/** Behind the sides: "…, in reply." */
export const inReply: RegExp = new RegExp(
  `,?\\s(?:${inHeadings((words) => words.inReply)})\\.?$`,
  'iu',
)

/** "RECORD NUMBER": a box of an archive's sheet, and no paper. */
const formLabel = new RegExp(`^(?:${inHeadings(({ forms }) => forms)})`, 'iu')

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
const between = new RegExp(
  `^[^;:]{0,60}(?<!\\p{L})(?:${inHeadings((words) => words.between)})\\s(?:\\p{Ll}+\\.?\\s)?\\p{Lu}`,
  'u',
)

/** Behind the noun a phrase that says of what, and no sentence. */
function isBare(words: string, after: number): boolean {
  const rest = words.slice(after)
  return rest.length < 120 && ofWhat.test(rest)
}

const ofWhat = new RegExp(`^(?:$|[\\s,:]+(?:${inHeadings(({ about }) => about)})\\s)`, 'iu')

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
const sentToAnother = new RegExp(
  `(?<!\\p{L})(?:${inHeadings(({ accredited }) => accredited)})(?:\\s(?:${inHeadings(({ rank }) => rank)}))?$`,
  'iu',
)

function tight(words: string, span: Span): Span | undefined {
  const stretch = words.slice(span.start, span.end)
  const lead = /^[\s,.;:–—-]*/u.exec(stretch)![0].length
  const tail = /[\s,.;:–—-]*$/u.exec(stretch)!.index
  return tail <= lead ? undefined : { start: span.start + lead, end: span.start + tail }
}
