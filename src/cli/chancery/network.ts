/** Verbs that carry: send, receive, serve. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  ChanceryError,
  type ChanceryProblem,
  callNode,
  isConfirmed,
  nameOf,
  packFor,
  readCourier,
  receive,
  runNode,
  writeCourier,
} from '../../chancery/index.ts'
import type { ExitCode } from '../command.ts'
import { portGiven } from '../port-given.ts'
import { type Desk, partyNamed, required, sayProblems, type Verb } from './desk.ts'
import { sayTaken } from './letters.ts'

const send: Verb = {
  name: 'send',
  takes: '[PARTY]',
  says: 'exchange with all parties that have an address, or with one; or --courier FILE for one',
  count: [0, 1],
  run: async (desk) => {
    const file = desk.given.value('courier')
    return file === undefined ? callAll(desk) : sendByCourier(desk, file)
  },
}

const receiveVerb: Verb = {
  name: 'receive',
  takes: 'FILE …',
  says: 'take in courier files',
  count: [1, 1000],
  run: async (desk) => {
    const session = await desk.session()
    let worst: ExitCode = 0
    for (const file of desk.words) {
      const bytes = readFileSync(file)
      session.use((chancery) => {
        const { accepted, problems, peer } = readCourier(chancery, bytes)
        if (peer !== undefined)
          desk.output.print(
            `${file}: from ${nameOf(chancery, peer.party)}, ${accepted.length === 1 ? 'one new entry' : `${accepted.length} new entries`}`,
          )
        sayTaken(chancery, desk, desk.output)
        sayProblems(desk.output, problems)
        if (problems.length > 0) worst = peer === undefined ? 3 : 1
      })
    }
    return worst
  },
}

const serve: Verb = {
  name: 'serve',
  takes: '',
  says: 'run the node: listen, deliver, acknowledge; [--port N] [--host ADDRESS] [--tls-cert FILE --tls-key FILE] [--publish-log]',
  count: [0, 0],
  run: async (desk) => {
    const { given, output } = desk
    const port = portGiven(given)
    const session = await desk.session()
    const said = new Set<string>()
    const running = await runNode({
      session,
      host: given.value('host') ?? '127.0.0.1',
      port,
      publishLog: given.has('publish-log'),
      ...tlsGiven(desk),
      onNews: (problems) => {
        session.use((chancery) => sayTaken(chancery, desk, output))
        sayProblems(
          output,
          problems.filter(({ what }) => !said.has(what) && said.add(what)),
        )
        if (said.size > 1000) said.clear()
      },
    })
    output.print(running.address)
    output.say(
      'The node runs; Ctrl-C ends it. It speaks the chancery protocol only, to confirmed parties.',
    )
    await new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    await running.close()
    return 0
  },
}

export const networkVerbs: readonly Verb[] = [send, receiveVerb, serve]

async function sendByCourier(desk: Desk, file: string): Promise<ExitCode> {
  const session = await desk.session()
  const [who] = desk.words
  if (who === undefined)
    throw new ChanceryError(
      'unknown-party',
      'a courier goes to one party',
      'Name it: chancery send DIR PARTY --courier FILE',
    )
  session.use((chancery) => {
    writeFileSync(file, writeCourier(chancery, partyNamed(chancery, who)))
    desk.output.print(
      `${file}\nOnly ${nameOf(chancery, partyNamed(chancery, who))} can open it. Until a receipt comes back, it may be made and sent again.`,
    )
  })
  return 0
}

async function callAll(desk: Desk): Promise<ExitCode> {
  const session = await desk.session()
  const [who] = desk.words
  const targets = session.use((chancery) => {
    const wanted = who === undefined ? undefined : partyNamed(chancery, who)
    return [...chancery.peers.values()]
      .filter(
        ({ party }) => isConfirmed(chancery, party) && (wanted === undefined || party === wanted),
      )
      .map((peer) => ({
        party: peer.party,
        name: nameOf(chancery, peer.party),
        address: peer.address,
      }))
  })
  let worst: ExitCode = 0
  for (const { party, name, address } of targets) {
    if (address === undefined) {
      desk.output.say(`${name} has no address: send it a courier file`)
      continue
    }
    const problems = await callOne(desk, { party, address })
    if (problems.length === 0) desk.output.print(`${name}: exchanged`)
    else worst = 1
    sayProblems(desk.output, problems)
  }
  return worst
}

async function callOne(
  desk: Desk,
  {
    party,
    address,
  }: { readonly party: Parameters<typeof isConfirmed>[1]; readonly address: string },
): Promise<readonly ChanceryProblem[]> {
  const session = await desk.session()
  try {
    const box = session.use((chancery) => packFor(chancery, chancery.peers.get(party)!)!)
    const reply = await callNode(address, box)
    return session.use((chancery) => {
      const { problems } = receive(chancery, reply)
      sayTaken(chancery, desk, desk.output)
      return problems
    })
  } catch (error) {
    if (error instanceof ChanceryError) return [error.problem]
    throw error
  }
}

function tlsGiven({ given }: Desk): { tls?: { cert: string; key: string } } {
  if (given.value('tls-cert') === undefined) return {}
  const [cert, key] = [required(given, 'tls-cert'), required(given, 'tls-key')]
  return { tls: { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } }
}
