/**
 * What is told of a paper by classes of verbs instead of their words: who hands
 * over, looks, asks, refuses, keeps or promises, crossed with whether it is
 * denied, may be, or is done. The words of a sentence are replaced by their
 * class (`GEGEBEN`, `NICHT`, `UNS`); the paper stands as `§`, others as `¤`. The
 * order of the words is free, so most patterns ask only what one clause holds.
 */
import { sievedAny } from '../../text/index.ts'
import type { KeepingGrammar, KeepingPattern } from '../mentions.ts'

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** The class of a word; what is in none keeps its small letters. */
const classes: Readonly<Record<string, readonly string[]>> = {
  WIR: words('wir ich'),
  UNS: words('uns mir mich'),
  UNSER: words(
    'unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner meines',
  ),
  SIE: words('sie du ihr'),
  NICHT: words('nicht nie niemals niemand niemandem nichts weder kaum keinesfalls keineswegs'),
  GEBEN: words(
    'geben gebe zeigen zeige schicken schicke senden sende übersenden übersende überlassen überlasse aushändigen vorlegen zuleiten mitteilen herausgeben weitergeben weiterleiten vorzeigen bekanntgeben offenlegen abgeben verleihen leihen zustellen zuschicken zusenden übermitteln übermittle auszuhändigen vorzulegen mitzuteilen herauszugeben herauszurücken dienen rausrücken zuzuleiten',
  ),
  GEGEBEN: words(
    'gegeben gezeigt geschickt gesandt gesendet übersandt übersendet überlassen ausgehändigt vorgelegt zugeleitet mitgeteilt zugestellt zugesandt zugeschickt übermittelt bekanntgegeben offengelegt vorgelesen zugegangen zugekommen zugänglich',
  ),
  GABE: words(
    'herausgabe übersendung vorlage einsicht einsichtnahme überlassung mitteilung abschrift kopie ausfertigung aushändigung zusendung offenlegung weitergabe bekanntgabe akteneinsicht durchsicht',
  ),
  SEHEN: words('sehen lesen einsehen kennen bekommen erhalten kriegen haben'),
  GESEHEN: words('gesehen gelesen bekommen erhalten eingesehen gekriegt'),
  BITTE: words(
    'bitte bitten bat baten gebeten ersuche ersuchen ersuchte verlange verlangen fordern fordere beantrage beantragen erbitte erbitten wünsche wünschen brauche bräuchte benötige benötigen ansuchen',
  ),
  NEIN: words(
    'verweigert verweigern verweigere verweigerte verwehrt verwehren versagt versagen untersagt abgelehnt lehnen lehne lehnte lehnt absage abgeschlagen abgewiesen',
  ),
  HEHL: words(
    'verheimlicht verschwiegen vorenthalten unterschlagen zurückgehalten verhehlt verborgen verheimlichen',
  ),
  SPRACH: words(
    'versprochen zugesagt angekündigt verheißen versprachen versprach versprachst zusagten',
  ),
  HOEREN: words('erfahren erfuhr erfuhren hören höre hörte gehört vernommen vernahm wissen weiß'),
}

/** The clause goes on; no other paper, no other clause. */
const clause = '[^.;:,?!§¤]{0,60}?'
/** The sentence goes on; no other paper. */
const on = '[^.;:?!§¤]{0,80}?'
/** What is handed over: how much of it. */
const it = '(?:(?:GABE|in|von|des|der|um|eine|einer|einen|die|das) ){0,4}§'
const start = '(?:^|[,;:] )'

