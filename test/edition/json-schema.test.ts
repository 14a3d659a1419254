/** The JSON export is what its published schema says, and the schema sees a fault. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { kinds } from '../../src/record/index.ts'
import { rejoinder } from '../support/command-line.ts'
import { faults, schema } from '../support/schema.ts'

const samples = fileURLToPath(new URL('../../../samples', import.meta.url))

for (const name of ['weir', 'sino-soviet-1962-64'])
  test(`the JSON export of ${name} is as its schema says`, async (context) => {
    const whole = (await exported(context, name)) as { documents: object[] }
    assert.deepEqual(faults(whole, schema('record.json')).slice(0, 5), [])
    const planted = { ...whole, documents: [{ ...whole.documents[0], date: 'in May' }] }
    assert.notDeepEqual(faults(planted, schema('record.json')), [])
  })

test('the schema knows every kind of finding', () => {
  const { anyOf } = schema('finding.json') as {
    anyOf: { properties: { kind: { const: string } } }[]
  }
  assert.deepEqual(anyOf.map((one) => one.properties.kind.const).sort(), [...kinds].sort())
})

async function exported(context: TestContext, name: string): Promise<unknown> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-schema-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  const filter = (path: string): boolean => !path.includes('.rejoinder')
  cpSync(join(samples, name), join(home, 'one'), { recursive: true, filter })
  await rejoinder('export', join(home, 'one'), '--as', 'json', '--to', join(home, 'out'))
  return JSON.parse(readFileSync(join(home, 'out', 'record.json'), 'utf8'))
}
