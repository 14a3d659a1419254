/** Quotations on a page: the note beside one, the table of all, each face to face with its source. */
import { documentName, html } from '../../markup/index.ts'
import type { Standing, StandingRecord } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { page } from './show/pages.ts'
import { isGrave, verdictSentence } from './show/words.ts'

export const show: Show = {
  margin,
  views: [{ path: 'quotations', title: 'Quotations', key: 'q', page }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind !== 'verdict') return undefined
  const { body } = finding
  const [source] = body.sources
  const document = source === undefined ? undefined : record.document(source.document)
  return {
    mark: 'quotation',
    words: html`${verdictSentence(body)}${document !== undefined && html` <span class="note">${documentName(document)}</span>`}`,
    href: `/quotations/${finding.id}`,
    grave: isGrave(body),
  }
}
