/** German heads: around names, in headings, in notes verbales. */
import type { HeadWords } from '../head-words.ts'

export const headsDe: HeadWords = {
  names: {
    joins: 'und|oder',
    inside: 'und|u\\.?|e\\.(?:V\\.?)?',
    articles: 'die|der|das|den|dem',
    titledArticles: 'der|die',
    of: 'der|des',
    leadsOn: 'von|der|des|zu|bei',
    courtesies: 'herrn?|genossen?',
    particles: 'von|der',
    seats: {
      posts: 'vertret(?:er|ung)|gesandt(?:er|en|schaft)',
      of: 'von|der|des',
      at: 'bei|beim',
      articles: 'den|der|dem',
    },
    byLeave: 'k\\.\\s?(?:u\\.\\s?)?k\\.\\s?(?:priv\\.\\s?)?',
  },
  headings: {
    numbers: 'nr\\.\\s?',
    leads: 'der|die|das|offener|offenes|politischer',
    minutes: 'protokoll(?=\\s(?:der|des|vom)\\s)',
    labels: 'aw|wg|betreff',
    to: 'an',
    for: 'für',
    articles: 'die|den|das',
    by: 'von',
    of: 'vom|des|der',
    sides: 'an',
    noSides: 'an',
    dated: 'vom|am',
    inPlaces: 'am|an|der',
    beforeDay: '(?:den|d\\.|vom)\\s',
    between: 'zwischen|gespräch(?:es)? mit',
    about: 'der|des|über|zur|zum',
  },
  noteVerbale:
    '(?:die\\s+|das\\s+|der\\s+)?(?<from>\\S.{3,119}?)\\s+beehrt\\s+sich,?\\s+(?:dem|der)\\s+(?<to>\\S.{3,119}?)(?=\\s+(?:mitzuteilen|zu|ihre|folgendes)\\b|[.,;])',
}
