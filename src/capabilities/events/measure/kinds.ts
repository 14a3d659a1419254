/** Kinds of events in their classes, and as those see them who know PLOVER’s sixteen only. */

/** The class of a kind; private kinds have one of their own. */
export const quads: Readonly<Record<string, string>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  POLEMIC: 'verbal conflict',
  SANCTION: 'material conflict',
  PROTEST: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
  CAMPAIGN: 'material conflict',
  ASSESS: 'private',
  DIRECT: 'private',
}

/** A kind as a plain PLOVER coder would call it. */
export function plain(kind: string, scale: number): string {
  if (kind === 'ASSESS') return scale < 0 ? 'ACCUSE' : 'SUPPORT'
  if (kind === 'DIRECT') return scale < 0 ? 'REJECT' : 'AGREE'
  if (kind === 'POLEMIC') return 'ACCUSE'
  return kind === 'CAMPAIGN' ? 'COERCE' : kind
}
