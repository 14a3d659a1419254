/** German words for those who take part in a meeting, a body or an agreement. */
import type { ParticipantWords } from '../act-words.ts'

export const participantsDe: ParticipantWords = {
  nouns:
    'Parteien|Mitgliedern?|Delegationen|Delegierten?|Abgeordneten?|Staaten|Länder|Regierungen|Stimmen|Firmen|Vereinen?|Verbänden?|Personen|Vertretern?|Teilnehmern?',
  announced: 'nämlich|und zwar|das heißt|d\\. ?h\\.|folgenden?:?',
  among:
    '(?:bestehend|zusammengesetzt|besteht|bestehen) aus|(?:Teilnahme|Beteiligung) (?:von|der)|(?:Vertretern?|Delegierten?|Abgeordneten?|Regierungen|Mitgliedern?) (?:von|der|des|aus)',
  and: 'und|sowie|&',
}
