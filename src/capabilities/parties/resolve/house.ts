/**
 * Houses: whoever writes from the address of a body that the papers name writes
 * for it. Who has an address at `larkfieldschool.example` stands for Larkfield
 * School, unless most mail of that house goes to the house itself: then its
 * people are the parties.
 */
import { languages, withoutFirmLetters } from '../../../languages/index.ts'
import { nameWords } from '../../../record/index.ts'
import { type Entry, root } from './entry.ts'
import type { Head } from './reading.ts'
import type { Register } from './register.ts'

/** Persons of the register and the bodies from whose addresses they write. */
export function housed(heads: readonly Head[], register: Register): [person: Entry, body: Entry][] {
  const hosts = peopleByHost(heads)
  // A record without mails asks no name of the register how an address would write it.
  if (hosts.size === 0) return []
  const bodies = bodiesByLabel(register)
  const found: [Entry, Entry][] = []
  for (const [host, people] of hosts) {
    const body = host.split('.').flatMap((label) => bodies.get(label) ?? [])[0]
    if (body === undefined || isMostlyInternal(host, heads)) continue
    for (const name of people) {
      const person = register.find(name)
      if (person?.kind === 'person') found.push([person, body])
    }
  }
  return found
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
