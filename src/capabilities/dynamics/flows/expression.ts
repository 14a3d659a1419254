/**
 * Equations of stock-and-flow models: Vensim's and XMILE's way of writing them, as trees.
 *
 * In Vensim names hold spaces and logic is written `:AND:`; in XMILE names hold
 * underscores and `IF … THEN … ELSE` is a phrase. Everything else they share.
 */
export type Dialect = 'vensim' | 'xmile'

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'table'; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Expression }
  | {
      readonly kind: 'binary'
      readonly sign: string
      readonly left: Expression
      readonly right: Expression
    }

/** A feature that is not supported, by its name; the whole model is refused with it. */
export class Unsupported extends Error {}

/** Names compare without case, quotes and kind of space. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/\\[nr]/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/[\s_\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
}

/** The tree of an equation; throws `Unsupported` or `SyntaxError` with the place. */
export function parseExpression(words: string, dialect: Dialect): Expression {
  const reader = readerOf(tokensOf(words, dialect), words)
  const tree = alternative(reader)
  if (reader.now().kind !== 'end')
    throw new SyntaxError(`"${reader.now().text}" is left over in "${words.trim()}"`)
  return tree
}

interface Reader {
  now(): Token
  take(): Token
  accept(...texts: readonly string[]): string | undefined
  expect(text: string): void
}

function readerOf(tokens: readonly Token[], words: string): Reader {
  let at = 0
  const end: Token = { kind: 'end', text: 'the end' }
  const now = (): Token => tokens[at] ?? end
  return {
    now,
    take: () => {
      const token = now()
      at += 1
      return token
    },
    accept(...texts) {
      const found = texts.find((text) => now().kind === 'sign' && now().text === text)
      if (found !== undefined) at += 1
      return found
    },
    expect(text) {
      if (this.accept(text) === undefined)
        throw new SyntaxError(`"${text}" is missing before "${now().text}" in "${words.trim()}"`)
    },
  }
}

const phraseWords = new Set(['if', 'then', 'else', 'and', 'or', 'not', 'mod'])

function tokensOf(words: string, dialect: Dialect): Token[] {
  const name =
    dialect === 'vensim'
      ? /[\p{L}_$'][\p{L}\p{M}\d_$'’.]*(?:[ \t\r\n]+[\p{L}\d_$'’][\p{L}\p{M}\d_$'’.]*)*/uy
      : /[\p{L}_$'][\p{L}\p{M}\d_$'’.]*/uy
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const next = tokenAt(words, at, { name, dialect })
    if (next.token !== undefined) tokens.push(next.token)
    at = next.end
  }
  return tokens
}

function tokenAt(
  words: string,
  at: number,
  { name, dialect }: { name: RegExp; dialect: Dialect },
): { token: Token | undefined; end: number } {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(words)?.[0]
  }
  const space = match(/(?:[\s\u00a0]|\\\s*\n|\{[^}]*\})+/y)
  if (space !== undefined) return { token: undefined, end: at + space.length }
  const number = match(/(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y)
  if (number !== undefined)
    return { token: { kind: 'number', text: number }, end: at + number.length }
  const quoted = match(/"(?:\\.|[^"\\])*"/y)
  if (quoted !== undefined)
    return { token: { kind: 'name', text: quoted }, end: at + quoted.length }
  const colon = match(/:[A-Za-z]+:/y)
  if (colon !== undefined)
    return { token: { kind: 'sign', text: colon.toLowerCase() }, end: at + colon.length }
  const found = match(name)
  if (found !== undefined) {
    const phrase = dialect === 'xmile' && phraseWords.has(found.toLowerCase())
    return {
      token: phrase ? { kind: 'sign', text: found.toLowerCase() } : { kind: 'name', text: found },
      end: at + found.length,
    }
  }
  const sign = match(/<>|<=|>=|[-+*/^()=<>,;[\]!]/y)
  if (sign === undefined)
    throw new SyntaxError(`"${words[at]}" is not understood in "${words.trim()}"`)
  if (sign === '[' || sign === '!') throw new Unsupported('subscripts')
  return { token: { kind: 'sign', text: sign }, end: at + sign.length }
}

