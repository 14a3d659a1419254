/** Models in XMILE, the exchange format of the field: read, and written so that Stella and Vensim open it. */
import { SaxesParser } from 'saxes'
import { parseExpression, plainName, Unsupported } from './expression.ts'
import type { Model, Points, Timing, Variable } from './model.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Read a model; throws `Unsupported` with the name of the feature. */
export function parseXmile(words: string): Model {
  const root = treeOf(words)
  const models = root.children.filter((node) => node.name === 'model')
  if (root.children.some((node) => node.name === 'macro')) throw new Unsupported('macros')
  if (models.length !== 1) throw new Unsupported('modules')
  if (/\bMACRO\s*\(/i.test(words)) throw new Unsupported('macros')
  const floor = /<behavior>[\s\S]*<stock>\s*<non_negative\s*\/>[\s\S]*<\/behavior>/.test(words)
  const specs = root.children.find((node) => node.name === 'sim_specs')
  const variables = models[0]!.children.find((node) => node.name === 'variables')
  return {
    name:
      textOf(
        root.children.find((node) => node.name === 'header'),
        'name',
      ) ?? 'model',
    variables: (variables?.children ?? [])
      .flatMap(variableOf)
      .map((one) => (floor && one.kind === 'stock' ? floored(one, variables) : one)),
    timing: specs === undefined ? {} : timingOf(specs),
  }
}

/** The file says that stocks are not negative unless they say otherwise themselves. */
function floored(one: Variable, variables: Node | undefined): Variable {
  const node = variables?.children.find((child) => child.attributes.name === one.name)
  const own = node?.children.some((child) => child.name === 'non_negative')
  return own === true ? one : { ...one, nonNegative: true }
}

function treeOf(words: string): Node {
  const parser = new SaxesParser()
  const top: Node = { name: '', attributes: {}, children: [], text: '' }
  const open: Node[] = [top]
  parser.on('opentag', (tag) => {
    const node: Node = {
      name: tag.name.replace(/^.*:/, ''),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)!.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('cdata', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw new SyntaxError(`this is no XMILE: ${error.message}`)
  })
  parser.write(words).close()
  const root = top.children[0]
  if (root === undefined || root.name !== 'xmile')
    throw new SyntaxError('this is no XMILE: the root is not xmile')
  return root
}

function textOf(node: Node | undefined, name: string): string | undefined {
  return node?.children.find((child) => child.name === name)?.text.trim()
}

function timingOf(specs: Node): Partial<Timing> {
  const number = (name: string): number | undefined => {
    const words = textOf(specs, name)
    return words === undefined ? undefined : Number(words)
  }
  const dt = specs.children.find((node) => node.name === 'dt')
  const step = dt === undefined ? 1 : Number(dt.text)
  const save = number('save_step') ?? Number(specs.attributes.save_interval ?? 'NaN')
  return {
    start: number('start') ?? 0,
    stop: number('stop') ?? 1,
    step: dt?.attributes.reciprocal === 'true' ? 1 / step : step,
    method: /rk4/i.test(specs.attributes.method ?? '') ? 'rk4' : 'euler',
    ...(Number.isFinite(save) ? { save } : {}),
  }
}

function variableOf(node: Node): Variable[] {
  const kinds = { stock: 'stock', flow: 'flow', aux: 'auxiliary', gf: 'lookup' } as const
  if (node.name === 'module') throw new Unsupported('modules')
  if (node.name === 'group') return []
  const kind = kinds[node.name as keyof typeof kinds]
  if (kind === undefined) throw new Unsupported(`<${node.name}>`)
  if (node.children.some((child) => child.name === 'dimensions' || child.name === 'element'))
    throw new Unsupported('subscripts')
  const table = node.name === 'gf' ? node : node.children.find((child) => child.name === 'gf')
  const words = textOf(node, 'eqn')
  const initial = textOf(node, 'init_eqn')
  const names = (name: string): string[] =>
    node.children.filter((child) => child.name === name).map((child) => plainName(child.text))
  const nonNegative = node.children.find((child) => child.name === 'non_negative')
  const equation = words === undefined || words === '' ? undefined : parseExpression(words, 'xmile')
  return [
    {
      name: node.attributes.name ?? '',
      kind,
      equation:
        initial === undefined || equation === undefined
          ? equation
          : {
              kind: 'call',
              name: 'active initial',
              given: [equation, parseExpression(initial, 'xmile')],
            },
      inflows: names('inflow'),
      outflows: names('outflow'),
      nonNegative: nonNegative !== undefined && !/false/i.test(nonNegative.text),
      words,
      ...(table === undefined ? {} : tableOf(table)),
    },
  ]
}

function tableOf(node: Node): {
  points: Points
  interpolation: 'continuous' | 'extrapolate' | 'discrete'
} {
  const list = (name: string): number[] | undefined => {
    const child = node.children.find((one) => one.name === name)
    if (child === undefined) return undefined
    const separator = child.attributes.sep ?? ','
    return child.text.split(separator).map((value) => Number(value.trim()))
  }
  const y = list('ypts') ?? []
  const scale = node.children.find((child) => child.name === 'xscale')
  const from = Number(scale?.attributes.min ?? 0)
  const to = Number(scale?.attributes.max ?? y.length - 1)
  const x = list('xpts') ?? y.map((_, at) => from + ((to - from) * at) / Math.max(1, y.length - 1))
  const type = node.attributes.type
  return {
    points: x.map((value, at) => [value, y[at]!] as const),
    interpolation: type === 'extrapolate' || type === 'discrete' ? type : 'continuous',
  }
}

/** A model as XMILE. Only models whose equations kept their words (read from XMILE, or written by us). */
export function xmileOf(model: Model): string {
  const { start = 0, stop = 1, step = 1, method = 'euler' } = model.timing
  return `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>Rejoinder</vendor><product version="1" lang="en">Rejoinder</product><name>${escaped(model.name)}</name></header>
<sim_specs method="${method === 'rk4' ? 'RK4' : 'Euler'}" time_units="Days"><start>${start}</start><stop>${stop}</stop><dt>${step}</dt></sim_specs>
<model><variables>
${model.variables.map(variableXml).join('\n')}
</variables></model>
</xmile>
`
}

function variableXml(variable: Variable): string {
  const tag = { stock: 'stock', flow: 'flow', auxiliary: 'aux', lookup: 'gf' }[variable.kind]
  const parts = [
    variable.words === undefined ? '' : `<eqn>${escaped(variable.words)}</eqn>`,
    ...(variable.inflows ?? []).map(
      (name) => `<inflow>${escaped(name.replaceAll(' ', '_'))}</inflow>`,
    ),
    ...(variable.outflows ?? []).map(
      (name) => `<outflow>${escaped(name.replaceAll(' ', '_'))}</outflow>`,
    ),
    variable.nonNegative === true ? '<non_negative/>' : '',
    variable.points === undefined ? '' : pointsXml(variable.points, variable.kind === 'lookup'),
  ].join('')
  return `<${tag} name="${escaped(variable.name)}">${parts}</${tag}>`
}

function pointsXml(points: Points, bare: boolean): string {
  const inner = `<xpts>${points.map(([x]) => x).join(',')}</xpts><ypts>${points.map(([, y]) => y).join(',')}</ypts>`
  return bare ? inner : `<gf>${inner}</gf>`
}

function escaped(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
