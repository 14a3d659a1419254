/** German. */
import type { Language } from '../language.ts'
import { actsDe } from './acts.ts'
import { approvalsDe } from './approvals.ts'
import { claimsDe } from './claims.ts'
import { documentsDe } from './documents.ts'
import { mentionsDe } from './mentions.ts'
import { quantitiesDe } from './quantities.ts'
import { quotationDe } from './quotation.ts'
import { silenceDe } from './silence.ts'
import { termsDe } from './terms.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  documents: documentsDe,
  acts: actsDe,
  claims: claimsDe,
  mentions: mentionsDe,
  quotation: quotationDe,
  quantities: quantitiesDe,
  silence: silenceDe,
  approvals: approvalsDe,
  terms: termsDe,
}
