/** `You wrote to us on 3 October. That letter …`: a letter that only a verb has told of. */
import { receiversBetween, subjectBefore } from './beside.ts'
import { type DateWords, type DayOfWriting, readDate } from './dates.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { endsSentence, sentenceAround, type Tokens } from './tokens.ts'

/** How far back the verb may stand, in tokens, and how far behind it its day. */
const reach = 45
const dayReach = 10

/** The phrase with the day, the writer and the reader of the letter that was told of. */
export function ofToldLetter(tokens: Tokens, phrase: NounPhrase, now?: DayOfWriting): NounPhrase {
  const { noun, determiner, dates } = phrase
  if (noun.class !== 'letter' || noun.plural || dates.length > 0 || phrase.number !== undefined)
    return phrase
  if (determiner?.kind !== 'demonstrative' || !determiner.far || phrase.senders.length > 0)
    return phrase
  const verb = writingBefore(tokens, phrase.from)
  const date = verb === undefined ? undefined : dayBehind(tokens, verb, phrase.from, now)
  if (verb === undefined || date === undefined) return phrase
  const subject = subjectBefore(tokens, verb, sentenceAround(tokens, verb).from)
  const senders = subject === undefined ? [] : [subject]
  const receivers = receiversBetween(tokens, verb, date.from)
  return { ...phrase, dates: [date], dateBeside: true, senders, receivers }
}

/** The last verb of writing in this sentence or the one before; none where a letter was named since. */
function writingBefore(tokens: Tokens, from: number): number | undefined {
  let ends = 0
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (endsSentence(tokens, at)) ends += 1
    const lexeme = tokens.lexemes[at]
    if (ends > 1 || lexeme?.noun?.class === 'letter') return undefined
    if (lexeme?.wrote && lexeme.deed === 'write') return at
  }
  return undefined
}

function dayBehind(
  tokens: Tokens,
  verb: number,
  to: number,
  now?: DayOfWriting,
): DateWords | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + dayReach); at += 1) {
    if (endsSentence(tokens, at)) return undefined
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1, now) : undefined
    if (date?.day !== undefined && date.month !== undefined) return date
  }
  return undefined
}
