/** How English promises something, and says that what was to come has not come. */
import type { UnkeptWords } from '../act-words.ts'

const negated =
  "(?:(?:has|have|had|did|was|were|is|are)(?: (?:\\p{Ll}+|\\p{Lu}\\p{Ll}+)){0,2} (?:not|never)|(?:has|have|had|did|was|were|is|are)n['’]t)\\b"
const nobody =
  '(?:nobody|no ?one|none|nothing|neither)\\b[^.;]{0,40}\\b(?:came|comes?|arrived|appeared|happened|turned up|(?:has|have|is|was|were) \\p{Ll}+)'
const lacking =
  '\\bno \\p{L}+(?: \\p{L}+)? (?:yet|so far|yesterday|today|either)\\b|\\bthere (?:is|was|are|were) (?:still )?no\\b|\\bstill (?:no|nothing|not|waiting|missing|outstanding|owe)'
const past =
  '\\b(?:has|have|is|are|was|were) (?:passed|over|overdue|gone by)\\b|\\boverdue\\b|\\b(?:a|one|two|three|four|\\d+) (?:days?|weeks?|months?) (?:too )?late\\b|\\b(?:came|comes|come|is|was|arrived) (?:too )?late\\b|\\blet (?:me|us) down\\b|\\bin vain\\b|\\bnever (?:came|received|arrived|got|sent|appeared)\\b'
const reminded =
  '\\b(?:promised|undertook|agreed|said|(?:was|were) (?:due|to))\\b[^.;]{0,60}\\b(?:for|by|on|until)\\b'

export const unkeptEn: UnkeptWords = {
  // "You will pay" bids; "you will have it" promises.
  promise:
    "(?<!\\b[Yy]ou )\\b(?:will|shall)\\b(?! not\\b)|(?<=\\b(?:I|[Ww]e|[Ii]t|[Tt]hey|[Hh]e|[Ss]he))['’]ll\\b(?! not\\b)|\\b[Yy]ou(?: (?:will|shall)|['’]ll) (?:have|get|receive|hear|find|see)\\b",
  plain: [negated, nobody, lacking, past].join('|'),
  reminding: reminded,
}
