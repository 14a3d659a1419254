/** The calling side: one packet there, one packet back, with limits on time and size. */
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { SealedBox } from '../keys/sealed.ts'
import { largestPacket } from '../node/packet.ts'
import { ChanceryError } from '../problem.ts'

/** How long a peer may take for its whole answer, in milliseconds. */
const usualPatience = 20_000

/** Post a sealed packet; gives what came back, parsed. Throws a `ChanceryError` when it did not work out. */
export async function callNode(
  address: string,
  box: SealedBox,
  patience: number = usualPatience,
): Promise<unknown> {
  const url = new URL('/chancery/packet', address)
  const { status, body } = await post(url, JSON.stringify(box), patience)
  const value = parse(body)
  if (status === 200) return value
  const said = (value as { what?: unknown } | undefined)?.what
  throw unreachable(
    address,
    typeof said === 'string'
      ? `it says: ${said.slice(0, 300)}`
      : `it answers with status ${status}`,
  )
}

/** Whether an address may be called: HTTPS anywhere, plain HTTP only on this machine. */
export function isAllowedAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '') return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
}

function post(
  url: URL,
  words: string,
  patience: number,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(unreachable(url.origin, why))
    if (!isAllowedAddress(url.href))
      return fail('only https addresses are called, and plain http on this machine')
    const options = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(words) },
      signal: AbortSignal.timeout(patience),
      // Parties have no authority in common that could vouch for certificates. Who is at the other
      // end is proved by the signature in the packet; TLS only hides that there is a packet.
      rejectUnauthorized: false,
    }
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options)
    request.on('error', (error) => fail(reasonOf(error, patience)))
    request.on('response', (response) => {
      const parts: Buffer[] = []
      let length = 0
      response.on('data', (part: Buffer) => {
        length += part.length
        if (length > largestPacket) {
          request.destroy()
          fail('its answer is too long')
        } else parts.push(part)
      })
      response.on('error', (error) => fail(reasonOf(error, patience)))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      )
    })
    request.end(words)
  })
}

function reasonOf(error: Error, patience: number): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `it did not answer in ${patience / 1000} seconds`
  const { code } = error as NodeJS.ErrnoException
  return code === 'ECONNREFUSED' ? 'nothing listens there' : (code ?? error.message)
}

function unreachable(address: string, why: string): ChanceryError {
  return new ChanceryError(
    'unreachable',
    `${address} was not reached: ${why}`,
    'It is tried again until it answers; a courier file can carry the same in the meantime.',
  )
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}
