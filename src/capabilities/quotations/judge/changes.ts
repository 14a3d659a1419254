/**
 * Changes: what differs between a quotation and its source, each by its kind.
 *
 * Harmless is what every careful writer does: a capital, another spelling, a tense or a
 * person fitted to the sentence, an editor's brackets. Grave is what turns the meaning:
 * a negation, number, name, modal, date or condition that is dropped, added or changed.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import type { Change } from '../../../record/index.ts'
import {
  type AlignedPair,
  comparable,
  likeness,
  type Span,
  type Word,
} from '../../../text/index.ts'
import type { FacedPart } from './align-source.ts'
import { type Edit, editOf, type Judging, joinedForm } from './edit.ts'
import {
  glued,
  hasFigureForLetter,
  isAnotherWord,
  isMisread,
  isStray,
  misreadToo,
} from './misread.ts'
import { isOldForm, isRespelt } from './respelling.ts'

/** All differences of a part, in the order of the quotation; places are into the quotation's text. */
export function changesOf(text: string, part: FacedPart, known: Judging): Change[] {
  const judging = withOwnWords(known)
  const changes = differences(text, part, judging)
  const readings = changes.filter(({ kind }) => kind === 'reading')
  // A machine that misreads leaves other traces than words; where there are none it misread nothing.
  if (readings.length === 0 || !readings.every((one) => isAnotherWord(one, judging))) return changes
  const forms = new Set(readings.flatMap((one) => [one.quoted, one.source].map(comparable)))
  const isWord = (form: string): boolean => forms.has(form) || judging.isWord(form)
  return differences(text, part, { ...judging, isWord })
}

function differences(text: string, part: FacedPart, judging: Judging): Change[] {
  const changes: Change[] = []
  for (const cluster of clusters(part.pairs)) {
    const [only] = cluster
    if (only?.kind === 'same') {
      const shape = caseChange(text, part, only) ?? glued(text, part, only, judging)
      if (shape !== undefined) changes.push(shape)
      continue
    }
    const whole = editOf(text, part, spanned(cluster))
    if (cluster.length > 1 && isMisread(whole, judging))
      changes.push({
        kind: 'reading',
        grave: false,
        quoted: whole.quoted,
        source: whole.source,
        place: whole.place,
      })
    else
      for (const pair of merged(cluster)) changes.push(...typed(editOf(text, part, pair), judging))
  }
  return [...misreadToo(changes).filter(isFirstOfFigure), ...cutOff(text, part)]
}

/** Two parts of one figure are changed: the figure is told once. */
function isFirstOfFigure(one: Change, index: number, all: readonly Change[]): boolean {
  const before = all[index - 1]
  return !(
    before?.kind === 'number' &&
    one.kind === 'number' &&
    one.quoted !== '' &&
    before.place.start === one.place.start &&
    before.place.end === one.place.end
  )
}

/** A few letters may never say "can": words that the language lists are words in any corpus. */
function withOwnWords({ language, isWord }: Judging): Judging {
  const { small, negations, modals, bounds, numbers } = language
  const lists = [small, negations, modals, bounds, numbers]
  return {
    language,
    isWord: (form) => isWord(form) || lists.some((list) => has(list, form)),
  }
}

