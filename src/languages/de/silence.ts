/** German complaints of silence, from general use. */
import type { SilenceWords } from '../silence-words.ts'

const answer = '(?:Antwort|Erwiderung|Rückmeldung|Nachricht|Bescheid|Stellungnahme)'
const adverb = '(?:(?:bisher|bislang|noch|immer|bis heute|trotzdem|jemals|je|auch|leider) )*'
const asked =
  '(?:Briefe?|Schreiben|Vorschl(?:ag|äge)|Bitten?|Anfragen?|Fragen?|Noten?|Telegramme?|Einw(?:and|ände)|Mahnung(?:en)?|Warnung(?:en)?|Angebote?|Forderung(?:en)?|Ratschl(?:ag|äge)|Anträge?|Antrag)'
const ours = `(?:unser|mein|ihr|dies|all|jed)\\w* (?:\\w+ ){0,2}${asked}`

export const silenceDe: SilenceWords = {
  suffered: [
    [
      'silence',
      `(?:haben|habe|hatten|erhielten|erhielt|bekamen|bekam) (?:\\w+ )?${adverb}keine ${answer}`,
    ],
    ['silence', '(?:haben|habe|hatten) (?:\\w+ ){0,3}nichts (?:gehört|erhalten|vernommen)'],
    ['silence', `wart(?:en|e|eten|ete) (?:\\w+ ){0,6}(?:seit|auf (?:eine|Ihre|die) ${answer})`],
    ['silence', 'haben (?:\\w+ ){0,6}(?:gewartet|vergeblich|wiederholt gebeten|erneut gebeten)'],
    ['refusal', '(?:wiederhole|wiederholen) (?:unsere|meine|die) (?:Bitte|Forderung|Frage)'],
  ],
  done: [
    [
      'silence',
      `(?:haben|hat|sind|ist) (?:\\w+ ){0,8}(?:nicht|nie|niemals) (?:be)?(?:antwortet|geantwortet|erwidert|eingegangen)`,
    ],
    [
      'silence',
      `ignorier(?:en|t|te|ten)|übergang?en|überging(?:en)?|(?:mit|in) Schweigen|schweig(?:en|t)|schwieg(?:en)?|geschwiegen|totgeschwiegen`,
    ],
    ['silence', `trotz ${ours}`],
    [
      'delay',
      'verschlepp(?:en|t|te|ten)|hingehalten|hinhalte\\w*|verzöger(?:n|t|te|ten)|verspätet\\w*|überfällig',
    ],
    [
      'evasion',
      'ausgewichen|weich(?:en|t) (?:\\w+ ){0,4}aus|wich(?:en)? (?:\\w+ ){0,4}aus|ausweichend\\w*|unterlassen|versäumt|ohne (?:Angabe von|einen) Gr(?:ünden|und)',
    ],
    [
      'refusal',
      `(?:abgelehnt|zurückgewiesen|verweigert|ausgeschlagen|abgeschlagen|verweiger(?:n|te|ten)|lehn(?:en|t|te|ten) (?:\\w+ ){0,6}ab|weiger(?:n|t|te|ten) sich)`,
    ],
  ],
  left: [
    [
      'silence',
      `(?:blieb|blieben|bleibt|bleiben|geblieben) (?:\\w+ ){0,2}(?:unbeantwortet|ohne ${answer})|unbeantwortet|ohne (?:jede |eine )?${answer}`,
    ],
    ['silence', `keine ${answer} (?:\\w+ ){0,3}(?:eingegangen|gekommen|erfolgt|eingetroffen)`],
    ['silence', 'taube Ohren'],
  ],
  requested: 'baten|gebeten|ersuchten|ersucht|forderten|gefordert|verlangten|verlangt',
  expired:
    '(?:der|die|das|dieser|diese|Ihre?) (?:\\w+ )?(?:Tag|Tage|Woche|Wochen|Monat|Monate|Frist|Termin|Zeit|Jahr) (?:ist|sind) (?:längst |nun |schon |inzwischen )*(?:verstrichen|abgelaufen|vorbei|vergangen|um)',
  unmeant:
    'wenn|falls|sollte|sollten|sofern|werden|wird|würde|würden|ob|damit|bitte|müssen|muss|kann|können|könnte|hoffen|hoffe|nicht zu',
  conditional: 'wenn|falls|sollte|sollten|sofern|ob|damit',
  negated: 'nie|niemals|nicht|niemand|kein\\w*',
  told: '(?:werfen|wirft|warfen) (?:Sie )?uns|(?:behaupten|sagen|klagen) Sie|Sie (?:behaupten|sagen|klagen|werfen uns)',
  first: 'wir|ich|uns|unsere? \\w+|meine? \\w+',
  second: 'Sie|Ihre? \\w+|er|die \\w+',
  ours: `(?:unser|mein|dies|jen)\\w* (?:\\w+ ){0,2}${asked}`,
  yours: `Ihr\\w* (?:\\w+ ){0,2}${asked}`,
  answeredTo: `auf Ihr\\w*|Ihr\\w* (?:\\w+ ){0,4}(?:be)?antwortet`,
  since: 'seit(?: dem)?|am|vom',
  ever: 'seit(?: dem)?',
  wrote:
    '(?:schrieben|baten|fragten|sandten|beantragten|schlugen) wir|wir (?:\\w+ ){0,4}(?:geschrieben|gebeten|gefragt)',
  cuts: '[;:](?= )|, (?=aber |und |doch |sondern |während )',
}
