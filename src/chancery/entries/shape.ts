/**
 * The shape of entries: what signed bytes must look like before anybody reads
 * them. Every string and list has a length, every object its members and no
 * others, so that what passes here can be shown, stored and compared.
 */
import * as v from 'valibot'
import type { Envelope } from '../proofs/envelope.ts'
import type { Body, EntryId, PartyId } from './body.ts'

/** The signed content of an entry, before its id and signers are known. */
export interface Content {
  readonly chancery: 1
  readonly log: PartyId
  readonly place: number
  readonly time: string
  readonly salt: string
  readonly to: readonly (PartyId | '*')[]
  readonly copies: readonly (PartyId | '*')[]
  readonly body: Body
}

/** The longest text of a letter or a draft, in UTF-16 units: about 150 printed pages. */
const longestText: number = 400_000

const mostParties = 512
const mostItems = 1000

const party = v.custom<PartyId>(isPartyId)
const entry = v.custom<EntryId>(
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
)
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))
const hash = key
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), v.check(isTime))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDay))
const words = v.pipe(v.string(), v.maxLength(20_000))
const line = v.pipe(v.string(), v.maxLength(500), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u))
const name = v.pipe(line, v.regex(/\S/))
const text = v.pipe(v.string(), v.maxLength(longestText))
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const parties = v.pipe(v.array(party), v.maxLength(mostParties))
const entries = v.pipe(v.array(entry), v.maxLength(mostItems))
const lines = v.pipe(v.array(line), v.maxLength(100))
const base64 = v.pipe(v.string(), v.maxLength(3_000_000), v.base64())
const keys = { sign: key, witness: key, seal: key }
const position = { size: place, root: hash }

const envelope = v.strictObject({
  payload: base64,
  payloadType: line,
  signatures: v.pipe(
    v.array(v.strictObject({ keyid: line, sig: base64 })),
    v.minLength(1),
    v.maxLength(4),
  ),
})

const terms = v.variant('kind', [
  v.strictObject({
    kind: v.literal('publication'),
    letters: entries,
    from: v.exactOptional(day),
    until: v.exactOptional(day),
    by: day,
  }),
  v.strictObject({
    kind: v.literal('truce'),
    scope: words,
    from: day,
    until: v.exactOptional(day),
    reserved: lines,
    noticeDays: v.pipe(place, v.maxValue(3660)),
  }),
  v.strictObject({
    kind: v.literal('question'),
    meeting: entry,
    stage: name,
    question: name,
    value: words,
  }),
])

const proof = v.strictObject({
  proof: v.literal('two faces of a log'),
  keys: v.pipe(v.array(envelope), v.minLength(1), v.maxLength(100)),
  shorter: words,
  longer: words,
  prefix: hash,
  path: v.pipe(v.array(hash), v.maxLength(63)),
})

const body = v.variant('kind', [
  v.strictObject({ kind: v.literal('founding'), name, recovery: key, ...keys }),
  v.strictObject({ kind: v.literal('rotation'), reason: words, ...keys }),
  v.strictObject({
    kind: v.literal('revocation'),
    from: v.strictObject(position),
    reason: words,
    ...keys,
  }),
  v.strictObject({ kind: v.literal('confirmation'), party, founding: entry, how: line }),
  v.strictObject({ kind: v.literal('letter'), title: line, text, answers: entries }),
  v.strictObject({
    kind: v.literal('receipt'),
    of: entry,
    seen: v.strictObject({ ...position, at: time }),
    outcome: v.picklist(['received', 'refused']),
    reason: words,
  }),
  v.strictObject({ kind: v.literal('copy-request'), of: v.exactOptional(entry), words }),
  v.strictObject({
    kind: v.literal('copy-reply'),
    request: entry,
    copy: v.exactOptional(envelope),
    reason: words,
  }),
  v.strictObject({
    kind: v.literal('offer'),
    parties,
    terms,
    counters: v.exactOptional(entry),
    words,
  }),
  v.strictObject({
    kind: v.literal('answer'),
    of: entry,
    says: v.picklist(['accept', 'refuse']),
    reservations: lines,
    words,
  }),
  v.strictObject({ kind: v.literal('notice'), of: entry, ends: day, words }),
  v.strictObject({
    kind: v.literal('breach'),
    of: entry,
    by: party,
    words,
    evidence: v.pipe(
      v.array(v.strictObject({ entry: v.exactOptional(entry), found: text, where: line })),
      v.maxLength(100),
    ),
  }),
  v.strictObject({
    kind: v.literal('publication'),
    of: entry,
    texts: v.pipe(v.array(v.strictObject({ entry, sha256: hex })), v.maxLength(mostItems)),
    where: line,
  }),
  v.strictObject({
    kind: v.literal('call'),
    aim: words,
    invited: parties,
    rule: v.picklist(['unanimity', 'majority']),
    stages: v.pipe(
      v.array(v.strictObject({ name, questions: v.pipe(v.array(name), v.maxLength(50)) })),
      v.minLength(1),
      v.maxLength(20),
    ),
    words,
  }),
  v.strictObject({
    kind: v.literal('attendance'),
    meeting: entry,
    stage: name,
    says: v.picklist(['will come', 'declines', 'came']),
    words,
  }),
  v.strictObject({
    kind: v.literal('draft'),
    name,
    meeting: v.exactOptional(entry),
    committee: parties,
    follows: entries,
    takes: entries,
    text,
  }),
  v.strictObject({
    kind: v.literal('amendment'),
    of: entry,
    find: text,
    replace: text,
    reason: words,
  }),
  v.strictObject({ kind: v.literal('adoption'), of: entry, sha256: hex, reservations: lines }),
  v.strictObject({ kind: v.literal('two-faces'), log: party, proof }),
])

const audience = v.pipe(
  v.array(v.union([v.literal('*'), party])),
  v.maxLength(mostParties),
  v.check((list) => new Set(list).size === list.length),
)

const content: v.GenericSchema<unknown, Content> = v.strictObject({
  chancery: v.literal(1),
  log: party,
  place,
  time,
  salt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/)),
  to: audience,
  copies: audience,
  body,
})

/** Content of the right shape, or a sentence about what is wrong with it. */
export function parseContent(value: unknown): Content | string {
  const parsed = v.safeParse(content, value, { abortEarly: true })
  return parsed.success ? parsed.output : faultOf(parsed.issues[0])
}

/** An envelope of the right shape, or a sentence about what is wrong with it. */
export function parseEnvelope(value: unknown): Envelope | string {
  const parsed = v.safeParse(envelope, value, { abortEarly: true })
  return parsed.success ? parsed.output : faultOf(parsed.issues[0])
}

export function isPartyId(value: unknown): value is PartyId {
  return typeof value === 'string' && /^[a-z0-9]{1,24}-[0-9a-f]{32}$/.test(value)
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  return `"${v.getDotPath(issue) ?? 'entry'}" is not as it must be: ${issue.message}`
}

function isTime(value: string): boolean {
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value.slice(0, 19))
}

function isDay(value: string): boolean {
  return isTime(`${value}T00:00:00Z`)
}
