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

/** Not to have done these is to have left the matter open, or to agree: "I have not refused". */
const against =
  'forg[eo]t|refus|declin|object|oppos|den[iy]|reject|with(?:drawn|held)|chang|cancel|doubt|lost|hesitat|contest|disput|fail'
const participle = `(?!(?:${against}))(?:\\p{L}{2,}(?:ed|en|wn|ne|de|id|nt|ht|lt|pt|ld|ve)|begun|come|done|put|cut|set|shut|hung|hear[dt]|found|bound|gone|dug|run|met|read|let)`
const undone = [
  `\\b(?:has|have|had)(?: not|n['’]t| never)(?: (?:yet|so far|even|ever))?(?: been)? ${participle}\\b`,
  `\\b(?:was|were) never (?:yet )?${participle}\\b`,
  `\\b(?:nothing|none of (?:it|this|that|them)) (?:has|have|had|was|were)(?: (?:yet|so far|ever))?(?: been)? ${participle}\\b`,
].join('|')

export const unkeptEn: UnkeptWords = {
  // "You will pay" bids; "you will have it" promises.
  promise:
    "(?<!\\b[Yy]ou )\\b(?:will|shall)\\b(?! not\\b)|(?<=\\b(?:I|[Ww]e|[Ii]t|[Tt]hey|[Hh]e|[Ss]he))['’]ll\\b(?! not\\b)|\\b[Yy]ou(?: (?:will|shall)|['’]ll) (?:have|get|receive|hear|find|see)\\b",
  plain: [negated, nobody, lacking, past].join('|'),
  reminding: reminded,
  undone,
}
