/**
 * Quotation marks: every sign that may open or close a quotation, and what its
 * neighbours say about which of the two it does.
 *
 * A mark before a letter and behind a space can only open, one behind a letter and
 * before a space can only close; the shapes “ ” « » say more, but printers and
 * machines confuse them, and German uses “ and « to close what French and English
 * open with them. So shape and neighbours are both noted, and `pair.ts` decides.
 */

export type Family = 'double' | 'single' | 'angle' | 'corner'

export interface Mark {
  readonly at: number
  readonly end: number
  readonly sign: string
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
  /** Its shape alone tells that it opens (or closes), as with “. */
  readonly shaped: boolean
}

/** Two commas before a word are the low mark of typewriters, and of machines that read one. */
const signs = /''|``|(?<![\p{L}\p{N},]),,(?=[\p{L}\p{N}])|["“”„‟«»‹›「」『』‘’‚‛']/gu

const letter = /[\p{L}\p{N}\p{M}]/u
const openBracket = /[([{<¿¡/|]/
const dash = /[-–—]/
const anyMark = /["“”„‟«»‹›「」『』‘’‚‛'`]/
const closePunctuation = /[.,;:!?…)\]}>/|*]/

/** All marks of a stretch of text, in order; apostrophes within words are left out. */
export function marksOf(words: string, start: number, end: number): Mark[] {
  const stretch = words.slice(start, end)
  const germanAngles = anglesPointInwards(stretch)
  const marks: Mark[] = []
  for (const match of stretch.matchAll(signs)) {
    const at = match.index
    const mark = read(stretch, at, match[0], germanAngles)
    if (mark !== undefined)
      marks.push({ ...mark, at: start + at, end: start + at + match[0].length })
  }
  return marks
}

/** Where the mark begins before which so many stand; nothing where a text has no more. */
export function nthMark(words: string, before: number): number | undefined {
  let count = 0
  for (const { index, 0: sign } of words.matchAll(signs)) {
    if (isApostrophe(words, index, sign)) continue
    if (count === before) return index
    count += 1
  }
  return undefined
}

/** Between two letters a single mark is none. */
function isApostrophe(text: string, at: number, sign: string): boolean {
  return (
    familyOf(sign) === 'single' &&
    letter.test(text[at - 1] ?? ' ') &&
    letter.test(text[at + sign.length] ?? ' ')
  )
}

type Reading = Omit<Mark, 'at' | 'end'>

function read(text: string, at: number, sign: string, germanAngles: boolean): Reading | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + sign.length] ?? ' '
  const family = familyOf(sign)
  if (isApostrophe(text, at, sign)) return undefined
  if (family === 'corner') return shaped(sign, family, sign === '「' || sign === '『')
  if (family === 'angle')
    return shaped(sign, family, (sign === '«' || sign === '‹') !== germanAngles)
  const mayOpen =
    !isSpace(after) && standsBefore(after) && standsBehind(before) && !endsSentence(text, at, sign)
  const mayClose = !isSpace(before) && closesBefore(after)
  if (
    sign === '„' ||
    sign === ',,' ||
    sign === '‚' ||
    sign === '‟' ||
    sign === '‛' ||
    sign === '``'
  )
    return { sign: sign === ',,' ? '„' : sign, family, opens: mayOpen, closes: false, shaped: true }
  if (sign === '“' || sign === '‘')
    return { sign, family, opens: mayOpen || !mayClose, closes: mayClose && !mayOpen, shaped: true }
  if (sign === '”' || sign === '’')
    return {
      sign,
      family,
      opens: sign === '”' && mayOpen && !mayClose,
      closes: mayClose || !mayOpen,
      shaped: true,
    }
  if (mayOpen === mayClose)
    return {
      sign,
      family,
      opens: family === 'double' || mayOpen,
      closes: family === 'double' || mayClose,
      shaped: false,
    }
  return { sign, family, opens: mayOpen, closes: mayClose, shaped: false }
}

function shaped(sign: string, family: Family, opens: boolean): Reading {
  return { sign, family, opens, closes: !opens, shaped: true }
}

function familyOf(sign: string): Family {
  if ('«»‹›'.includes(sign)) return 'angle'
  if ('「」『』'.includes(sign)) return 'corner'
  return sign.length === 1 && "‘’‚‛'".includes(sign) ? 'single' : 'double'
}

/** Printed in German, »so« the angles point at the words. Decided by the majority of the text. */
function anglesPointInwards(text: string): boolean {
  const inwards = text.match(/(?:^|[\s(–—])[»›](?=\S)/gu)?.length ?? 0
  const outwards = text.match(/(?:^|[\s(–—'’])[«‹]/gu)?.length ?? 0
  return inwards > outwards
}

function isSpace(character: string): boolean {
  return character.trim() === ''
}

/** What may stand before an opening mark. */
function standsBehind(character: string): boolean {
  return (
    isSpace(character) ||
    openBracket.test(character) ||
    dash.test(character) ||
    anyMark.test(character)
  )
}

/** What may follow an opening mark: words, brackets, dots of omission, another mark. */
function standsBefore(character: string): boolean {
  return (
    letter.test(character) ||
    /[[({¿¡.…*$\-–—<_/\\#@&%+~§`]/.test(character) ||
    anyMark.test(character)
  )
}

/** A careless printer's `words ". Then`: the full stop behind it ends a sentence and begins no quotation. */
function endsSentence(text: string, at: number, sign: string): boolean {
  return /^[.,]\s+(?![.…])/u.test(text.slice(at + sign.length, at + sign.length + 4))
}

/** What may follow a closing mark; note numbers follow it without a space. */
function closesBefore(character: string): boolean {
  return (
    isSpace(character) ||
    closePunctuation.test(character) ||
    dash.test(character) ||
    anyMark.test(character) ||
    /[[\p{N}¹²³⁴-⁹]/u.test(character)
  )
}
