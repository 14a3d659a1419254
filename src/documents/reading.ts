/** What is read of one document's stretch of a text before any value is taken from it. */
import type { FieldName } from '../languages/index.ts'
import type { Stated } from '../record/index.ts'
import { type Anchor, describe, type Span } from '../text/index.ts'
import { isToLine } from './addressed.ts'
import { type ArticleHead, readArticle } from './article.ts'
import type { Extent } from './boundaries.ts'
import { type Closer, readCloser } from './closer.ts'
import type { DateTools } from './dates.ts'
import type { Line } from './lines.ts'
import { type MailHead, mailHeadIn } from './mail-head.ts'
import { type NoteVerbale, readNoteVerbale } from './note-verbale.ts'
import { type Opener, readOpener } from './opener.ts'
import type { NamedPlaces } from './outright.ts'
import { isProse } from './prose.ts'
import { readSalutation } from './salutation.ts'
import { isScrappy } from './sureness.ts'
import { givenAt } from './vocabulary.ts'
import { readWiredName } from './wire.ts'

/** Everything that the values of one document are made of. */
export interface Reading extends Omit<NamedPlaces, 'author' | 'note'> {
  readonly span: Span
  readonly extent: Extent
  readonly article: ArticleHead | undefined
  readonly note: NoteVerbale | undefined
  /** The head of the mail that it is: it says all there is to say of who, to whom and when. */
  readonly mail: MailHead | undefined
  readonly dates: DateTools
}

/** Reads head, foot and closer of the lines of an extent. */
export function readExtent(
  words: string,
  lines: readonly Line[],
  extent: Extent,
  dates: DateTools,
): Reading {
  const mail = mailHeadIn(lines, extent.from, extent.to)
  const opener = openerOf(lines, extent, { mail, dates })
  // A card without a line of prose is all head; its closer may stand anywhere.
  const official = isOfficial(opener, extent)
  const after = opener.bodyFrom >= extent.to ? extent.from : opener.bodyFrom
  const own = lines.slice(0, extent.to)
  const greeted = opener.salutation !== undefined
  const isWired = opener.kindLines.some(({ kind }) => kind === 'cable')
  const closer =
    readCloser(own, after, { greeted, official }) ??
    (isWired ? readWiredName(own, after) : undefined)
  const [from] = extent.aside
  const above =
    from === undefined || from >= extent.from
      ? undefined
      : readOpener(lines, from, extent.from, dates)
  return {
    words,
    span: { start: lines[extent.from]!.start, end: lines[extent.to - 1]!.end },
    extent,
    lines,
    opener,
    above,
    closer,
    foot: footOf(lines, extent, opener, closer),
    official,
    isScrappy: isScrappy(lines, extent.from, extent.to),
    note: readNoteVerbale(lines, extent.from, extent.to),
    mail,
    article:
      !official &&
      opener.salutation === undefined &&
      opener.datelines.length === 0 &&
      closer?.valediction === undefined
        ? readArticle(lines, extent.from, extent.to)
        : undefined,
    dates,
  }
}

/** The lines before the body; below the head of a mail the body begins, behind a salutation where one stands there. */
function openerOf(
  lines: readonly Line[],
  { from, to }: Extent,
  { mail, dates }: { readonly mail: MailHead | undefined; readonly dates: DateTools },
): Opener {
  if (mail === undefined) return readOpener(lines, from, to, dates)
  const below = lines[mail.to]
  const isGreeted = below !== undefined && mail.to < to && readSalutation(below.words) !== undefined
  const bodyFrom = isGreeted ? mail.to + 1 : mail.to
  return { ...readOpener(lines, from, bodyFrom, dates), bodyFrom }
}

/** Forms, stamps, classification, or a head of many scraps: an office's paper rather than a letter. */
function isOfficial(opener: Opener, extent: Extent): boolean {
  // "Attn: Anna Quill", "Our ref: 12" stand in letters of firms too.
  const isBare =
    opener.salutation === undefined && !opener.rest.some(({ words }) => isToLine(words))
  const form = isBare || opener.fields.some(({ field }) => isOfForm(field))
  return (
    (form && opener.fields.length > 0) ||
    opener.classification.length > 0 ||
    (opener.salutation === undefined && opener.bodyFrom - extent.from > longestHead)
  )
}

function isOfForm(field: FieldName): boolean {
  return !['to', 'reference', 'subject', 'copies', 'number', 'date', 'place'].includes(field)
}

/** More short lines than a letter has before its text. */
const longestHead = 12

/** No foot is longer. */
const longestFoot = 14

/** The short lines behind the closer, or at the end where there is none. */
function footOf(
  lines: readonly Line[],
  extent: Extent,
  opener: Opener,
  closer: Closer | undefined,
): Line[] {
  const from = closer?.to ?? Math.max(opener.bodyFrom + 1, extent.to - 8)
  return lines
    .slice(from, Math.min(extent.to, from + longestFoot))
    .filter((line) => !isProse(line.words) || (givenAt.test(line.words) && line.words.length < 120))
}

/** A value in the words of the document, on one line. */
export function quoted(reading: Reading, span: Span): Stated<string> {
  const value = reading.words.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { value, basis: 'stated', confidence: 0.95, evidence: inside(reading, [span]) }
}

/** Anchors of spans of the text that lie in the document, counted from its start. */
export function inside({ words, span }: Reading, spans: readonly Span[]): Anchor[] {
  const own = words.slice(span.start, span.end)
  return spans
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .map((one) => describe(own, { start: one.start - span.start, end: one.end - span.start }))
}
