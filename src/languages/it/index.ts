/** Italian. */
import type { Language } from '../language.ts'
import { documentsIt } from './documents.ts'

export const italian: Language = { code: 'it', name: 'Italian', documents: documentsIt }
