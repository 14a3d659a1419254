/** Holders of offices, printed in brackets behind them at the head of a paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { holderOf } from '../../../src/capabilities/parties/resolve/holder.ts'
import type { Correspondent } from '../../../src/record/index.ts'

function holderAt(head: string, office: string): string | undefined {
  const start = head.indexOf(office)
  const evidence = [{ start, end: start + office.length, exact: office }]
  const found = holderOf(
    { value: office, named: 'office', evidence } as never as Correspondent,
    head,
  )
  assert.equal(found === undefined ? undefined : head.slice(found.start, found.end), found?.name)
  return found?.name
}

test('the name in brackets right behind an office is who holds it', () => {
  const head = 'The Norian Ambassador (E. von Brask) to the Secretary of State'
  assert.equal(holderAt(head, 'Norian Ambassador'), 'E. von Brask')
  assert.equal(holderAt(head, 'Secretary of State'), undefined)
})

test('what is said of an office, or of the paper, is nobody’s name', () => {
  assert.equal(
    holderAt('The Secretary of State (Acting) to the Mayor', 'Secretary of State'),
    undefined,
  )
  assert.equal(holderAt('To the Consul at Carrow (Telegram)', 'Consul at Carrow'), undefined)
  assert.equal(
    holderAt('To the Consul at Carrow, with copies (Brask)', 'Consul at Carrow'),
    undefined,
  )
})
