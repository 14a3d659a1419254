/** The facts-only sample: it stands alone, gives away no sentence, and finds its words when the papers come. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { comparable } from '../../src/text/index.ts'
import { rejoinder } from '../support/command-line.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sample = join(root, 'samples', 'sino-soviet-1962-64')
const papers = join(root, '..', 'shared', 'corpora', 'sino-soviet')
const noPapers = existsSync(papers) ? false : 'the papers are not here'

test('the facts alone make a dossier: letters, answers, board, events', async (context) => {
  const home = copy(context)
  const documents = await list(home, 'documents')
  assert.ok(documents.length >= 40)
  assert.ok(documents.every((one) => one.held === false))
  assert.ok((await list(home, 'replies')).length >= 11)
  const board = await list(home, 'board', '--as-of', '1964-03-31')
  assert.ok(board.length > 20)
  assert.ok((await list(home, 'events')).length >= 183)
  assert.equal((await list(home, 'judge', '--homeless')).length, 0)
})

test('each side stands where it stood at the date that is asked for', async (context) => {
  const home = copy(context)
  const valuesAt = async (date: string): Promise<readonly string[]> => {
    const board = (await list(home, 'board', '--as-of', date)) as readonly {
      readonly question?: string
      readonly positions?: readonly { readonly value: string }[]
    }[]
    const row = board.find((one) => one.question === 'When the two parties talk')
    return row?.positions?.map((one) => one.value) ?? []
  }
  assert.deepEqual(await valuesAt('1964-03-01'), ['1964-10-10/1964-10-25, Peking'])
  assert.ok((await valuesAt('1964-03-31')).includes('1964-05'))
  assert.ok((await valuesAt('1964-05-31')).includes('1965-05'))
})

test('no run of words of the papers stands in the sample', { skip: noPapers }, () => {
  const run = 7
  const runsOf = (words: string): string[] => {
    const forms = words.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(comparable) ?? []
    return forms.slice(run - 1).map((_, at) => forms.slice(at, at + run).join(' '))
  }
  const theirs = new Set(
    readdirSync(papers)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => runsOf(readFileSync(join(papers, file), 'utf8'))),
  )
  // Names of bodies and the title of an article are long, and facts.
  const names = /communist party|sino soviet split|mao s china and/
  const judgements = readFileSync(join(sample, 'judgements.jsonl'), 'utf8')
  const facts = [...judgements.matchAll(/"exact":"([^"]*)"/g)].map(([, words]) => words ?? '')
  const calendar = readFileSync(join(sample, 'sources', 'calendar.csv'), 'utf8').split('\n')
  const readme = readFileSync(join(sample, 'README.md'), 'utf8').split('\n')
  const shared = [...facts, ...calendar, ...readme]
    .flatMap(runsOf)
    .filter((one) => theirs.has(one) && !names.test(one))
  assert.deepEqual(shared, [])
})

test('with the papers every located fact has its words', { skip: noPapers }, async (context) => {
  const home = copy(context)
  for (const file of readdirSync(papers).filter((one) => one.endsWith('.txt')))
    cpSync(join(papers, file), join(home, 'sources', file))
  const letters = await list(home, 'documents')
  const held = letters.filter((one) => one.held)
  assert.ok(held.length >= 11)
  assert.ok(held.every((one) => !one.id?.includes('entry')))
  const events = (await list(home, 'events')) as readonly {
    readonly standing?: string
    readonly evidence?: { readonly file: string }
  }[]
  const added = events.filter((one) => one.standing === 'added')
  const worded = added.filter((one) => one.evidence?.file !== 'calendar.csv')
  assert.ok(added.length >= 183)
  assert.equal(worded.length, added.length)
  assert.equal((await list(home, 'judge', '--homeless')).length, 0)
})

interface Listed {
  readonly id?: string
  readonly held?: boolean
}

async function list(
  home: string,
  command: string,
  ...words: readonly string[]
): Promise<readonly Listed[]> {
  return (await rejoinder(command, home, ...words, '--json')).json() as readonly Listed[]
}

function copy(context: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-sino-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  cpSync(sample, home, { recursive: true, filter: (path) => !path.includes('.rejoinder') })
  return home
}
