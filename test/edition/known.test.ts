/** Known documents: a catalogue becomes the frame into which texts fall as they arrive. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileName } from '../../src/edition/index.ts'
import { locatorOf } from '../../src/text/index.ts'
import { rejoinder } from '../support/command-line.ts'

const cmif = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters of the ferry</title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc>
<correspDesc key="12"><correspAction type="sent"><orgName>Ferry Company of Aldern</orgName><placeName>Aldern</placeName><date when="1871-03-02"/></correspAction>
<correspAction type="received"><orgName>Mill Trust of Bray</orgName></correspAction></correspDesc>
<correspDesc key="13"><correspAction type="sent"><persName>Mill Trust of Bray</persName><date from="1871-04-01" to="1871-04-30"/></correspAction>
<correspAction type="received"><orgName>Ferry Company of Aldern</orgName></correspAction></correspDesc>
</profileDesc></teiHeader><text><body><p/></body></text></TEI>`

const answer = `Mill Trust of Bray
Bray, 9 March 1871

To the Ferry Company of Aldern

Sirs,

We have received your letter of 2 March 1871 and cannot accept what it proposes about the landing.

Your obedient servants,
Mill Trust of Bray
`

const letter = `Ferry Company of Aldern
Aldern, 2 March 1871

To the Mill Trust of Bray

Sirs,

We propose that the landing below the weir be shared from the first of May, and ask for a word by return.

Your obedient servants,
Ferry Company of Aldern
`

interface Listed {
  readonly id: string
  readonly held: boolean
  readonly date?: string
  readonly from: readonly string[]
  readonly witnesses?: readonly { readonly evidence: { readonly file: string } }[]
}

test('a letter that an index knows is there, is pointed to, and takes its text when it comes', async (context) => {
  const home = folder(context)
  writeFileSync(join(home, 'index.xml'), cmif)
  const dossier = join(home, 'dossier')
  mkdirSync(join(dossier, 'sources'), { recursive: true })
  writeFileSync(join(dossier, 'sources', 'answer.txt'), answer)
  assert.equal((await rejoinder('import', dossier, join(home, 'index.xml'))).code, 0)

  const known = await documents(dossier)
  const entry = known.find((one) => one.date === '1871-03-02')
  assert.equal(entry?.held, false)
  assert.equal(entry?.witnesses?.[0]?.evidence.file, 'index.xml')
  assert.equal(known.filter((one) => one.held).length, 1)
  assert.equal(await targetOf(dossier), entry?.id)

  writeFileSync(join(dossier, 'sources', 'letter.txt'), letter)
  await rejoinder('build', dossier)
  const arrived = await documents(dossier)
  const held = arrived.find((one) => one.date === '1871-03-02')
  assert.equal(held?.held, true)
  assert.equal(await targetOf(dossier), held?.id)
  assert.equal(arrived.filter((one) => one.date === '1871-03-02').length, 1)
  assert.ok(!held?.id.includes('entry'))

  await rejoinder('export', dossier, '--as', 'site', '--to', join(home, 'site'))
  const old = join(home, 'site', 'documents', `${fileName(entry?.id ?? '')}.html`)
  assert.match(readFileSync(old, 'utf8'), new RegExp(`href="${held?.id}.html"`))

  unlinkSync(join(dossier, 'sources', 'letter.txt'))
  await rejoinder('build', dossier)
  assert.equal((await documents(dossier)).find((one) => one.date === '1871-03-02')?.held, false)

  unlinkSync(join(dossier, 'sources', 'index.xml'))
  await rejoinder('build', dossier)
  assert.ok(!(await documents(dossier)).some((one) => one.id.includes('entry')))
})

test('a fact that was known before its text rests on the words themselves once they come', async (context) => {
  const home = folder(context)
  const dossier = join(home, 'dossier')
  mkdirSync(join(dossier, 'sources'), { recursive: true })
  const table =
    'date,from,to,says\n1871-03-02,Ferry Company of Aldern,Mill Trust of Bray,Wants to share.\n'
  writeFileSync(join(dossier, 'sources', 'calendar.csv'), table)
  const [entry] = await documents(dossier)
  const passage = 'We propose that the landing below the weir be shared from the first of May'
  const body = {
    act: 'propose',
    party: 'Ferry Company of Aldern',
    mode: 'direct',
    values: { dates: [], terms: [], places: [], amounts: [] },
    ...{ topic: [], context: [], alternatives: [], reasons: [] },
  }
  const fact = {
    ...{ id: 'fact-1', time: '2026-01-01T00:00:00Z', who: 'Ada', about: 'act' },
    document: entry?.id,
    anchor: { start: 0, end: 14, exact: 'Wants to share', prefix: '', suffix: '.' },
    locator: locatorOf(passage),
    decision: { kind: 'add', body },
  }
  const question = {
    ...{ ...fact, id: 'fact-2', about: 'question', locator: undefined },
    decision: { kind: 'add', body: { title: 'The landing', acts: [addedBy('fact-1')] } },
  }
  const lines = [fact, question].map((one) => `${JSON.stringify(one)}\n`)
  writeFileSync(join(dossier, 'judgements.jsonl'), lines.join(''))
  assert.deepEqual(await landing(dossier), ['calendar.csv', 'Wants to share'])
  writeFileSync(join(dossier, 'sources', 'letter.txt'), letter)
  assert.deepEqual(await landing(dossier), ['letter.txt', passage])
  assert.equal((await rejoinder('judge', dossier, '--homeless', '--json')).out.trim(), '[]')
})

/** The name of a finding that only this judgement made. */
function addedBy(judgement: string): string {
  return createHash('sha256').update(`added\n${judgement}`).digest('base64url').slice(0, 16)
}

