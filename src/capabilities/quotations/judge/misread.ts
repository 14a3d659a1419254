/**
 * Misread: what a machine, not a writer, has changed. Its words are no words, or the same
 * letters cut in other places; where it has surely misread some, it has misread the likes.
 */
import { isSpeltAs, languages } from '../../../languages/index.ts'
import type { Change } from '../../../record/index.ts'
import { type AlignedPair, comparable, likeness } from '../../../text/index.ts'
import type { FacedPart } from './align-source.ts'
import { type Edit, editOf, type Judging, joinedForm } from './edit.ts'

/** Words torn apart or run together by a machine: the letters agree, the words do not. */
export function isMisread({ quoted, ours, theirs }: Edit, { isWord }: Judging): boolean {
  if (ours.length === 0 || theirs.length === 0) return false
  const alike = likeness(joinedForm(ours), joinedForm(theirs))
  if (alike >= 0.55 && ours.some((word) => !isWord(word.form))) return true
  return ours.length > 1 && speck.test(quoted) && alike >= 0.7
}

/** A mark in the midst of letters, where no writer sets one: "alloc,ted". */
const speck = /^\p{L}[^\s'’\-–—/]*\p{L}$/u

/** A figure among the letters of a word: "1itting". */
export function hasFigureForLetter(mine: string, yours: string): boolean {
  return (
    /^\p{L}*\p{N}\p{L}*$/u.test(mine) &&
    mine.length >= 4 &&
    !/\p{N}/u.test(yours) &&
    likeness(mine, yours) >= 0.6
  )
}

/**
 * Where a machine has surely misread some words it has misread the likes of them too,
 * though what came out happens to be a word.
 */
export function misreadToo(changes: Change[]): Change[] {
  const readings = changes.filter((change) => change.kind === 'reading').length
  return changes.map((change) => {
    const [quoted, source] = [comparable(change.quoted), comparable(change.source)]
    const digit = looksAlike(quoted) === looksAlike(source) && quoted !== source
    if (change.kind === 'number' && digit && /\D/.test(source))
      return { ...change, kind: 'reading', grave: false }
    if (readings === 0 || change.kind === 'reading' || change.kind === 'negation') return change
    if (change.kind === 'number' && !digit) return change
    const alike = quoted !== '' && source !== '' && likeness(quoted, source) >= 0.5
    const small =
      source.length <= 3 && Math.abs(quoted.length - source.length) <= 1 && quoted.length <= 3
    const scrap =
      readings > 1 && (quoted === '' || source === '') && quoted.length + source.length <= 2
    return alike || (small && quoted !== '' && source !== '') || scrap
      ? { ...change, kind: 'reading', grave: false }
      : change
  })
}

/** Shorter forms are spelt like a word by chance. */
const shortestWord = 4

/**
 * "round" for "sound", in a corpus that has neither: what came out is spelt as words are, and
 * other letters stand there than a machine would take for those of the source. Such a word was
 * put there by a writer, though no other paper has it.
 */
export function isAnotherWord({ quoted, source }: Change, { language }: Judging): boolean {
  const [mine, yours] = [comparable(quoted), comparable(source)]
  const spoken = languages.find(({ quotation }) => quotation === language)
  return (
    spoken !== undefined &&
    mine.length >= shortestWord &&
    /^\p{L}+$/u.test(quoted) &&
    /^\p{L}+$/u.test(source) &&
    isSpeltAs(mine, spoken) &&
    !hasLookalikes(mine, yours)
  )
}

/** Letters in the same place, or two for one, that a machine takes for each other. */
function hasLookalikes(mine: string, yours: string): boolean {
  let [start, end] = [0, 0]
  while (start < mine.length && mine[start] === yours[start]) start += 1
  const most = Math.min(mine.length, yours.length) - start
  while (end < most && mine.at(-1 - end) === yours.at(-1 - end)) end += 1
  const one = mine.slice(start, mine.length - end)
  const other = yours.slice(start, yours.length - end)
  if (joinedLookalikes.has(`${one} ${other}`) || joinedLookalikes.has(`${other} ${one}`))
    return true
  return (
    one.length === other.length &&
    [...one].every(
      (letter, at) =>
        letter === other[at] ||
        lookalikes.some((all) => all.includes(letter) && all.includes(other[at]!)),
    )
  )
}

const lookalikes = 'hbkl ceoa nuvrm iltjf sfz gqy vy dcl mnriw ftr pn xk'.split(' ')
const joinedLookalikes: ReadonlySet<string> = new Set(
  'm rn,m ni,m in,m nn,d cl,u ii,n ri,w vv,h li'.split(','),
)

/** Digits and the letters they are misread for, made one. */
function looksAlike(form: string): string {
  return form
    .replace(/[1il|]/g, 'l')
    .replace(/[0o]/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
}

/** The same letters in other words, and what came out is none: "goo d", "centerof". */
export function glued(
  text: string,
  part: FacedPart,
  pair: AlignedPair,
  { isWord }: Judging,
): Change | undefined {
  const { quoted, source, place, ours, theirs } = editOf(text, part, pair)
  if (ours.length === theirs.length || /[-\u00ad\n'’]/.test(quoted + source)) return undefined
  // "[t]he": an editor's brackets within a word.
  if (/[[\]]/.test(quoted)) return { kind: 'bracket', grave: false, quoted, source, place }
  if (ours.every(({ form }) => isWord(form) || /^\p{N}/u.test(form))) return undefined
  return { kind: 'reading', grave: false, quoted, source, place }
}

/** A scrap that is no word: what a machine makes of a speck or of half a word. */
export function isStray(form: string, { isWord }: Judging): boolean {
  if (/^(?:\d+|a|i|y|o|à|é)$/.test(form)) return false
  return !isWord(form) && (form.length <= 3 || /\d/.test(form))
}
