/**
 * Dates as English texts tell them: `early 1962` is its first months, `spring and
 * summer` two seasons, `two days later` counts from the date told before it, and a month
 * without a year belongs to the year that is being told, or in a letter to the last year that has it.
 */
import {
  type DaySpan,
  dayOf,
  monthAt,
  monthOf,
  partOf,
  yearAt,
  yearEndOf,
  yearOf,
  yearPartOf,
} from '../day-spans.ts'
import { type DateContext, type DateReader, type ReadToldDates, toldDates } from '../told-dates.ts'
import { feastNames } from './feast-days.ts'
import {
  between,
  day,
  decadeParts,
  feast,
  inYear,
  lastMonth,
  moved,
  movedLoosely,
  numberOf,
  ofMonthTold,
  partNamed,
  quarterOf,
  seasonFrom,
  type Words,
  wholeMonth,
  wholeSeason,
} from './told-spans.ts'

const month = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)`
const year = String.raw`((?:1\d|20)\d\d)`
/** Before a year that dates a thing and nothing else: `the treaty of`. */
const thing = String.raw`(?<!\b(?:treaty|convention|agreement|accord|pact|protocol|constitution|law|act|war|revolution|settlement|frontier|borders?|crisis|entente|alliance) of (?:the )?)`
const part =
  '(early|mid|late|the beginning of|the end of|the middle of|the first half of|the second half of|the early (?:days|weeks|part) of|the (?:first|opening) (?:days|weeks|week) of|the (?:last|closing) (?:days|weeks|week) of|the late part of)'
const season = '(spring|summer|autumn|fall|winter)'
const count = String.raw`(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|an?|the)`
const few = '(a few|a couple of|some|several|many)'
const unit = '(day|week|fortnight|month|year)'

type Read = (match: readonly Words[], context: DateContext) => DaySpan | undefined

function stated(source: string, read: Read, flags = 'giu'): DateReader {
  return { pattern: new RegExp(source, flags), basis: 'stated', read }
}

/** What counts from the date told last; nothing without one. */
function relative(
  source: string,
  read: (match: readonly Words[], told: DaySpan) => DaySpan | undefined,
): DateReader {
  return {
    pattern: new RegExp(source, 'giu'),
    basis: 'relative',
    read: (match, { told }) =>
      told === undefined ? undefined : read(match, [told.first, told.last]),
  }
}

/** What a letter counts from its own day. */
function fromToday(
  source: string,
  read: (match: readonly Words[], day: DaySpan) => DaySpan | undefined,
): DateReader {
  return {
    pattern: new RegExp(source, 'giu'),
    basis: 'relative',
    read: (match, { written }) =>
      written === undefined ? undefined : read(match, [written.first, written.last]),
  }
}

export const toldDatesEn: ReadToldDates = toldDates([
  stated(
    String.raw`\b(?:from )?(\d{1,2})(?: ${month})?(?: ${year})? ?(?:–|-|—|to|until|and) ?(\d{1,2}) ${month},?(?: ${year})?`,
    ([, one, monthOne, yearOne, other, monthTwo, yearTwo], context) =>
      inYear(yearTwo ?? yearOne, context, (y) =>
        between(
          day(yearOne === undefined ? y : Number(yearOne), monthOne ?? monthTwo, one),
          day(y, monthTwo, other),
        ),
      ),
  ),
  stated(
    String.raw`\bfrom (\d{1,2}) ${month} to (early|mid|late)[ -](?:${month})(?: ${year})?`,
    ([, one, monthOne, which, monthTwo, stated], context) =>
      inYear(stated, context, (y) =>
        between(day(y, monthOne, one), wholeMonth(y, monthTwo, which)),
      ),
  ),
  stated(
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},?(?: ${year})?`,
    ([, one, name, stated], context) => inYear(stated, context, (y) => day(y, name, one)),
  ),
  stated(
    String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?(?!\d),?(?: ${year})?`,
    ([, name, one, stated], context) => inYear(stated, context, (y) => day(y, name, one)),
  ),
  stated(
    String.raw`\b(?:from|between) (?:(early|mid|late)[ -])?${month}(?: ${year})? (?:to|until|and|through) (?:(early|mid|late)[ -])?${month}(?: ${year})?`,
    ([, whichOne, one, yearOne, whichTwo, other, yearTwo], context) =>
      inYear(yearTwo ?? yearOne, context, (y) =>
        between(
          wholeMonth(yearOne === undefined ? y : Number(yearOne), one, whichOne),
          wholeMonth(y, other, whichTwo),
        ),
      ),
  ),
  stated(
    String.raw`\b${month} (?:and|or|to|–) ${month}(?: ${year})?`,
    ([, one, other, stated], context) =>
      inYear(stated, context, (y) => between(wholeMonth(y, one), wholeMonth(y, other))),
  ),
  stated(
    String.raw`\b(?:${part}[ -])?${month},?(?: (?:of )?(?:${year}|(the (?:following|next|same) year|that year)))?\b`,
    ([words, which, name, stated, other], context) =>
      // "may" and "march" are words too: a bare May must not start the sentence's verb.
      (stated ?? other ?? which) === undefined &&
      /^(?:May|March)$/.test(words ?? '') &&
      context.told === undefined
        ? undefined
        : /following|next/.test(other ?? '') && context.told !== undefined
          ? wholeMonth(yearAt(context.told.last) + 1, name, which)
          : inYear(stated, context, (y) => wholeMonth(y, name, which)),
    'gu',
  ),
  stated(
    String.raw`\b(?:${feastNames})\b(?:,? ${year})?`,
    ([words, stated], context) => inYear(stated, context, (y) => feast(words!, y)),
    'gu',
  ),
  stated(
    String.raw`\b(?:the )?${season} and ${season}(?: (?:of )?${year})?`,
    ([, one, other, stated], context) =>
      inYear(stated, context, (y) => between(wholeSeason(y, one), wholeSeason(y, other))),
  ),
  relative(String.raw`\b(?:the )?(?:following|next) ${season}\b(?! \d)`, ([, name], told) =>
    seasonFrom(told, name, 'after'),
  ),
  relative(
    String.raw`\b(?:the )?(?:previous|preceding) ${season}\b(?! \d)|\b(?:the )?${season} before\b(?= |,)(?! (?:the|it|they|he|she|that|this|\d))`,
    ([, name, other], told) => seasonFrom(told, name ?? other, 'before'),
  ),
  relative(String.raw`\b(?:that|the same) ${season}\b(?! (?:of )?\d)`, ([, name], told) =>
    seasonFrom(told, name, 'in'),
  ),
  stated(
    String.raw`\b(?:(early|mid|late)[ -]|the )${season}(?: (?:of )?(?:${year}|that year|the same year))?`,
    ([, which, name, stated], context) =>
      inYear(stated, context, (y) => wholeSeason(y, name, which)),
  ),
  stated(String.raw`\b${season} (?:of )?${year}`, ([, name, y]) => wholeSeason(Number(y), name)),
  stated(
    String.raw`\b(?:the )?(first|second|third|fourth|last) quarter of (?:the year|${year})`,
    ([, which, stated], context) => inYear(stated, context, (y) => quarterOf(y, which!)),
  ),
  stated(
    String.raw`\b(?:the )?(early|first|last|late|closing|opening) (?:months|part|half|weeks|week|days) of (?:the year|the following year|${year})`,
    ([, which, stated], context) =>
      inYear(stated, context, (y) =>
        /first/i.test(which!)
          ? yearPartOf(y, 'first half')
          : yearEndOf(y, /early|opening/i.test(which!) ? 'early' : 'late'),
      ),
  ),
  stated(
    String.raw`\b(?:the )?(first|second) half of (?:the year|${year})`,
    ([, which, stated], context) =>
      inYear(stated, context, (y) =>
        yearPartOf(y, /first/i.test(which!) ? 'first half' : 'second half'),
      ),
  ),
  stated(
    String.raw`\b(?:in )?(early|mid|late|the beginning of|the end of|the middle of)[ -]${year}\b`,
    ([, which, y]) => yearPartOf(Number(y), partNamed(which)!),
  ),
  stated(
    String.raw`\b(?:from |between )?${year} (?:and|to|–|-) ${year}\b`,
    ([, one, other]) => between(yearOf(Number(one)), yearOf(Number(other))),
    'gu',
  ),
  stated(
    String.raw`\b(?:the )?(early |mid-?|late )?${year}s\b`,
    ([, which, y]) => {
      const [from, to] = decadeParts[which?.trim().replace('-', '') ?? ''] ?? [0, 9]
      return between(yearOf(Number(y) + from), yearOf(Number(y) + to))
    },
    'gu',
  ),
  // Of the years before printing a number alone says nothing: "in 1348", but 1,200 men.
  stated(
    String.raw`(?<![\d,.])${thing}\b(?:(?<=\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Yy]ear) )(1[0-3]\d\d)(?! (?:\p{Ll}+s|men|people)\b)|((?:1[4-9]|20)\d\d))\b(?![,.]\d)`,
    ([, early, y]) => yearOf(Number(early ?? y)),
    'gu',
  ),
  relative(
    String.raw`\b${count} ${unit}s? (?:later|after(?:wards?)?|thereafter)\b`,
    ([, many, name], told) => moved(told, numberOf(many), name),
  ),
  relative(
    String.raw`\b${few} ${unit}s (?:later|after(?:wards)?|thereafter)\b`,
    ([, , name], told) => movedLoosely(told, name, 1),
  ),
  relative(
    String.raw`\b${count} ${unit}s? (?:before|earlier|previously)\b`,
    ([, many, name], told) => moved(told, -numberOf(many), name),
  ),
  relative(String.raw`\b${few} ${unit}s (?:before|earlier|previously)\b`, ([, , name], told) =>
    movedLoosely(told, name, -1),
  ),
  relative(
    String.raw`\bwithin (?:(?:the|a) (?:space|span) of )?${count} ${unit}s?\b`,
    ([, many, name], told) => [told[0], moved(told, numberOf(many), name)[1]],
  ),
  relative(String.raw`\b(early |late )?in the new year\b`, ([, which], [, last]) =>
    yearEndOf(yearAt(last) + 1, which === 'late ' ? 'late' : 'early'),
  ),
  relative(String.raw`\bthe (?:next|following) ${unit}\b`, ([, name], told) =>
    moved(told, 1, name),
  ),
  relative(
    String.raw`\bthe (?:previous|preceding) ${unit}\b|\bthe (day|week) before\b`,
    (match, told) => moved(told, -1, match[1] ?? match[2]),
  ),
  relative(String.raw`\b(?:the |on the |later the |later )?(?:same|that) day\b`, (_, told) => told),
  relative(
    String.raw`\b(?:(?:by )?(the beginning of|the middle of|the end of|later|late|early) )?(?:in )?(?:that|the same|the) month\b`,
    ([words, which], told) =>
      which === undefined && / the month$/.test(` ${words}`) && !/same/.test(words!)
        ? undefined
        : partOf(monthOf(yearAt(told[1]), monthAt(told[1])), partNamed(which)),
  ),
  relative(
    String.raw`\b(?:(?:by )?(the beginning of|the middle of|the end of|later|late|early) )?(?:in )?(?:that|the same|the) year\b`,
    ([words, which], told) =>
      which === undefined && / the year$/.test(` ${words}`) && !/same/.test(words!)
        ? undefined
        : which === undefined
          ? yearOf(yearAt(told[1]))
          : /later/i.test(which)
            ? [told[0], yearOf(yearAt(told[1]))[1]]
            : yearPartOf(yearAt(told[1]), partNamed(which)!),
  ),
  relative(String.raw`\b(?:shortly|soon) (?:afterwards?\b|thereafter\b|after(?=,))`, (_, told) => [
    told[0],
    moved(told, 1, 'month')[1],
  ]),
  fromToday(String.raw`\byesterday\b|\blast night\b`, (_, [first, last]) => [first - 1, last - 1]),
  fromToday(String.raw`\blast (week|month|year)\b`, ([, name], today) =>
    name === 'month'
      ? lastMonth(today)
      : name === 'year'
        ? yearOf(yearAt(today[0]) - 1)
        : moved(today, -1, name),
  ),
  fromToday(String.raw`\bthis (month|year)\b`, ([, name], [first, last]) => {
    const whole = name === 'month' ? monthOf(yearAt(first), monthAt(first)) : yearOf(yearAt(first))
    return [whole[0], last]
  }),
  fromToday(
    String.raw`\b(?:the )?(\d{1,2})(?:st|nd|rd|th)? (inst(?:ant)?|ult(?:imo)?)\b\.?`,
    ([, one, which], today) => {
      const [at] = /^ult/i.test(which!) ? lastMonth(today) : today
      return dayOf(yearAt(at), monthAt(at), Number(one))
    },
  ),
  fromToday(
    String.raw`\b(?:on|of) the (\d{1,2})(?:st|nd|rd|th)\b(?=[,.;:]| (?:we|you|he|she|they|I|the|of this month)\b)`,
    ([, one], today) => {
      const own = dayOf(yearAt(today[0]), monthAt(today[0]), Number(one))
      if (own !== undefined && own[0] <= today[1]) return own
      const [at] = lastMonth(today)
      return dayOf(yearAt(at), monthAt(at), Number(one))
    },
  ),
  {
    pattern:
      /\b(?:[Oo]n|[Oo]f|[Bb]y|[Uu]ntil|[Bb]efore|[Ff]rom) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of (?!(?:the|that) (?:same )?month)|\p{Lu}\p{Ll}* ?(?:Congress|Army|Party|Plenum|Regiment|Division|Corps|Conference|Amendment|Street|Avenue|Infantry|Session)|centur|day\b|anniversar|birthday|congress|plenum|session|floor|parallel|meeting|time|conference|round|draft|article|chapter|division|regiment|brigade|battalion|and \d))/gu,
    basis: 'relative',
    read: ([, one], { told, written }) =>
      told === undefined || written !== undefined ? undefined : ofMonthTold(one, told),
  },
])
