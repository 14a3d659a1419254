/** English. */
import type { Language } from '../language.ts'
import { actsEn } from './acts.ts'
import { approvalsEn } from './approvals.ts'
import { claimsEn } from './claims.ts'
import { documentsEn } from './documents.ts'
import { eventsEn } from './events.ts'
import { mentionsEn } from './mentions.ts'
import { quantitiesEn } from './quantities.ts'
import { quotationEn } from './quotation.ts'
import { silenceEn } from './silence.ts'
import { termsEn } from './terms.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  documents: documentsEn,
  mentions: mentionsEn,
  acts: actsEn,
  quantities: quantitiesEn,
  claims: claimsEn,
  events: eventsEn,
  quotation: quotationEn,
  silence: silenceEn,
  approvals: approvalsEn,
  terms: termsEn,
}
