/** German numbers: "2,1 Millionen", "zweiundzwanzig", "mehr als zweitausend", "Dutzende". */
import type { QuantityWords } from '../quantity-words.ts'
import { documentsDe } from './documents.ts'

const ones: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  sechzehn: 16,
  siebzehn: 17,
}
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
const multipliers: Readonly<Record<string, number>> = {
  dutzend: 12,
  hundert: 1e2,
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
}

const one = Object.keys(ones)
  .sort((a, b) => b.length - a.length)
  .join('|')
const ten = Object.keys(tens).join('|')
const teen = 'dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn'
const upToHundred = `(?:(?:(?:${one})und)?(?:${ten})|${teen}|${one})`
const word = `(?:(?:${upToHundred})?tausend(?:und)?(?:(?:${one})?hundert)?(?:und)?(?:${upToHundred})?|(?:${one})?hundert(?:und)?(?:${upToHundred})?|${upToHundred})`
const figures = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const time =
  'Sekunden?|Minuten?|Stunden?|Tagen?|Tage|Nächten?|Nächte|Wochen?|Monaten?|Monate|Jahren?|Jahre|Jahrzehnten?'

export const quantitiesDe: QuantityWords = {
  number: `(?:(?:${figures}|${word}) (?:Dutzend|Millionen|Million|Milliarden|Milliarde|Tausend|Hundert)|${figures}|${word})`,
  value,
  bounds: [
    ['>=', 'mindestens|wenigstens|nicht weniger als|nicht unter'],
    ['>', 'mehr als|über|weit über|mehr denn'],
    ['<~', 'fast|beinahe|nahezu|knapp'],
    ['<=', 'höchstens|bis zu|nicht mehr als'],
    ['<', 'weniger als|unter'],
    ['~', 'etwa|ungefähr|rund|circa|ca\\.|gegen|an die'],
  ],
  boundsBehind: [
    ['>=', 'oder mehr|und mehr|oder länger'],
    ['<=', 'oder weniger'],
  ],
  vague: [
    ['Zehntausende', 20_000],
    ['Hunderttausende', 200_000],
    ['(?:mehrere|einige) Millionen', 2_000_000],
    ['(?:mehrere|einige) (?:T|t)ausend', 2000],
    ['Tausende', 2000],
    ['(?:mehrere|einige) (?:H|h)undert', 200],
    ['Hunderte', 200],
    ['(?:mehrere|einige|ein paar) Dutzend', 24],
    ['Dutzende', 24],
  ],
  parts: [
    ['drei Viertel', 0.75],
    ['zwei Drittel', 0.667],
    ['die Hälfte', 0.5],
    ['ein Drittel', 0.333],
    ['ein Viertel', 0.25],
    ['ein Fünftel', 0.2],
    ['ein Zehntel', 0.1],
  ],
  multiples: [
    ['zweimal|doppelt', 2],
    ['dreimal|dreifach', 3],
    ['viermal', 4],
    ['halb', 0.5],
  ],
  times: 'mal|fach',
  none: 'kein einzig\\w+|nicht ein(?:e|en|er|es)?|kein(?:e|er|es)(?= (?:von|der|dieser|unserer))',
  single: '(?:binnen|innerhalb|in|nur|als) (?:nur )?eine[smr]',
  rangeJoins: 'bis|und|oder',
  rangeOpens: 'zwischen',
  changeOpens: 'von',
  units: `Tonnen?|Kilogramm|Kilometern?|Metern?|Zentimetern?|Litern?|Hektar|Mark|Kronen|Gulden|Taler|Franken|Rubel|Dollar|Pfund|Euro|Prozent|v\\. ?H\\.|%|Grad|${time}|Kubikmetern?|Quadratkilometern?`,
  timeUnits: time,
  money: [
    ['Pfund', '£|GBP'],
    ['Dollar', 'US\\$|\\$|USD'],
    ['Euro', '€|EUR'],
    ['Franken', 'CHF|Fr\\.'],
    ['Mark', 'RM|DM'],
  ],
  ordinal: `\\d{1,3}\\.|(?:dritt|viert|fünft|sechst|siebent|siebt|acht|neunt|zehnt|elft|zwölft)e[nrms]?`,
  ordinalValue,
  ordinalNouns: `Mal|Male|Jahrestag|Versuch|Bitte|Mahnung|Absage|Brief|${time}`,
  hours: 'Uhr',
  months: documentsDe.months
    .map(([name]) => `${name![0]!.toUpperCase()}${name!.slice(1)}`)
    .join('|'),
  numbered:
    'Artikels?|Nr\\.|Nummer|Punkt|Punkte|Seiten?|S\\.|Abschnitt|Kapitel|Absatz|Abs\\.|Frage|Band|Tafel|Akte|seit|bis|am|vom|von|im|in|vor|nach',
  calledBy:
    'Konto|Kto\\.|Kontonummer|Bankleitzahl|Telefon|Tel\\.|Fernruf|Fax|Mobil|Durchwahl|Apparat|Aktenzeichen|Az\\.|Zeichen|Rechnung|Quittung|Scheck|Police|Zimmer|Wohnung|Haus|Postfach|Zeile|Vers|Blatt|Bl\\.|Flurstück|Parzelle|Gleis|Anlage',
  houseOf: {
    before:
      '\\p{Lu}[\\p{L}-]{2,}(?:stra(?:ß|ss)e|str\\.|gasse|platz|weg|allee|ufer|damm|steig|chaussee)|(?:Am|An der|Zum|Zur|Auf der|Hinter der|Hinterm) \\p{Lu}\\p{L}+',
  },
  negation: 'nicht|nie|niemals|keine[nrms]?|kein',
  definite: 'der|die|das|den|dem|des|diese[rnms]?|beiden?|unsere[nrms]?|ihre[nrms]?|seine[nrms]?',
  noNoun:
    'und|oder|noch|aber|Uhr|auf|in|an|am|zu|zum|zur|von|vom|durch|mit|für|aus|bis|wenn|wo|ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|hatte|hatten|als|wie|der|die|das|den|dem|ein|eine|einen|es|wir|sie|er|nicht',
  nounEnds:
    'und|oder|noch|aber|die|der|das|welche[rns]?|war|waren|ist|sind|hat|haben|hatte|hatten|in|im|an|am|auf|zu|zum|zur|von|vom|für|mit|ohne|wenn|wo|als|wie|aus|bei|nach|vor|seit|wurden|wurde|werden',
  of: 'von|der',
  outOf: 'von',
  except: 'außer|ausser|ausgenommen|als',
  copula: 'ist|war|sind|waren|sei|seien',
  some: 'von ihnen|von uns|davon|dieser|von diesen',
  plural: /\p{L}(?:en|er|e|s|n)$/u,
  beforeBare:
    'alle|weitere|zählten?|gezählt|war|waren|ist|sind|betrug|beträgt|ergab|ergibt|auf|kostete|nicht',
  idioms: 'hundertprozentig\\w*|tausend Dank|um 180 Grad',
  listOpens: 'wie|nämlich|einschließlich|zum Beispiel|z\\. ?B\\.|insbesondere|und zwar',
  and: 'und',
  small: { dayEnds: '\\.', number: 'nr\\.|nummer' },
}

