/** Models in Vensim's own text format. */
import { parseExpression, parsePoints, Unsupported } from './expression.ts'
import type { Model, Variable } from './model.ts'

/** Features that are refused by name. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/:MACRO:/i, 'macros'],
  [/\bGET (?:XLS|DIRECT|123|VDF|DATA)\b/i, 'data from other files'],
  [/\bTABBED ARRAY\b/i, 'arrays'],
  [/\bALLOCATE\b/i, 'allocation'],
  [/\b(?:VECTOR|ELMCOUNT|INVERT MATRIX|VMIN|VMAX|PROD)\b/i, 'arrays'],
]

/** Read a model; throws `Unsupported` with the name of the feature. */
export function parseMdl(words: string): Model {
  const [equations = ''] = words.replace(/^\{UTF-8\}/, '').split(/\\\\\\---\/\/\//)
  for (const [pattern, feature] of refused)
    if (pattern.test(equations)) throw new Unsupported(feature)
  const variables = entriesOf(equations).flatMap((entry) => variableOf(entry))
  const text = /\b15:\d+,\d+,\d+,(\d)/.exec(words)
  return {
    name: 'model',
    variables,
    timing: { method: text?.[1] === '1' || text?.[1] === '5' ? 'rk4' : 'euler' },
  }
}

/** Equations without units and comments; groups and their stars are dropped. */
function entriesOf(words: string): string[] {
  return words
    .split('|')
    .map((entry) => (entry.split('~')[0] ?? '').replace(/\*{4,}[\s\S]*?\*{4,}/g, '').trim())
    .filter((entry) => entry !== '' && !entry.startsWith('.'))
}

function variableOf(entry: string): Variable[] {
  const head = /^("(?:\\.|[^"\\])*"|[^=(:"[]+)([\s\S]*)$/.exec(entry)
  if (head === null) throw new SyntaxError(`"${entry.slice(0, 60)}" is no equation`)
  const [, written = '', rest = ''] = head
  const name = written.trim()
  const tail = rest.trimStart()
  if (tail.startsWith('[')) throw new Unsupported('subscripts')
  if (tail.startsWith(':') && !tail.startsWith(':=')) {
    if (/^:(?:THE CONDITION|TEST INPUT)/i.test(tail) || /^:\s*[\w ,()-]+$/.test(tail))
      throw new Unsupported(
        /THE CONDITION|TEST INPUT/i.test(tail) ? 'reality checks' : 'subscripts',
      )
    return []
  }
  if (tail.startsWith('(')) return [{ name, kind: 'lookup', points: parsePoints(tail) }]
  const equation = tail.replace(/^(?::=|==?)/, '').trim()
  if (equation === '') return []
  return [withStock(name, equation)]
}

function withStock(name: string, equation: string): Variable {
  const lookup = /^WITH\s+LOOKUP\s*\(([\s\S]*)\)$/i.exec(equation)
  if (lookup !== null) {
    const [input, points] = atTopComma(lookup[1]!)
    return {
      name,
      kind: 'auxiliary',
      equation: parseExpression(input, 'vensim'),
      points: parsePoints(points),
    }
  }
  const tree = parseExpression(equation, 'vensim')
  if (tree.kind === 'call' && tree.name === 'integ')
    return { name, kind: 'stock', net: tree.given[0], equation: tree.given[1], words: equation }
  return { name, kind: 'auxiliary', equation: tree, words: equation }
}

function atTopComma(words: string): [string, string] {
  let depth = 0
  for (let at = 0; at < words.length; at += 1) {
    if ('(['.includes(words[at]!)) depth += 1
    if (')]'.includes(words[at]!)) depth -= 1
    if (words[at] === ',' && depth === 0) return [words.slice(0, at), words.slice(at + 1)]
  }
  throw new SyntaxError('WITH LOOKUP has no table')
}
