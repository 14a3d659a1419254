/** Vectors of the specifications: what others compute, we compute. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { canonical, type Json, parseCanonical } from '../../src/chancery/proofs/canonical.ts'
import { openCheckpoint } from '../../src/chancery/proofs/checkpoint.ts'
import { ed25519Signer, keysFromSeed, verifyEd25519 } from '../../src/chancery/proofs/ed25519.ts'
import { preAuthenticationEncoding } from '../../src/chancery/proofs/envelope.ts'
import {
  isConsistent,
  isIncluded,
  leafHash,
  rootOf,
  subtreesOf,
} from '../../src/chancery/proofs/merkle.ts'
import {
  noteKeyId,
  parseNote,
  parseNoteKey,
  signaturesOf,
  writeNote,
  writeNoteKey,
} from '../../src/chancery/proofs/note.ts'
import { tilePath, tilesOf } from '../../src/chancery/proofs/tiles.ts'

interface MerkleVectors {
  readonly inclusion: readonly {
    name: string
    leafIdx: number
    treeSize: number
    root: string
    leafHash: string
    proof: string[] | null
    wantErr: boolean
  }[]
  readonly consistency: readonly {
    name: string
    size1: number
    size2: number
    root1: string
    root2: string
    proof: string[] | null
    wantErr: boolean
  }[]
}

const vectors = JSON.parse(
  readFileSync(
    new URL('../../../test/chancery/cases/merkle-vectors.json', import.meta.url),
    'utf8',
  ),
) as MerkleVectors
const bytes = (words: string | null | undefined): Buffer => Buffer.from(words ?? '', 'base64')

test('judges every inclusion proof of the transparency-dev vectors as they do', () => {
  assert.ok(vectors.inclusion.length > 80)
  for (const vector of vectors.inclusion) {
    const leaf = { index: vector.leafIdx, hash: bytes(vector.leafHash) }
    const tree = { size: vector.treeSize, root: bytes(vector.root) }
    assert.equal(
      isIncluded(leaf, tree, (vector.proof ?? []).map(bytes)),
      !vector.wantErr,
      vector.name,
    )
  }
})

test('judges every consistency proof of the transparency-dev vectors as they do', () => {
  assert.ok(vectors.consistency.length > 80)
  // One of them holds equal words for equal roots; ours must be hashes, so we refuse them sooner.
  const ofHashes = vectors.consistency.filter(
    ({ name }) => name !== 'additional/sizes-are-equal-one-and-proof-is-empty',
  )
  for (const vector of ofHashes) {
    const earlier = { size: vector.size1, root: bytes(vector.root1) }
    const later = { size: vector.size2, root: bytes(vector.root2) }
    const judged = isConsistent(earlier, later, (vector.proof ?? []).map(bytes))
    assert.equal(judged, !vector.wantErr, vector.name)
  }
})

test('computes the roots of the eight leaves that RFC 6962 implementations share', () => {
  const leaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ].map((hex) => leafHash(Buffer.from(hex, 'hex')))
  const root = (size: number): string => rootOf(size, subtreesOf(leaves)).toString('hex')
  assert.equal(root(0), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  assert.equal(root(1), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  assert.equal(root(2), 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
  assert.equal(root(8), '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
})

test('writes the canonical forms of RFC 8785', () => {
  const samples: [string, string][] = [
    [
      '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
    ],
    [
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    ['[56,{"d":true,"10":null,"1":[]}]', '[56,{"1":[],"10":null,"d":true}]'],
    [
      '{"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}',
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
  ]
  for (const [given, expected] of samples) {
    assert.equal(canonical(JSON.parse(given) as Json), expected)
    assert.deepEqual(parseCanonical(Buffer.from(expected)), JSON.parse(given))
  }
})

test('writes numbers as RFC 8785, appendix B, does', () => {
  const samples: [string, string][] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['44b52d02c7e14af6', '1e+23'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ]
  for (const [hex, expected] of samples)
    assert.equal(canonical(Buffer.from(hex, 'hex').readDoubleBE(0)), expected)
  assert.throws(() => canonical(Number.NaN))
  assert.throws(() => canonical('\ud800'))
})

test('refuses JSON that is not the one way to write it', () => {
  for (const words of [
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"a": 1}',
    '[1.0]',
    '"\\u0041"',
    '\ufeff{}',
    '{}\n',
    '{',
  ])
    assert.equal(parseCanonical(Buffer.from(words)), undefined, words)
  assert.equal(parseCanonical(Buffer.from('['.repeat(200_000))), undefined)
})

test('encodes before signing as the DSSE protocol writes it', () => {
  const encoded = preAuthenticationEncoding(
    'http://example.com/HelloWorld',
    Buffer.from('hello world'),
  )
  assert.equal(encoded.toString(), 'DSSEv1 29 http://example.com/HelloWorld 11 hello world')
})

test('signs as RFC 8032, section 7.1, does', () => {
  const seed = Buffer.from(
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'hex',
  )
  const keys = keysFromSeed('Ed25519', seed)
  assert.equal(
    keys.publicKey.toString('hex'),
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  )
  const signature = ed25519Signer(seed)(Buffer.from('af82', 'hex'))
  assert.equal(
    signature.toString('hex'),
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  )
  assert.ok(verifyEd25519(keys.publicKey, Buffer.from('af82', 'hex'), signature))
})

test('opens the note of the signed-note specification with its verifier key, and writes both back', () => {
  const key = parseNoteKey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')!
  assert.equal(noteKeyId(key), '530d903a')
  assert.equal(
    writeNoteKey(key),
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  )
  const words =
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
  const note = parseNote(words)!
  const [signature] = signaturesOf(note, key)
  assert.ok(verifyEd25519(key.publicKey, Buffer.from(note.text), signature!.signature))
  assert.equal(writeNote(note), words)
})

test('opens a checkpoint of the Go checksum database with its published key, and no altered one', () => {
  const key = parseNoteKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')!
  const words =
    'go.sum database tree\n35225469\nvt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=\n\n— sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=\n'
  const opened = openCheckpoint(words, key)!
  assert.equal(opened.size, 35225469)
  assert.equal(opened.origin, 'go.sum database tree')
  assert.equal(openCheckpoint(words.replace('35225469', '35225470'), key), undefined)
  assert.equal(openCheckpoint(words.replace('Az3grpu', 'Az3grqu'), key), undefined)
})

test('names tiles and counts them as tlog-tiles does', () => {
  assert.equal(tilePath(0, 1234067, 256), 'tile/0/x001/x234/067')
  assert.equal(tilePath(1, 5, 17), 'tile/1/005.p/17')
  const tiles = tilesOf(70_000)
  const at = (level: number) => tiles.filter((tile) => tile.level === level)
  assert.equal(at(0).filter((tile) => tile.width === 256).length, 273)
  assert.deepEqual(at(0).at(-1), { level: 0, index: 273, width: 112 })
  assert.equal(at(1).filter((tile) => tile.width === 256).length, 1)
  assert.deepEqual(at(1).at(-1), { level: 1, index: 1, width: 17 })
  assert.deepEqual(at(2), [{ level: 2, index: 0, width: 1 }])
  assert.deepEqual(tilesOf(256), [
    { level: 0, index: 0, width: 256 },
    { level: 1, index: 0, width: 1 },
  ])
})