async function landing(dossier: string): Promise<readonly (string | undefined)[]> {
  const board = (await rejoinder('board', dossier, '--json')).json() as readonly {
    readonly question: string
    readonly acts: readonly {
      readonly evidence: { readonly file: string; readonly exact: string }
    }[]
  }[]
  const act = board.find((one) => one.question === 'The landing')?.acts[0]?.evidence
  return [act?.file, act?.exact]
}

test('a table of letters is a calendar when it says when, and from whom or to whom', async (context) => {
  const home = folder(context)
  const tables = {
    'german.csv': 'Datum;Absender;Empfänger;Ort\r\n1871-03-02;Fährgesellschaft;Mühlamt;Aldern\r\n',
    'interval.csv': 'senderDateFrom,senderDateTo,addressee\n1871-03-01,1871-03-31,Miss Lowe\n',
    'broken.csv': 'date,from,to\n"1871-03-02,unclosed\nnot a date,A,B\n',
  }
  for (const [name, words] of Object.entries(tables)) {
    writeFileSync(join(home, name), words)
    const { code } = await rejoinder('import', join(home, `in-${name}`), join(home, name))
    assert.ok(code < 2, name)
  }
  const [german] = await documents(join(home, 'in-german.csv'))
  assert.deepEqual([german?.date, german?.from], ['1871-03-02', ['Fährgesellschaft']])
  const [interval] = await documents(join(home, 'in-interval.csv'))
  assert.equal(interval?.date, '1871-03-01/1871-03-31')
  writeFileSync(join(home, 'prices.csv'), 'item,price\nrope,3\n')
  assert.equal((await rejoinder('import', join(home, 'no'), join(home, 'prices.csv'))).code, 2)
})

async function documents(dossier: string): Promise<readonly Listed[]> {
  return (await rejoinder('documents', dossier, '--json')).json() as readonly Listed[]
}

async function targetOf(dossier: string): Promise<string | undefined> {
  const all = (await rejoinder('references', dossier, '--json')).json() as readonly {
    readonly target?: string
    readonly evidence: { readonly file: string; readonly exact: string }
  }[]
  return all.find((one) => one.evidence.exact.includes('letter of 2 March'))?.target
}

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'rejoinder-known-'))
  context.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}
