/** English heads: around names, in headings, in notes verbales. */
import type { HeadWords } from '../head-words.ts'

export const headsEn: HeadWords = {
  names: {
    joins: 'and|or|of',
    inside: 'and|for|in|on|at',
    articles: 'the|a|an|to',
    titledArticles: 'the',
    officeArticle: 'the',
    of: 'of',
    leadsOn: 'to|of|for|from|by|at|in',
    courtesies: 'comrade|com\\.|mr\\.?|mrs\\.?',
    particles: 'van|den',
    places: 'in',
    seats: {
      posts:
        'representatives?|representation|observers?|delegates?|delegation|envoys?|ambassadors?|missions?|legation|embassy',
      of: 'of',
      at: 'to|at',
      articles: 'the',
    },
    behind: 'Esqr?e?|Bart|Bt',
    noInitials: 'ng|st|mc|dr|mr|mrs|ms|jr|sr',
  },
  headings: {
    numbers: '(?:document|doc\\.?)\\s+|no\\.\\s?',
    leads:
      'the|an?|open|joint|circular|top|personal|confidential|political|short|second|third|first',
    minutes: 'minutes(?=\\sof\\s)',
    labels: 're|fwd?|subject|concerning',
    owned: "['’]s",
    // "RECORD NUMBER", "RECORD": a box of an archive's sheet, and no minutes.
    forms: 'record(?!\\s+of\\s)',
    to: 'to',
    for: 'for',
    articles: 'the',
    by: 'from|by',
    of: 'of',
    sides: 'to',
    sidesFrom: 'from\\s(?=\\S+\\s.*\\sto\\s)',
    noSides: 'to|for|copy',
    inReply: 'in\\s(?:reply|answer)|by way of (?:reply|answer)',
    telegraphed: 'telegra',
    dated: 'of|dated|from|on|in',
    inPlaces: 'on',
    beforeDay: 'on\\s',
    between: 'between|(?:conversation|talk|meeting|interview) with',
    about: 'of|on|about|concerning|from|between',
    serving:
      'the\\s(?:\\p{L}+\\s)?(?:secretary|assistant|clerk|advis[eo]r|counsel|solicitor|ambassador|envoy|minister|delegate|representative|agent|chaplain|consultant|deputy)',
    accredited:
      'ambassador|envoy|minister|representative|delegate|observer|plenipotentiary|nuncio|legate|consul|commissioner',
    rank: 'extraordinary|plenipotentiary|general|resident',
  },
  noteVerbale:
    '(?:the\\s+)?(?<from>\\S.{3,119}?)\\s+presents\\s+(?:its|his|her|their)\\s+compliments\\s+to\\s+(?:the\\s+)?(?<to>\\S.{3,119}?)(?=\\s+and(?:,|\\s+(?:has|have|begs?|wish(?:es)?|informs?|refers?|acknowledges?|with|in)\\b)|[.,;])',
}
