/**
 * The kind of a document: what its heading or form calls it, or what its head
 * and foot betray.
 *
 * A salutation and a closer make a letter; a title with an author under it and
 * pages of prose make an article. Otherwise it is a document and nothing more
 * is said.
 */
import type { DocumentKind } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import type { Closer } from './closer.ts'
import { isMeetingTitle } from './kind-line.ts'
import type { Opener } from './opener.ts'
import { sentLabels } from './vocabulary.ts'

export interface KindSigns {
  readonly opener: Opener
  readonly above: Opener | undefined
  readonly closer: Closer | undefined
  readonly isPreface: boolean
  readonly isArticle: boolean
  /** The sentence with which a note verbale begins. */
  readonly note: Span | undefined
  readonly words: string
}

export interface ReadKind {
  readonly kind: DocumentKind
  readonly basis: 'stated' | 'deduced'
  readonly confidence: number
  readonly at: readonly Span[]
}

/** The kind of a document, by the strongest sign it gives. */
export function kindOf({
  words,
  opener,
  above,
  closer,
  isPreface,
  isArticle,
  note,
}: KindSigns): ReadKind {
  if (isPreface) return { kind: 'preface', basis: 'deduced', confidence: 0.85, at: [] }
  for (const one of [...opener.headings, ...(above?.headings ?? [])])
    if (one.value.kind !== undefined)
      return { kind: one.value.kind, basis: 'stated', confidence: 0.95, at: [one] }
  const [line] = [...opener.kindLines, ...(above?.kindLines ?? [])]
  // "NOTICE OF TERMINATION … Dear Ms Hale": given to one, it is a letter.
  if (line?.kind === 'statement' && opener.salutation !== undefined)
    return { kind: 'letter', basis: 'deduced', confidence: 0.88, at: [opener.salutation] }
  if (line !== undefined) return { kind: line.kind, basis: 'stated', confidence: 0.9, at: [line] }
  // Its day may stand in the title: "Notes of the meeting on 4 June".
  const [meeting] = [...opener.rest, ...opener.datelines].sort((a, b) => a.start - b.start)
  if (meeting !== undefined && isMeetingTitle(words.slice(meeting.start, meeting.end)))
    return { kind: 'minutes', basis: 'stated', confidence: 0.9, at: [meeting] }
  if (note !== undefined) return { kind: 'note', basis: 'stated', confidence: 0.95, at: [note] }
  if (isMailHead(opener, words))
    return { kind: 'e-mail', basis: 'stated', confidence: 0.95, at: [opener.fields[0]!.label] }
  if (opener.poster !== undefined)
    return { kind: 'e-mail', basis: 'deduced', confidence: 0.9, at: [opener.poster] }
  if (isCableHead(opener))
    return { kind: 'cable', basis: 'deduced', confidence: 0.8, at: [opener.priority[0]!] }
  const sign =
    opener.salutation ?? (closer?.valediction === undefined ? undefined : closer.signature)
  if (sign !== undefined) return { kind: 'letter', basis: 'deduced', confidence: 0.88, at: [sign] }
  if (isArticle) return { kind: 'article', basis: 'deduced', confidence: 0.75, at: [] }
  if (opener.datelines.length > 0 && closer !== undefined)
    return { kind: 'letter', basis: 'deduced', confidence: 0.65, at: [closer.signature] }
  return { kind: 'document', basis: 'deduced', confidence: 0.4, at: [] }
}

/** Both sides in a form, and how urgent it is: what is sent by hand needs no such word. */
function isCableHead({ fields, priority, salutation }: Opener): boolean {
  const named = new Set(fields.map((one) => one.field))
  return priority.length > 0 && salutation === undefined && named.has('from') && named.has('to')
}

/** "From:", "Subject:", and "Sent:" or an address with its sign: a mail that was pasted or printed. */
export function isMailHead({ fields }: Opener, words: string): boolean {
  const named = new Set(fields.map((one) => one.field))
  if (!named.has('from') || !named.has('subject')) return false
  return fields.some(({ field, label, value }) =>
    field === 'date'
      ? sentLabels.has(letters(words.slice(label.start, label.end)))
      : /\S@\S/.test(words.slice(value.start, value.end)),
  )
}

function letters(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .trim()
}
