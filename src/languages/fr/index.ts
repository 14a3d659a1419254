/** French. */
import type { Language } from '../language.ts'
import { documentsFr } from './documents.ts'
import { mentionsFr } from './mentions.ts'
import { quotationFr } from './quotation.ts'

export const french: Language = {
  code: 'fr',
  name: 'French',
  documents: documentsFr,
  quotation: quotationFr,
  mentions: mentionsFr,
}
