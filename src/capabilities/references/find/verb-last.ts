/**
 * Steps in the story of a paper that somebody was not shown, in a language that
 * puts its verb last (`Wir bitten Sie, uns eine Abschrift des Gutachtens zu
 * senden`): asked of a whole clause, since what is done stands behind what it
 * is done to.
 */
import type { Withholding } from '../../../record/index.ts'
import { deedsIn, isNegated, negationBefore, type Stretch } from './deeds.ts'
import { formOf, isCapital, isSign, sentenceAround, type Tokens } from './tokens.ts'

type Event = Withholding['event']

/** The part of a sentence that speaks of the paper named between two tokens: not what it says of the papers beside it. */
export function clauseOf(tokens: Tokens, sentence: Stretch, named: Stretch): Stretch {
  let { from, to } = sentence
  for (let at = sentence.from; at < named.from; at += 1)
    if (isOther(tokens, at) && commaBetween(tokens, at, named.from)) from = at + 1
  for (let at = sentence.to - 1; at >= named.to; at -= 1)
    if (isOther(tokens, at) && !tokens.lexemes[named.to]?.and) to = at
  return { from, to }
}

function isOther(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  if (lexeme?.noun === undefined || lexeme.noun.class === 'copy') return false
  // `Bitte`, `Antwort`: what is done, and no paper beside it.
  return lexeme.deed === undefined || lexeme.deed === 'write'
}

function commaBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isSign(tokens, at, ',')) return true
  return false
}

/** The steps that a clause tells of the paper it speaks of. */
export function stepsIn(tokens: Tokens, clause: Stretch, named?: Stretch): Event[] {
  const deeds = deedsIn(tokens, clause)
  const forIt = named !== undefined && isAskedFor(tokens, named.from)
  const given = forIt || deeds.has('send') || hasCopy(tokens, clause) || hasSight(tokens, clause)
  if (deeds.has('refuse') && given) return ['refused']
  const steps: Event[] = []
  if (isLearnt(tokens, clause)) steps.push('learnt-of')
  if (isHadBy(tokens, clause)) steps.push('had-by')
  const kept = keptIn(tokens, clause)
  if (kept !== undefined) steps.push(kept)
  const asked = (given && isAsked(tokens, clause)) || isNeeded(tokens, clause)
  if (kept !== 'refused' && asked) steps.push('requested')
  return steps
}

/** `Bitte um das Gutachten`: it is the paper itself that is asked for. */
function isAskedFor(tokens: Tokens, from: number): boolean {
  return tokens.lexicon.grammar.asksFor?.includes(formOf(tokens, from - 1)) === true
}

/** `Wir haben erfahren, daß`: not denied right beside the verb. */
function isLearnt(tokens: Tokens, clause: Stretch): boolean {
  if (!hasSubject(tokens, clause)) return false
  for (let at = clause.from; at < clause.to; at += 1)
    if (tokens.lexemes[at]?.deed === 'learn')
      return !isNegated(tokens, Math.max(clause.from, at - 4), at)
  return false
}

/** `Wir bitten … zu senden`, `Bitte senden Sie uns`, `Lassen Sie uns … zukommen`; `Sie verlangen …` is theirs. */
function isAsked(tokens: Tokens, clause: Stretch): boolean {
  const { from, to } = clause
  for (let at = from; at < to; at += 1) {
    const lexeme = tokens.lexemes[at]
    if (lexeme?.deed === 'send' && at < from + 2 && isBidden(tokens, clause)) return true
    if (lexeme?.deed !== 'ask' || isNegated(tokens, Math.max(from, at - 3), at)) continue
    // `Ihrer Bitte`, `die Bitte um`: a noun, and whose?
    const owner = tokens.lexemes[at - 1]?.determiner
    if (owner?.kind === 'possessive' && owner.person !== 1) continue
    if (hasSubject(tokens, clause) || at === from || isBidden(tokens, clause)) return true
    // `Um Übersendung wird gebeten`
    if (isPassiveNow(tokens, { from: at - 1, to: at })) return true
  }
  const wishes = tokens.lexicon.grammar.wishing?.some((form) => isSaid(tokens, clause, form))
  if (wishes && hasSubject(tokens, clause)) return true
  const lets = tokens.lexicon.grammar.lets?.includes(formOf(tokens, from)) === true
  return lets && isBidden(tokens, clause)
}

/** `Das Gutachten muß ich kennen`. */
function isNeeded(tokens: Tokens, clause: Stretch): boolean {
  const { needing, knowing } = tokens.lexicon.grammar
  const isOne = (forms: readonly string[] | undefined): boolean =>
    forms?.some((form) => isSaid(tokens, clause, form)) === true
  return isOne(needing) && isOne(knowing) && hasSubject(tokens, clause)
}

function isPassiveNow(tokens: Tokens, clause: Stretch): boolean {
  const { passivesNow } = tokens.lexicon.grammar
  return passivesNow?.some((form) => isSaid(tokens, clause, form)) === true
}

/** A verb that begins its clause, for the writer: `Senden Sie uns`. */
function isBidden(tokens: Tokens, { from, to }: Stretch): boolean {
  if (hasSubject(tokens, { from, to })) return false
  for (let at = from; at < Math.min(to, from + 5); at += 1)
    if (tokens.lexemes[at]?.person === 1) return true
  return false
}