/** Dots at the end where the source goes on in its sentence: the end was left out. */
function cutOff(text: string, part: FacedPart): Change[] {
  const last = part.ours.at(-1)
  const end = part.source.end - part.offset
  if (last === undefined || !/^[\s,;]*(?:(?:\.\s*){3,}|…|\[)/.test(text.slice(last.end))) return []
  const rest = /^[^.!?\n]*/.exec(part.text.slice(end))?.[0] ?? ''
  if (!/\p{L}/u.test(rest)) return []
  const place = { start: last.end, end: last.end }
  return [{ kind: 'omission', grave: false, quoted: '', source: rest.trim(), place, marked: true }]
}

/** Pairs that differ and stand together; equal pairs each for itself. */
function clusters(pairs: readonly AlignedPair[]): AlignedPair[][] {
  const groups: AlignedPair[][] = []
  for (const pair of pairs) {
    const before = groups.at(-1)
    if (pair.kind !== 'same' && before !== undefined && before[0]!.kind !== 'same')
      before.push(pair)
    else groups.push([pair])
  }
  return groups
}

function spanned(cluster: readonly AlignedPair[]): AlignedPair {
  const [first, last] = [cluster[0]!, cluster.at(-1)!]
  return {
    kind: 'changed',
    one: [first.one[0], last.one[1]],
    other: [first.other[0], last.other[1]],
  }
}

function typed(edit: Edit, judging: Judging): Change[] {
  if (edit.ours.length === 0) return leftOut(edit, judging)
  return edit.theirs.length === 0 ? putIn(edit, judging) : changed(edit, judging)
}

/** Neighbouring omissions as one, neighbouring additions as one. */
function merged(pairs: readonly AlignedPair[]): AlignedPair[] {
  const runs: AlignedPair[] = []
  for (const pair of pairs) {
    const before = runs.at(-1)
    if (
      before !== undefined &&
      before.kind === pair.kind &&
      (pair.kind === 'only-one' || pair.kind === 'only-other')
    )
      runs[runs.length - 1] = {
        kind: pair.kind,
        one: [before.one[0], pair.one[1]],
        other: [before.other[0], pair.other[1]],
      }
    else runs.push(pair)
  }
  return runs
}

/** A capital that the source has not, or the other way; at the beginning nobody minds. */
function caseChange(text: string, part: FacedPart, pair: AlignedPair): Change | undefined {
  const { quoted, source, place, ours, theirs } = editOf(text, part, pair)
  if (pair.one[0] === 0 || ours.length !== 1 || theirs.length !== 1) return undefined
  if (quoted === source || quoted.toLowerCase() !== source.toLowerCase()) return undefined
  return { kind: 'case', grave: false, quoted, source, place }
}

const dotsAround = /(?:\.\s*){3,}|…|\.\s?\.|\s[—–-]{1,3}\s/

/** Words of the source that the quotation leaves out. */
function leftOut(edit: Edit, judging: Judging): Change[] {
  const { text, place, theirs } = edit
  const next = text.slice(place.end).search(/[\p{L}\p{N}]/u)
  const gap = text.slice(place.end, next < 0 ? text.length : place.end + next)
  const marked = dotsAround.test(` ${gap} `)
  // In a whole clause left out some small word of weight will stand; that turns nothing.
  const whole = theirs.length > 1 && theirs.some(({ form }) => isTelling(form, judging))
  const alone = theirs.length > 3 ? undefined : weighty(theirs, [], judging)
  // Dots excuse words left out, not a "not" that is all that was left out.
  const few = theirs.length <= 2 && !theirs.some(({ form }) => isTelling(form, judging))
  const hidden = few && alone === 'negation'
  const found = marked && !hidden ? undefined : alone
  const kind = whole && (found === 'modal' || theirs.length > 2) ? undefined : found
  return [
    {
      kind: kind ?? 'omission',
      grave: found === 'negation' || kind !== undefined,
      quoted: '',
      source: edit.source,
      place,
      marked,
    },
  ]
}

/** A word of its own sense, and no small word, number, negation or the like. */
function isTelling(form: string, { language }: Judging): boolean {
  const { small, negations, modals, bounds, numbers } = language
  return ![small, negations, modals, bounds, numbers].some((list) => has(list, form))
}

/** Words of the quotation that the source has not. */
function putIn(edit: Edit, judging: Judging): Change[] {
  const { text, place, ours, quoted } = edit
  if (inBrackets(text, place)) return [{ kind: 'bracket', grave: false, quoted, source: '', place }]
  if (ours.every((word) => isStray(word.form, judging)))
    return [{ kind: 'reading', grave: false, quoted, source: '', place }]
  const kind = weighty([], ours, judging)
  return [{ kind: kind ?? 'addition', grave: kind !== undefined, quoted, source: '', place }]
}

function inBrackets(text: string, place: Span): boolean {
  const before = text.slice(Math.max(0, place.start - 120), place.start)
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}

function changed(edit: Edit, judging: Judging): Change[] {
  const { quoted, source, place, ours, theirs, text } = edit
  const [mine, yours] = [joinedForm(ours), joinedForm(theirs)]
  const plain = { grave: false, quoted, source, place }
  if (inBrackets(text, place)) return [{ kind: 'bracket', ...plain }]
  if (isFitted(mine, yours) || isOldForm(mine, yours)) return [{ kind: 'inflection', ...plain }]
  const kind = weighty(theirs, ours, judging)
  const alike = likeness(mine, yours)
  // A misread letter makes a thing that is no word; a changed word is one.
  const figure = hasFigureForLetter(mine, yours)
  if (figure || (alike >= 0.34 && !isNumber(mine, judging.language) && !judging.isWord(mine)))
    return [{ kind: 'reading', ...plain }]
  if (kind !== undefined && !(kind === 'name' && alike > 0.6))
    return [{ kind, ...plain, grave: true }]
  if (isInflected(mine, yours)) return [{ kind: 'inflection', ...plain }]
  if (isRespelt(mine, yours)) return [{ kind: 'spelling', ...plain }]
  if (alike >= 0.75 && !judging.isWord(yours)) return [{ kind: 'reading', ...plain }]
  const small = isSmall(mine, judging) && isSmall(yours, judging)
  return [{ kind: small ? 'small-word' : 'word', ...plain }]
}

function isSmall(form: string, { language }: Judging): boolean {
  return has(language.small, form)
}

const folded = new WeakMap<readonly string[], Set<string>>()

/** Whether a list holds a form; lists are written with their accents and apostrophes. */
function has(list: readonly string[], form: string): boolean {
  let forms = folded.get(list)
  if (forms === undefined) {
    forms = new Set(list.map(comparable))
    folded.set(list, forms)
  }
  return forms.has(form)
}

/** The gravest thing that stands on one side only: negation, number, date, modal, bound, name. */
function weighty(
  theirs: readonly Word[],
  ours: readonly Word[],
  { language }: Judging,
): Change['kind'] | undefined {
  const differs = (test: (word: Word) => boolean): boolean => {
    const one = theirs
      .filter(test)
      .map((word) => word.form)
      .join(' ')
    return (
      one !==
      ours
        .filter(test)
        .map((word) => word.form)
        .join(' ')
    )
  }
  if (differs((word) => has(language.negations, word.form))) return 'negation'
  if (differs((word) => isNumber(word.form, language))) return 'number'
  if (differs((word) => isDate(word.form, language))) return 'date'
  if (differs((word) => has(language.modals, word.form))) return 'modal'
  if (theirs.length + ours.length <= 3 && differs((word) => has(language.bounds, word.form)))
    return 'bound'
  return undefined
}

function isNumber(form: string, language: QuotationWords): boolean {
  return /^\p{N}/u.test(form) || has(language.numbers, form)
}

function isDate(form: string, language: QuotationWords): boolean {
  return form.length > 3 && form !== 'march' && has(language.dateStems, form)
}

/** Tense and person fitted to the sentence: small words that stand for each other. */
const fitted: readonly ReadonlySet<string>[] = [
  'is are was were be am been being isare art wast wert',
  'has have had having hath hast',
  'do does did doth dost',
  'will would wilt',
  'shall should shalt',
  'can could',
  'may might',
  'i we he she they you one it thou ye',
  'my our his her their your its ones thy thine',
  'me us him them thee you',
  'says said saith',
  'to unto',
  'mine ours hers theirs yours',
  'myself ourselves himself herself themselves yourself yourselves itself oneself',
  'this that the these those',
  'a an the',
  'here there',
  'now then',
].map((words) => new Set(words.split(' ')))

function isFitted(one: string, other: string): boolean {
  return fitted.some((set) => set.has(one) && set.has(other))
}

const endings =
  /^(?:|s|es|d|ed|ing|ings|er|ers|ly|e|en|n|t|al|ion|ions|ment|ments|ance|ness|ity|y|ies|ied|ying|r|rs|st|em|es|te|ten|tes|et|nt|ait|aient|ons|ez|er|é|ée|és|ées|x|а|ы|и|у|е|ой|ого|ому|ым|ых|ют|ет|ит|л|ла|ло|ли|ть)$/

/** One stem with two endings: demand, demanding. */
function isInflected(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1
  if (shared < 3 || shared < Math.min(one.length, other.length) * 0.6) return false
  return (
    (endings.test(one.slice(shared)) && endings.test(other.slice(shared))) ||
    (shared > 3 && endings.test(one.slice(shared - 1)) && endings.test(other.slice(shared - 1)))
  )
}
