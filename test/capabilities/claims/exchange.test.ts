/**
 * Three quarrels with their truth marked in the words before the rules were
 * written: five letters about a ferry, four about a bell, three in German about
 * a mine. How much is found, and that no trap is called a contradiction.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { rejoinder } from '../../support/command-line.ts'
import { folderWith } from '../../support/dossier.ts'
import { corpusOf } from '../../support/marked-exchange.ts'
import { faults, schema } from '../../support/schema.ts'

const folderOf = (quarrel: string): string =>
  fileURLToPath(new URL(`../../../../test/capabilities/claims/${quarrel}`, import.meta.url))
const folder = folderOf('ferry')

interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Figures {
  readonly claims: {
    readonly span: Rates
    readonly quantity: { readonly recall: number; readonly accuracy: number }
    readonly contradictions: {
      readonly right: number
      readonly called: number
      readonly traps: number
    }
  }
  readonly accusations: Rates
  readonly deadlines: Rates
  readonly unanswered: Rates & { readonly days: { readonly right: number; readonly known: number } }
}

/** What each quarrel was found to give when the rules were finished; truth that is missed stays in the files. */
const reached = [
  { quarrel: 'ferry', contradictions: 4, silence: 0.85, labels: 0.7, figures: 0.85, terms: 0.8 },
  { quarrel: 'bells', contradictions: 4, silence: 0.6, labels: 0.7, figures: 0.8, terms: 0.6 },
  { quarrel: 'stollen', contradictions: 4, silence: 0.8, labels: 0.9, figures: 0.85, terms: 0.7 },
] as const

for (const { quarrel, ...least } of reached)
  test(`claims, complaints, deadlines and labels of the quarrel about the ${quarrel}`, async (context) => {
    const corpus = folderWith(context, corpusOf(folderOf(quarrel)))
    const parts = ['claims', 'replies', 'negotiation'].flatMap((part) => ['--only', part])
    const ran = await rejoinder('eval', corpus, ...parts, '--json')
    assert.equal(ran.code, 0, ran.err)
    const { claims, accusations, deadlines, unanswered } = ran.json() as Figures
    assert.ok(claims.quantity.recall >= least.figures, `figures ${claims.quantity.recall}`)
    assert.ok(claims.quantity.accuracy >= 0.95, `figures right ${claims.quantity.accuracy}`)
    assert.ok(claims.span.precision >= 0.75, `precision of claims ${claims.span.precision}`)
    const { right, called, traps } = claims.contradictions
    assert.deepEqual([traps, called - right], [0, 0])
    assert.ok(right >= least.contradictions, `contradictions ${right}`)
    assert.ok(unanswered.recall >= least.silence, `complaints of silence ${unanswered.recall}`)
    assert.equal(unanswered.days.right, unanswered.days.known)
    assert.ok(deadlines.f1 >= least.terms, `deadlines ${deadlines.f1}`)
    assert.ok(accusations.f1 >= least.labels, `labels ${accusations.f1}`)
  })

test('the ledgers are printed as their schemas say', async (context) => {
  const letters = Object.entries(corpusOf(folder)).filter(([path]) => !path.startsWith('gold/'))
  const dossier = folderWith(context, Object.fromEntries(letters))
  for (const [name, command, option] of [
    ['complaints.json', 'replies', '--complaints'],
    ['figures.json', 'claims', '--figures'],
    ['labels.json', 'claims', '--labels'],
    ['claims.json', 'claims', '--contradicted'],
  ] as const) {
    const ran = await rejoinder(command, dossier, option, '--json')
    assert.equal(ran.code, 0, ran.err)
    const rows = ran.json() as readonly unknown[]
    assert.deepEqual(faults(rows, schema(name)), [])
    assert.ok(rows.length > 0, `${name} has nothing to compare`)
    const read = await rejoinder(command, dossier, option)
    assert.equal(read.code, 0)
    assert.ok(read.out.split('\n').length > 2, read.out)
  }
})
