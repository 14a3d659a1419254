/** Italian heads: around names and in headings. */
import type { HeadWords } from '../head-words.ts'

export const headsIt: HeadWords = {
  names: {
    joins: 'e',
    inside: 'e',
    articles: 'il|lo',
    titledArticles: 'la|il',
    of: 'di|della',
    leadsOn: 'di',
    particles: 'di|da',
    seats: { of: 'di' },
  },
  headings: {
    leads: 'il|lo',
    to: 'al|alla|allo',
    of: 'di|del|della|dal|dalla',
    sides: 'alla?',
    dated: 'del',
    between: 'tra',
    about: 'di|del|della|su',
  },
}
