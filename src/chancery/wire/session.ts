/**
 * Sessions: one chancery, used by a node that runs and by commands beside it.
 *
 * Only one at a time may sign: two that sign at once would give the log two
 * faces. So each act takes the lock for the moment it needs, and whoever takes
 * it looks first whether another has written since, and then reads again.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '../../store/index.ts'
import type { PartyId } from '../entries/body.ts'
import { type Chancery, openChancery, type Surroundings } from '../node/chancery.ts'
import { partyOn } from '../node/founding.ts'
import { loadWorkingKeys } from '../node/keys.ts'
import { repairReceipts } from '../node/take.ts'
import { ChanceryError } from '../problem.ts'

export interface Session {
  readonly folder: string
  readonly around: Surroundings
  /** Do something with the chancery while nobody else can. */
  use<T>(run: (chancery: Chancery) => T): T
}

/** How long a command waits for the lock, in milliseconds. */
const patience = 15_000

/** Unlock a chancery; throws what a person can read when there is none, or the passphrase is wrong. */
export function openSession(folder: string, around: Surroundings, passphrase: string): Session {
  const party = requireParty(folder, around)
  const open = () => {
    const keys = loadWorkingKeys(around.disk, passphrase)
    if (keys === undefined)
      throw new ChanceryError(
        'passphrase-wrong',
        'the keys were not unlocked: the passphrase is not the right one',
        'Try again. Without the passphrase the keys cannot be had by anybody; the recovery key can put new ones in their place.',
      )
    return openChancery(around, party, keys)
  }
  let chancery: Chancery | undefined
  let mark = ''
  let inside = false
  return {
    folder,
    around,
    use: (run) => {
      if (inside && chancery !== undefined) return run(chancery)
      return locked(folder, around, () => {
        if (chancery === undefined || mark !== markOf(folder, around)) {
          chancery = open()
          repairReceipts(chancery)
        }
        inside = true
        try {
          const result = run(chancery)
          mark = markOf(folder, around)
          return result
        } catch (error) {
          // Half done in memory, perhaps; what counts is on the disk.
          chancery = undefined
          throw error
        } finally {
          inside = false
        }
      })
    },
  }
}

/** Whose chancery it is; throws what a person can read where there is none. */
export function requireParty(folder: string, around: Pick<Surroundings, 'disk'>): PartyId {
  const party = partyOn(around)
  if (party !== undefined) return party
  throw new ChanceryError(
    'unknown-party',
    `there is no chancery in "${folder}"`,
    'Make one with "rejoinder chancery init".',
  )
}

/** Run while holding the chancery's lock. */
function locked<T>(folder: string, around: Pick<Surroundings, 'now'>, run: () => T): T {
  const until = Date.now() + patience
  for (;;) {
    const lock = takeLock(join(folder, 'lock'), new Date(around.now()).toISOString())
    if (lock.kind === 'held') {
      try {
        return run()
      } finally {
        lock.release()
      }
    }
    if (Date.now() > until)
      throw new ChanceryError(
        'busy',
        `the chancery in "${folder}" is in use by process ${lock.holder?.process ?? 'unknown'}`,
        'Wait until it is done. If no such program runs any more, delete the file "lock" there.',
      )
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
}

/** Changes whenever anybody has added an entry or learnt something of a peer. */
export function markOf(folder: string, around: Surroundings): string {
  return ['entries', 'peers', 'keys']
    .flatMap((name) => around.disk.list(name).map((file) => join(name, file)))
    .map((path) => {
      const found = statSync(join(folder, path), { throwIfNoEntry: false })
      return `${path} ${found?.size} ${found?.mtimeMs}`
    })
    .join('\n')
}
