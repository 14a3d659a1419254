/** French heads: around names, in headings, in notes verbales. */
import type { HeadWords } from '../head-words.ts'

export const headsFr: HeadWords = {
  names: {
    joins: 'et|ou',
    inside: "et|d['’]\\p{Ll}+",
    articles: "la|le|les|l['’]",
    titledArticles: 'le|la',
    of: 'de|du',
    leadsOn: 'de|du',
    particles: 'de',
    places: 'à',
    seats: {
      posts: 'représentante?|ambassadeur',
      of: 'de|du',
      at: 'auprès|près',
      articles: "de|des|l['’]",
    },
  },
  headings: {
    numbers: 'n°\\s?',
    leads: 'le|la|une?',
    to: 'à|au|aux',
    for: 'pour',
    articles: "la|le|les|l['’]",
    by: 'par',
    of: 'de|du',
    sides: 'à',
    dated: 'du',
    inPlaces: 'sur',
    beforeDay: 'le\\s',
    between: 'entre|entretien avec',
    about: 'de|du|sur',
    accredited: 'affaires|ambassadeur|ministre|représentant|délégué',
  },
  noteVerbale:
    "(?:l['’]|la\\s+|le\\s+)?(?<from>\\S.{3,119}?)\\s+présente\\s+ses\\s+compliments\\s+(?:à\\s+(?:la\\s+|l['’])?|au\\s+)(?<to>\\S.{3,119}?)(?=\\s+et\\s+(?:a|lui|se|prie)\\b|[.,;])",
}
