/** Verifying a chancery from nothing: every signature, every place, every mirrored log. */
import type { PartyId } from './entries/body.ts'
import { leafOf } from './entries/entry.ts'
import type { Chancery } from './node/chancery.ts'
import { nameOf } from './node/chancery.ts'
import { loadEntries } from './node/journal.ts'
import type { ChanceryProblem } from './problem.ts'
import { openedBy } from './state/faces.ts'
import { authorityOf } from './state/keyring.ts'

export interface Verified {
  /** Entries whose signature, right to sign and place in the log were found good. */
  readonly good: number
  readonly problems: readonly ChanceryProblem[]
}

/** Read everything on the disk again and believe nothing. */
export function verifyChancery(chancery: Chancery): Verified {
  const logs = [chancery.party, ...chancery.peers.keys()]
  const results = logs.map((log) => verifyLog(chancery, log))
  return {
    good: results.reduce((sum, { good }) => sum + good, 0),
    problems: results.flatMap(({ problems }) => problems),
  }
}

function verifyLog(chancery: Chancery, log: PartyId): Verified {
  const { entries, problems } = loadEntries(chancery.around.disk, log, 'anywhere')
  const history = chancery.histories.get(log)
  const name = nameOf(chancery, log)
  const tree = log === chancery.party ? chancery.tree : chancery.peers.get(log)!.mirror
  const faults = entries.flatMap((entry): ChanceryProblem[] => {
    const authority = authorityOf(entry, history)
    if (authority.kind === 'none')
      return [
        fault('signature-wrong', `an entry of ${name} at place ${entry.place}: ${authority.why}`),
      ]
    const leaf = tree.leaf(entry.place)
    if (leaf === undefined || leaf.equals(leafOf(entry.id)) || authority.kind === 'disputed')
      return []
    return [
      fault('not-in-log', `an entry of ${name} is not what its log holds at place ${entry.place}`),
    ]
  })
  const notes = verifyNote(chancery, log)
  return { good: entries.length - faults.length, problems: [...problems, ...faults, ...notes] }
}

function verifyNote(chancery: Chancery, log: PartyId): ChanceryProblem[] {
  const peer = chancery.peers.get(log)
  const history = chancery.histories.get(log)
  if (peer?.note === undefined || history === undefined) return []
  const shown = openedBy(history, peer.note)
  if (shown !== undefined && peer.mirror.root(shown.size).equals(shown.root)) return []
  return [
    fault(
      'broken-log',
      `the log of ${nameOf(chancery, log)} as mirrored here does not have the root that was signed`,
    ),
  ]
}

function fault(
  code: 'signature-wrong' | 'not-in-log' | 'broken-log',
  what: string,
): ChanceryProblem {
  return {
    code,
    what,
    advice:
      'The files were changed outside the chancery, or the disk is failing; compare with a copy.',
  }
}
