/** `rejoinder chancery` as two parties use it, by courier alone. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { found } from '../../src/chancery/node/founding.ts'
import { main } from '../../src/cli/main.ts'

const home = mkdtempSync(join(tmpdir(), 'chancery-commands-'))
const passphrase = join(home, 'passphrase')
writeFileSync(passphrase, 'three ducks on the weir\n')
after(() => rmSync(home, { recursive: true }))

interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function chancery(verb: string, who: string, ...words: string[]): Promise<Said> {
  let [out, err] = ['', '']
  const code = await main(
    ['chancery', verb, join(home, who), ...words, '--passphrase-file', passphrase],
    {
      stdout: {
        write: (part: string) => {
          out += part
        },
      },
      stderr: {
        write: (part: string) => {
          err += part
        },
      },
    },
  )
  return { code, out, err }
}

/** The same, which must succeed; what was printed, as JSON. */
async function told<T>(verb: string, who: string, ...words: string[]): Promise<T> {
  const said = await chancery(verb, who, ...words, '--json')
  assert.equal(said.code, 0, `${verb}: ${said.err}`)
  return JSON.parse(said.out) as T
}

async function carry(from: string, to: string, name: string): Promise<void> {
  const file = join(home, `${from}.courier`)
  assert.equal((await chancery('send', from, name, '--courier', file)).code, 0)
  const taken = await chancery('receive', to, file)
  assert.equal(taken.code, 0, taken.err)
}

async function bothWays(): Promise<void> {
  await carry('mill', 'weir', 'Weir Company')
  await carry('weir', 'mill', 'Mill Lane')
}

const file = (name: string, words: string): string => {
  writeFileSync(join(home, name), words)
  return join(home, name)
}

