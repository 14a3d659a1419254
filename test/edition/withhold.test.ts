import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { exporters, leakTest, withhold } from '../../src/edition/index.ts'
import { type EditionSettings, noSettings } from '../../src/record/index.ts'
import { arrayRecord } from '../support/array-record.ts'

const secret =
  'The mayor has promised in confidence to vote for the lower sluice on the ninth of May.'
const record = arrayRecord([
  {
    id: 'mill-1931-05-02',
    date: '1931-05-02',
    from: ['Mill'],
    to: ['Board'],
    words: `Gentlemen,\nWe thank you for the plan of the sluice. ${secret} Nobody else knows it.`,
  },
  {
    id: 'board-1931-05-04',
    date: '1931-05-04',
    from: ['Board'],
    to: ['Mill'],
    words: 'We have your letter of 2 May and shall answer it when the water has gone down again.',
    findings: [
      {
        kind: 'reference',
        exact: 'your letter of 2 May',
        body: {
          mention: 'm1',
          target: { kind: 'held', document: 'mill-1931-05-02' },
          relation: 'acknowledges',
          reasons: [],
          alternatives: [],
        },
      },
      {
        kind: 'reply',
        exact: 'your letter of 2 May',
        body: { answers: 'mill-1931-05-02', how: 'acknowledged' },
      },
    ],
  },
])

const nothing = { documents: [], passages: [], names: [] }
const documentRule: EditionSettings = {
  withhold: [{ document: 'mill-1931-05-02', reason: 'embargo until 1961' }],
}
const passageRule: EditionSettings = { withhold: [{ document: 'mill-1931-05-02', exact: secret }] }

test('a withheld document leaves a placeholder that says why, and not its date', () => {
  const open = withhold(record, [], documentRule).record
  const placeholder = [...open.documents()].at(-1)!
  assert.equal(
    placeholder.title?.value,
    'A document is withheld from this edition: embargo until 1961.',
  )
  assert.equal(placeholder.date, undefined)
  assert.equal(open.document('mill-1931-05-02' as never), undefined)
})

test('what points to a withheld document goes with it', () => {
  const open = withhold(record, [], documentRule).record
  assert.deepEqual([...open.findings('reference'), ...open.findings('reply')], [])
})

test('a withheld passage keeps its length, and every other place its offset', () => {
  const open = withhold(record, [], passageRule).record
  const words = open.words('mill-1931-05-02' as never)
  assert.equal(words.length, record.words('mill-1931-05-02' as never).length)
  assert.match(words, /sluice\. \[withheld[ ·]*\] Nobody else knows it\.$/)
})

test('a passage whose words are not there is named, so that the export can stop', () => {
  const rules = {
    withhold: [{ document: 'mill-1931-05-02', exact: 'words that were mended since' }],
  }
  assert.deepEqual(withhold(record, [], rules).notFound, ['words that were mended since'])
})

test('a party is withheld by any of its names; a name that is nobody’s stops the export', () => {
  const party = (name: string): EditionSettings => ({ withhold: [{ party: name }] })
  const settings = {
    ...noSettings,
    parties: [{ name: 'Mill of Halvern', short: 'Mill', names: ['the millers'], authority: [] }],
  }
  const known = arrayRecord(
    [
      { id: 'a', date: '1931-05-02', from: ['MILL OF HALVERN'], to: ['Board'], words: 'One.' },
      { id: 'b', date: '1931-05-03', from: ['Convent'], to: ['Board'], words: 'Two.' },
    ],
    settings,
  )
  for (const name of ['Mill of Halvern', 'Mill', 'mill', 'The Millers']) {
    const { record: open, notFound } = withhold(known, [], party(name))
    assert.deepEqual(
      [...open.documents()].map(({ id }) => id),
      ['b', 'withheld-1'],
      name,
    )
    assert.deepEqual(notFound, [])
  }
  assert.deepEqual(withhold(known, [], party('Mil')).notFound, ['Mil'])
})

for (const rules of [documentRule, passageRule]) {
  test(`no exporter tells what is withheld (${rules.withhold[0]!.exact === undefined ? 'document' : 'passage'})`, () => {
    const { record: open, hidden } = withhold(record, [], rules)
    const publicWords = [...open.documents()].map((document) => open.words(document.id))
    const leaks = leakTest(hidden, publicWords)
    const plan = { title: 'The sluice', settings: open.settings }
    for (const exporter of exporters) {
      for (const file of exporter.write({
        record: open,
        ...(exporter.sees === 'all' ? { whole: record } : {}),
        judgements: [],
        plan,
        rules,
        made: '2026-01-01',
        papers: () => [],
      })) {
        assert.equal(leaks(file), undefined, `${exporter.name}: ${file.path}`)
      }
    }
  })
}

test('the leak test sees a sentence through markup, line ends and other marks', () => {
  const leaks = leakTest({ ...nothing, documents: [secret] }, ['The mayor has promised.'])
  const content = `<p>The mayor has promised in\nconfidence to <i>vote</i> for the lower sluice &quot;on the ninth of May&quot;</p>`
  assert.equal(leaks({ path: 'x.html', content })?.path, 'x.html')
  assert.equal(leaks({ path: 'y.html', content: '<p>The mayor has promised.</p>' }), undefined)
})

