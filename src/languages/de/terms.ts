/** German dates and terms that are set. */
import type { TermWords } from '../term-words.ts'

const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const any = months.join('|')
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ')
/** A day of a week by itself; with its date it is the date that tells. */
const weekday = `(?<weekday>${weekdays.join('|')})(?!\\p{L})(?!,? (?:den |dem )?\\d)`
const month = `(?<month>${any})`
const year = String.raw`(?: (?<year>(?:1[4-9]|20)\d\d)| (?:dieses|d\.) Jahres| (?<next>nächsten|kommenden) Jahres)?`
const day = String.raw`(?<day>\d{1,2})\.`
const count = String.raw`(?<count>ein(?:er|em|es|e|en)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|\d{1,2})`
const unit = '(?<unit>Monate?n?|Wochen?|Tage?n?|Jahre?n?)'
const season = '(?<season>Frühjahr|Frühling|Sommer|Herbst|Winter)'

export const termsDe: TermWords = {
  months,
  weekdays,
  forms: [
    {
      form: String.raw`(?:vom |zwischen dem )?${day}(?: bis (?:zum )?| und | ?[-–] ?)(?<last>\d{1,2})\. ${month}${year}`,
    },
    { form: String.raw`(?<!\d)${day} ${month}(?![\p{L}])${year}` },
    { form: String.raw`${month}(?: bis (?:zum )?| und | oder )(?<until>${any})(?![\p{L}])${year}` },
    {
      form: String.raw`(?<=(?:im|bis|bis zum|bis Ende|vor|nach|ab|seit|Anfang|Mitte|Ende) )${month}(?![\p{L}])${year}`,
    },
    { form: String.raw`${month} (?<year>(?:1[4-9]|20)\d\d)` },
    {
      form: String.raw`(?:im |bis zum |zum |diesen |nächsten |kommenden )${season}(?![\p{L}])(?: (?<year>(?:1[4-9]|20)\d\d)| dieses Jahres| (?<next>nächsten|kommenden) Jahres)?`,
    },
    { form: `(?:bis |vor )(?<feast>Ostern)` },
    { form: `(?:bis |vor )?(?:zum )?(?<monthEnd>Ende) (?:dieses|des) Monats` },
    {
      form: `(?<=(?<!\\p{L})(?:bis|bis zum|vor|spätestens|spätestens am|bis spätestens) (?:(?:nächsten|kommenden|diesen) )?)${weekday}`,
    },
    { form: `(?<=(?<!\\p{L})am (?:(?:nächsten|kommenden) )?)${weekday}`, ahead: true },
    { form: `(?:bis |vor )?(?:zum )?(?<week>Ende) (?:dieser|der) Woche` },
    { form: `(?:noch |im Laufe )?(?<week>diese)r? Woche(?!\\p{L})`, ahead: true },
    {
      form: `(?:in der |bis )?(?<week>(?<next>nächste|kommende))n? Woche(?!\\p{L})`,
      ahead: true,
    },
    { form: `(?<!\\p{L})(?<tomorrow>morgen)(?!\\p{L})`, ahead: true },
    { form: String.raw`(?:im )?(?<next>nächsten|kommenden) Jahr(?:e|es)?(?![\p{L}])` },
    {
      form: String.raw`(?<=(?:binnen|innerhalb|innerhalb von|in|warten|noch) )${count} ${unit}(?![\p{L}])`,
    },
  ],
  seasons: { frühjahr: '21', frühling: '21', sommer: '22', herbst: '23', winter: '24' },
  units: { tag: 'D', woche: 'W', monat: 'M', jahr: 'Y' },
  open: String.raw`(?<![\p{L}])(?:bis|vor|spätestens|spätestens bis|bis spätestens)\s+(?:zum |am |dem |Ende |dieses |des |\p{L}+tag, ?(?:den |dem )?)*`,
  inWords: `zu gegebener Zeit|in absehbarer Zeit|(?:so bald|sobald) wie möglich|in (?:aller)?nächster Zeit|in Kürze|unverzüglich|ohne Verzug|umgehend|ab sofort|von nun an|in den nächsten (?:Jahren|Monaten|Wochen|Tagen)|(?:einige|mehrere) (?:Jahre|Monate)`,
  named: `(?:Briefe?s?|Schreibens?|Noten?|Telegramms?|Erklärung|Protokolls?)(?: [^.;:]{0,40})? (?:vom|von) $`,
  tells: String.raw`(?:vom|am|schrieben am|datiert)\s+(?:\p{L}+tag, ?)?(?:dem |den )?$`,
  ahead: String.raw`(?<![\p{L}])(?:wird|werden|werde|können|kann|wäre|spätestens|schlagen|schlage|beantragen|Frist|soll|sollen)(?![\p{L}])`,
  over: `(?:seit (?:dem )?|(?:schon|bereits) (?:am |im )?)$`,
}
