/** The way from a page to the question that is asked about a finding. */
import { address, type Html, html } from '../../../markup/index.ts'
import type { Standing } from '../../../record/index.ts'
import type { ViewRequest } from '../../capability.ts'

/** Who decides; nobody in an edition. */
export type Deciding = Pick<ViewRequest, 'reader'>

/** A link that asks; nothing where nothing can be decided. */
export function decideLink({ id, standing }: Standing, { reader }: Deciding): Html | undefined {
  if (reader === undefined) return undefined
  return html`<a href="${address(['review'], { finding: id })}">${standing === 'found' ? 'decide' : standing}</a>`
}
