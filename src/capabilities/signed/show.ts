/** Signed papers in the margin: who has signed that he received them. Acts and answers speak as those of any letter. */
import { dateWords, html } from '../../markup/index.ts'
import type { Standing } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'

export const show: Show = { margin, views: [] }

function margin(finding: Standing): MarginNote | undefined {
  if (finding.kind !== 'receipt') return undefined
  const { by, on, outcome, reason } = finding.body
  return outcome === 'received'
    ? { mark: 'note', words: html`<i>received</i> by ${by} on ${dateWords(on)}, signed` }
    : {
        mark: 'note',
        words: html`<i>refused</i> by ${by} on ${dateWords(on)}, signed${reason !== '' && `: ${reason}`}`,
        grave: true,
      }
}
