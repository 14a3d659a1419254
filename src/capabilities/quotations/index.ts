/** Quotations: found, traced to their source, and judged. */
import type { Capability } from '../capability.ts'
import { find, findVersion } from './find.ts'
import { measure } from './measure.ts'
import { resolve, resolveVersion } from './resolve.ts'
import { show } from './show.ts'

export {
  countVerdicts,
  type PassageRow,
  passagesOf,
  type QuotationFilter,
  type QuotationRow,
  quotationRow,
  quotationRows,
} from './answer.ts'
export { changeSentence, isGrave, verdictSentence, verdictWords } from './show/words.ts'

export const quotations: Capability = {
  name: 'quotations',
  version: `${findVersion}.${resolveVersion}`,
  after: ['parties', 'references', 'replies'],
  finds: ['quotation'],
  resolves: ['verdict', 'reuse'],
  find,
  resolve,
  measure,
  show,
}
