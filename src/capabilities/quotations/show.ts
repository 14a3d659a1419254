/** Quotations on a page: the note beside one, the table of all, each face to face with its source. */
import { documentName, html } from '../../markup/index.ts'
import type { Quotation, QuotationVerdict, Standing, StandingRecord } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { page } from './show/pages.ts'
import { isGrave, toldSentence, verdictSentence } from './show/words.ts'

export const show: Show = {
  margin,
  views: [{ path: 'quotations', title: 'Quotations', key: 'q', page }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind !== 'verdict') return undefined
  const { body } = finding
  const told = toldBy(body, record)
  // That somebody said something is no news where nothing is known of what he said.
  if (told !== undefined && body.sources.length === 0 && !isAddressed(told)) return undefined
  const [source] = body.sources
  const document = source === undefined ? undefined : record.document(source.document)
  return {
    mark: 'quotation',
    words: html`${told === undefined ? verdictSentence(body) : toldSentence(body)}${document !== undefined && html` <span class="note">${documentName(document)}</span>`}`,
    href: `/quotations/${finding.id}`,
    grave: isGrave(body),
  }
}

/** The reported speech that a verdict is about; nothing when it is about words in marks. */
function toldBy({ quotation }: QuotationVerdict, record: StandingRecord): Quotation | undefined {
  const finding = record.finding(quotation)
  if (finding?.kind !== 'quotation' || finding.body.form !== 'reported') return undefined
  return finding.body
}

function isAddressed({ attribution }: Quotation): boolean {
  return attribution.to === 'addressee' || attribution.to === 'writer'
}
