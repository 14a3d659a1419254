/** German words of which the title of a question is made: nouns are known by their capital. */
import type { TitleWords } from '../act-words.ts'
import { words as wordsIn } from '../list.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsIn(list))

export const titlesDe: TitleWords = {
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem',
  ),
  article: '',
  adverb: /^(?:\p{Ll}[\p{Ll}]*)$/u,
  links: words('des der von für über'),
  prepositions: words('von für mit über um auf an in zu zur zum im am bei wegen'),
  should: words('soll sollen sollte sollten muss müssen muß darf dürfen kann können wird werden'),
  ends: words('sie ihnen wir ich uns'),
  empty: words(
    'vorschlag vorschläge bitte forderung forderungen frage fragen schreiben brief angebot angebote antrag punkt punkte sache grund fall zeit',
  ),
  bare: words('kopie kopien abschrift abschriften seite seiten recht rechte ziel ziele zustimmung'),
  pale: words(''),
  between: words('zwischen'),
  and: 'und',
  beside: /(?<!einverstanden) (?:mit|ohne)(?: \p{Ll}+)? $/u,
  // Every noun has a capital.
  name: /(?!)/u,
  times: words(
    'ende anfang beginn zeit datum frist tag tage tagen woche wochen monat monate monats monaten jahr jahre jahres jahren stunde stunden frühling frühjahr sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ostern weihnachten',
  ),
  putting:
    'schlagen|schlage|bitten|bitte|verlangen|fordern|fordere|beantragen|lehnen|lehne|stimmen|bieten|biete|über|bezüglich|hinsichtlich',
  meetings: /ing$/u,
  happens:
    /(?:ung|ungen|fahrt|gang|zug|schluss|schluß|feier|fest|wahl|tag|treffen|bau|abgabe|rückgabe|übergabe|abnahme|aufnahme|annahme|gespräche?|besuch|beginn|umzug|prüfung|konferenz|kongress|kongreß|termin)$/iu,
  people: words('vertreter vertretern leute leuten kollegen freunde freunden anhänger anhängern'),
  about: { time: 'Termin:', participants: 'Teilnehmer:', place: 'Ort:' },
  meeting: 'wann und wo man sich trifft',
  whenAndWhere: 'Zeit und Ort:',
  kinds: {
    replying: 'Antwort',
    participants: 'wer teilnimmt',
    paying: 'Zahlung',
    publishing: 'Veröffentlichung',
    copies: 'Abschriften',
    deciding: 'wer entscheidet',
    stopping: 'Einstellung',
    waiting: 'Aufschub',
    admitting: 'wer im Unrecht war',
    order: 'was zuerst kommt',
    time: 'Zeit',
    rights: 'Vorbehalte',
  },
}
