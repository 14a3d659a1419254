/** English words of time in mentions of documents: months and days, near days, terms of notice. */
import { words } from '../list.ts'
import type { MentionGrammar } from '../mentions.ts'

type Words =
  | 'months'
  | 'weekdays'
  | 'numerals'
  | 'thisYear'
  | 'monthOfWriting'
  | 'daysAgo'
  | 'dayPhrases'
  | 'monthParts'
  | 'dayWords'
  | 'dayNouns'
  | 'nextOne'
  | 'ordinal'
  | 'dayFirst'
  | 'evenDate'
  | 'sameDate'
  | 'termUnits'

export const timesEn: Pick<MentionGrammar, Words> = {
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  },
  numerals: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  thisYear: [
    ['this', 'year'],
    ['of', 'this', 'year'],
    ['current', 'year'],
  ],
  monthOfWriting: {
    inst: 0,
    insts: 0,
    instant: 0,
    current: 0,
    curt: 0,
    ult: 1,
    ultimo: 1,
    ulto: 1,
    prox: -1,
    proximo: -1,
  },
  daysAgo: {
    today: 0,
    'to-day': 0,
    "today's": 0,
    'today’s': 0,
    yesterday: 1,
    "yesterday's": 1,
    'yesterday’s': 1,
  },
  dayPhrases: [
    [['this', 'morning'], 0],
    [['this', 'afternoon'], 0],
    [['this', 'evening'], 0],
    [['this', 'day'], 0],
    [['last', 'night'], 1],
    [['last', 'evening'], 1],
  ],
  monthParts: [
    ['early'],
    ['mid'],
    ['late'],
    ['early', 'in'],
    ['late', 'in'],
    ['the', 'beginning', 'of'],
    ['the', 'middle', 'of'],
    ['the', 'end', 'of'],
  ],
  dayWords: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    'twenty-second': 22,
    'twenty-third': 23,
    'twenty-fourth': 24,
    'twenty-fifth': 25,
    'twenty-sixth': 26,
    'twenty-seventh': 27,
    'twenty-eighth': 28,
    'twenty-ninth': 29,
    thirtieth: 30,
    'thirty-first': 31,
  },
  dayNouns: ['day'],
  nextOne: ['next', 'week', 'coming'],
  ordinal: /^(\d{1,2})(?:st|nd|rd|th|d)$/,
  dayFirst: true,
  evenDate: [
    ['of', 'even', 'date'],
    ['of', 'today', 's', 'date'],
  ],
  sameDate: [
    ['of', 'the', 'same', 'date'],
    ['of', 'the', 'same', 'day'],
    ['of', 'even', 'date'],
  ],
  termUnits: {
    units: words(
      'moment minute hour hours day days week weeks fortnight month months quarter year years',
    ),
    one: words('a an one full clear'),
  },
}
