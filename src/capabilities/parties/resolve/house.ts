/**
 * Houses: whoever writes from the address of a body that the papers name writes
 * for it. Who has an address at `larkfieldschool.example` stands for Larkfield
 * School, unless most mail of that house goes to the house itself: then its
 * people are the parties. Where the address does not spell the body, the blocks
 * under the mails tell whose it is: "Claims <claims@weirco.example>" is signed
 * for the Weir Company.
 */
import { languages, withoutFirmLetters } from '../../../languages/index.ts'
import { nameWords } from '../../../record/index.ts'
import { type Entry, root } from './entry.ts'
import type { Head } from './reading.ts'
import type { Register } from './register.ts'

/** Writers of the register and the bodies from whose addresses, or for whom, they write. */
export function housed(heads: readonly Head[], register: Register): [writer: Entry, body: Entry][] {
  const hosts = peopleByHost(heads)
  // A record without mails asks no name of the register how an address would write it.
  if (hosts.size === 0) return []
  const bodies = bodiesByLabel(register)
  const found: [Entry, Entry][] = []
  for (const [host, people] of hosts) {
    if (isMostlyInternal(host, heads)) continue
    const signed = signing(host, heads, register)
    const labels = host.split('.')
    const body =
      labels.flatMap((label) => bodies.get(label) ?? [])[0] ??
      (labels.some((label) => providers.has(label)) ? undefined : only(signed.values()))
    for (const name of people) {
      const writer = register.find(name)
      if (writer?.kind === 'person' && body !== undefined) found.push([writer, body])
    }
    for (const [writer, own] of signed)
      if (own !== undefined && root(writer) !== own) found.push([writer, body ?? own])
  }
  return found
}

/** Mailboxes of a host and those who sign their mails, each with the one body for which he does; none where they are several. */
function signing(
  host: string,
  heads: readonly Head[],
  register: Register,
): ReadonlyMap<Entry, Entry | undefined> {
  const signed = new Map<Entry, Entry | undefined>()
  for (const { from, signedFor } of heads) {
    const [name, , , own] = from[0] ?? []
    const body = signedFor === undefined ? undefined : register.find(signedFor[0])
    if (own !== host || name === undefined || body?.kind !== 'organisation') continue
    for (const one of [name, signedFor?.[1]]) {
      const writer = typeof one === 'string' ? register.find(one) : undefined
      if (writer === undefined) continue
      const isSame = !signed.has(writer) || signed.get(writer) === root(body)
      signed.set(writer, isSame ? root(body) : undefined)
    }
  }
  return signed
}

/** The one that all are; none where they differ or one is open. */
function only<One>(all: Iterable<One | undefined>): One | undefined {
  const distinct = new Set(all)
  return distinct.size === 1 ? [...distinct][0] : undefined
}

function peopleByHost(heads: readonly Head[]): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>()
  for (const { from, to } of heads)
    for (const [name, , , host] of [...from, ...to]) {
      if (host === undefined) continue
      const known = people.get(host)
      if (known === undefined) people.set(host, new Set([name]))
      else known.add(name)
    }
  return people
}

function isMostlyInternal(host: string, heads: readonly Head[]): boolean {
  const own = heads.filter(({ from }) => from.some(([, , , one]) => one === host))
  const within = own.filter(({ to }) => to.every(([, , , one]) => one === host))
  return within.length * 2 > own.length
}

/** Bodies by their names run together, as addresses write them; a label that two bodies have is nobody's. */
function bodiesByLabel({ entries }: Register): Map<string, Entry> {
  const bodies = new Map<string, Entry | undefined>()
  for (const entry of entries) {
    const body = root(entry)
    if (body.kind !== 'organisation') continue
    for (const name of body.names) {
      const label = labelOf(name)
      if (label.length < shortest || providers.has(label)) continue
      bodies.set(label, bodies.has(label) && bodies.get(label) !== body ? undefined : body)
    }
  }
  return new Map(
    [...bodies].flatMap(([label, body]) => (body === undefined ? [] : [[label, body]])),
  )
}

function labelOf(name: string): string {
  return nameWords(withoutFirmLetters(name))
    .filter((word) => !legalForms.has(word))
    .join('')
    .replace(/[^a-z0-9-]/g, '')
}

/** Two letters are the end of an address more often than the name of a body. */
const shortest = 3

const legalForms: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.documents?.legalForms ?? []),
)

/** Those who keep the mail of everybody: an address there tells nothing of a side. */
const providers: ReadonlySet<string> = new Set([
  'aol',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'mail',
  'outlook',
  'proton',
  'yahoo',
])
