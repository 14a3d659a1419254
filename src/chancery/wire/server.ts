/**
 * The node's port: it speaks the protocol and nothing else.
 *
 * A packet is answered by a packet; whoever is not a confirmed party gets a
 * sentence. Sizes, rates and times are bounded before anything is opened. The
 * C2SP witness call is served too, and on wish the log's tiles.
 */
import {
  createServer as createPlain,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import { packFor, receive } from '../node/exchange.ts'
import { largestPacket } from '../node/packet.ts'
import type { ChanceryCode, ChanceryProblem } from '../problem.ts'
import { publishedFile } from './publish.ts'
import { rateLimit } from './rate.ts'
import type { Session } from './session.ts'
import { addCheckpoint } from './witness.ts'

export interface ServerOptions {
  readonly session: Session
  readonly host: string
  readonly port: number
  /** Certificate and key; without them the port speaks plain HTTP, for loopback and behind a proxy. */
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Serve the hashes of the log to anybody, as a public log. */
  readonly publishLog?: boolean
  /** Called after a packet was taken. */
  readonly onTaken?: (problems: readonly ChanceryProblem[]) => void
}

export interface OpenPort {
  readonly address: string
  close(): Promise<void>
}

/** A caller that is let in may do this much; a node that talks has no use for more. */
const callerRate = { burst: 60, perSecond: 4 }
const peerRate = { burst: 120, perSecond: 8 }

/** Bytes from one address: what a peer can put on our disk in a day is under a gigabyte. */
const byteRate = { burst: 100_000_000, perSecond: 10_000 }

const longestRequest = 20_000
const mostConnections = 128

/** Listen; resolves when the port is open. */
export function openPort(options: ServerOptions): Promise<OpenPort> {
  const callers = rateLimit(callerRate)
  const peers = rateLimit(peerRate)
  const bytes = rateLimit(byteRate)
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, { ...options, callers, peers, bytes }).catch(() => response.destroy())
  }
  const limits = {
    maxHeaderSize: 8192,
    headersTimeout: 5000,
    requestTimeout: longestRequest,
    keepAliveTimeout: 5000,
  }
  const server: Server =
    options.tls === undefined
      ? createPlain(limits, handle)
      : createSecure({ ...limits, ...options.tls }, handle)
  server.maxConnections = mostConnections
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(options.port, options.host, () => resolve(opened(server, options)))
  })
}

function opened(server: Server, { host, tls }: ServerOptions): OpenPort {
  const { port } = server.address() as { port: number }
  const name = host.includes(':') ? `[${host}]` : host
  return {
    address: `${tls === undefined ? 'http' : 'https'}://${name}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Desk extends ServerOptions {
  readonly callers: ReturnType<typeof rateLimit>
  readonly peers: ReturnType<typeof rateLimit>
  readonly bytes: ReturnType<typeof rateLimit>
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
): Promise<void> {
  const caller = request.socket.remoteAddress ?? ''
  if (!desk.callers.allows(caller, Date.now()))
    return refuse(request, response, problem('too-many', 'too many requests', 'Wait a minute.'))
  const path = request.url ?? ''
  if (request.method === 'POST' && path === '/chancery/packet') {
    const body = await bodyOf(request)
    if (body === undefined) return refuse(request, response, tooLarge)
    if (!desk.bytes.allows(caller, Date.now(), body.length))
      return refuse(
        request,
        response,
        problem('too-many', 'too many bytes for one day', 'Wait an hour, or send a courier.'),
      )
    return answerPacket(body, response, desk)
  }
  if (request.method === 'POST' && path === '/chancery/add-checkpoint') {
    const body = await bodyOf(request, 50_000)
    if (body === undefined) return refuse(request, response, tooLarge)
    const { status, type, words } = desk.session.use((chancery) =>
      addCheckpoint(chancery, body.toString('utf8')),
    )
    return send(response, status, { type, body: words })
  }
  const file =
    request.method === 'GET' && desk.publishLog ? publishedFile(desk.session, path) : undefined
  if (file !== undefined) return send(response, 200, file)
  refuse(
    request,
    response,
    problem(
      'malformed',
      'this port speaks the chancery protocol only',
      'People read the record in the room, which has another address.',
    ),
    404,
  )
}

function answerPacket(body: Buffer, response: ServerResponse, desk: Desk): void {
  const result = desk.session.use((chancery) => {
    const received = receive(chancery, parse(body))
    if (received.peer === undefined) return received
    if (!desk.peers.allows(received.peer.party, Date.now())) return received
    return { ...received, reply: packFor(chancery, received.peer) }
  })
  desk.onTaken?.(result.problems)
  const reply = 'reply' in result ? result.reply : undefined
  const words =
    result.problems[0] ?? problem('too-many', 'too many packets from this party', 'Wait a minute.')
  const status = reply === undefined ? statusOf(words.code) : 200
  send(response, status, { type: 'application/json', body: JSON.stringify(reply ?? words) })
}

/** The body, or nothing when it is longer than it may be; stops reading at once. */
async function bodyOf(
  request: IncomingMessage,
  most: number = largestPacket,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > most) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

/** Say no and hang up: what the caller still sends is not read. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  words: ChanceryProblem,
  status: number = statusOf(words.code),
): void {
  response.setHeader('connection', 'close')
  send(response, status, { type: 'application/json', body: JSON.stringify(words) })
  response.on('finish', () => request.socket.destroySoon())
}

function send(
  response: ServerResponse,
  status: number,
  content: { readonly type: string; readonly body: string | Uint8Array },
): void {
  const headers = {
    'content-type': content.type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  response.writeHead(status, headers).end(content.body)
}

function statusOf(code: ChanceryCode): number {
  if (code === 'not-confirmed' || code === 'signature-wrong') return 403
  if (code === 'too-large') return 413
  return code === 'too-many' ? 429 : 400
}

const tooLarge = problem(
  'too-large',
  `what was sent is longer than ${largestPacket} bytes`,
  'Nothing was taken. A node sends much in several packets.',
)

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function problem(code: ChanceryCode, what: string, advice: string): ChanceryProblem {
  return { code, what, advice }
}
