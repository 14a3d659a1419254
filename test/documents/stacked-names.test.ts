/** Several addressees one under another, and houses of solicitors in the line of the addressee. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onlyDocument } from './plain-text.ts'

/** To whom a letter goes whose address and greeting are these. */
async function writtenTo(address: string, greeting = 'Dear Sirs,'): Promise<string[]> {
  const letter = `Lorn Bridge Company Ltd

14 May 1988

${address}

${greeting}

We cannot open the towpath before the parapet has been made good, and ask for your patience.

Yours faithfully,

Lorn Bridge Company Ltd
`
  return (await onlyDocument(letter)).to.map(({ value }) => value)
}

test('persons with their titles, one under another, are all written to', async () => {
  const three = 'Mr. P. Adler\nMrs. R. Adler\nMiss N. Moss\n9 Quay Street\nLorn'
  assert.deepEqual(await writtenTo(three), ['P. Adler', 'R. Adler', 'N. Moss'])
})

test('two of one surname are both written to, a house called like a woman is not', async () => {
  assert.deepEqual(await writtenTo('Arthur Moss\nRosalind Moss\n9 Quay Street\nLorn'), [
    'Arthur Moss',
    'Rosalind Moss',
  ])
  assert.deepEqual(await writtenTo('Mr. Arthur Moss\nVictoria Lodge\nLorn'), ['Arthur Moss'])
})

test('under a person stands what he is, and no second addressee', async () => {
  assert.deepEqual(await writtenTo('Mr. Arthur Moss\nTown Clerk\nLorn'), ['Arthur Moss'])
})

test('solicitors are a house, with their comma and without', async () => {
  for (const address of [
    'Adler & Moss Solicitors\n3 Cross Street\nLorn',
    'Messrs Adler & Moss, Solicitors\n3 Cross Street\nLorn',
    'Adler & Moss Solicitors',
  ])
    assert.deepEqual(await writtenTo(address), ['Adler & Moss'], address)
  assert.deepEqual(await writtenTo('Adler Moss Solicitors\n3 Cross Street'), [
    'Adler Moss Solicitors',
  ])
})
