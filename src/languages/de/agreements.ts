/** How German tells what was agreed, and what could not be. */
import type { AgreementWords } from '../agreement-words.ts'

const number = '^\\W{0,3}(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+)?'
const also =
  '(?:auch |ferner |weiter |weiterhin |sodann |dann |schließlich |außerdem |einvernehmlich )*'
const all =
  '(?:man|beide (?:Seiten|Parteien)|die (?:Parteien|Beteiligten|Anwesenden|beiden Seiten))'

const everyone =
  '(?:alle(?: Anwesenden| Beteiligten| Teilnehmer)?|(?:die|beide|alle) (?:Anwesenden|Parteien|Seiten|Beteiligten|Teilnehmer)|beide|die Versammlung|man)'
const matter =
  '(?:dem|das|dies|es|(?:der|dieser|sein|ihr) (?:Antrag|Vorschlag|Beschluss)|(?:dem|diesem|seinem|ihrem) (?:Antrag|Vorschlag))'
const assent = '(?:angenommen|beschlossen|zugestimmt|gebilligt|gutgeheißen|genehmigt)'
const howAgreed = '(?:einstimmig |von allen |allseits |sofort |ohne Gegenstimme |einmütig |so )*'

export const agreementsDe: AgreementWords = {
  agreed: `${number}(?:[^;:.]{2,80} )?(?:es (?:wurde|wird|ist|war) ${also}vereinbart|wurde ${also}vereinbart|vereinbart wurde|${all} (?:(?:einigten?|verständigten?) sich|(?:haben|hat) sich [^;.]{0,80}(?:geeinigt|verständigt))|(?:einigten|verständigten) sich ${all}|${all} (?:kam(?:en)? [^;.]{0,60}überein(?!\\p{L})|vereinbarten? )|(?:es )?(?:bestand|besteht) Einigkeit|Einigkeit (?:bestand|besteht))`,
  agreedInMinutes: `${number}(?:[^;:.]{2,80} )?(?:wurde ${also}beschlossen|beschlossen (?:wurde|wird)|die Versammlung beschlo(?:ss|ß))|${number}(?:beschlossen|vereinbart):`,
  assented: [
    `${everyone} (?:stimmten?|stimmte) (?:(?:dem|ihm|ihr|diesem|seinem|ihrem)(?: Antrag| Vorschlag)? )?${howAgreed}zu`,
    `${everyone} (?:waren?|war) (?:damit )?(?:einverstanden|dafür)`,
    `${matter} (?:wurde|wird|ist) ${howAgreed}${assent}(?: worden)?`,
    `${howAgreed}${assent}|(?:alle )?einverstanden`,
    '(?:niemand|keiner) widersprach|(?:es )?erhob sich kein Widerspruch',
  ].join('|'),
  beforeAssent: '(?:nach [^.,;\\n]{2,60} )?',
  leftOpen: `konnten? [^;.]{0,60}nicht vereinbart werden|kein\\p{L}* Einigung|konnten? sich [^;.]{0,60}nicht [^;.]{0,40}(?:einigen|verständigen)`,
  leftOpenInMinutes: '(?:blieb|blieben|bleibt|bleiben) [^;.]{0,30}(?:offen|strittig)',
  onlySupposed: '(?<!\\p{L})(?:falls|wenn|sofern|sollten?|ob|bis|solange)(?!\\p{L})',
  onlyClaimed:
    '(?<!\\p{L})(?:(?:Sie|er|sie) (?:behaupten?|behauptet|meinen?|schreiben)|(?:behaupten|meinen|schreiben) Sie|angeblich|Ihrer (?:Ansicht|Meinung|Darstellung) nach)(?!\\p{L})',
}
