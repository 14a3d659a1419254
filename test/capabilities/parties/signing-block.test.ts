/** For whom a mail is signed, read from the lines under it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNames } from '../../../src/capabilities/parties/find/index.ts'
import { signedFor } from '../../../src/capabilities/parties/resolve/signing-block.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const body = 'We have looked at the damage and cannot pay for the hay that was lost in May.'

test('the body in the signature is that for which a mailbox writes', () => {
  const firm = ['Kessel Towing Company Ltd', 'Anna Moll']
  assert.deepEqual(signed(`${body}\n\nAnna Moll, Claims, Kessel Towing Company Ltd`), firm)
  assert.deepEqual(
    signed(`${body}\n\nAnna Moll\nClaims\nKessel Towing Company Ltd\n4 Quay Street`),
    firm,
  )
  assert.deepEqual(signed(`${body}\n\nAnna Moll | for Kessel Towing Company Ltd | 0171 555`), firm)
})

test('the body in the text, in a notice below, or in quoted words is not', () => {
  assert.equal(
    signed(`${body}\nAsk the Kessel Towing Company Ltd about it, who were there.\n\nAnna Moll`),
    undefined,
  )
  const notice =
    'This message comes from Kessel Towing Company Ltd and is meant for its reader alone.'
  assert.equal(signed(`${body}\n\nAnna Moll\n${notice}`), undefined)
  assert.equal(
    signed(`${body}\n\nAnna Moll\nRegistered with Kessel Towing Company Ltd no 44`),
    undefined,
  )
  const own = `${body}\n\nAnna Moll\n`
  const quoted = 'On Monday you wrote:\nKessel Towing Company Ltd'
  assert.equal(
    signed(own + quoted, {
      parts: [{ part: 'quoted', start: own.length, end: own.length + quoted.length }],
    }),
    undefined,
  )
})

test('a block that somebody hands on is not his own', () => {
  const words = `${body}\n\nAnna Moll\nKessel Towing Company Ltd`
  const peter = { value: 'Peter Storm', address: 'peter@storm.example' }
  assert.equal(signed(words, { from: [peter] as never }), undefined)
  const forwarded = `${body}\n\n---- Forwarded message ----\nAnna Moll\nKessel Towing Company Ltd`
  assert.equal(signed(forwarded), undefined)
})

test('the reader’s own body, and what a letter without an address is signed with, say nothing', () => {
  const words = `${body}\n\nAnna Moll\nKessel Towing Company Ltd`
  assert.equal(signed(words, { to: [{ value: 'Kessel Towing Company' }] as never }), undefined)
  assert.equal(signed(words, { from: [{ value: 'Claims' }] as never }), undefined)
})

function signed(words: string, given: Partial<Document> = {}) {
  const from = [{ value: 'Claims', address: 'claims@kessel-tow.example' }]
  const mail = { from, to: [], copies: [], parts: [], ...given } as unknown as Document
  return signedFor(mail, words, (some) => readNames(some, english).names)
}
