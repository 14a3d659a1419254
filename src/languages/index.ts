/** The languages that are read, one folder each. */
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import { italian } from './it/index.ts'
import type { Language } from './language.ts'
import { russian } from './ru/index.ts'

export type {
  ActWords,
  DeedWords,
  ParticipantWords,
  TellerWords,
  TitleWords,
  UnkeptWords,
} from './act-words.ts'
export type { AgreementWords } from './agreement-words.ts'
export type { ClaimWords } from './claim-words.ts'
export { yearAt } from './day-spans.ts'
export { detectLanguage } from './detect.ts'
export type { AddressLineWords, DocumentWords, FieldName } from './document-words.ts'
export type {
  ActNoun,
  ActWord,
  BodyNoun,
  EventGrammar,
  EventWords,
  StateNames,
} from './event-words.ts'
export { familyFirst, surnameOf } from './family-first.ts'
export { isLetteredFirm, withoutFirmLetters } from './firm-letters.ts'
export type { HeadingWords, NameWords } from './head-words.ts'
export type { Language } from './language.ts'
export { isSpeltAs } from './letter-runs.ts'
export type { MeetingWords } from './meeting-words.ts'
export type {
  CompactReferences,
  Deed,
  Determiner,
  DocumentNoun,
  KeepingPattern,
  MentionGrammar,
  NounClass,
} from './mentions.ts'
export type { QuantityWords } from './quantity-words.ts'
export type { QuotationWords } from './quotation-words.ts'
export { sideName } from './side-names.ts'
export type { SilenceWords } from './silence-words.ts'
export type { TermWords } from './term-words.ts'
export { timeOf } from './time-of.ts'
export type { Dated } from './told-dates.ts'
export { english, french, german, italian, russian }

export const languages: readonly Language[] = [english, german, french, italian, russian]

/** The language of a code, `en` or `en-GB`; none when it is not read. */
export function languageOf(code: string | undefined): Language | undefined {
  return languages.find((one) => one.code === code?.slice(0, 2))
}
