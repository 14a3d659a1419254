/** Files as others write them by the public specifications: taken in, or refused in a sentence. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { rejoinder } from '../support/command-line.ts'

let home = ''
const dossier = () => join(home, 'dossier')

async function take(name: string, words: string) {
  writeFileSync(join(home, name), words)
  return await rejoinder('import', dossier(), join(home, name))
}

const tei = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letter</title></titleStmt>
<publicationStmt><p>Pump archive</p></publicationStmt><sourceDesc><p>MS 4</p></sourceDesc></fileDesc>
<profileDesc><correspDesc><correspAction type="sent"><persName>Ann Lee</persName><date when="1890-05-01"/></correspAction>
<correspAction type="received"><persName>Bob Ray</persName></correspAction></correspDesc></profileDesc></teiHeader>
<text><body><p>Dear Bob, the pump is broken.</p></body></text></TEI>`

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-strangers-'))
  assert.equal((await take('letter.xml', tei)).code, 0)
})

after(() => rmSync(home, { recursive: true, force: true }))

test('TEI of another edition becomes a letter with its head', async () => {
  const [letter] = (await rejoinder('documents', dossier(), '--json')).json() as {
    date: string
    from: string[]
  }[]
  assert.deepEqual([letter?.date, letter?.from], ['1890-05-01', ['Ann Lee']])
})

test('annotations find their words by any selector that quotes them; the others are named', async () => {
  const on = (id: string, selector: object) => ({
    ...{ id: `http://example.org/${id}`, type: 'Annotation', bodyValue: `of ${id}` },
    target: { source: 'http://example.org/letters/letter.xml', selector },
  })
  const quote = { type: 'TextQuoteSelector', exact: 'the pump is broken' }
  const items = [
    on('a1', quote),
    on('a2', { type: 'FragmentSelector', value: 'p1', refinedBy: quote }),
    on('a3', { type: 'TextQuoteSelector', exact: 'nowhere at all' }),
  ]
  const collection = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }
  const ran = await take('notes.jsonld', JSON.stringify(collection))
  assert.equal(ran.code, 1)
  assert.match(ran.out, /not taken: http:\/\/example\.org\/a3: .*nowhere at all/)
  assert.match(ran.out, /2 judgements taken in/)
})

test('a table with semicolons and bare quotes is read, and what is wrong in it named by its row', async () => {
  const rows = [
    'about;document;exact;decision;body',
    'note;lee-1890-05-01;the pump;add;{"words":"which, then?","tags":[]}',
    'letter;lee-1890-05-01;the pump;add;',
    'note;lee-1890-05-02;the pump;add;{"words":"a","tags":[]}',
  ]
  const ran = await take('judged.csv', `${rows.join('\n')}\n`)
  assert.match(ran.out, /row 3: "letter" is no kind of finding/)
  assert.match(ran.out, /row 4: no document "lee-1890-05-02" is here/)
  assert.match(ran.out, /1 judgements taken in/)
})

test('what cannot be taken in is refused in a sentence, with what would help', async () => {
  const broken = await take('broken.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><p>oops</TEI>')
  assert.equal(broken.code, 1)
  assert.match(broken.out, /"broken\.xml" is no well-formed XML: 1:\d+/)
  const later = await take('later.json', '{"rejoinder":2}')
  assert.equal(later.code, 3)
  assert.match(later.err, /version\s+2/)
  const cut = await take('cut.json', '{"rejoinder":')
  assert.equal(cut.code, 3)
  const table = await take('table.csv', 'a,b\n1,2\n')
  assert.equal(table.code, 2)
  assert.match(table.err, /no catalogue of letters/)
})
