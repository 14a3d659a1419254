/** Russian. */
import type { Language } from '../language.ts'
import { quotationRu } from './quotation.ts'

export const russian: Language = { code: 'ru', name: 'Russian', quotation: quotationRu }
