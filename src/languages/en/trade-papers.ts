/**
 * Papers of courts, counting-houses, ships, parishes and offices that one word
 * does not name: the `roll` of `muster roll` and the `bill` of `bill of lading`
 * are papers by the words beside them alone.
 */
import type { DocumentKind } from '../../record/index.ts'
import { words } from '../list.ts'
import type { DocumentNoun } from '../mentions.ts'
import type { NounLine } from '../noun-table.ts'

/** Single words that name such papers and hardly anything else. */
export const tradeNouns: readonly NounLine[] = [
  ['certificate', ['document'], 'paper', 'certificate certificates'],
  ['manifest', ['document'], 'paper', 'manifest manifests waybill waybills'],
  ['payroll', ['document'], 'paper', 'payroll payrolls'],
  ['minutes', ['minutes', 'document'], 'paper', 'minute-book minute-books'],
  ['log', ['document'], 'paper', 'cash-book cash-books account-book account-books'],
  ['bond', ['document', 'contract'], 'paper', 'debenture debentures mortgage mortgages'],
  ['by-law', ['document'], 'paper', 'by-law - bye-law -'],
]

function paper(family: string, kinds: readonly DocumentKind[] = ['document']): DocumentNoun {
  return { family, kinds, class: 'paper' }
}

const log = paper('log')
const register = paper('register')
const minutes = paper('minutes', ['minutes', 'document'])
const deed: DocumentNoun = { family: 'deed', kinds: ['contract'], class: 'paper' }
const receipt = paper('receipt')
const bond = paper('bond', ['document', 'contract'])

/** Each first word with the second one: `minute` `book`. */
export const tradePairs: Record<string, DocumentNoun> = {
  ...pairs(minutes, 'minute', 'book books'),
  ...pairs(log, 'account cash day order visitors letter letter-copy wage wages rate', 'book books'),
  ...pairs(register, 'muster rent court pay tax electoral church burgess', 'roll rolls'),
  ...pairs(
    register,
    'parish church baptismal burial marriage land share company school ship’s ships',
    'register registers',
  ),
  ...pairs(deed, 'title partition mortgage partnership trust', 'deed deeds'),
  ...pairs(bond, 'promissory', 'note notes'),
  ...pairs(bond, 'bail surety mortgage performance apprentice indemnity', 'bond bonds'),
  ...pairs(bond, 'insurance fire marine indemnity assurance', 'policy policies'),
  ...pairs(
    paper('survey', ['report', 'document']),
    'risk impact damage needs',
    'assessment assessments',
  ),
  ...pairs(paper('dossier'), 'board briefing information evidence', 'pack packs'),
  ...pairs(paper('dossier'), 'personnel case patient court police', 'file files'),
  ...pairs(paper('licence'), 'work planning building export import residence', 'permit permits'),
  ...pairs(receipt, 'a his her their my our your signed cash rent', 'receipt receipts'),
  ...pairs(receipt, 'tax annual nil', 'return returns'),
  ...pairs(paper('licence'), 'letters', 'patent -'),
  ...pairs(paper('list'), 'crew passenger price pay subscription', 'list lists'),
  ...pairs(paper('invoice'), 'bank account stock', 'statement statements'),
}

function pairs(noun: DocumentNoun, firsts: string, seconds: string): Record<string, DocumentNoun> {
  const [one, many] = words(seconds)
  return Object.fromEntries(
    words(firsts).flatMap((first): [string, DocumentNoun][] => [
      [`${first} ${one}`, noun],
      ...(many === '-'
        ? []
        : [[`${first} ${many}`, { ...noun, plural: true }] as [string, DocumentNoun]]),
    ]),
  )
}

/** A noun, `of` and what it is of: `bill of lading`. */
export const papersOfEn: Record<string, DocumentNoun> = {
  ...ofWhich(paper('manifest'), 'bill', 'lading entry health freight'),
  ...ofWhich(deed, 'bill', 'sale'),
  ...ofWhich(bond, 'bill', 'exchange'),
  ...ofWhich(bond, 'policy', 'insurance assurance'),
  ...ofWhich(bond, 'letter', 'credit'),
  ...ofWhich(paper('licence'), 'power', 'attorney'),
  ...ofWhich(
    deed,
    'instrument',
    'surrender transfer conveyance ratification resignation abdication',
  ),
  ...ofWhich(paper('survey', ['report', 'document']), 'bill', 'quantities'),
  ...ofWhich(
    register,
    'register',
    'births baptisms deaths burials marriages members shareholders voters',
  ),
  ...ofWhich(register, 'roll', 'voters electors burgesses members tenants'),
  ...ofWhich(paper('list'), 'list', 'subscribers creditors tenants voters'),
}

function ofWhich(noun: DocumentNoun, head: string, rest: string): Record<string, DocumentNoun> {
  return Object.fromEntries(words(rest).map((what) => [`${head} of ${what}`, noun]))
}
