/** A document as markup: its head, its paragraphs, its margin. Used alone and face to face. */
import { address, besideAddress, type Html, html, parsePlace } from '../../markup/index.ts'
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import type { Mark, Paint, Paragraph, Stretch } from './answer.ts'

/** The signs of the margin, one a kind. */
export const signs: Readonly<Record<Mark['note']['mark'], string>> = {
  mention: '→',
  quotation: '“',
  act: '¶',
  claim: '=',
  event: '·',
  note: '*',
}

export interface Setting {
  readonly record: StandingRecord
  /** The document that is open: targets are opened beside it. */
  readonly open: DocumentId
  /** Put before the names of places, so that two documents on a page do not share them. */
  readonly prefix: '' | 'there-'
  /** Margin notes are set; the document beside goes without. */
  readonly glossed: boolean
  /** How each join is drawn. */
  readonly joins: readonly { readonly how: string }[]
  /** Whether findings can be judged from here. */
  readonly judged: boolean
}

/** One paragraph with its number, its marks and its notes. */
export function paragraph(one: Paragraph, setting: Setting): Html {
  const { number, block, part, start, end } = one
  const name = `${setting.prefix}${number === undefined ? `at-${start}` : `p${number}`}`
  const folio = html`<a class="folio" href="#${name}" aria-label="paragraph ${number}">${number}</a>`
  return html`<p class="para" id="${name}" data-start="${start}" data-end="${end}" data-block="${block}"${part && html` data-part="${part}"`}${number !== undefined && html` data-step`}>${number !== undefined && folio}${one.stretches.map((piece) => stretch(piece, setting))}</p>
`
}

function stretch(piece: Stretch, setting: Setting): Html {
  const glosses = setting.glossed ? unlike(piece.begins).map((mark) => gloss(mark, setting)) : []
  let words = html`${piece.words}`
  for (const paint of piece.paints) words = painted(words, paint, { piece, setting })
  // A point or a comma between two marks is too small a thing to lead anywhere.
  const inner = /[\p{L}\p{N}]/u.test(piece.words) ? piece.marks.at(-1) : undefined
  if (inner !== undefined) {
    const href = setting.glossed ? targetOf(inner, setting) : undefined
    const say = setting.glossed ? previewOf(inner, setting) : undefined
    words = html`<a class="mark" data-kind="${inner.note.mark}" data-certainty="${inner.certainty}" data-finding="${inner.finding.id}"${href !== undefined && html` href="${href}"`}${say !== undefined && html` data-say="${say}"`}>${words}</a>`
  }
  for (const mark of piece.marks.filter((one) => one !== inner).reverse())
    words = html`<span class="mark" data-kind="${mark.note.mark}" data-certainty="${mark.certainty}" data-finding="${mark.finding.id}">${words}</span>`
  return html`${glosses}${words}`
}

/** Several findings may say the same of the same words (each target of a plural mention does not). */
function unlike(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>()
  return marks.filter(({ end, note }) => {
    const key = `${end} ${note.mark} ${note.words.markup}`
    return !seen.has(key) && seen.add(key)
  })
}

interface Piece {
  readonly piece: Stretch
  readonly setting: Setting
}

function painted(words: Html, paint: Paint, { piece, setting }: Piece): Html {
  const first = paint.start >= piece.start
  switch (paint.kind) {
    case 'at':
      return html`<span class="asked"${first && html` id="${setting.prefix === '' ? 'at' : 'there'}"`}>${words}</span>`
    case 'hit':
      return html`<mark class="hit"${first && html` id="${setting.prefix}${paint.id}"`}>${words}</mark>`
    case 'join':
      return html`<span data-join="${paint.id}" data-end="${setting.prefix === '' ? 'here' : 'there'}" data-how="${setting.joins[Number(paint.id)]?.how}">${words}</span>`
  }
}

function gloss(mark: Mark, setting: Setting): Html {
  const { note, finding, certainty } = mark
  const sign = setting.judged
    ? html`<a class="sign" href="${address(['review'], { finding: finding.id })}" aria-label="decide: ${note.mark}">${signs[note.mark]}</a>`
    : html`<span class="sign" aria-hidden="true">${signs[note.mark]}</span>`
  return html`<span class="gloss" role="note" data-kind="${note.mark}" data-note="${finding.id}" data-certainty="${certainty}"${note.grave && html` data-grave`}${finding.standing !== 'found' && html` data-standing="${finding.standing}"`}>${sign}${note.words}</span>`
}

/** Another document opens beside this one, its passage in view; anything else opens as it is. */
function targetOf({ note }: Mark, { open }: Setting): string | undefined {
  const target = documentIn(note.href)
  if (target === undefined || target.id === open) return note.href
  return besideAddress(open, target.id, target.place)
}

/** What the reading line says of a target before it is opened. */
function previewOf({ note }: Mark, { record, open }: Setting): string | undefined {
  const target = documentIn(note.href)
  if (target === undefined || target.id === open) return undefined
  const document = record.document(target.id)
  if (document === undefined) return undefined
  const body = document.parts.find((part) => part.part === 'body')?.start ?? 0
  const start = target.place?.start ?? body
  return record
    .words(target.id)
    .slice(start, start + 150)
    .replace(/\s+\S*$/, ' …')
    .replace(/\n/g, ' ')
}

function documentIn(href: string | undefined) {
  if (href === undefined || !href.startsWith('/documents/')) return undefined
  const url = new URL(href, 'http://room')
  const id = decodeURIComponent(url.pathname.slice('/documents/'.length)) as DocumentId
  return { id, place: parsePlace(url.searchParams.get('at')) }
}
