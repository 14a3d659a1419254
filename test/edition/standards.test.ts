/** CMIF, GraphML, Web Annotations and the Word board, each held to its own rules. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'
import { exporters } from '../../src/edition/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { arrayRecord } from '../support/array-record.ts'
import { wholeContent } from '../support/whole-content.ts'

const schemas = fileURLToPath(new URL('../../../../shared/schemas', import.meta.url))
const cmi = join(schemas, 'cmi-customization.rng')
const noSchema = existsSync(cmi) ? false : 'the schema of CMIF is not here'

const dates = [
  '1871-03-02',
  '1871',
  '1871-03/1871-05',
  '1871-03~',
  'XXXX-03-02',
  '1871-21',
  '../1871',
]
const act = {
  act: 'propose',
  party: 'Mill & <Board>',
  mode: 'direct',
  topic: ['land'],
  context: [],
}
const values = { dates: [], terms: [], places: [], amounts: [] }
const missing = (at: number, date: string) => ({
  kind: 'missing' as const,
  exact: 'your letter',
  body: {
    ...{ id: `missing-${at}`, kind: 'letter', date, from: ['Ann "A" O’Neil'], to: [] },
    ...{ parties: [], set: false },
  },
})
const record = arrayRecord(
  dates.map((date, at) => ({
    id: `mill-${at}`,
    date,
    from: at === 0 ? [] : ['Mill & <Board>'],
    to: at === 1 ? [] : ['Ferry\u0000 Company'],
    words: 'We have your letter and propose that the landing be shared.',
    findings: [
      missing(at, date),
      {
        kind: 'reference' as const,
        exact: 'your letter',
        body: {
          ...{ mention: 'm', relation: 'cites', reasons: [], alternatives: [] },
          target: { kind: 'missing', document: `missing-${at}` },
        },
      },
      {
        kind: 'act' as const,
        exact: 'propose that the landing be shared',
        body: { ...act, values, alternatives: [], reasons: [] },
      },
    ],
  })),
  { ...noSettings, title: 'The landing <“&”>', editors: ['A & B'] },
)

function written(name: string): Map<string, string | Uint8Array> {
  const exporter = exporters.find((one) => one.name === name)!
  const plan = { title: 'The landing <“&”>', settings: record.settings }
  const rest = { judgements: [], rules: { withhold: [] }, made: '2026-01-01', papers: () => [] }
  return new Map(
    [...exporter.write({ record, plan, ...rest })].map((file) => [file.path, wholeContent(file)]),
  )
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of a well-formed document; throws where it is not. */
function tagsIn(words: string): Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }))
  parser.write(words).close()
  return tags
}

test('CMIF is valid by its schema, with missing letters and every kind of date', {
  skip: noSchema,
}, async () => {
  const contents = String(written('cmif').get('cmif.xml'))
  assert.equal(
    tagsIn(contents).filter(({ name }) => name === 'correspDesc').length,
    2 * dates.length,
  )
  const ask = async (xml: string) =>
    await validateXML({
      ...{ xml: [{ fileName: 'cmif.xml', contents: xml }], extension: 'relaxng' as const },
      schema: [readFileSync(cmi, 'utf8')],
      ...{ initialMemoryPages: 2000, maxMemoryPages: 8000 },
    })
  assert.deepEqual((await ask(contents)).errors, [])
  assert.notDeepEqual((await ask(contents.replace('type="sent"', 'type="thought"'))).errors, [])
})

test('GraphML names every node once, and no edge leads to none', () => {
  const tags = tagsIn(String(written('graphml').get('exchange.graphml')))
  const nodes = tags.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id)
  assert.equal(new Set(nodes).size, 2 * dates.length)
  assert.equal(nodes.length, 2 * dates.length)
  const edges = tags.filter(({ name }) => name === 'edge')
  assert.equal(edges.length, dates.length)
  for (const { attributes } of edges)
    assert.ok(nodes.includes(attributes.source) && nodes.includes(attributes.target))
  const keys = tags.filter(({ name }) => name === 'key').map(({ attributes }) => attributes.id)
  for (const { name, attributes } of tags)
    if (name === 'data') assert.ok(keys.includes(attributes.key), attributes.key)
})

test('every Web Annotation has what the model asks for', () => {
  const page = JSON.parse(String(written('annotations').get('annotations.json')))
  assert.equal(page['@context'][0], 'http://www.w3.org/ns/anno.jsonld')
  assert.equal(page.type, 'AnnotationPage')
  assert.equal(new Set(page.items.map((one: { id: string }) => one.id)).size, page.items.length)
  for (const { id, type, motivation, target, creator } of page.items) {
    assert.match(id, /^[a-z]+:\S+$/)
    assert.deepEqual([type, ['Person', 'Software'].includes(creator.type)], ['Annotation', true])
    assert.match(motivation, /^(?:linking|identifying|assessing|commenting|classifying)$/)
    for (const { source, selector } of target) {
      assert.ok(source.id.length > 1)
      const [quote, position] = selector
      assert.deepEqual([quote.type, position.type], ['TextQuoteSelector', 'TextPositionSelector'])
      const words = record.words(source['rejoinder:document'])
      assert.equal(words.slice(position.start, position.end), quote.exact)
    }
  }
})

test('the board opens in Word: its parts are there, well formed, and lead to each other', () => {
  const parts = unzipSync(written('board').get('board.docx') as Uint8Array)
  for (const [name, bytes] of Object.entries(parts))
    assert.ok(tagsIn(strFromU8(bytes)).length > 0, name)
  const types = tagsIn(strFromU8(parts['[Content_Types].xml']!))
  for (const { attributes } of types)
    if (attributes.PartName !== undefined)
      assert.ok(parts[attributes.PartName.slice(1)] !== undefined)
  const [, relation] = tagsIn(strFromU8(parts['_rels/.rels']!))
  assert.ok(parts[relation!.attributes.Target!] !== undefined)
  const tags = tagsIn(strFromU8(parts['word/document.xml']!))
  const styles = tagsIn(strFromU8(parts['word/styles.xml']!)).map(
    (one) => one.attributes['w:styleId'],
  )
  for (const { name, attributes } of tags)
    if (name === 'w:pStyle') assert.ok(styles.includes(attributes['w:val']), attributes['w:val'])
  assert.match(strFromU8(parts['word/document.xml']!), /The landing &lt;“&amp;”&gt;/)
})
