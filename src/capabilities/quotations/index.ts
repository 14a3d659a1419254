/** Quotations: found, traced to their source, and judged. */
import type { Capability } from '../capability.ts'
import { find, findVersion } from './find.ts'
import { measure } from './measure.ts'
import { resolveVersion } from './resolve/judged.ts'
import { resolve } from './resolve.ts'
import { show } from './show.ts'

export { type QuotationFilter, type QuotationRow, quotationRows } from './answer.ts'
export { changeSentence, groundSentence, verdictReasons, verdictWords } from './show/words.ts'

export const quotations: Capability = {
  name: 'quotations',
  version: `${findVersion}.${resolveVersion}`,
  after: ['parties', 'references', 'replies'],
  finds: ['quotation'],
  resolves: ['quotation', 'verdict', 'reuse'],
  find,
  resolve,
  measure,
  show,
}
