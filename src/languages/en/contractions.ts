/**
 * English short forms, as mails and talk have them: "we'll pay" is weighed as
 * "we will pay". "'s" may be "is", "has" or a genitive, and stays.
 */
import type { Contraction } from '../act-words.ts'

export const contractionsEn: readonly Contraction[] = [
  { form: /\b([Ww])on[’']t\b/gu, full: '$1ill not' },
  { form: /\b([Cc])an[’']t\b/gu, full: '$1annot' },
  { form: /\b([Ss])han[’']t\b/gu, full: '$1hall not' },
  { form: /(?<=\p{L})n[’']t\b/gu, full: ' not' },
  { form: /(?<=\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Hh]e|[Ss]he))[’']ll\b/gu, full: ' will' },
  { form: /(?<=\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Hh]e|[Ss]he))[’']d\b/gu, full: ' would' },
  { form: /(?<=\b(?:I|[Ww]e|[Yy]ou|[Tt]hey))[’']ve\b/gu, full: ' have' },
  { form: /(?<=\b(?:[Ww]e|[Yy]ou|[Tt]hey))[’']re\b/gu, full: ' are' },
  { form: /(?<=\bI)[’']m\b/gu, full: ' am' },
]
