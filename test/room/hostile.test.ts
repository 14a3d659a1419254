/** Text of sources is text: letters that try to be more are shown as written, in every view. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'parse5'
import { roomOf } from '../../src/room/index.ts'
import { arrayRecord } from '../support/array-record.ts'
import { deskOver } from './array-desk.ts'
import { hostile } from './hostile-letters.ts'

const host = '127.0.0.1:4711'

function hostileRoom() {
  const record = arrayRecord(
    hostile.map((words, index) => ({
      id: `letter-${index}`,
      date: `2004-01-0${index + 1}`,
      from: [words],
      to: [words],
      words: `${words}\n${words} and more`,
      findings: [
        {
          kind: 'missing' as const,
          exact: words,
          body: {
            id: `missing-${index}`,
            kind: 'letter',
            date: `2004-02-0${index + 1}`,
            title: words,
            from: [words],
            to: [words],
            parties: [],
            set: false,
          },
        },
        {
          kind: 'reference' as const,
          exact: words,
          body: {
            mention: 'm',
            target: { kind: 'missing', document: `missing-${index}` },
            relation: 'cites',
            reasons: [words],
            alternatives: [],
          },
        },
        { kind: 'note' as const, exact: words, body: { words, tags: [words] } },
      ],
    })),
    { title: hostile[0]!, editors: [hostile[1]!], parties: [], cite: hostile[2]! },
  )
  return roomOf({ desk: deskOver(record), hosts: new Set([host]), reader: hostile[5]! })
}

const paths = [
  '/exchange',
  '/documents',
  '/documents?from=%3Cscript%3E1%3C%2Fscript%3E',
  ...hostile.map((_, index) => `/documents/letter-${index}?find=%22%3E%3Cscript%3E`),
  '/documents/letter-1?beside=letter-0',
  '/documents/letter-1?note=0-9',
  '/sources/letter-2',
  '/review',
  '/review?trouble=%3Cscript%3E1%3C%2Fscript%3E&kind=%22%3E%3Cscript%3E',
  '/notes',
  '/judgements',
  '/search?q=%22%3E%3Cscript%3E1%3C%2Fscript%3E',
  '/cite?page=javascript:alert(1)',
  '/cite?page=%2Fdocuments%2Fletter-1',
]

test('no page holds an element, a handler or an address that a letter brought', async () => {
  const room = hostileRoom()
  for (const path of paths) {
    const answer = await room.request(`http://${host}${path}`, { headers: { host } })
    const page = await answer.text()
    assert.ok([200, 404].includes(answer.status), `${path}: ${answer.status}`)
    assert.deepEqual(harmIn(page), [], path)
  }
})

test('the words are there as they were written', async () => {
  const room = hostileRoom()
  const answer = await room.request(`http://${host}/documents/letter-1`, { headers: { host } })
  const page = await answer.text()
  assert.match(page, /&lt;img src=x onerror=&quot;window\.harmed = 1&quot;&gt;/)
})

test('the search for harm finds what is planted', () => {
  assert.equal(harmIn('<p onclick="x">').length, 1)
  assert.equal(harmIn('<a href="javascript:x">').length, 1)
  assert.equal(harmIn('<script>x</script><iframe></iframe><style></style>').length, 3)
  assert.equal(harmIn('<p style="color:red">').length, 1)
})

interface Node {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

/** What a browser would run or fetch, found in the tree that a browser would build. */
function harmIn(page: string): string[] {
  const harm: string[] = []
  const look = ({ nodeName, attrs = [], childNodes = [] }: Node): void => {
    const own = new Map(attrs.map(({ name, value }) => [name, value]))
    const isOurs = nodeName === 'script' && own.get('src') === '/room.js' && childNodes.length === 0
    if (
      ['script', 'style', 'iframe', 'object', 'embed', 'base', 'img'].includes(nodeName) &&
      !isOurs
    )
      harm.push(nodeName)
    if (nodeName === 'meta' && own.has('http-equiv')) harm.push('meta http-equiv')
    for (const [name, value] of own) {
      if (/^on|^style$|^srcdoc$/.test(name)) harm.push(`${nodeName} ${name}`)
      if (
        /^(href|src|action|xlink:href|cite)$/.test(name) &&
        !/^(\/(?!\/)|#|\?|data:,$)/.test(value) &&
        value !== ''
      )
        harm.push(`${nodeName} ${name}=${value}`)
    }
    for (const child of childNodes) look(child)
  }
  look(parse(page) as unknown as Node)
  return harm
}
