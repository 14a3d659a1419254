/** Warnings: what a person should know about the peers' logs and about his own, in plain words. */

import type { ChanceryProblem } from '../problem.ts'
import { parseNote } from '../proofs/note.ts'
import { isConfirmed, type Library, nameOf } from './chancery.ts'
import type { Peer } from './peer.ts'

/** What is wrong with our own log or with what others have shown us of theirs; nothing when all is well. */
export function warningsOf(chancery: Library): ChanceryProblem[] {
  const peers = [...chancery.peers.values()]
  return [...own(chancery), ...peers.flatMap((peer) => ofPeer(chancery, peer))]
}

function own({ behind, own, problems }: Library): ChanceryProblem[] {
  if (behind === undefined) return [...problems]
  return [
    ...problems,
    {
      code: 'behind',
      what: `others hold a checkpoint of our log with ${behind} entries that does not fit the ${own.length} here`,
      advice:
        'Nothing is signed until this is settled. Bring back the newest copy of the folder; if there is none, or the key was stolen, revoke the key.',
    },
  ]
}

function ofPeer(chancery: Library, peer: Peer): ChanceryProblem[] {
  const name = nameOf(chancery, peer.party)
  if (!isConfirmed(chancery, peer.party)) return [unconfirmed(name)]
  const heard = Math.max(0, ...peer.heard.map(sizeOf))
  return [
    ...(peer.broken === undefined ? [] : [broken(name)]),
    ...(heard > peer.verified ? [withheld(name, heard, peer.verified)] : []),
  ]
}

function unconfirmed(name: string): ChanceryProblem {
  return {
    code: 'not-confirmed',
    what: `${name} is not confirmed: the key here may be anybody's`,
    advice:
      'Compare its sixteen words over the telephone. Until then nothing is sent to it or taken from it.',
  }
}

function broken(name: string): ChanceryProblem {
  return {
    code: 'broken-log',
    what: `the log that ${name} shows now does not continue the one it showed before`,
    advice:
      'Both checkpoints are kept and shown to the others. Ask that party what happened before relying on anything new from it.',
  }
}

function withheld(name: string, heard: number, verified: number): ChanceryProblem {
  return {
    code: 'behind',
    what: `${name} has shown others a log of ${heard} entries, and us ${verified} of them`,
    advice:
      'This is so for a moment after every letter. If it lasts for days, that party keeps its log from us: ask it, and ask the others.',
  }
}

function sizeOf(note: string): number {
  return Number(parseNote(note)?.text.split('\n')[1] ?? 0)
}
