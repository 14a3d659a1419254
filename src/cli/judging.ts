/** From the words of a `judge` command to a judgement. */
import {
  type Bodies,
  type Evidence,
  type Hand,
  type Judgement,
  judgementAdding,
  judgementOn,
  judgementWithdrawing,
  type Kind,
  kinds,
  parseDocumentId,
  type Standing,
  wordsIn,
} from '../record/index.ts'
import type { StoredRecord } from '../store/index.ts'
import { type Given, UsageError } from './command.ts'

interface Deciding {
  readonly id: string | undefined
  readonly given: Given
  readonly hand: Hand
}

/** A decision on a finding, named by its id or by its words. */
export function deciding(
  record: StoredRecord,
  verb: 'confirm' | 'reject' | 'amend',
  { id, given, hand }: Deciding,
): Judgement {
  const finding = id === undefined ? findingByWords(record, given) : findingById(record, id)
  if (verb !== 'amend') return judgementOn(finding, { kind: verb }, hand)
  const changes = changesOf(record, given)
  if (Object.keys(changes).length === 0)
    throw new UsageError('amend says with --set what stands instead')
  const body = { ...finding.body, ...changes } as Bodies[Kind]
  return judgementOn(finding, { kind: 'amend', body }, hand)
}

/** A judgement that adds what no machine has found. */
export function adding(record: StoredRecord, { given, hand }: Omit<Deciding, 'id'>): Judgement {
  const kind = kindGiven(given)
  const evidence = evidenceGiven(record, given)
  const body = changesOf(record, given) as unknown as Bodies[Kind]
  return judgementAdding(kind, body, { ...hand, evidence })
}

/** A judgement that takes an earlier one back. */
export function withdrawing(
  judgements: readonly Judgement[],
  { id, hand }: Pick<Deciding, 'id' | 'hand'>,
): Judgement {
  const taken = judgements.find((one) => one.id === id)
  if (taken === undefined)
    throw new UsageError(`there is no judgement "${id ?? ''}"; --list shows them`)
  return judgementWithdrawing(taken, hand)
}

function findingById(record: StoredRecord, id: string): Standing {
  const finding = record.finding(id as Standing['id'])
  if (finding !== undefined) return finding
  throw new UsageError(
    `no finding "${id}" stands; ids stand in the --json of the lists, and "undo" brings back what was rejected`,
  )
}

function findingByWords(record: StoredRecord, given: Given): Standing {
  const kind = kindGiven(given)
  const { document, start, end } = evidenceGiven(record, given)
  // Several values may rest on the same words: the first of a document, or a line of its head.
  const field = given.value('field')
  const there = [...record.findings(kind, document)].filter(
    ({ evidence: [first], body }) =>
      first.start < end &&
      start < first.end &&
      (field === undefined || !('field' in body) || body.field === field),
  )
  const [one] = there
  if (one !== undefined && there.length === 1) return one
  throw new UsageError(
    one === undefined
      ? `no ${kind} was found on these words; "add" puts one there`
      : `${there.length} findings of this kind rest on these words: ${there.map(({ id }) => id).join(', ')}`,
  )
}

/** The words given with --document and --words, as the forms name a place: `DOCUMENT:START-END`. */
export function placeGiven(record: StoredRecord, given: Given): string {
  const { document, start, end } = evidenceGiven(record, given)
  return `${document}:${start}-${end}`
}

function kindGiven(given: Given): Kind {
  const kind = given.value('kind')
  if (kind !== undefined && (kinds as readonly string[]).includes(kind)) return kind as Kind
  throw new UsageError(
    kind === undefined
      ? 'give the id of a finding, or its --kind, --document and --words'
      : `--kind takes one of ${kinds.join(', ')}`,
  )
}

function evidenceGiven(record: StoredRecord, given: Given): Evidence {
  const document = record.document(parseDocumentId(given.value('document') ?? '') ?? ('' as never))
  if (document === undefined)
    throw new UsageError('--document takes the id of a document that is here')
  const exact = given.value('words') ?? ''
  if (exact.trim() === '') throw new UsageError('--words takes the words that are judged')
  const found = wordsIn(document.id, record.words(document.id), exact)
  if ('document' in found) return found
  throw new UsageError(
    found.times === 0
      ? `these words do not stand in ${document.id}`
      : `these words stand ${found.times} times in ${document.id}; give more of them`,
  )
}

/** `target=ID` and `answers=ID` name documents; other values are words, numbers or JSON. */
function changesOf(record: StoredRecord, given: Given): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  for (const pair of given.values('set')) {
    const at = pair.indexOf('=')
    if (at < 1) throw new UsageError(`--set takes FIELD=VALUE, not "${pair}"`)
    const [field, value] = [pair.slice(0, at), pair.slice(at + 1)]
    changes[field] = field === 'target' ? targetOf(record, value) : valueIn(value)
  }
  return changes
}

function targetOf(record: StoredRecord, words: string): unknown {
  if (words === 'self' || words === 'nothing') return { kind: words }
  const id = parseDocumentId(words)
  const held = id === undefined ? undefined : record.document(id)
  if (held !== undefined) return { kind: 'held', document: held.id }
  for (const one of record.findings('missing'))
    if (one.body.id === words) return { kind: 'missing', document: words }
  throw new UsageError(`no document "${words}" is held or known to be missing`)
}

function valueIn(words: string): unknown {
  if (!/^(?:\d+|true|false|[[{"].*)$/.test(words)) return words
  try {
    return JSON.parse(words) as unknown
  } catch {
    return words
  }
}
