/** How German minutes tell who was there and what each of them said. */
import type { MeetingWords } from '../meeting-words.ts'

export const meetingsDe: MeetingWords = {
  present:
    '(?:ferner |außerdem )?anwesend(?:e)?|teilnehmer(?:innen)?(?: und teilnehmer)?|teilnehmende|entschuldigt',
  absent: 'entschuldigt',
  actions: 'aufgaben|maßnahmen|zu erledigen|nächste schritte|to[- ]?dos?',
  pronoun: 'Er|Sie',
  between: ' (?:(?:hat|habe|hatte|dann|auch|nun|weiter|jedoch|wiederum) )*',
  undertakes:
    '(?:wird(?! nicht)|soll(?! nicht)|sagt(?:e)? zu|verspricht|versprach|verpflichtet(?:e)? sich|übernimmt|übernahm|kümmert(?:e)? sich)',
  onCondition:
    '(?:stimmt(?:e)?|ist|war|erklärt(?:e)? sich)\\b[^.;]{0,80}(?:unter der (?:Bedingung|Voraussetzung)|sofern|vorausgesetzt|nur wenn|solange)',
  acts: {
    reject:
      '(?:lehnt(?:e)?\\b[^.;]* ab\\b|weigert(?:e)? sich|widerspricht|widersprach|ist (?:dagegen|nicht einverstanden)|war (?:dagegen|nicht einverstanden))',
    accept:
      '(?:stimmt(?:e)?\\b[^.;]* zu\\b|ist einverstanden|war einverstanden|nimmt\\b[^.;]* an\\b|nahm\\b[^.;]* an\\b)',
    propose:
      '(?:schlägt\\b[^.;]* vor\\b|schlug\\b[^.;]* vor\\b|regt(?:e)?\\b[^.;]* an\\b|beantragt(?:e)?)',
    request: '(?:bittet|bat|ersucht(?:e)?)(?!\\p{L})',
    demand: '(?:fordert(?:e)?|verlangt(?:e)?|besteht|bestand)(?!\\p{L})',
    offer: '(?:bietet\\b[^.;]* an\\b|bot\\b[^.;]* an\\b|erklärt(?:e)? sich bereit)',
    threaten: '(?:droht(?:e)?)(?!\\p{L})',
    concede: '(?:räumt(?:e)?\\b[^.;]* ein\\b|gibt\\b[^.;]* zu\\b|gab\\b[^.;]* zu\\b)',
  },
}
