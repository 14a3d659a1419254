/** Two dossiers with a chancery each, and what their rooms are asked: fill in, be shown, sign, carry. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { PartyId } from '../../src/chancery/entries/body.ts'
import { type Chancery, openLibrary } from '../../src/chancery/node/chancery.ts'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { cardOf, confirm, found, meet, wordsFor } from '../../src/chancery/node/founding.ts'
import { fold, type State } from '../../src/chancery/state/fold.ts'
import { noSettings, type StandingRecord } from '../../src/record/index.ts'
import { chanceryPart, type RoomPart } from '../../src/room/index.ts'

export const passphrase = 'three ducks on the weir'

export interface House {
  readonly dossier: string
  readonly party: PartyId
  readonly room: Hono
  readonly part: RoomPart
}

/** Two houses that have confirmed each other. */
export function twoHouses(): readonly [House, House] {
  const made = ['Mill Lane Tenants', 'Weir Company'].map(foundHouse)
  const [one, other] = made as [Founded, Founded]
  introduce(one.chancery, other.chancery)
  introduce(other.chancery, one.chancery)
  return [houseOf(one), houseOf(other)]
}

export function removeHouses(houses: readonly House[]): void {
  for (const { dossier } of houses) rmSync(dossier, { recursive: true, force: true })
}

interface Founded {
  readonly dossier: string
  readonly chancery: Chancery
}

function foundHouse(name: string): Founded {
  const dossier = mkdtempSync(join(tmpdir(), 'house-'))
  mkdirSync(join(dossier, 'sources'))
  // Cheap on purpose: the strength of scrypt is tested elsewhere.
  const lock = { passphrase, random: randomBytes, cost: 2 }
  const around = { disk: fileDisk(join(dossier, 'chancery')), now: Date.now, random: randomBytes }
  return { dossier, chancery: found(around, { name, lock, recoveryLock: lock }) }
}

function introduce(one: Chancery, other: Chancery): void {
  meet(one, cardOf(other))
  confirm(one, other.party, { words: wordsFor(other, other.party).join(' '), how: 'telephone' })
}

function houseOf({ dossier, chancery }: Founded): House {
  const part = chanceryPart(dossier, { canSign: true })!
  const room = new Hono()
  part.routes(room, (main) => main.markup)
  return { dossier, party: chancery.party, room, part }
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** The page of an address of the chancery. */
export function page({ part }: House, address: string): string {
  const url = new URL(address, 'http://room/')
  const rest = url.pathname.split('/').slice(2)
  const record = { settings: noSettings } as unknown as StandingRecord
  const found = part.view.page(record, { rest, query: url.searchParams })
  assert.ok(found, `there is no page ${address}`)
  return found.main.markup
}

export async function post(house: House, path: string, fields: Fields): Promise<Response> {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value as string)
  return house.room.request(path, { method: 'POST', body })
}

/** Fill in a form, look at what is shown, sign it; the page shown and the id of the entry. */
export async function sign(
  house: House,
  form: string,
  fields: Fields,
): Promise<{ shown: string; id: string }> {
  const path = form === '' ? '/chancery/write' : `/chancery/write/${form}`
  const shown = await (await post(house, path, { ...fields, do: 'show' })).text()
  const digest = /name="shown" value="([0-9a-f]{64})"/.exec(shown)?.[1]
  assert.ok(digest, `${form} was not shown: ${shown.slice(0, 2000)}`)
  const done = await post(house, path, { ...fields, do: 'sign', shown: digest, passphrase })
  assert.equal(done.status, 303, `${form}: ${await done.clone().text()}`)
  return { shown, id: done.headers.get('location')!.split('/').at(-1)! }
}

/** A courier from one room into the other. */
export async function carry(from: House, to: House): Promise<string> {
  const made = await post(from, '/chancery/exchange', {
    do: 'courier',
    party: to.party,
    passphrase,
  })
  assert.equal(made.status, 200)
  const file = await made.text()
  const taken = await post(to, '/chancery/exchange', { do: 'take', file, passphrase })
  return taken.text()
}

/** Until both have what the other said, and his receipts. */
export async function settleHouses([one, other]: readonly [House, House]): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await carry(one, other)
    await carry(other, one)
  }
}

export function stateOf({ dossier, party }: House): State {
  const around = { disk: fileDisk(join(dossier, 'chancery')), now: Date.now, random: randomBytes }
  return fold(openLibrary(around, party).held.values())
}
