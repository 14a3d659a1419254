/** Claims on a page: the note beside a figure, the ledgers, the labels. */
import { dateWords, html, incipit } from '../../markup/index.ts'
import type { Standing, StandingRecord } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { isSaid } from './answer/index.ts'
import { claimsPage } from './show/claims-page.ts'
import { figuresPage } from './show/figures-page.ts'
import { labelsPage } from './show/labels-page.ts'
import { figureWords } from './show/words.ts'

export const show: Show = {
  margin,
  views: [
    { path: 'claims', title: 'Claims', key: 'c', page: claimsPage },
    { path: 'figures', page: figuresPage },
    { path: 'labels', title: 'Labels', key: 'a', page: labelsPage },
  ],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind === 'claim') {
    const { absolute, unit, date } = finding.body
    const figure = figureWords(finding.body)
    const words = absolute
      ? 'says so without exception'
      : `${figure} ${unit ?? (date === undefined ? '' : dateWords(date))}`.trim()
    return {
      mark: 'claim',
      words: html`<i>claims</i> ${words === '' ? 'this' : words}`,
      href: `/claims#${finding.id}`,
    }
  }
  if (finding.kind === 'label')
    return {
      mark: 'claim',
      words: html`<i>calls</i> ${finding.body.against || 'nobody named'}: ${finding.body.label}`,
      href: `/labels#${finding.body.label.split(' | ')[0]}`,
    }
  if (finding.kind !== 'dispute') return undefined
  const { one, relation, reasons } = finding.body
  const other = record.finding(one)
  const against = other === undefined ? '' : html` ${incipit(other.evidence[0].exact, 80)}`
  return {
    mark: 'claim',
    words: html`${!isSaid(finding) && html`<i>perhaps</i> `}<i>${relation}</i>${against} <span class="note">${reasons.join('; ')}</span>`,
    href: `/claims#${one}`,
  }
}
