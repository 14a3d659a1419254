/** German. */
import type { Language } from '../language.ts'
import { documentsDe } from './documents.ts'

export const german: Language = { code: 'de', name: 'German', documents: documentsDe }
