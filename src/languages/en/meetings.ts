/** How English minutes tell who was there and what each of them said. */
import type { MeetingWords } from '../meeting-words.ts'
import { tellersEn } from './tellers.ts'

const someone = '(?:(?:he|she|they|it|we|the \\p{Ll}+(?: \\p{Ll}+)?) )?'
/** What would cost, need or please is told, and not promised. */
const noPromise =
  '(?! (?:not|never|like|prefer|cost|need|depend|have to|rather|want|love|be (?:too|better|cheaper|enough|difficult|impossible|possible)))'

export const meetingsEn: MeetingWords = {
  present:
    '(?:(?:those|also|people|persons|members) )?present|in attendance|attend(?:ing|ed by|ees|ance)|participants|apologies(?: for absence)?',
  absent: 'apologies',
  actions:
    '(?:agreed )?actions?(?: points?| items?| list)?|(?:things )?to[- ]?do(?: list)?|tasks|next steps',
  pronoun: 'He|She',
  between: tellersEn.between,
  undertakes: `(?:(?:will|shall)${noPromise}|to (?=\\p{Ll})|is to (?=\\p{Ll})|(?:said|says|confirmed|confirms|added|replied|assured [^,.;]{2,40}) (?:that )?${someone}(?:would|will)${noPromise})`,
  onCondition:
    '(?:agree[ds]?|accept(?:ed|s)?|consent(?:ed|s)?|insist(?:ed|s)?)\\b[^.;]{0,80}\\b(?:on (?:the )?condition|provided|as long as|so long as|only if|only when|unless)',
  acts: tellersEn.acts,
}
