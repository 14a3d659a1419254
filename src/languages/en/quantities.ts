/** English numbers: "2,100 million", "twenty-six", "more than two thousand", "scores", "a third". */
import type { QuantityWords } from '../quantity-words.ts'
import { documentsEn } from './documents.ts'

const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 10 * (at + 2)] as const),
)
const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}
const irregularOrdinals: Readonly<Record<string, string>> = {
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}
/** "First" and "second" tell an order more often than a count. */
const ordinals = [
  ...Object.keys(irregularOrdinals),
  ...'fourth sixth seventh tenth eleventh thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth'.split(
    ' ',
  ),
].join('|')

const multiplier = `(?:${Object.keys(multipliers).join('|')})`
const word = `(?:${[...Object.keys(small), ...Object.keys(tens)].sort((a, b) => b.length - a.length).join('|')})`
const figures = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const words = `${word}(?:-${word})?`
const time = 'seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?'

export const quantitiesEn: QuantityWords = {
  number: `(?:(?:${figures}|${words}|half an?|an?)(?:[ -]${multiplier}(?:,? (?:and )?${word}(?:-${word})?(?![\\p{L}-]))?)+|${figures}|${words})`,
  value,
  bounds: [
    ['>=', 'at least|not fewer than|no fewer than|not less than|no less than'],
    ['>', 'more than|over|upwards of|above|in excess of|no other than|as many as|well over'],
    ['<~', 'nearly|almost|close to|just under|not quite'],
    ['<=', 'at most|up to|not more than|no more than|at the most'],
    ['<', 'less than|fewer than|under|below'],
    ['~', 'about|some|around|approximately|roughly|circa'],
  ].map(([sign, forms]) => [sign!, forms!] as const),
  boundsBehind: [
    ['>=', 'or more|and more|or over|or longer|or even longer|at least|at the least'],
    ['<=', 'or less|or fewer|at most|at the most'],
    ['~', 'or so|odd|or thereabouts'],
  ],
  noBound:
    "(?:wr(?:ite|ites|iting|itten|ote)|ask\\w*|talk\\w*|sp(?:eak|oke)\\w*|quarrel\\w*|argu\\w+|disput\\w+|t(?:ell|old)|hear\\w*|complain\\w*|letters?|questions?)(?: [\\p{L}’'-]+){0,4} about ",
  vague: [
    ['tens of thousands', 20_000],
    ['hundreds of thousands', 200_000],
    ['(?:several|some|many) million', 2_000_000],
    ['(?:several|a few|some|many) thousand', 2000],
    ['thousands', 2000],
    ['(?:several|a few|some|many) hundred', 200],
    ['hundreds', 200],
    ['scores', 40],
    ['(?:several|a few|some|many) dozen', 24],
    ['dozens', 24],
  ],
  parts: [
    ['three[- ]quarters', 0.75],
    ['two[- ]thirds', 0.667],
    ['(?:one|a) half|half', 0.5],
    ['(?:one|a)[- ]third', 0.333],
    ['(?:one|a)[- ]quarter', 0.25],
    ['(?:one|a)[- ]fifth', 0.2],
    ['(?:one|a)[- ]tenth', 0.1],
  ],
  multiples: [
    ['twice', 2],
    ['thrice', 3],
    ['double', 2],
    ['treble', 3],
    ['half', 0.5],
  ],
  times: 'times|fold|-fold',
  compared: '(?:as|the|what|that)(?: \\p{L}+)?(?: as)?',
  none: 'not (?:a single|one|any|an? (?=word|line|penny|soul|trace|cent|copy|day|hour|drop))|none|no one(?= of)',
  single:
    '(?:within|in|only|than|just|space of|span of)(?: the| a)?(?: \\w+)?(?: (?:span|space|course) of)? an?',
  rangeJoins: 'to|and|or',
  rangeOpens: 'between',
  changeOpens: 'from',
  units: `tons?|tonnes?|kilograms?|kilometres?|miles?|metres?|centimetres?|litres?|gallons?|pints?|bushels?|feet|inches|yards?|hundredweight|ounces?|grams?|acres?|hectares?|roubles?|rubles?|dollars?|(?<!per )cents?|pounds?|shillings?|crowns?|kronor|kroner|kr\\.?|marks?|guineas?|guilders?|florins?|francs?|rupees?|yen|yuan|euros?|percent|per cent|%|degrees|${time}|cubic metres|square kilometres`,
  timeUnits: time,
  money: [
    ['pounds', '£|GBP'],
    ['dollars', 'US\\$|\\$|USD'],
    ['euros', '€|EUR'],
    ['francs', 'CHF|Fr\\.'],
    ['yen', '¥'],
  ],
  ordinal: `(?:(?:${Object.keys(tens).join('|')})-)?(?:first|second|${ordinals})|\\d+(?:st|nd|rd|th)`,
  ordinalValue,
  ordinalNouns: `times?|anniversary|attempt|request|reminder|refusal|letter|${time}|(?:\\p{Lu}[\\w-]+ )?[Pp]lan`,
  hours: "o['’]clock|[ap]\\.? ?m\\.?",
  hourOpens:
    '(?<!\\b(?:put|set|fix\\w*|st[ao]nds?|stood|remain\\w*|kept|held|rat(?:e|ed|es)|reckon\\w*|estimat\\w+|valu\\w+|pric\\w+|s[eo]l[ld]s?|count\\w*|assess\\w*|number\\w*|arriv\\w+|total\\w*)\\b[^.;]{0,40})at|past',
  months: documentsEn.months
    .map(([name]) => `${name![0]!.toUpperCase()}${name!.slice(1)}`)
    .join('|'),
  numbered:
    'article|articles|no\\.?|nos\\.?|point|points|measure|clause|clauses|schedule|annex|appendix|paragraphs?|paras?\\.?|sub-clause|rule|regulation|page|pages|pp?\\.|section|chapter|telegram|number|numbers|item|items|question|volume|vol\\.|figure|table|room|file|protocol|days? of|in|since|of|until|till|by|on|from|before|after',
  calledBy:
    'account|acct\\.?|a/c|sort code|telephone|tel\\.?|phone|mobile|fax|extension|ext\\.|reference|ref\\.?|invoice|receipt|cheque|policy|licence|license|permit|passport|flat|apartment|suite|berth|cabin|platform|p\\.? ?o\\.? box|box|folio|fol\\.|line|lines|verse|exhibit|docket|plot|lot|house(?= no| number)',
  houseOf: {
    behind: `(?:\\p{Lu}[\\p{L}’'-]*\\.? ){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Square|Place|Quay|Crescent|Terrace|Gardens|Close|Row|Walk|Way|Court|Drive|Hill|Green|Mews|Yard|Parade|Grove|Alley|Gate|Wharf|Embankment|Boulevard|Buildings|Chambers)`,
  },
  negation: 'no|not|never|neither|nor|cannot',
  purposes: [
    String.raw`(?<!\p{L})(?:an?|the|our|your|their|his|its|this|that|any|annual|yearly|monthly|weekly) (?:\p{L}+ )?(?<purpose>(?!(?:should|shall|must|will|may|was|are|fixed|set|reduced|raised|lowered|increased)(?!\p{L}))\p{L}{3,}?)s?,?(?: (?:of|at|to|is|are|be|was|should|shall|must|will|may|fixed|set|reduced|raised|lowered|increased|amounts?|amounting))+(?: (?:about|some|only|not (?:more|less) than|at least|at most|up to|a further|another))*\s*$`,
    String.raw`^,? (?:(?:as|by way of|towards?|in)(?: (?:an?|the|our|your|their|its))?|for (?:an?|the|our|your|their|its))(?: \p{L}+(?= \p{L}+(?:$|[,.;:])))? (?<purpose>\p{L}{3,}?)s?(?!\p{L})`,
  ],
  generalPurpose:
    'sum|amount|total|payment|figure|number|maximum|minimum|limit|value|offer|proposal|price|cash|gold|silver|advance|full|all|addition|return|exchange|instal+ment|time|year|month|week|day|moment|present|rest|order|favou?r|agree|half|last|first|well|soon|much|part|whole|latter|former|answer|reply|two|three|four|five|six|whether|bring|make|pay|keep|give|send',
  definite: 'the|these|those|both|our|your|their|his|her|its|my|said',
  noNoun:
    'and|or|nor|but|come|comes|on|in|within|at|to|of|by|the|an?|with|for|from|until|till|when|where|is|are|be|was|were|has|have|had|do|does|did|as|than|that|which|who|if|not|it|we|you|they|he|she|this',
  nounEnds:
    'and|or|nor|but|which|that|who|whom|were|was|is|are|be|had|has|have|does|do|did|in|within|at|on|by|to|from|for|with|without|into|upon|before|after|during|until|ago|since|which|whose|when|where|as|than|if|need|will|would|should|could|may|might|must|did|came|come|comes',
  of: 'of',
  outOf: 'out of',
  except: 'except|but|other|save',
  copula: "is|was|are|were|be|been|isn't|wasn't",
  some: 'of (?:them|us|these|those|you)',
  plural:
    /(?:[^us]s|ss?es|children|women|men|people|persons|sheep|fish|cattle|of them|of us|of these|of those|of you|data|staff|police|feet|teeth|per cent)$/iu,
  beforeBare:
    'all|another|a further|counted|counts|count of|was|were|is|are|at|obtains?|obtained|gives|gave|numbered|numbers|reached|came to|comes to|amounts to|amounted to|makes|made|put .{0,30}at|adds|total(?:led)?|not',
  idioms:
    '\\(\\d+ copies|(?:one|a) hundred per ?cent(?= \\p{L})(?! of)|180 degrees|ten thousand years|one day .{0,30}another|one thing .{0,40}another|at sixes and sevens|half an eye|twice over|half-hearted\\w*|half measures?',
  listOpens: 'such as|namely|including|for example|for instance|like|to wit|viz\\.|especially',
  and: 'and',
  small: {
    articles: 'the|a|an|some',
    only: 'the|only|just',
    dayEnds: 'st|nd|rd|th|\\.',
    dayOf: 'of',
    daysJoin: 'and|to',
    them: 'them|us',
    latter: 'latter|other',
    number: 'no\\.?|number',
  },
}