test('two parties write, agree, publish, catch an altered text, meet and adopt, all by courier', async () => {
  // Founded by hand, because the usual cost of a passphrase is meant to be felt.
  for (const [who, name] of [
    ['mill', 'Mill Lane'],
    ['weir', 'Weir Company'],
  ] as const) {
    mkdirSync(join(home, who, 'sources'), { recursive: true })
    const lock = { passphrase: 'three ducks on the weir', random: randomBytes, cost: 2 }
    const around = {
      disk: fileDisk(join(home, who, 'chancery')),
      now: () => Date.now(),
      random: randomBytes,
    }
    found(around, { name, lock, recoveryLock: lock })
    await chancery('card', who)
  }
  for (const [one, other, name] of [
    ['mill', 'weir', 'Weir Company'],
    ['weir', 'mill', 'Mill Lane'],
  ] as const) {
    await chancery('meet', one, join(home, other, 'chancery', 'card.json'))
    const early = await chancery('write', one, file('early.txt', 'Too early.'), '--to', name)
    assert.equal(early.code, 3)
    assert.match(early.err, /not a confirmed party/)
    const words = (await told<string[]>('words', other)).join(' ')
    assert.equal((await chancery('confirm', one, name, '--words', 'acid acorn')).code, 3)
    assert.equal((await chancery('confirm', one, name, '--words', words)).code, 0)
  }

  const asked = await told<{ id: string }>(
    'write',
    'mill',
    file('one.txt', 'The river has two banks and the sluice has two keys.'),
    '--to',
    'weir company',
    '--title',
    'Water',
  )
  await bothWays()
  const said = await chancery(
    'write',
    'weir',
    file(
      'two.txt',
      'You wrote that “the river has two banks and the sluice has one key only”. It has not.',
    ),
    '--to',
    'Mill Lane',
    '--answers',
    asked.id.slice(0, 10),
    '--title',
    'No water',
  )
  assert.equal(said.code, 1)
  assert.match(said.err, /is not what the letter says[\s\S]*Nothing was signed/)
  await told(
    'write',
    'weir',
    join(home, 'two.txt'),
    '--to',
    'Mill Lane',
    '--answers',
    asked.id,
    '--title',
    'No water',
    '--unchecked',
  )
  await bothWays()
  const [first] = await told<{ delivery: { outcome: string }[]; clocks: { kind: string }[] }[]>(
    'inbox',
    'mill',
  )
  assert.equal(first!.delivery[0]!.outcome, 'received')
  assert.equal(first!.clocks[0]!.kind, 'answered')

  const pact = await told<{ id: string }>(
    'pact',
    'mill',
    '--with',
    'Weir Company',
    '--by',
    '2030-01-01',
    '--from',
    '2020-01-01',
    '--until',
    '2040-01-01',
  )
  await bothWays()
  await told('answer', 'weir', pact.id, '--accept')
  const set = join(home, 'set')
  await told('publish', 'weir', pact.id, set, '--where', 'https://weir.example/letters')
  await bothWays()
  assert.equal((await chancery('published', 'mill', pact.id, set, '--of', 'Weir Company')).code, 0)
  assert.match(readFileSync(join(set, 'index.html'), 'utf8'), /two banks/)
  assert.match(readFileSync(join(set, 'SHA256SUMS'), 'utf8'), new RegExp(`${asked.id}\\.txt`))
  writeFileSync(join(set, `${asked.id}.txt`), 'The river has one bank and the sluice has two keys.')
  const altered = await chancery('published', 'mill', pact.id, set, '--of', 'Weir Company')
  assert.equal(altered.code, 1)
  assert.match(altered.out, /altered: Water[\s\S]*left out: two[\s\S]*put in: one/)
  await told(
    'breach',
    'mill',
    pact.id,
    '--by',
    'Weir Company',
    '--words',
    'Our words were changed',
    '--found',
    join(set, `${asked.id}.txt`),
    '--of',
    asked.id,
    '--where',
    'their page',
  )
  await bothWays()
  const { pacts } = await told<{
    pacts: { sides: { texts: { status: string; difference?: unknown[] }[] }[] }[]
  }>('board', 'weir')
  const statuses = pacts[0]!.sides.flatMap(({ texts }) => texts.map(({ status }) => status))
  assert.deepEqual(statuses.sort(), ['not published', 'published altered'])

  const call = await told<{ id: string }>(
    'call',
    'mill',
    '--aim',
    'Hours',
    '--invite',
    'Weir Company',
    '--stage',
    'talks: place',
    '--stage',
    'meeting: date',
  )
  const place = await told<{ id: string }>(
    'propose',
    'mill',
    call.id,
    '--stage',
    'talks',
    '--question',
    'place',
    '--value',
    'the mill',
  )
  await bothWays()
  await told('answer', 'weir', place.id, '--accept', '--reserve', 'floods')
  const draft = await told<{ id: string }>(
    'draft',
    'weir',
    file('draft.txt', 'The sluice opens [on Mondays].'),
    '--title',
    'Hours',
    '--with',
    'Mill Lane',
    '--meeting',
    call.id,
  )
  await bothWays()
  const amendment = await told<{ id: string }>(
    'amend',
    'mill',
    draft.id,
    '--find',
    '[on Mondays]',
    '--replace',
    'on Thursdays',
  )
  await bothWays()
  const second = await told<{ id: string }>(
    'draft',
    'weir',
    file('draft2.txt', 'The sluice opens on Thursdays.'),
    '--title',
    'Hours',
    '--with',
    'Mill Lane',
    '--follows',
    draft.id,
    '--takes',
    amendment.id,
  )
  await bothWays()
  await told('adopt', 'mill', second.id, '--reserve', 'ice')
  await told('attend', 'mill', call.id, '--stage', 'talks', '--says', 'will come')
  await bothWays()
  const compared = await chancery('compare', 'weir', draft.id, second.id)
  assert.match(compared.out, /\[-\[?on Mondays\]?.*\(Mill Lane\)-\]|Mondays/)
  const board = await chancery('board', 'weir')
  assert.match(board.out, /place: agreed, the mill/)
  assert.match(board.out, /talks: can be held/)
  assert.match(board.out, /adopted by Mill Lane, reserving ice/)
  assert.match(board.out, /not bound: Weir Company/)

  const proof = join(home, 'proof.json')
  await chancery('prove', 'weir', asked.id, '--to', proof)
  const judged = await told<{ isGood: boolean; words: string[] }>('verify', 'weir', proof)
  assert.ok(judged.isGood)
  assert.match(judged.words.join(' '), /Mill Lane signed this letter/)
  writeFileSync(proof, readFileSync(proof, 'utf8').replace('"path": [', '"path": ["AAAA",'))
  assert.equal((await chancery('verify', 'weir', proof)).code, 1)
  for (const who of ['mill', 'weir']) {
    const { good, problems } = await told<{ good: number; problems: unknown[] }>('verify', who)
    assert.ok(good > 20)
    assert.deepEqual(problems, [])
  }
})

test('wrong usage is said in a sentence, with exit code 2 or 3', async () => {
  assert.equal((await chancery('nothing', 'mill')).code, 2)
  assert.equal((await chancery('confirm', 'mill')).code, 2)
  const nowhere = await chancery('inbox', 'nobody')
  assert.equal(nowhere.code, 3)
  assert.match(nowhere.err, /there is no chancery in/)
})
