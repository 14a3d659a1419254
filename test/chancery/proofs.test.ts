/** Laws of the proofs: what we prove verifies, and nothing else does. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  checkpointText,
  cosign,
  cosignedAt,
  logKey,
  openCheckpoint,
  signCheckpoint,
  witnessKey,
} from '../../src/chancery/proofs/checkpoint.ts'
import { ed25519Signer, generateKeys, verifyEd25519 } from '../../src/chancery/proofs/ed25519.ts'
import { bodyOf, isSignedBy, seal } from '../../src/chancery/proofs/envelope.ts'
import {
  consistencyProof,
  type Hash,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  provenPrefix,
  rootOf,
  subtreesOf,
} from '../../src/chancery/proofs/merkle.ts'
import { parseNote, writeNote } from '../../src/chancery/proofs/note.ts'
import { subtreesInTiles, tileBytes, tilesOf } from '../../src/chancery/proofs/tiles.ts'

const leaves: Hash[] = Array.from({ length: 600 }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)))
const read = subtreesOf(leaves)
const tree = (size: number) => ({ size, root: rootOf(size, read) })

test('an entry is proved in every tree that holds it, and at no other place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, one, other) => {
      const index = one % size
      const proof = inclusionProof(index, size, read)
      assert.ok(proof.length <= Math.ceil(Math.log2(size)) + 1)
      assert.ok(isIncluded({ index, hash: leaves[index]! }, tree(size), proof))
      const elsewhere = other % size
      if (elsewhere !== index)
        assert.ok(!isIncluded({ index: elsewhere, hash: leaves[index]! }, tree(size), proof))
    }),
  )
})

test('a longer log is proved to begin with each shorter one, and with no other', () => {
  const strange = subtreesOf(
    leaves.map((hash, at) => (at === 0 ? leafHash(Buffer.from('other')) : hash)),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, less) => {
      const first = (less % size) + 1
      const proof = consistencyProof(first, size, read)
      assert.ok(isConsistent(tree(first), tree(size), proof))
      const other = { size: first, root: rootOf(first, strange) }
      assert.ok(!isConsistent(other, tree(size), proof))
      assert.ok(
        provenPrefix(first, tree(size), proof, rootOf(first, read))?.equals(rootOf(first, read)),
      )
      assert.equal(
        provenPrefix(first, tree(size), proof, other.root)?.equals(other.root) ?? false,
        false,
      )
    }),
  )
})

test('a tree read from tiles is the tree of its leaves', () => {
  for (const size of [1, 2, 255, 256, 257, 511, 513, 600]) {
    const tiles = new Map(
      tilesOf(size).map((tile) => [`${tile.level}/${tile.index}`, tileBytes(tile, read)]),
    )
    const inTiles = subtreesInTiles((level, index) => tiles.get(`${level}/${index}`)!)
    assert.ok(rootOf(size, inTiles).equals(rootOf(size, read)), String(size))
    assert.deepEqual(inclusionProof(size - 1, size, inTiles), inclusionProof(size - 1, size, read))
  }
})

test('a checkpoint with cosignatures survives writing and reading, and tells its witnesses and times', () => {
  const log = generateKeys('Ed25519')
  const witness = generateKeys('Ed25519')
  const key = logKey('chancery/a', log.publicKey)
  const seen = witnessKey('chancery/b', witness.publicKey)
  const checkpoint = { origin: 'chancery/a', ...tree(7) }
  const text = checkpointText(checkpoint)
  const own = signCheckpoint(checkpoint, key, ed25519Signer(log.privateKey))
  const line = cosign(text, { key: seen, sign: ed25519Signer(witness.privateKey) }, 1_700_000_000)
  const words = writeNote({ text, signatures: [own, line] })
  const opened = openCheckpoint(words, key)!
  assert.equal(opened.size, 7)
  assert.equal(cosignedAt(opened.note, seen), 1_700_000_000)
  assert.equal(cosignedAt(opened.note, witnessKey('chancery/c', witness.publicKey)), undefined)
  assert.deepEqual(parseNote(words), opened.note)
})

test('an envelope is good for its key, its type and its bytes only', () => {
  const one = generateKeys('Ed25519')
  const other = generateKeys('Ed25519')
  const verify = (publicKey: Buffer) => (bytes: Uint8Array, signature: Uint8Array) =>
    verifyEd25519(publicKey, bytes, signature)
  const envelope = seal('text/letter', Buffer.from('Comrades'), [
    { keyId: 'x', sign: ed25519Signer(one.privateKey) },
  ])
  assert.ok(isSignedBy(envelope, verify(one.publicKey)))
  assert.ok(!isSignedBy(envelope, verify(other.publicKey)))
  assert.ok(!isSignedBy({ ...envelope, payloadType: 'text/packet' }, verify(one.publicKey)))
  assert.ok(
    !isSignedBy(
      { ...envelope, payload: Buffer.from('comrades').toString('base64') },
      verify(one.publicKey),
    ),
  )
  assert.equal(bodyOf(envelope, 'text/packet'), undefined)
})
