/** The static site of both samples: every link leads somewhere, nothing asks a server. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { exporters } from '../../src/edition/index.ts'
import { pathOf } from '../../src/edition/site/relative.ts'
import { counted } from '../../src/markup/index.ts'
import { arrayRecord } from '../support/array-record.ts'
import { rejoinder } from '../support/command-line.ts'
import { wholeContent } from '../support/whole-content.ts'
import { brokenLinks, pagesOf } from './site-links.ts'

const samples = fileURLToPath(new URL('../../../samples', import.meta.url))
let home = ''

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-site-'))
  for (const name of ['weir', 'sino-soviet-1962-64']) {
    const filter = (path: string): boolean => !path.includes('.rejoinder')
    cpSync(join(samples, name), join(home, name), { recursive: true, filter })
    await rejoinder('export', join(home, name), '--as', 'site', '--to', join(home, `${name}-site`))
  }
})

after(() => rmSync(home, { recursive: true, force: true }))

for (const name of ['weir', 'sino-soviet-1962-64']) {
  const site = (): string => join(home, `${name}-site`)

  test(`every link of the site of ${name} leads to a page and a place that are there`, () => {
    assert.ok(pagesOf(site()).length > 30)
    assert.deepEqual(brokenLinks(site()).slice(0, 10), [])
  })

  test(`no page of ${name} asks a server, speaks of keys or offers a decision`, () => {
    for (const page of pagesOf(site())) {
      const markup = readFileSync(page, 'utf8')
      assert.doesNotMatch(markup, /<form\b(?![^>]*site-search)/, page)
      assert.doesNotMatch(markup, /<kbd|all keys|aria-label="decide/, page)
    }
  })

  test(`every way to narrow a list of ${name} is a list`, () => {
    let ways = 0
    for (const view of ['search', 'documents', 'quotations', 'claims', 'labels', 'events']) {
      const markup = readFileSync(join(site(), `${view}.html`), 'utf8')
      for (const [facet] of markup.matchAll(/<div class="facet">.*?<\/div>/gs)) {
        assert.doesNotMatch(facet, /data-not-here/, view)
        ways += 1
      }
    }
    assert.ok(ways > 5)
  })

  test(`what is missing of ${name} is counted once, on every page the same`, () => {
    const read = (file: string): string => readFileSync(join(site(), file), 'utf8')
    const front = Number(/>(\d+) documents? more</.exec(read('index.html'))?.[1])
    // Where nothing is held there is nothing to narrow by.
    const narrowed = /text-missing\.html">missing<\/a> <span[^>]*>(\d+)</.exec(
      read('documents.html'),
    )
    const listed = narrowed === null ? front : Number(narrowed[1])
    const missing = readFileSync(join(site(), 'missing.html'), 'utf8')
    const [lead = ''] = /class="standfirst">[\s\S]*?<\/p>/.exec(missing) ?? []
    const [told = 0, known = 0] = [...lead.matchAll(/(\w+) documents?\b/g)].map(([, n = '']) =>
      numberOf(n),
    )
    assert.deepEqual([listed, told + known], [front, front])
  })

  test(`the first page of ${name} is light`, () => {
    const files = ['index.html', 'site.css', 'site.js']
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(site(), file)).length, 0)
    assert.ok(bytes < 150_000, `the first page weighs ${bytes} bytes`)
  })
}

test('a mention leads to the document that is meant, and evidence to its paragraph and words', () => {
  const site = join(home, 'weir-site')
  const letter = readFileSync(join(site, 'documents', 'navigation-board-2004-02-29.html'), 'utf8')
  assert.match(
    letter,
    /data-kind="mention"[^>]* href="\.\.\/documents\/guild-fishers-2004-02-03\.html/,
  )
  const quotations = readFileSync(join(site, 'quotations.html'), 'utf8')
  assert.match(quotations, /href="(?:quotations|documents)\/[^"#]+\.html/)
  const missing = readFileSync(join(site, 'missing.html'), 'utf8')
  assert.match(missing, /href="documents\/[^"#]+\.html#p\d+/)
  const claims = readFileSync(join(site, 'claims.html'), 'utf8')
  assert.match(claims, /href="documents\/[^"#]+\.html#p\d+:~:text=[^"]+"/)
})

test('a list that is too long for one page goes on on the next', () => {
  const letters = Array.from({ length: 230 }, (_, at) => ({
    id: `mill-${1700 + at}`,
    date: String(1700 + at),
    words: 'Dear Sirs, the water is high.',
  }))
  const files = new Map<string, string>()
  const site = exporters.find((one) => one.name === 'site')!
  const record = arrayRecord(letters)
  const plan = { title: 'The water', settings: record.settings }
  const rest = { judgements: [], rules: { withhold: [] }, made: '2026-01-01', papers: () => [] }
  for (const file of site.write({ record, plan, ...rest }))
    files.set(file.path, String(wholeContent(file)))
  assert.match(files.get('documents.html')!, /href="documents\.page-2\.html" rel="next"/)
  assert.match(files.get('documents.page-2.html')!, /href="documents\.html" rel="prev"/)
  assert.match(files.get('documents.page-2.html')!, /href="documents\/mill-1929\.html"/)
})

test('two ways to encode a name lead to one page', () => {
  assert.equal(pathOf('/documents/mill-1~entry?at=1-2#at'), pathOf('/documents/mill-1%7Eentry'))
  assert.equal(pathOf('/people/O’Neil'), pathOf('/people/O%E2%80%99Neil'))
})

test('the board is there as of each letter, and with all its questions', () => {
  const site = join(home, 'weir-site')
  const board = readFileSync(join(site, 'board.html'), 'utf8')
  assert.match(board, /href="board\.as-of-2004-02-29\.html"/)
  const earlier = readFileSync(join(site, 'board.as-of-2004-02-29.html'), 'utf8')
  assert.match(earlier, /<h1>The board as of 29 February 2004<\/h1>/)
  const facts = readFileSync(join(home, 'sino-soviet-1962-64-site', 'board.html'), 'utf8')
  assert.match(facts, /href="board\.all-yes\.html"/)
})

/** A count as pages write it: in figures, or up to twenty in words. */
function numberOf(written: string): number {
  const words = Array.from({ length: 21 }, (_, count) => counted(count, '', '').trim())
  const place = words.indexOf(written.toLowerCase())
  return place < 0 ? Number(written) : place
}
