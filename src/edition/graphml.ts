/** GraphML of the exchange: documents held and missing as nodes, answers and references as edges. */
import { documentName } from '../markup/index.ts'
import type { StandingRecord } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { attribute, type Xml, xml } from './xml.ts'

export const graphml: Exporter = {
  name: 'graphml',
  says: 'the exchange as a graph for Gephi, yEd, Cytoscape, networkx',
  sees: 'open',
  *write({ record }: EditionInput): Iterable<EditionFile> {
    const markup = xml`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${['label', 'kind', 'noun', 'date', 'from', 'to'].map((name) => key(name, 'node', 'string'))}${key('held', 'node', 'boolean')}
${key('relation', 'edge', 'string')}${key('days', 'edge', 'int')}${key('confidence', 'edge', 'double')}
<graph edgedefault="directed">
${nodes(record)}
${edges(record)}
</graph>
</graphml>
`
    yield { path: 'exchange.graphml', content: markup.markup }
  },
}

function key(name: string, of: string, type: string): Xml {
  return xml`<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
}

function data(name: string, value: string | number | boolean | undefined): Xml | undefined {
  return value === undefined
    ? undefined
    : xml`<data${attribute('key', name)}>${String(value)}</data>`
}

function nodes(record: StandingRecord): Xml[] {
  const held = [...record.documents()].map(
    (document) =>
      xml`<node id="${document.id}">${data('label', documentName(document))}${data('kind', document.kind.value)}${data('date', document.date?.value)}${data('from', document.from[0]?.value)}${data('to', document.to[0]?.value)}${data('held', !document.entry)}</node>\n`,
  )
  const missing = [...record.findings('missing')].map(
    ({ body }) =>
      xml`<node id="${body.id}">${data('label', body.title ?? body.id)}${data('kind', body.kind)}${data('noun', body.noun)}${data('date', body.date)}${data('from', body.from[0])}${data('to', body.to[0])}${data('held', false)}</node>\n`,
  )
  return [...held, ...missing]
}

function edges(record: StandingRecord): Xml[] {
  const replies = [...record.findings('reply')].map((reply) =>
    edge(reply.document, reply.body.answers, {
      relation: 'answers',
      confidence: reply.confidence,
      days: reply.body.days?.first,
    }),
  )
  const references = [...record.findings('reference')].flatMap((reference) => {
    const { target, relation } = reference.body
    if (target.kind !== 'held' && target.kind !== 'missing') return []
    return [
      edge(reference.document, target.document, {
        relation,
        confidence: reference.confidence,
        days: undefined,
      }),
    ]
  })
  return [...replies, ...references]
}

interface EdgeData {
  readonly relation: string
  readonly confidence: number
  readonly days: number | undefined
}

function edge(from: string, to: string, { relation, confidence, days }: EdgeData): Xml {
  const whole = days !== undefined && Number.isFinite(days) ? Math.round(days) : undefined
  return xml`<edge source="${from}" target="${to}">${data('relation', relation)}${data('days', whole)}${data('confidence', confidence)}</edge>\n`
}
