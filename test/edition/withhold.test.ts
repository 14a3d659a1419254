import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exporters, leakTest, withhold } from '../../src/edition/index.ts'
import type { EditionSettings } from '../../src/record/index.ts'
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

for (const rules of [documentRule, passageRule]) {
  test(`no exporter tells what is withheld (${rules.withhold[0]!.exact === undefined ? 'document' : 'passage'})`, () => {
    const { record: open, hidden } = withhold(record, [], rules)
    const publicWords = [...open.documents()].map((document) => open.words(document.id))
    const leaks = leakTest(hidden, publicWords)
    const plan = { title: 'The sluice', settings: open.settings }
    for (const exporter of exporters) {
      for (const file of exporter.write({
        record: exporter.sees === 'all' ? record : open,
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
  const leaks = leakTest([secret], ['The mayor has promised.'])
  const content = `<p>The mayor has promised in\nconfidence to <i>vote</i> for the lower sluice &quot;on the ninth of May&quot;</p>`
  assert.equal(leaks({ path: 'x.html', content })?.path, 'x.html')
  assert.equal(leaks({ path: 'y.html', content: '<p>The mayor has promised.</p>' }), undefined)
})
