/**
 * A small world for tests: parties on disks that can die at a chosen act, a
 * clock that only moves when told, and chance from a seed.
 */
import { createHash } from 'node:crypto'
import type { PartyId } from '../../src/chancery/entries/body.ts'
import type { Chancery, Surroundings } from '../../src/chancery/node/chancery.ts'
import { openChancery } from '../../src/chancery/node/chancery.ts'
import type { Disk } from '../../src/chancery/node/disk.ts'
import { packFor, receive } from '../../src/chancery/node/exchange.ts'
import {
  cardOf,
  confirm,
  found,
  meet,
  partyOn,
  wordsFor,
} from '../../src/chancery/node/founding.ts'
import {
  type LockOptions,
  loadWorkingKeys,
  type WorkingKeys,
} from '../../src/chancery/node/keys.ts'
import { repairReceipts } from '../../src/chancery/node/take.ts'

export class Killed extends Error {}

export interface MortalDisk extends Disk {
  readonly files: Map<string, Buffer>
  /** Die after this many more writing acts; the last may be done in part. */
  dieAfter: number
  /** How much of the bytes the last append leaves behind, from 0 to 1. */
  torn: number
}

/** Files in memory. An act in which the disk dies leaves a beginning of what it appended. */
export function mortalDisk(): MortalDisk {
  const files = new Map<string, Buffer>()
  const disk: MortalDisk = {
    files,
    dieAfter: Number.POSITIVE_INFINITY,
    torn: 0.5,
    read: (path) => files.get(path),
    append: (path, bytes) => {
      const before = files.get(path) ?? Buffer.alloc(0)
      const lives = disk.dieAfter-- > 0
      const part = lives ? bytes : bytes.subarray(0, Math.floor(bytes.length * disk.torn))
      files.set(path, Buffer.concat([before, part]))
      if (!lives) throw new Killed(path)
    },
    replace: (path, bytes) => {
      if (disk.dieAfter-- <= 0) throw new Killed(path)
      files.set(path, Buffer.from(bytes))
    },
    cut: (path, length) => {
      files.set(path, files.get(path)!.subarray(0, length))
    },
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
  }
  return disk
}

/** Chance that can be had again: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface World {
  time: number
  readonly parties: Map<string, Resident>
}

export interface Resident {
  readonly name: string
  readonly disk: MortalDisk
  readonly around: Surroundings
  chancery: Chancery
}

/** Cheap on purpose: the strength of scrypt is tested elsewhere. */
export const testLock: LockOptions = {
  passphrase: 'for tests',
  cost: 2,
  random: (length) => Buffer.alloc(length, 7),
}

/** Parties that have all exchanged cards and confirmed each other's words. */
export function makeWorld(names: readonly string[], seed = 1): World {
  const world: World = { time: Date.parse('2027-03-01T08:00:00Z'), parties: new Map() }
  for (const name of names) addParty(world, name, seed)
  for (const one of world.parties.values())
    for (const other of world.parties.values()) if (one !== other) introduce(one, other)
  return world
}

export function addParty(world: World, name: string, seed: number): Resident {
  const disk = mortalDisk()
  let salt = 0
  const around: Surroundings = {
    disk,
    now: () => world.time,
    random: (length) =>
      createHash('sha256').update(`${seed} ${name} ${salt++}`).digest().subarray(0, length),
  }
  const chancery = found(around, { name, lock: testLock, recoveryLock: testLock })
  const resident = { name, disk, around, chancery }
  world.parties.set(name, resident)
  return resident
}

export function introduce(one: Resident, other: Resident): void {
  meet(one.chancery, cardOf(other.chancery))
  const words = wordsFor(other.chancery, other.chancery.party).join(' ')
  confirm(one.chancery, other.chancery.party, { words, how: 'telephone' })
}

/** Start a party's node again from what is on its disk. */
export function restart(resident: Resident): void {
  resident.disk.dieAfter = Number.POSITIVE_INFINITY
  const keys = keysOn(resident.disk)
  resident.chancery = openChancery(resident.around, partyOn(resident.around)!, keys)
  repairReceipts(resident.chancery)
}

/** Unlocking costs more than the rest of a start, and gives the same for the same files. */
function keysOn(disk: MortalDisk): WorkingKeys[] {
  const files = ['keys/working.json', 'keys/next.json'].map((path) => disk.files.get(path))
  const name = files.map((bytes) => bytes?.toString('latin1') ?? '').join()
  const known = unlocked.get(name) ?? loadWorkingKeys(disk, testLock.passphrase)!
  unlocked.set(name, known)
  return known
}

const unlocked = new Map<string, WorkingKeys[]>()

export function idOf(world: World, name: string): PartyId {
  return world.parties.get(name)!.chancery.party
}

/** One packet each way; what the receiver had to say about the first. */
export function exchange(from: Resident, to: Resident): ReturnType<typeof receive> {
  const box = packFor(from.chancery, from.chancery.peers.get(to.chancery.party)!)
  const received = receive(to.chancery, box)
  if (received.peer !== undefined) receive(from.chancery, packFor(to.chancery, received.peer))
  return received
}

/** Everybody talks with everybody until there is nothing new. */
export function settle(world: World, rounds = 4): void {
  const all = [...world.parties.values()]
  for (let round = 0; round < rounds; round++)
    for (const one of all) for (const other of all) if (one !== other) exchange(one, other)
}