test('the leak test sees a passage of few words, an attribute, a Word document, an id and a name of a file', () => {
  const hidden = { documents: [], passages: ['Ada Quill'], names: ['mill-1931-05-02', 'quill.eml'] }
  const leaks = leakTest(hidden, ['Ada was there.'])
  const found = (path: string, content: string | Uint8Array) => leaks({ path, content })?.path
  const xml = '<w:t>told by Ada</w:t></w:r><w:r><w:t xml:space="preserve"> Quill</w:t>'
  const word = zipSync({ 'word/document.xml': strToU8(xml) })
  assert.equal(found('x.html', '<p>Ada was there.</p>'), undefined)
  assert.equal(found('x.html', '<p>told by ADA\nQuill</p>'), 'x.html')
  assert.equal(found('x.html', '<img alt="Ada Quill at her desk">'), 'x.html')
  assert.equal(found('x.json', '{"a":"Ada\\nQuill"}'), 'x.json')
  assert.equal(found('x.docx', word), 'x.docx')
  assert.equal(found('x.xml', '<ref target="mill-1931-05-02.xml"/>'), 'x.xml')
  assert.equal(found('x.xml', '<ref target="mill-1931-05-02-b.xml"/>'), undefined)
  assert.equal(found('x.csv', 'sources/quill.eml,1'), 'x.csv')
})

const quoting = (decision?: 'redact' | 'keep') =>
  arrayRecord([
    {
      id: 'mill-1931-05-02',
      date: '1931-05-02',
      from: ['Mill'],
      to: ['Board'],
      words: `Gentlemen,\nThe plan is received. ${secret} Nobody else knows it.`,
    },
    {
      id: 'board-1931-05-04',
      date: '1931-05-04',
      from: ['Board'],
      to: ['Ministry'],
      words: `We must tell you of this: “${secret}” What shall we do?`,
      findings: [
        {
          kind: 'act',
          exact: 'What shall we do?',
          body: { act: 'request', party: 'Board', mode: 'direct', topic: [], context: [] },
        },
        ...(decision === undefined
          ? []
          : [
              {
                kind: 'redaction' as const,
                exact: secret,
                body: { of: 'mill-1931-05-02', decision },
              },
            ]),
      ],
    },
    {
      id: 'ministry-1931-04-01',
      date: '1931-04-01',
      from: ['Ministry'],
      to: ['Mill'],
      words: 'On the ninth of May there will be a vote, as every year, and then a dinner for all.',
    },
  ])

test('words of another document that repeat what is withheld wait for the editor', () => {
  const { undecided } = withhold(quoting(), [], passageRule)
  assert.deepEqual(
    undecided.map(({ document, of, evidence }) => [document, of, evidence.exact]),
    [['board-1931-05-04', 'mill-1931-05-02', secret.replace(/\.$/, '')]],
  )
})

test('once he has decided, they are masked there too, or stay; neither is a leak', () => {
  for (const decision of ['redact', 'keep'] as const) {
    const { undecided, record: open, hidden } = withhold(quoting(decision), [], passageRule)
    assert.deepEqual(undecided, [])
    const words = open.words('board-1931-05-04' as never)
    assert.equal(words.includes('promised in confidence'), decision === 'keep')
    assert.equal(words.length, quoting().words('board-1931-05-04' as never).length)
    const leaks = leakTest(hidden, [words])
    assert.equal(leaks({ path: 'x', content: words }), undefined)
    const whole = quoting().words('mill-1931-05-02' as never)
    assert.equal(leaks({ path: 'x', content: whole }) === undefined, decision === 'keep')
  }
})

test('what stands around other findings does not tell the masked words', () => {
  const { record: open } = withhold(quoting('redact'), [], passageRule)
  const [act] = [...open.findings('act')]
  assert.match(act!.evidence[0].prefix, /\[withheld|·/)
  assert.doesNotMatch(JSON.stringify([...open.findings('act')]), /sluice|ninth of May/)
})

test('a value that only withheld words tell goes with them', () => {
  const [first, second] = quoting().documents()
  assert.ok(first !== undefined && second !== undefined)
  const told = arrayRecord([
    { id: first.id, words: 'Told in confidence by our friend Kestrelby, the clerk of the mayor.' },
    {
      id: second.id,
      words: 'The clerk knows it.',
      findings: [
        {
          kind: 'party',
          exact: 'The clerk',
          body: { id: 'clerk', name: 'the clerk', names: ['the clerk', 'Kestrelby'], of: [] },
        },
        {
          kind: 'claim',
          exact: 'knows it',
          body: { by: 'Kestrelby', subject: [], absolute: false },
        },
      ],
    },
  ])
  const { record: open } = withhold(told, [], { withhold: [{ document: first.id }] })
  assert.deepEqual(
    [...open.findings('party')].map(({ body }) => body.names),
    [['the clerk']],
  )
  assert.deepEqual([...open.findings('claim')], [])
})
