import { html } from '../../markup/index.ts'
import type { Standing } from '../../record/index.ts'
import type { MarginNote, Show } from '../capability.ts'

export const show: Show = { margin, views: [] }

function margin(finding: Standing): MarginNote | undefined {
  if (finding.kind !== 'act') return undefined
  return { mark: 'act', words: html`${finding.body.act}` }
}