/** `Wurde uns nie gezeigt`, `liegt uns nicht vor`, `haben wir nie erhalten`, `allen geschickt, nur uns nicht`. */
function keptIn(tokens: Tokens, clause: Stretch): Event | undefined {
  const { unseen } = tokens.lexicon.grammar
  const end = clause.to
  if (endsWithoutUs(tokens, clause)) return 'kept-from'
  for (let at = clause.from; at < end; at += 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed === 'keep') return isFirstNear(tokens, clause) ? 'kept-from' : undefined
    if (deed === 'send') {
      const kept = negationBefore(tokens, clause.from, at)
      if (kept !== undefined) return isOwnRefusal(tokens, clause) ? 'refused' : kept
    }
    const known = unseen?.includes(formOf(tokens, at)) || deed === 'receive'
    if (known && isFirstNear(tokens, clause) && isFlatlyDenied(tokens, clause, at))
      return 'kept-from'
  }
  return undefined
}

/** `Geben wir nicht heraus`, `wird nicht überlassen`: what the writer does not do now he refuses; what he has not done is past. */
function isOwnRefusal(tokens: Tokens, clause: Stretch): boolean {
  const { having } = tokens.lexicon.grammar
  if (isPassiveNow(tokens, clause) && !isFirstNear(tokens, clause)) return true
  return hasSubject(tokens, clause) && !having?.some((form) => isSaid(tokens, clause, form))
}

/** `Nicht erhalten`, `kennen wir nicht`; `keine Antwort erhalten` denies the answer. */
function isFlatlyDenied(tokens: Tokens, { from, to }: Stretch, verb: number): boolean {
  for (let at = Math.max(from, verb - 4); at < Math.min(to, verb + 3); at += 1)
    if (tokens.lexemes[at]?.negation && tokens.lexemes[at]?.determiner === undefined) return true
  return false
}

/** `Nur uns nicht`, `nicht aber an uns`, `haben alle bekommen, nur wir nicht`. */
function endsWithoutUs(tokens: Tokens, { from, to }: Stretch): boolean {
  const last = Math.max(from, to - 4)
  let first = false
  for (let at = last; at < to; at += 1) first ||= tokens.lexemes[at]?.person === 1
  const deeds = deedsIn(tokens, { from, to: last })
  const sent = deeds.has('send') || deeds.has('receive')
  return first && sent && isNegated(tokens, last, to)
}

/** `Ist den anderen Mietern zugestellt worden`, `ging an alle Vereine`, `Herr Holt hat es gelesen`. */
function isHadBy(tokens: Tokens, clause: Stretch): boolean {
  const { passives, going, seen, having } = tokens.lexicon.grammar
  let passive = false
  for (let at = clause.from; at < clause.to; at += 1) {
    const form = formOf(tokens, at)
    passive ||= passives?.includes(form) === true
    if (tokens.lexemes[at]?.person === 2) return false
    if (going?.includes(form) && tokens.lexemes[at + 1]?.to)
      return tokens.lexemes[at + 2]?.person !== 1
    const read = seen?.includes(form) && having?.some((one) => isSaid(tokens, clause, one))
    const sent = tokens.lexemes[at]?.deed === 'send' && (passive || hasSecond(tokens, clause))
    if ((sent || read) && !isNegated(tokens, clause.from, at))
      return namesOthers(tokens, clause.from, at) && !isFirstBetween(tokens, clause.from, at)
  }
  return false
}

function isSaid(tokens: Tokens, { from, to }: Stretch, form: string): boolean {
  for (let at = from; at < to; at += 1) if (formOf(tokens, at) === form) return true
  return false
}

/** `Haben Sie allen Mietern geschickt`: the one written to is who gave it away. */
function hasSecond(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (tokens.lexemes[at]?.person === 3 && formOf(tokens, at) === 'sie' && isCapital(tokens, at))
      return true
  return false
}

/** Somebody else stands before the verb: `den anderen Mietern`, `an alle Vereine`, `Herr Holt`. */
function namesOthers(tokens: Tokens, from: number, verb: number): boolean {
  const { others } = tokens.lexicon.grammar
  for (let at = from; at < verb; at += 1) {
    if (others?.includes(formOf(tokens, at))) return true
    if (tokens.lexemes[at]?.to && tokens.lexemes[at + 1]?.person !== 1) return true
  }
  return false
}

function isFirstBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.person === 1) return true
  return false
}

function isFirstNear(tokens: Tokens, { from, to }: Stretch): boolean {
  return isFirstBetween(tokens, from, to)
}

function hasSubject(tokens: Tokens, { from, to }: Stretch): boolean {
  const { subjects } = tokens.lexicon.grammar
  for (let at = from; at < to; at += 1) if (subjects?.includes(formOf(tokens, at))) return true
  return false
}

function hasCopy(tokens: Tokens, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (tokens.lexemes[at]?.noun?.class === 'copy') return true
  return false
}

function hasSight(tokens: Tokens, { from, to }: Stretch): boolean {
  const { seeing } = tokens.lexicon.grammar
  for (let at = from; at < to; at += 1) if (seeing?.includes(formOf(tokens, at))) return true
  return false
}

/** Steps told in the sentences behind, of a copy or of what `es` stands for, until another paper is named. */
export function stepsBehind(tokens: Tokens, sentence: Stretch): Event[] {
  const steps: Event[] = []
  let end = sentence.to
  for (let count = 0; count < 3; count += 1) {
    if (end + 1 >= tokens.count || !isSign(tokens, end, '.')) break
    const next = sentenceAround(tokens, end + 1)
    if (!speaksOfIt(tokens, next)) break
    steps.push(...stepsIn(tokens, next))
    end = next.to
  }
  return steps
}

function speaksOfIt(tokens: Tokens, { from, to }: Stretch): boolean {
  const { thing } = tokens.lexicon.grammar
  let it = hasCopy(tokens, { from, to })
  for (let at = from; at < to; at += 1) {
    if (isOther(tokens, at)) return false
    it ||= thing?.includes(formOf(tokens, at)) === true
  }
  return it
}
