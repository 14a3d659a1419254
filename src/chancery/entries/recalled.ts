/**
 * Recalled entries: what stands in our own journal, read as far as is asked.
 *
 * An entry was read with every check before it came onto the disk. If its bytes
 * still hash to the place that a signed checkpoint gives them, nothing about it
 * can have changed; so only the hash and the head are taken at once, and the
 * body is parsed, with every check again, when somebody looks at it.
 */
import { ChanceryError } from '../problem.ts'
import { sha256 } from '../proofs/bytes.ts'
import type { Envelope } from '../proofs/envelope.ts'
import type { Body, BodyKind, EntryId, PartyId } from './body.ts'
import { type Entry, entryType, readEntry } from './entry.ts'

interface Head {
  readonly log: PartyId
  readonly place: number
  readonly time: string
  readonly to: readonly (PartyId | '*')[]
  readonly copies: readonly (PartyId | '*')[]
}

/** How a line of our own journal begins and goes on behind the payload: canonical JSON has one way only. */
const opening = '{"payload":"'
const behind = `","payloadType":"${entryType}","signatures":[`

/** The entry of a line of our own journal; `undefined` for what is not written as we write it. */
export function recalledEntry(line: string): Entry | undefined {
  const end = line.indexOf('"', opening.length)
  if (!line.startsWith(opening) || !line.startsWith(behind, end)) return undefined
  const bytes = Buffer.from(line.slice(opening.length, end), 'base64')
  const words = bytes.toString('utf8')
  const head = headOf(words)
  const kind = kindOf(words)
  if (head === undefined || kind === undefined) return undefined
  const { log, place, time, to, copies } = head
  let envelope: Envelope | undefined
  let body: Body | undefined
  return {
    id: sha256(bytes).toString('hex') as EntryId,
    kind,
    log,
    place,
    time,
    to,
    copies,
    get envelope() {
      envelope ??= JSON.parse(line) as Envelope
      return envelope
    },
    get signers() {
      return this.envelope.signatures.map(({ keyid }) => keyid)
    },
    get body() {
      body ??= bodyIn(this.envelope)
      return body
    },
  }
}

/** The first kind that stands in the words is the body's own: quotation marks within strings are written otherwise. */
function kindOf(words: string): BodyKind | undefined {
  const at = words.indexOf('"kind":"')
  const start = at + '"kind":"'.length
  return at < 0 ? undefined : (words.slice(start, words.indexOf('"', start)) as BodyKind)
}

/** Canonical JSON puts the body first and the head behind it: the last such beginning is the head's. */
function headOf(words: string): Head | undefined {
  const at = words.lastIndexOf(',"chancery":1,"copies":[')
  if (at < 0) return undefined
  try {
    const head = JSON.parse(`{${words.slice(at + 1)}`) as Partial<Head>
    const isWhole = Array.isArray(head.to) && Array.isArray(head.copies)
    return isWhole && typeof head.place === 'number' ? (head as Head) : undefined
  } catch {
    return undefined
  }
}

function bodyIn(envelope: Envelope): Body {
  const entry = readEntry(envelope, 'trusted')
  if (typeof entry !== 'string') return entry.body
  throw new ChanceryError(
    'altered',
    `an entry on the disk cannot be read: ${entry}`,
    'The file was changed outside the chancery, or the disk is failing; restore it from a copy.',
  )
}
