/** What the kinds of events are called on a page, and what falls under them; the codes stay in lists. */
import type { EventKind } from '../../record/index.ts'

/** The word for a kind, and what the code book puts under it. */
export const kindWords: Readonly<
  Record<EventKind, { readonly word: string; readonly holds: string }>
> = {
  AGREE: { word: 'agree', holds: 'promise, offer, invite, accept' },
  CONSULT: { word: 'meet', holds: 'meet, visit, write to, mediate' },
  SUPPORT: { word: 'support', holds: 'praise, endorse, sign with, honour' },
  CONCEDE: { word: 'give way', holds: 'yield in words, apologise, soften' },
  COOPERATE: { word: 'cooperate', holds: 'do something together' },
  AID: { word: 'aid', holds: 'give money, goods, arms, shelter' },
  RETREAT: { word: 'step back', holds: 'release, lift, withdraw, give back' },
  REQUEST: { word: 'ask', holds: 'ask, urge, demand' },
  ACCUSE: { word: 'accuse', holds: 'criticise, accuse, protest' },
  REJECT: { word: 'refuse', holds: 'refuse, ignore, resist' },
  THREATEN: { word: 'threaten', holds: 'announce harm' },
  SANCTION: { word: 'cut off', holds: 'cut or reduce relations, recall, close' },
  PROTEST: { word: 'demonstrate', holds: 'demonstrate, strike' },
  MOBILIZE: { word: 'arm', holds: 'move or make ready troops' },
  COERCE: { word: 'coerce', holds: 'arrest, expel, seize, restrict' },
  ASSAULT: { word: 'attack', holds: 'use force against people or property' },
  ASSESS: { word: 'judge', holds: 'judge the other among themselves; private' },
  DIRECT: {
    word: 'set the line',
    holds: 'decide or instruct about the other among themselves; private',
  },
  POLEMIC: { word: 'attack in print', holds: 'a public attack in press or pamphlet' },
  CAMPAIGN: { word: 'campaign', holds: 'a mass campaign at home' },
}
