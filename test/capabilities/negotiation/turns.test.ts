/** What a side does against its own word, and which earlier positions a cell strikes through. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenOn, reversalsIn } from '../../../src/capabilities/negotiation/answer/turns.ts'
import type { Board, BoardAct } from '../../../src/capabilities/negotiation/answer.ts'
import { earlierValues } from '../../../src/capabilities/negotiation/show/board.ts'
import { english } from '../../../src/languages/index.ts'
import { type ActKind, type ActValues, awaitsAnswer } from '../../../src/record/index.ts'

interface Said {
  readonly on: string
  readonly act: ActKind
  readonly topic?: readonly string[]
  readonly values?: Partial<ActValues>
}

function said({ on, act, topic = [], values = {} }: Said): BoardAct {
  const body = {
    act,
    mode: 'direct',
    topic,
    values: { dates: [], terms: [], places: [], amounts: [], ...values },
  }
  const document = { id: on, date: { value: on } }
  return {
    party: 'Mill',
    stands: true,
    met: [],
    to: ['Dairy'],
    document,
    finding: { body },
  } as unknown as BoardAct
}

const boardWith = (acts: readonly BoardAct[]): Board => ({ rows: [{ acts }] }) as unknown as Board

test('a refusal stands against the own word that it has most in common with, and that is named once', () => {
  const sluice = said({ on: '1902-03-01', act: 'commit', topic: ['sluice', 'open'] })
  const fence = said({ on: '1902-04-01', act: 'accept', topic: ['fence'] })
  const no = said({ on: '1902-05-01', act: 'reject', topic: ['sluice'] })
  const later = said({ on: '1902-05-01', act: 'postpone', topic: ['sluice', 'open'] })
  const [one, ...more] = reversalsIn(brokenOn(boardWith([sluice, fence, no, later])))
  assert.equal(one?.earlier, sluice)
  assert.deepEqual(one?.later, [no, later])
  assert.deepEqual(more, [])
})

test('of words that have as much in common the last counts', () => {
  const first = said({ on: '1902-03-01', act: 'commit', topic: ['sluice'] })
  const last = said({ on: '1902-04-01', act: 'accept', topic: ['sluice'] })
  const no = said({ on: '1902-05-01', act: 'reject', topic: ['sluice'] })
  assert.equal(brokenOn(boardWith([first, last, no]))[0]?.earlier, last)
})

test('a refusal that shares no word with the own word before it takes nothing back', () => {
  const link = said({ on: '1902-03-01', act: 'commit', topic: ['link'] })
  const no = said({ on: '1902-05-01', act: 'reject', topic: ['sluice'] })
  assert.deepEqual(brokenOn(boardWith([link, no])), [])
})

test('long sentences that share a word by chance, or only the names of the sides, take nothing back', () => {
  const peace = said({
    on: '1902-03-01',
    act: 'commit',
    topic: ['mill', 'dairy', 'everyth', 'possibl', 'peace', 'meeting'],
  })
  const attack = said({ on: '1902-05-01', act: 'reject', topic: ['mill', 'dairy', 'attack'] })
  const hurry = said({
    on: '1902-05-01',
    act: 'reject',
    topic: ['hurry', 'meeting', 'autumn', 'spare', 'cost', 'weather'],
  })
  assert.deepEqual(brokenOn(boardWith([peace, attack, hurry])), [])
})

const struck = (...acts: readonly BoardAct[]): string[] =>
  earlierValues(acts).map(({ words }) => words)

test('an earlier value is struck through once, and not at all where it still stands', () => {
  const march = said({ on: '1902-01-01', act: 'propose', values: { dates: ['1902-03-03'] } })
  const again = said({ on: '1902-01-09', act: 'propose', values: { dates: ['1902-03-03'] } })
  const may = said({ on: '1902-02-01', act: 'propose', values: { dates: ['1902-05-05'] } })
  assert.deepEqual(struck(march, again, may), ['3 March 1902'])
  assert.deepEqual(struck(march, may, again), ['5 May 1902'])
  assert.deepEqual(struck(march), [])
})

test('a value that is a whole clause is not struck through, and a long list is cut', () => {
  const clause =
    'as soon as both of the boards have read and signed the minutes of the last assembly'
  const term = said({ on: '1902-01-01', act: 'propose', values: { terms: [clause] } })
  const places = ['Linz', 'Steyr', 'Wels', 'Enns', 'Freistadt', 'Gmunden', 'Bad Ischl', 'Hallstatt']
  const many = said({ on: '1902-01-09', act: 'propose', values: { places } })
  const now = said({ on: '1902-02-01', act: 'propose' })
  const [only, ...more] = struck(term, many, now)
  assert.match(only ?? '', /^Linz, Steyr.* …$/)
  assert.deepEqual(more, [])
})

test('what asks waits for an answer; what is granted, undertaken or refused does not', () => {
  const asking: readonly ActKind[] = ['propose', 'counter', 'request', 'demand', 'offer']
  const others: readonly ActKind[] = ['concede', 'commit', 'accept', 'reject', 'threaten']
  assert.ok(asking.every(awaitsAnswer))
  assert.ok(!others.some(awaitsAnswer))
})

test('to be sorry to write is a courtesy; to be sorry about a thing gives way', () => {
  const concedes = (words: string): boolean =>
    english.acts!.turns.concede!.some((form) => new RegExp(form, 'iu').test(words))
  assert.equal(concedes('The Mill is sorry to write in this manner.'), false)
  assert.equal(concedes('We are sorry to have to trouble you.'), false)
  assert.equal(concedes('We are sorry about the broken lock.'), true)
})