function value(written: string): number | undefined {
  const [number = '', multiplier] = written.trim().split(/\s+/)
  const plain = /^\d/.test(number)
    ? Number(number.replaceAll('.', '').replace(',', '.'))
    : wordValue(number.toLowerCase())
  const factor = multiplier === undefined ? 1 : multipliers[multiplier.toLowerCase()]
  return plain === undefined || factor === undefined
    ? undefined
    : Math.round(plain * factor * 1e6) / 1e6
}

/** "Zweitausenddreihundertvierundfünfzig": thousands, hundreds, and what is under them. */
function wordValue(word: string): number | undefined {
  for (const [name, factor] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const front = at === 0 ? 1 : wordValue(word.slice(0, at))
    const rest = word.slice(at + name.length).replace(/^und/, '')
    const behind = rest === '' ? 0 : wordValue(rest)
    return front === undefined || behind === undefined ? undefined : front * factor + behind
  }
  return smallValue(word)
}

function smallValue(word: string): number | undefined {
  const plain = ones[word] ?? tens[word]
  if (plain !== undefined) return plain
  const [, unit, ten = ''] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? []
  if (unit !== undefined && tens[ten] !== undefined && ones[unit] !== undefined)
    return ones[unit] + tens[ten]
  const stem = /^(\p{L}+)zehn$/u.exec(word)?.[1]
  return stem === undefined || ones[stem] === undefined ? undefined : ones[stem] + 10
}

function ordinalValue(written: string): number | undefined {
  const figure = /^\d+/.exec(written)?.[0]
  if (figure !== undefined) return Number(figure)
  const stems = [
    'dritt',
    'viert',
    'fünft',
    'sechst',
    'sieb',
    'acht',
    'neunt',
    'zehnt',
    'elft',
    'zwölft',
  ]
  const at = stems.findIndex((stem) => written.toLowerCase().startsWith(stem))
  return at < 0 ? undefined : at + 3
}
