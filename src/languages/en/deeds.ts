/**
 * English verbs of doing something to a thing, with the noun by which a title
 * says so: who asks that the guard be withdrawn argues about the withdrawal of
 * the guard. Verbs that only hold or have a thing are not among them.
 */
import type { DeedWords } from '../act-words.ts'
import { words } from '../list.ts'

/** What each verb is called as a deed; verbs of one noun together. */
const deeds: Readonly<Record<string, string>> = {
  'abandon abolish': 'abolition',
  admit: 'admission',
  alter: 'alteration',
  amend: 'amendment',
  annul: 'annulment',
  appoint: 'appointment',
  buy: 'purchase',
  cancel: 'cancellation',
  clean: 'cleaning',
  clear: 'clearing',
  'close shut': 'closing',
  complete: 'completion',
  correct: 'correction',
  deepen: 'deepening',
  deliver: 'delivery',
  demolish: 'demolition',
  deport: 'deportation',
  disclose: 'disclosure',
  dismiss: 'dismissal',
  dissolve: 'dissolution',
  divide: 'division',
  dredge: 'dredging',
  elect: 'election',
  evacuate: 'evacuation',
  exclude: 'exclusion',
  expel: 'expulsion',
  extend: 'extension',
  extradite: 'extradition',
  'forbid prohibit ban': 'prohibition',
  heat: 'heating',
  inspect: 'inspection',
  install: 'installation',
  insure: 'insurance',
  lay: 'laying',
  limit: 'limitation',
  lower: 'lowering',
  maintain: 'maintenance',
  mend: 'mending',
  nominate: 'nomination',
  open: 'opening',
  paint: 'painting',
  pay: 'payment',
  'postpone adjourn': 'postponement',
  print: 'printing',
  publish: 'publication',
  raise: 'raising',
  ratify: 'ratification',
  rebuild: 'rebuilding',
  'recognise recognize': 'recognition',
  reduce: 'reduction',
  refund: 'refund',
  reimburse: 'reimbursement',
  reinstate: 'reinstatement',
  release: 'release',
  remove: 'removal',
  renew: 'renewal',
  reopen: 'reopening',
  repair: 'repair',
  repay: 'repayment',
  replace: 'replacement',
  restore: 'restoration',
  resume: 'resumption',
  retract: 'retraction',
  return: 'return',
  revise: 'revision',
  sell: 'sale',
  shorten: 'shortening',
  sign: 'signing',
  'stop cease end': 'end',
  surrender: 'surrender',
  suspend: 'suspension',
  transfer: 'transfer',
  translate: 'translation',
  widen: 'widening',
  withdraw: 'withdrawal',
}

/** Forms that no rule makes. */
const pasts: Readonly<Record<string, string>> = {
  admit: 'admitted',
  ban: 'banned',
  buy: 'bought',
  cancel: 'cancelled',
  forbid: 'forbidden',
  lay: 'laid',
  pay: 'paid',
  ratify: 'ratified',
  rebuild: 'rebuilt',
  repay: 'repaid',
  sell: 'sold',
  shut: 'shut',
  stop: 'stopped',
  transfer: 'transferred',
  withdraw: 'withdrawn',
}
const gerunds: Readonly<Record<string, string>> = {
  admit: 'admitting',
  ban: 'banning',
  cancel: 'cancelling',
  forbid: 'forbidding',
  shut: 'shutting',
  stop: 'stopping',
  transfer: 'transferring',
}

export const deedsEn: DeedWords = {
  active: formsBy((verb) => [verb, `${verb}s`, `${verb}es`, gerunds[verb] ?? `${rootOf(verb)}ing`]),
  passive: formsBy((verb) => [pasts[verb] ?? `${rootOf(verb)}ed`]),
  between: new Set(
    words(
      'shall should must ought to will would can could may might cannot not never no longer also now only therefore then again at once have has had be is are was were been being',
    ),
  ),
  being: new Set(words('be is are was were been being')),
  of: 'of',
}

/** Each form of the verbs with what the deed is called. */
function formsBy(formsOf: (verb: string) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(deeds).flatMap(([verbs, deed]) =>
      verbs.split(' ').flatMap((verb) => formsOf(verb).map((form) => [form, deed] as const)),
    ),
  )
}

/** "Close", "clos-ed", "clos-ing". */
function rootOf(verb: string): string {
  return verb.replace(/e$/u, '')
}
