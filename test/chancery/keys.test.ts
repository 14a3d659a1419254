import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { compareWords, wordsOf } from '../../src/chancery/keys/fingerprint.ts'
import { fingerprintWords } from '../../src/chancery/keys/fingerprint-words.ts'
import { lock, unlock } from '../../src/chancery/keys/locked.ts'
import { openSealed, sealFor } from '../../src/chancery/keys/sealed.ts'
import { sha256 } from '../../src/chancery/proofs/bytes.ts'
import { generateKeys } from '../../src/chancery/proofs/ed25519.ts'

test('the words of fingerprints are 256 and differ within four letters', () => {
  assert.equal(fingerprintWords.length, 256)
  assert.equal(new Set(fingerprintWords.map((word) => word.slice(0, 4))).size, 256)
})

test('words heard over a telephone are compared word by word', () => {
  const hash = sha256('a key')
  const words = wordsOf(hash)
  assert.deepEqual(compareWords(words.join(', ').toUpperCase(), hash), { kind: 'same' })
  assert.equal(compareWords(words.slice(0, 15).join(' '), hash).kind, 'short')
  const slip = words.with(3, words[3] === 'acid' ? 'acorn' : 'acid')
  const found = compareWords(slip.join(' '), hash)
  assert.ok(found.kind === 'other' && found.place === 3)
})

test('a locked key opens with its passphrase and with no other, and not when altered', () => {
  const secret = randomBytes(32)
  const locked = lock(secret, 'a long evening in July', { random: randomBytes, cost: 2 ** 8 })
  assert.deepEqual(unlock(locked, 'a long evening in July'), secret)
  assert.equal(unlock(locked, 'a long evening in june'), undefined)
  assert.equal(unlock({ ...locked, cost: 2 ** 9 }, 'a long evening in July'), undefined)
  assert.equal(unlock({ ...locked, cost: 2 ** 30 }, 'a long evening in July'), undefined)
  assert.ok(!JSON.stringify(locked).includes(secret.toString('base64')))
})

test('a sealed box opens for its receiver only', () => {
  const one = generateKeys('X25519')
  const other = generateKeys('X25519')
  const box = sealFor(one.publicKey, Buffer.from('in confidence'))
  assert.equal(openSealed(box, one)?.toString(), 'in confidence')
  assert.equal(openSealed(box, other), undefined)
  const spoilt = Buffer.from(box.sealed, 'base64')
  spoilt[0]! ^= 1
  assert.equal(openSealed({ ...box, sealed: spoilt.toString('base64') }, one), undefined)
})
