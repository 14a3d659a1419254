/** German. */
import type { Language } from '../language.ts'
import { documentsDe } from './documents.ts'
import { mentionsDe } from './mentions.ts'
import { quotationDe } from './quotation.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  documents: documentsDe,
  mentions: mentionsDe,
  quotation: quotationDe,
}
