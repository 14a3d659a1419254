/** Claims on a page: the note beside a figure, the ledgers, the labels. */
import { html } from '../../markup/index.ts'
import type { Standing } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'
import { claimsPage } from './show/claims-page.ts'
import { figuresPage } from './show/figures-page.ts'
import { labelsPage } from './show/labels-page.ts'
import { figureWords } from './show/words.ts'

export const show: Show = {
  margin,
  views: [
    { path: 'claims', title: 'Claims', page: claimsPage },
    { path: 'figures', page: figuresPage },
    { path: 'labels', title: 'Labels', page: labelsPage },
  ],
}

function margin(finding: Standing): MarginNote | undefined {
  if (finding.kind === 'claim') {
    const { absolute, unit, date } = finding.body
    const figure = figureWords(finding.body)
    const words = absolute ? 'says so without exception' : `${figure} ${unit ?? date ?? ''}`.trim()
    return { mark: 'claim', words: html`<i>claims</i> ${words}`, href: `/claims#${finding.id}` }
  }
  if (finding.kind === 'label')
    return {
      mark: 'claim',
      words: html`<i>calls</i> ${finding.body.against}: ${finding.body.label}`,
      href: `/labels#${finding.body.label.split(' | ')[0]}`,
    }
  if (finding.kind !== 'dispute') return undefined
  return {
    mark: 'claim',
    words: html`<i>${finding.body.relation}</i> <span class="note">${finding.body.reasons.join('; ')}</span>`,
    href: `/claims#${finding.body.one}`,
  }
}
