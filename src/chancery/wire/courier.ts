/** Couriers: packets as files, on a stick or in somebody's pocket. The same bytes as on a wire. */
import * as v from 'valibot'
import type { PartyId } from '../entries/body.ts'
import { isPartyId } from '../entries/shape.ts'
import type { SealedBox } from '../keys/sealed.ts'
import type { Chancery } from '../node/chancery.ts'
import { packFor, type Received, receive } from '../node/exchange.ts'
import { largestPacket } from '../node/packet.ts'
import { ChanceryError } from '../problem.ts'

interface CourierFile {
  readonly courier: 'rejoinder chancery 1'
  /** Whom it is for. Who sent it, and what, only the receiver can see. */
  readonly to: PartyId
  readonly box: SealedBox
}

const shape = v.strictObject({
  courier: v.literal('rejoinder chancery 1'),
  to: v.custom<PartyId>(isPartyId),
  box: v.strictObject({ ephemeral: v.string(), sealed: v.string() }),
})

/** The words of a courier file for a confirmed party. */
export function writeCourier(chancery: Chancery, party: PartyId): string {
  const peer = chancery.peers.get(party)
  const box = peer && packFor(chancery, peer)
  if (box === undefined)
    throw new ChanceryError(
      'not-confirmed',
      `no courier was made for "${party}": it is not a confirmed party`,
      'Take in its card, compare its words, and confirm it.',
    )
  const file: CourierFile = { courier: 'rejoinder chancery 1', to: party, box }
  return `${JSON.stringify(file)}\n`
}

/** Take in a courier file; may be done any number of times. */
export function readCourier(chancery: Chancery, bytes: Uint8Array): Received {
  if (bytes.length > largestPacket)
    return refused(
      'too-large',
      `the file has ${bytes.length} bytes; no courier carries more than ${largestPacket}`,
    )
  const file = v.safeParse(shape, parse(bytes))
  if (!file.success) return refused('malformed', 'the file is not a courier file')
  if (file.output.to !== chancery.party)
    return refused(
      'not-for-us',
      `the file is for ${chancery.histories.get(file.output.to)?.name ?? file.output.to}`,
    )
  return receive(chancery, file.output.box)
}

function refused(code: 'too-large' | 'malformed' | 'not-for-us', what: string): Received {
  const advice = 'Nothing was taken. Ask the sender for the file once more.'
  return { accepted: [], problems: [{ code, what, advice }] }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
