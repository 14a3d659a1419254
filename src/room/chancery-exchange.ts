/** Sending and receiving from the room: call the other nodes now, or carry files by hand. */
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  type Chancery,
  ChanceryError,
  type ChanceryProblem,
  callNode,
  exchangePage,
  isConfirmed,
  nameOf,
  type PartyId,
  packFor,
  readCourier,
  receive,
  type Session,
  writeCourier,
} from '../chancery/index.ts'
import { givenIn, type SigningDesk } from './chancery-desk.ts'

/** A sealed packet as a file, with room for its form. */
const largestCourier = 8_000_000

export function exchangeRoutes(room: Hono, desk: SigningDesk): void {
  room.post('/chancery/exchange', bodyLimit({ maxSize: largestCourier }), async (context) => {
    const given = await givenIn(context)
    const does = given.get('do')
    try {
      const session = desk.unlock(given.get('passphrase') ?? '')
      if (does === 'courier') {
        const party = given.get('party') as PartyId
        const words = session.use((chancery) => writeCourier(chancery, party))
        context.header('Content-Disposition', `attachment; filename="for-${party}.courier"`)
        return context.body(words, 200, { 'Content-Type': 'application/json' })
      }
      const news =
        does === 'take'
          ? takeCourier(session, given.get('file') ?? '', desk)
          : await callAll(session, desk)
      const main = exchangePage(desk.tray(), news)
      return context.html(desk.page(main, new URL(context.req.url)))
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error
      const main = exchangePage(desk.tray(), { done: [], problems: [error.problem] })
      return context.html(desk.page(main, new URL(context.req.url)), 409)
    }
  })
}

interface News {
  readonly done: readonly string[]
  readonly problems: readonly ChanceryProblem[]
}

function takeCourier(session: Session, file: string, desk: SigningDesk): News {
  return session.use((chancery) => {
    const { accepted, problems, peer } = readCourier(chancery, Buffer.from(file))
    desk.settle(chancery)
    const name = peer === undefined ? undefined : nameOf(chancery, peer.party)
    return {
      done: name === undefined ? [] : [`From ${name}: ${accepted.length} new entries.`],
      problems,
    }
  })
}

/** One exchange with every confirmed party that has an address. */
async function callAll(session: Session, desk: SigningDesk): Promise<News> {
  const parties = session.use((chancery) =>
    [...chancery.peers.keys()].filter(isReachable(chancery)),
  )
  const news = await Promise.all(parties.map((party) => callOne(session, party)))
  session.use((chancery) => desk.settle(chancery))
  return {
    done: news.flatMap(({ done }) => done),
    problems: news.flatMap(({ problems }) => problems),
  }
}

function isReachable(chancery: Chancery) {
  return (party: PartyId) =>
    isConfirmed(chancery, party) && chancery.peers.get(party)?.address !== undefined
}

async function callOne(session: Session, party: PartyId): Promise<News> {
  const call = session.use((chancery) => {
    const peer = chancery.peers.get(party)!
    return { address: peer.address!, box: packFor(chancery, peer)!, name: nameOf(chancery, party) }
  })
  try {
    const reply = await callNode(call.address, call.box)
    return session.use((chancery) => {
      const { accepted, problems } = receive(chancery, reply)
      return {
        done: [`${call.name}: exchanged, ${accepted.length} new entries.`],
        problems,
      }
    })
  } catch (error) {
    if (error instanceof ChanceryError) return { done: [], problems: [error.problem] }
    throw error
  }
}