/** `IF a THEN b ELSE c`, or a disjunction. */
function alternative(reader: Reader): Expression {
  if (reader.accept('if') === undefined) return disjunction(reader)
  const condition = alternative(reader)
  reader.expect('then')
  const yes = alternative(reader)
  reader.expect('else')
  return { kind: 'call', name: 'if then else', given: [condition, yes, alternative(reader)] }
}

function chain(
  reader: Reader,
  signs: readonly string[],
  operand: (reader: Reader) => Expression,
): Expression {
  let left = operand(reader)
  for (let sign = reader.accept(...signs); sign !== undefined; sign = reader.accept(...signs))
    left = { kind: 'binary', sign: sign.replace(/:/g, ''), left, right: operand(reader) }
  return left
}

function disjunction(reader: Reader): Expression {
  return chain(reader, ['or', ':or:'], conjunction)
}

function conjunction(reader: Reader): Expression {
  return chain(reader, ['and', ':and:'], negation)
}

function negation(reader: Reader): Expression {
  const not = reader.accept('not', ':not:')
  return not === undefined
    ? comparison(reader)
    : { kind: 'unary', sign: 'not', of: negation(reader) }
}

function comparison(reader: Reader): Expression {
  return chain(reader, ['<>', '<=', '>=', '=', '<', '>'], addition)
}

function addition(reader: Reader): Expression {
  return chain(reader, ['+', '-'], multiplication)
}

function multiplication(reader: Reader): Expression {
  return chain(reader, ['*', '/', 'mod'], signed)
}

function signed(reader: Reader): Expression {
  const sign = reader.accept('-', '+')
  if (sign === undefined) return power(reader)
  const of = signed(reader)
  return sign === '-' ? { kind: 'unary', sign: '-', of } : of
}

function power(reader: Reader): Expression {
  const base = atom(reader)
  return reader.accept('^') === undefined
    ? base
    : { kind: 'binary', sign: '^', left: base, right: signed(reader) }
}

function atom(reader: Reader): Expression {
  const token = reader.take()
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) }
  if (token.kind === 'sign' && token.text === '(') return bracketed(reader)
  if (token.text === ':na:') return { kind: 'number', value: -(2 ** 109) }
  if (token.kind !== 'name') throw new SyntaxError(`a value is missing before "${token.text}"`)
  if (reader.accept('(') === undefined) return { kind: 'name', name: plainName(token.text) }
  const given: Expression[] = []
  if (reader.accept(')') === undefined) {
    do given.push(alternative(reader))
    while (reader.accept(',', ';') !== undefined)
    reader.expect(')')
  }
  return { kind: 'call', name: plainName(token.text), given }
}

/** A bracket; or in `WITH LOOKUP` and lookups a list of points, `([(0,0)-(9,9)],(0,1),(2,3))`. */
function bracketed(reader: Reader): Expression {
  const inner = alternative(reader)
  if (reader.accept(',') === undefined) {
    reader.expect(')')
    return inner
  }
  const x = pointValue(inner)
  const y = pointValue(alternative(reader))
  reader.expect(')')
  return { kind: 'table', points: [[x, y]] }
}

/** A number with its sign; points of a table are nothing else. */
function pointValue(expression: Expression): number {
  if (expression.kind === 'number') return expression.value
  if (expression.kind === 'unary' && expression.sign === '-') return -pointValue(expression.of)
  throw new SyntaxError('a point of a table is not a number')
}

/** The points of a lookup as Vensim writes them: range in square brackets, then pairs. */
export function parsePoints(words: string): (readonly [number, number])[] {
  const bare = words.replace(/\\\s*\n/g, '').replace(/\[[^\]]*\]\s*,?/g, '')
  const number = String.raw`([-+]?\s*(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`
  const pairs = [...bare.matchAll(new RegExp(String.raw`\(\s*${number}\s*,\s*${number}\s*\)`, 'g'))]
  if (pairs.length > 0) return pairs.map(([, x, y]) => [spaced(x), spaced(y)])
  // The old form: all x, then all y.
  const values = [...bare.matchAll(new RegExp(number, 'g'))].map(([value]) => spaced(value))
  const half = values.length / 2
  return values.slice(0, half).map((x, at) => [x, values[half + at]!])
}

/** A number whose sign may stand apart from it. */
function spaced(words: string | undefined): number {
  return Number((words ?? '').replace(/\s+/g, ''))
}
