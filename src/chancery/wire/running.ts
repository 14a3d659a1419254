/**
 * A running node: it listens, and calls each peer that has an address while
 * there is anything to say, again and again until it is acknowledged.
 *
 * Each peer has its own loop, so one that never answers holds up nobody else.
 */
import type { PartyId } from '../entries/body.ts'
import type { Chancery } from '../node/chancery.ts'
import { packFor, receive } from '../node/exchange.ts'
import { hasNewsFor } from '../node/send.ts'
import { ChanceryError, type ChanceryProblem } from '../problem.ts'
import { callNode } from './client.ts'
import { publishLog } from './publish.ts'
import { type OpenPort, openPort, type ServerOptions } from './server.ts'

export interface RunningNode {
  readonly address: string
  close(): Promise<void>
}

export interface RunOptions extends Omit<ServerOptions, 'onTaken'> {
  /** Between looks at each peer when nothing is to be said, in milliseconds. */
  readonly every?: number
  /** The first wait after a failure; it doubles up to a hundred times that. */
  readonly retry?: number
  /** Called whenever something came in or was found wrong. */
  readonly onNews?: (problems: readonly ChanceryProblem[]) => void
}

export async function runNode(options: RunOptions): Promise<RunningNode> {
  const tell = (problems: readonly ChanceryProblem[]) => options.onNews?.(problems)
  const port = await openPort({ ...options, onTaken: tell })
  const stop = new AbortController()
  const loops = new Map<PartyId, Promise<void>>()
  const look = () => {
    for (const party of partiesToCall(options)) {
      if (!loops.has(party))
        loops.set(party, callAgainAndAgain(party, { options, tell, signal: stop.signal }))
    }
  }
  look()
  const timer = setInterval(look, 5000)
  timer.unref()
  return { address: port.address, close: () => closeAll({ port, stop, timer, loops }) }
}

interface Calling {
  readonly options: RunOptions
  readonly tell: (problems: readonly ChanceryProblem[]) => void
  readonly signal: AbortSignal
}

/** How often a waiting loop looks whether a command has written something new. */
const glance = 500

async function callAgainAndAgain(
  party: PartyId,
  { options, tell, signal }: Calling,
): Promise<void> {
  const { every = 30_000, retry = 1000 } = options
  let failures = 0
  while (!signal.aborted) {
    let more = false
    try {
      more = await callOnce(party, options, tell)
      failures = 0
    } catch (error) {
      failures++
      tell([problemOf(error)])
    }
    const wait =
      failures === 0
        ? every
        : retry * Math.min(100, 2 ** (failures - 1)) * (0.75 + Math.random() / 2)
    if (!more) await rest(wait, signal, () => failures === 0 && hasNews(party, options))
  }
}

/** One exchange; whether there is still something to say that the peer can take. */
async function callOnce(
  party: PartyId,
  { session }: RunOptions,
  tell: Calling['tell'],
): Promise<boolean> {
  const going = session.use((chancery) => {
    const peer = chancery.peers.get(party)
    const box = peer?.address === undefined ? undefined : packFor(chancery, peer)
    return box && { address: peer!.address!, box, before: progressOf(chancery, party) }
  })
  if (going === undefined) return false
  const answer = await callNode(going.address, going.box)
  const { problems, accepted, more } = session.use((chancery) => {
    const received = receive(chancery, answer)
    publishLog(chancery)
    const isMore = hasNewsFor(chancery, chancery.peers.get(party)!)
    return { ...received, more: isMore && progressOf(chancery, party) !== going.before }
  })
  if (problems.length > 0 || accepted.length > 0) tell(problems)
  return more
}

function progressOf(chancery: Chancery, party: PartyId): string {
  const { holds, mirror, through } = chancery.peers.get(party)!
  return JSON.stringify([holds, mirror.size, through])
}

function hasNews(party: PartyId, { session }: RunOptions): boolean {
  return session.use((chancery) => {
    const peer = chancery.peers.get(party)
    return peer !== undefined && hasNewsFor(chancery, peer)
  })
}

function partiesToCall({ session }: RunOptions): PartyId[] {
  return session.use((chancery) =>
    [...chancery.peers.values()]
      .filter(({ address }) => address !== undefined)
      .map(({ party }) => party),
  )
}

/** Wait, but not longer than until there is news or the node is closed. */
async function rest(wait: number, signal: AbortSignal, isNews: () => boolean): Promise<void> {
  const until = Date.now() + wait
  while (!signal.aborted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(glance, until - Date.now())))
    if (!signal.aborted && isNews()) return
  }
}

function problemOf(error: unknown): ChanceryProblem {
  if (error instanceof ChanceryError) return error.problem
  return { code: 'busy', what: String(error), advice: 'It is tried again.' }
}

async function closeAll(open: {
  readonly port: OpenPort
  readonly stop: AbortController
  readonly timer: NodeJS.Timeout
  readonly loops: ReadonlyMap<PartyId, Promise<void>>
}): Promise<void> {
  clearInterval(open.timer)
  open.stop.abort()
  await open.port.close()
  await Promise.all(open.loops.values())
}
