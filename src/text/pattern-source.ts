/**
 * The source of a regular expression, read into a tree: only as much of it as
 * tells which letters a match must hold. What says nothing of that (a class of
 * all letters, a reference back) is `any`.
 */

export type PatternNode =
  /** One character of several; `#` is any digit, a space any white space or edge of a word. */
  | { readonly kind: 'letter'; readonly of: readonly string[] }
  | { readonly kind: 'any' }
  /** A place, not a character, where a word may begin or end: no letter stands before it. */
  | { readonly kind: 'edge' }
  /** A place where a word may end: no letter stands behind it. */
  | { readonly kind: 'end' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternNode[] }
  /** What stands ahead or behind without being part of the match. */
  | { readonly kind: 'beside'; readonly part: PatternNode }
  | {
      readonly kind: 'repeat'
      readonly part: PatternNode
      readonly least: number
      readonly most: number
    }

const any: PatternNode = { kind: 'any' }
const edge: PatternNode = { kind: 'edge' }
const end: PatternNode = { kind: 'end' }
const nothing: PatternNode = { kind: 'nothing' }

/** Classes with more members than this are taken for any character. */
const mostMembers = 12

interface Reading {
  readonly source: string
  at: number
}

/** The tree of a source as `RegExp` has it, written for the flag `u` or without flags. */
export function readPattern(source: string): PatternNode {
  const reading = { source, at: 0 }
  const tree = choice(reading)
  if (reading.at < source.length)
    throw new RangeError(`cannot read the pattern ${source} from ${reading.at}`)
  return tree
}

function choice(reading: Reading): PatternNode {
  const parts = [sequence(reading)]
  while (reading.source[reading.at] === '|') {
    reading.at += 1
    parts.push(sequence(reading))
  }
  return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
}

function sequence(reading: Reading): PatternNode {
  const parts: PatternNode[] = []
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!))
    parts.push(repeated(atom(reading), reading))
  return { kind: 'sequence', parts }
}

const quantifier = /(?:[?*+]|\{(\d+)(,(\d*))?\})\??/y

function repeated(part: PatternNode, reading: Reading): PatternNode {
  // Most signs are letters of words, and behind them stands another letter.
  if (!'?*+{'.includes(reading.source[reading.at] ?? ' ')) return part
  quantifier.lastIndex = reading.at
  const [sign = '', fewest, comma, greatest] = quantifier.exec(reading.source) ?? []
  if (sign === '') return part
  reading.at += sign.length
  if (sign.startsWith('?')) return { kind: 'repeat', part, least: 0, most: 1 }
  if (sign.startsWith('*')) return { kind: 'repeat', part, least: 0, most: Infinity }
  if (sign.startsWith('+')) return { kind: 'repeat', part, least: 1, most: Infinity }
  const most = comma === undefined ? Number(fewest) : greatest === '' ? Infinity : Number(greatest)
  return { kind: 'repeat', part, least: Number(fewest), most }
}

function atom(reading: Reading): PatternNode {
  const sign = reading.source[reading.at]!
  reading.at += 1
  if (sign === '(') return group(reading)
  if (sign === '[') return members(reading)
  if (sign === '\\') return escaped(reading)
  if (sign === '^') return edge
  if (sign === '$') return end
  return sign === '.' ? any : letterNode(sign)
}

/** Words are made of letters that are met over and over. */
function letterNode(sign: string): PatternNode {
  const node = letterNodes.get(sign) ?? { kind: 'letter', of: [sign] }
  letterNodes.set(sign, node)
  return node
}

const letterNodes = new Map<string, PatternNode>()

const opening = /\?(?::|=|!|<=|<!|<[^>]+>)/y

function group(reading: Reading): PatternNode {
  opening.lastIndex = reading.at
  const [sign = ''] = opening.exec(reading.source) ?? []
  reading.at += sign.length
  const start = reading.at
  const part = choice(reading)
  const inside = reading.source.slice(start, reading.at)
  reading.at += 1
  if (sign === '?=' || sign === '?<=') return { kind: 'beside', part }
  if (sign === '?<!') return shutsOutLetters(inside) ? edge : nothing
  if (sign === '?!') return shutsOutLetters(inside) ? end : nothing
  return part
}

/** `(?![\p{L}…])`: where no letter may stand, a word has its edge. */
function shutsOutLetters(inside: string): boolean {
  return /^\[(?!\^)[^\]]*(?:\\p\{L\}|\\w)[^\]]*\]$|^\\p\{L\}$|^\\w$/.test(inside)
}

const classes = /(\^?)((?:[^\]\\]|\\.)*)\]/y
const classPart =
  /\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\]/gsu

function members(reading: Reading): PatternNode {
  classes.lastIndex = reading.at
  const [all = '', negated, inside = ''] = classes.exec(reading.source) ?? []
  reading.at += all.length
  if (negated !== '') return any
  const parts = inside.match(classPart) ?? []
  const of = new Set<string>()
  for (let at = 0; at < parts.length; at += 1) {
    const isRange = parts[at + 1] === '-' && at + 2 < parts.length
    const some = isRange ? range(parts[at]!, parts[at + 2]!) : member(parts[at]!)
    if (some === undefined) return any
    for (const one of some) of.add(one)
    if (isRange) at += 2
  }
  return of.size > mostMembers ? any : { kind: 'letter', of: [...of] }
}

function member(part: string): readonly string[] | undefined {
  const node = part.startsWith('\\') ? escaped({ source: part, at: 1 }) : undefined
  if (node === undefined) return [part]
  if (part === '\\b') return [' ']
  return node.kind === 'letter' ? node.of : undefined
}

function range(from: string, to: string): readonly string[] | undefined {
  if (from === '0' && to === '9') return ['#']
  const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!]
  if (from.startsWith('\\') || to.startsWith('\\') || last - first > mostMembers) return undefined
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
}

const escapeSign = /[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|./suy

function escaped(reading: Reading): PatternNode {
  escapeSign.lastIndex = reading.at
  const [sign = ''] = escapeSign.exec(reading.source) ?? []
  reading.at += sign.length
  if (sign === 'b') return edge
  if (sign === 'B') return nothing
  if (sign === 'd') return { kind: 'letter', of: ['#'] }
  if (/^[sWnrtfv]$/.test(sign)) return { kind: 'letter', of: [' '] }
  if (/^[ux]./.test(sign))
    return {
      kind: 'letter',
      of: [String.fromCodePoint(Number.parseInt(sign.replace(/^[ux]\{?/, ''), 16))],
    }
  return /^[a-z\d]/i.test(sign) ? any : { kind: 'letter', of: [sign] }
}
