import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ResolveTools } from '../../../src/capabilities/capability.ts'
import { signed } from '../../../src/capabilities/signed/index.ts'
import {
  chanceryMaker,
  type DocumentId,
  type SignedPapers,
  type Standing,
  type StandingRecord,
} from '../../../src/record/index.ts'

const [asked, answer] = ['mill-1', 'weir-1'].map((id, at) => ({
  id: id as DocumentId,
  date: { value: `1871-05-0${at + 1}` },
  witnesses: [{ file: `letters/${id}.txt` }],
}))

function replied(maker: { readonly name: string }): Standing<'reply'> {
  return { kind: 'reply', document: answer!.id, maker, body: { answers: asked!.id } } as never
}

/** A record of two papers, the second signed as the answer to the first, in which this is said already. */
function repliesAfter(said: readonly Standing<'reply'>[]): unknown[] {
  const record = {
    documents: () => [asked, answer],
    findings: (kind: string) => (kind === 'reply' ? said : []),
    words: () => 'There will be no water before June.',
  } as unknown as StandingRecord
  const paper = { responses: [], replies: [], receipts: [] }
  const papers = new Map([
    [asked!.witnesses[0]!.file, paper],
    [answer!.witnesses[0]!.file, { ...paper, replies: [asked!.witnesses[0]!.file] }],
  ]) as unknown as SignedPapers
  const tools = {
    signed: papers,
    stale: { kind: 'some', documents: new Set([answer!.id]) },
  } as unknown as ResolveTools
  return [...signed.resolve(record, tools)].flatMap(({ findings }) =>
    findings.filter(({ kind }) => kind === 'reply'),
  )
}

test('a signed reply is said again in every build that looks at its letter anew', () => {
  assert.equal(repliesAfter([replied(chanceryMaker)]).length, 1)
})

test('a reply that the words give already is not said twice', () => {
  assert.equal(repliesAfter([replied({ name: 'replies' })]).length, 0)
})
