/** English words for those who take part in a meeting, a body or an agreement. */
import type { ParticipantWords } from '../act-words.ts'

export const participantsEn: ParticipantWords = {
  nouns:
    'parties|party|members|delegations|delegates|bodies|countries|states|governments|votes|firms|companies|branches|persons|people|representatives',
  announced: 'namely|to wit|viz\\.?|i\\.e\\.|that is,?|bodies:|following:?',
  among:
    '(?:consist(?:s|ing|ed)?|composed|made up|comprised) of|compris(?:es|ing|e)|includ(?:es|ing)|attended by|(?:participation|attendance|presence) of|(?:representatives|delegates|delegations|governments|parties|members|branches|delegates) (?:of|from)',
  and: 'and|&',
}
