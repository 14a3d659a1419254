/** English dates and terms that are set. */
import type { TermWords } from '../term-words.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const any = months.join('|')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** A day of a week by itself; with its date it is the date that tells. */
const weekday = `(?<weekday>${weekdays.join('|')})\\b(?!,? (?:the )?\\d)(?!,? (?:${any}) \\d)`
const month = `(?<month>${any})`
const until = `(?<until>${any})`
const year = String.raw`(?:,? (?:of )?(?<year>(?:1[4-9]|20)\d\d)| (?:this|the same|the present) year| (?:of )?(?<next>next) year|,? (?<coming>next|coming)(?! \p{L}))?`
const ending = '(?:st|nd|rd|th|d)?'
const day = String.raw`(?<day>\d{1,2})${ending}`
const last = String.raw`(?<last>\d{1,2})${ending}`
const count = String.raw`(?<count>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|\d{1,2})`
const unit = '(?<unit>months?|weeks?|days?|years?)'

export const termsEn: TermWords = {
  months,
  weekdays,
  forms: [
    {
      form: `(?:from |between )?(?:the )?${day}(?: of)? ${month}(?: to | until |-|–| and )(?:the )?${last}(?: of)? ${until}${year}`,
    },
    {
      form: String.raw`(?:from |between )?${month} ${day}(?: to | until |-|–| and )${until} ${last}(?!\d)${year}`,
    },
    {
      form: String.raw`\bweek (?:of|beginning|starting|from)(?: on)? (?:the )?(?:\w+day,? )?(?<weekOf>${day})(?: of)? ${month}${year}`,
    },
    { form: String.raw`\b(?:the )?(?<half>first|second|latter) half of ${month}${year}` },
    { form: String.raw`\b(?:the )?(?<tenth>first|last) ten days of ${month}${year}` },
    { form: String.raw`\b(?:the )?(?<endOf>end|last day) of ${month}${year}` },
    {
      form: String.raw`\b(?:the )?(?<quarter>first|second|third|fourth|last) quarter of (?<year>(?:1[4-9]|20)\d\d)\b`,
    },
    {
      form: String.raw`\b(?<year>(?:1[4-9]|20)\d\d)-(?<monthNumber>0[1-9]|1[0-2])-(?<day>[0-3]\d)\b`,
    },
    {
      form: String.raw`(?<![\d./])(?<day>\d{1,2})[.](?<monthNumber>0?[1-9]|1[0-2])[.](?<year>(?:1[4-9]|20)\d\d)(?![\d/])`,
    },
    {
      form: String.raw`(?<![\d./])(?<figure>\d{1,2})/(?<otherFigure>\d{1,2})/(?<year>(?:1[4-9]|20)\d\d)(?![\d/])`,
    },
    // Without a year two figures may be a share or a line of an account.
    {
      form: String.raw`(?<=\b(?:by|on|until|till|before|after|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday),? )(?<figure>\d{1,2})/(?<otherFigure>\d{1,2})(?![\d/%])(?! of\b)`,
    },
    {
      form: String.raw`(?:from |between )?(?:the )?${month} ${day}(?:,? to |-|–| and )(?:the )?${last}(?!\d)${year}`,
    },
    {
      form: `(?:from |between )?(?:the )?${day}(?: to | until |-|–| and )(?:the )?${last}(?: of)? ${month}${year}`,
    },
    { form: String.raw`\b${day}(?: of)? ${month}\b${year}` },
    { form: String.raw`\b${month} ${day}(?![\d,]\d)${year}` },
    { form: String.raw`\b(?:from |between )?${month}(?: to |-|–| and | or )${until}\b${year}` },
    {
      form: String.raw`\b(?:first|second) half of (?:(?<next>next)|this) year,? say (?:in )?${month}`,
    },
    {
      form: String.raw`(?<=\b(?:in|by|until|till|before|after|of|since|from|say|to|during|late|early|mid|say,) )${month}\b${year}`,
    },
    { form: String.raw`\b${month} (?:of )?(?<year>(?:1[4-9]|20)\d\d)\b` },
    {
      form: String.raw`\b(?:the |in |coming |this |next )+(?<season>spring|summer|autumn|fall|winter)\b(?! (?!of|this|next|and|or|when|to|at|for|in|by|we|you)\p{Ll})(?: of| (?=\d|this|next))?(?: ?(?<year>(?:1[4-9]|20)\d\d)| ?this year| ?(?<next>next) year)?`,
      anyCase: true,
    },
    {
      form: String.raw`\b(?:the )?(?<yearHalf>first|second|latter) half of (?:(?<year>(?:1[4-9]|20)\d\d)|(?<next>next) year|(?:this|the present) year)\b(?!, say)`,
      anyCase: true,
    },
    {
      form: String.raw`\b(?:about |around )?(?:the )?(?:(?<yearPart>middle|end|close|beginning|start) of |(?<midYear>mid)[- ])(?:(?<year>(?:1[4-9]|20)\d\d)|(?<next>next) year)\b`,
      anyCase: true,
    },
    {
      form: String.raw`\b(?:already|later|still|within|during|in the course of) this year\b`,
      anyCase: true,
    },
    {
      form: String.raw`(?<=for |Plan for |of |period |from )(?<year>(?:1[4-9]|20)\d\d)\s?[-–]\s?(?<lastYear>\d{2,4})(?!\d)`,
    },
    {
      form: String.raw`(?<=\b(?:(?:called|set|fixed|named|asked?|proposed) for|insist on|than|accept|against|name|until|till|or|if you prefer, in) )${month}\b(?! ?\d)${year}`,
    },
    {
      form: String.raw`(?<!\p{Lu}\p{Ll}+ )\b(?<month>January|February|June|July|September|October|November|December)\b(?! ?\d)`,
      ahead: true,
    },
    {
      form: String.raw`(?<=\b(?:on|to|upon|until|till|before|by|for|from|\w+day,?) )the (?<aloneDay>\d{1,2})(?:st|nd|rd|th|d)\b(?=[.,;:)?!]|$| (?:at|and|in|from|for|as|but|or|if|when|with)\b)`,
      ahead: true,
    },
    {
      form: String.raw`(?<=\b(?:in|before|until|till|by|with|for|to|than) )(?<bareYear>(?:1[4-9]|20)\d\d)\b(?=[.,;:)?!]|$| (?:at|and|or|but|if|when)\b)`,
    },
    {
      form: String.raw`\b(?:by |before )(?:the )?(?<yearEnd>end) of (?:this|the) year\b`,
      anyCase: true,
    },
    { form: String.raw`\b(?:by |before |until )(?<feast>Easter)\b` },
    {
      form: String.raw`\b(?:before |by )?the (?<monthEnd>end) of (?:this|the) month\b`,
      anyCase: true,
    },
    {
      form: String.raw`(?<=\b(?:by|before|until|till|not later than|no later than) (?:(?:this|next|the coming|coming) )?)${weekday}`,
    },
    { form: String.raw`(?<=\bon (?:(?:this|next|the coming|coming) )?)${weekday}`, ahead: true },
    { form: String.raw`\b(?:by |before )?the (?<week>end) of (?:this|the) week\b`, anyCase: true },
    { form: String.raw`\b(?:in the course of |later |during )?(?<week>this) week\b`, ahead: true },
    {
      form: String.raw`\b(?:in the course of |during )?(?:the )?(?<week>(?<next>next)) week\b`,
      ahead: true,
    },
    { form: String.raw`\b(?<tomorrow>tomorrow)\b(?!['’]s)`, ahead: true },
    { form: String.raw`\b(?:in |for )?(?<next>next) year\b`, anyCase: true },
    {
      form: String.raw`(?<=\b(?:within|wait|wait another|in the next) )${count} ${unit}\b`,
      anyCase: true,
    },
    { form: String.raw`\b${count} ${unit}(?= for | in which| to )`, anyCase: true },
    {
      form: String.raw`(?<=\b(?:for|of|last|lasting|take|require|at most|be|another|than) (?:(?:at most|about|a (?:term|period|space) of|another|only) )?)${count} ${unit}\b(?! (?:ago|old|before|earlier|later))`,
      anyCase: true,
      ahead: true,
    },
  ],
  seasons: { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' },
  units: { day: 'D', week: 'W', month: 'M', year: 'Y' },
  open: String.raw`\b(?:by|before|(?:open|force|valid|good|binding|lasts?|stands?)\b[^.;]{0,30}\b(?:until|till)|not later than|no later than|at the latest by)\s+(?:noon |midnight )?(?:on )?(?:the |this |next |coming |end of |last day of |middle of |\w+day,? )*`,
  begins: String.raw`\b(?:(?:as )?from|starting(?: on)?|not (?:before|earlier than|until)|(?:cannot|can not|can hardly)\b[^.;:]{1,45}\bbefore)\s+(?:the |about )?(?:spring of |summer of |autumn of |winter of )?`,
  inWords: String.raw`\bin due course\b|\b(?:in the )?(?:shortest possible time|nearest future|immediate future|near future)\b|\b(?:without delay|forthwith)\b|\b(?:in the course of the )?next few (?:years|months|weeks|days)\b|\blater rather than earlier\b|\b(?:make a start|begin|start) now\b|\bfrom now on\b|\b(?:four or five|two or three|a few|several) (?:years|months)(?:, or even longer)?\b|\b(?:be followed by|prior to|pending (?:such|this|the) |after the completion of|will depend on the results of|after studying )[^,.;]{0,60}(?<=\S)(?!\w)`,
  named: String.raw`\b(?:letters?|statements?|notes?|reply|telegrams?|circulars?|protocols?|dated|declared on|wrote on)\b[^.;:]{0,50}$`,
  tells: String.raw`\b(?:letter|letters|statement|note|reply|telegram|circular|resolution|decision|article|protocol|declaration|minutes|dated|of|on|wrote|conference|plenum|congress)\s+(?:of\s+|dated\s+|on\s+)?(?:the\s+)?$`,
  ahead: String.raw`(?<=\p{L})['’]ll\b|\b(?:will|shall|is to be|are to be|deadline|not later than|no later than|at the latest|propose|proposes|suggest|suggests)\b`,
  over: String.raw`\bsince (?:the )?$`,
}