function value(written: string): number | undefined {
  let total = 0
  let current: number | undefined
  for (const part of written.toLowerCase().split(/[\s-]+/)) {
    const plain = part.replace(/,$/, '')
    if (plain === 'and' || plain === '') continue
    const factor = multipliers[plain]
    if (factor !== undefined) {
      const raised = (current ?? 1) * factor
      if (factor <= 100) current = raised
      else {
        total += raised
        current = undefined
      }
      continue
    }
    const own = plainValue(plain)
    if (own === undefined) return undefined
    current = plain === 'a' || plain === 'an' ? (current ?? own) : (current ?? 0) + own
  }
  return Math.round((total + (current ?? 0)) * 1e6) / 1e6
}

function plainValue(part: string): number | undefined {
  if (part === 'a' || part === 'an') return 1
  if (part === 'half') return 0.5
  return /^[\d.,]+$/.test(part) ? Number(part.replaceAll(',', '')) : (small[part] ?? tens[part])
}

function ordinalValue(written: string): number | undefined {
  const lower = written.toLowerCase()
  const figure = /^\d+/.exec(lower)?.[0]
  if (figure !== undefined) return Number(figure)
  const [first = '', second] = lower.split('-')
  const own = second ?? first
  const cardinal = own === 'first' ? 'one' : own === 'second' ? 'two' : irregularOrdinals[own]
  const plain = cardinal ?? own.replace(/ieth$/, 'y').replace(/th$/, '')
  const units = plainValue(plain)
  if (second === undefined) return units ?? (plain === 'hundred' ? 100 : undefined)
  const upper = tens[first]
  return units === undefined || upper === undefined ? undefined : upper + units
}