const patterns: readonly KeepingPattern[] = [
  told('requested', [
    `(?:BITTE|aufgefordert) ${clause}(?:GEBEN )?${it}`,
    `BITTE ${clause}UNS ${clause}${it} ${on}(?:GEBEN|GEGEBEN|zukommen|lassen)`,
    `BITTE ${on}, (?:insbesondere|namentlich|vor allem|auch) ${it}`,
    `${start}(?:hast|hätten|hättest|haben) SIE (?:UNS )?(?:mal |vielleicht |wohl )+${it}`,
    `${start}(?:gib|gebt|zeig|zeigt|schick|schickt|leih|lass) UNS ${clause}${it}`,
    `fordern ${clause}auf , ${it} (?:auf den tisch|offen|GEBEN|heraus)`,
  ]),
  told('refused', [
    `§ (?:[a-zäöüß]+ ){0,3}WIR ${clause}NICHT (?:aus der hand|heraus|her|weiter|GEBEN|raus)`,
    `§ (?:kann|können|darf|dürfen|will|wollen|werde|werden|möchte) WIR ${clause}NICHT ${clause}GEBEN`,
    `WIR ${clause}NICHT ${clause}§ ${clause}(?:GEBEN|heraus|aus der hand)`,
    `GABE (?:des |der |in )*§ (?:stimmen|stimme|willigen|kommt|wird|können|kann) ${clause}NICHT`,
    `GABE (?:des |der |in )*§ (?:stellen|stelle|fertigen|geben|gebe|erteilen) WIR NICHT`,
    `§ (?:kriegst|bekommst|bekommen|erhalten|erhältst|kriegen|kriegt) SIE ${clause}NICHT`,
    `SIE (?:kriegst|bekommst|bekommen|erhalten|kriegen) ${clause}§ ${clause}NICHT`,
    `NEIN ${clause}GABE (?:des |der |in |von )*§`,
    `GABE (?:des |der |in |von )*§ ${clause}NEIN`,
    `§ (?:ist|sind|war) (?:[a-zäöüß]+ ){0,2}(?:nur |allein |ausschließlich )für `,
    `§ (?:ist|sind) (?:[a-zäöüß]+ ){0,2}NICHT (?:zur|für die|zu|zum) (?:GABE|GEBEN)(?: |$)`,
    `(?:um|nach|auf) ${it} ${on}BITTE ${on}NEIN`,
    `BITTE (?:um|nach) ${it} ${on}NEIN`,
  ]),
  told('kept-from', [
    `§ ${clause}UNS ${clause}NICHT ${clause}GEGEBEN`,
    `UNS ${clause}§ ${clause}NICHT ${clause}GEGEBEN`,
    `WIR ${clause}§ ${clause}NICHT ${clause}(?:GESEHEN|zu gesicht)`,
    `§ ${clause}HEHL`,
    `HEHL ${clause}§`,
    `verteiler (?:des |der |zum |zur )?§ ${clause}(?:fehlten|fehlte|fehlen|standen|stand) ${clause}(?:WIR|UNSER)`,
    `§ ${on}(?:nur|bloß|ausgerechnet|allein) (?:WIR|UNS|UNSER [^ ]+) ${clause}NICHT`,
    `§ ${on}(?:außer|ausgenommen|bis auf) (?:UNS|WIR|UNSER)`,
    `§ ${clause}(?:nur|bloß|allein) (?:vom hörensagen|aus zweiter hand|gerüchteweise)`,
  ]),
  told('had-by', [
    `(?:arbeitet|arbeiten|argumentiert|hantiert) ${clause}mit §`,
    `§ (?:ist|sind) (?:[a-zäöüß]+ )?an (?!UNS)${clause}(?:gegangen|GEGEBEN)`,
    `(?:dem|der|den) [a-zäöüß]+ (?:habt|haben|hast) SIE § (?:GEGEBEN|gezeigt)`,
    `(?:hat|haben) § (?:schon |bereits |längst )*(?:allen|jedem|überall|herum) ?(?:GEGEBEN|gezeigt|gereicht)`,
  ]),
  told('learnt-of', [
    `(?:erst|nur|zufällig|bloß) ${on}(?:HOEREN|erfuhren) (?:WIR )?${clause}(?:von|vom|über)? ?§`,
    `(?:erst|nur|zufällig|bloß) ${clause}(?:aus|durch|über|von) ${clause}WIR ${clause}§`,
    `(?:von|vom|durch|aus) ${clause}(?:mußte|musste|mussten|mußten|haben|habe) WIR ${clause}HOEREN ,? ?${on}§`,
    `§ ${clause}, (?:habe|haben) WIR (?:erst|nur|zufällig) ${clause}HOEREN`,
  ]),
  told('awaited', [
    `§ ${on}SPRACH ${on}(?:noch|NICHT)`,
    `SPRACH ${on}§ ${on}(?:noch NICHT|noch immer|bis heute|NICHT)`,
    `§ (?:sollte|sollten) (?:[a-zäöüß]+ ){0,3}(?:da|hier|angekommen|eingetroffen)`,
    `SIE (?:wolltest|wollten|wollte) ${clause}§ ${clause}(?:[a-zäöüß]*schicken|GEBEN|[a-zäöüß]*legen)[^.§¤]{0,40}NICHT`,
    `§ (?:sei|ist|war) unterwegs[^§¤]{0,40}`,
  ]),
  told('sent', [
    `§ liegt ¤ (?:[a-zäöüß]+ ){0,3}bei(?: |$)`,
    `${start}(?:so , )?(?:hier|da|nun) (?:hast|haben|habt|ist|sind|kommt) (?:SIE )?(?:nun |endlich |also )*§`,
    `§ (?:liegt|liegen|lege|legen|füge|geht|folgt) ${clause}(?:bei|anbei|an|zu|ab)(?: |$)`,
    `(?:beigefügt|anbei|anliegend|beiliegend|inliegend) (?:erhalten|erhältst|finden|findest|bekommen) SIE ${clause}§`,
  ]),
  told('contents-divulged', [
    `§ (?:stand|steht|war) ${clause}(?:im wortlaut|wörtlich|auszugsweise) in`,
  ]),
]

/** Not of a case that is only supposed. */
function told(event: KeepingPattern['event'], list: readonly string[]): KeepingPattern {
  const real =
    event === 'requested'
      ? ''
      : '(?<!(?:^| )(?:wenn|falls|sofern|ob|hätte|hätten|sollte|sollten) [^.;:,]{0,60})'
  const forms = list.map((one) => ({ source: `${real}(?<![^ ])(?:${one})`, flags: 'u' }))
  return { event, words: sievedAny(forms) }
}

export const keepingByClassDe: KeepingGrammar = {
  classOf: new Map(Object.entries(classes).flatMap(([name, all]) => all.map((one) => [one, name]))),
  patterns,
}
