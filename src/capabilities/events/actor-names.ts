/** What the sides of events are called: the code that the words of a head give is the party's name run together. */
import { type EventActor, keptOf, type StandingRecord } from '../../record/index.ts'

/** The name of an actor's party, where the code stands for one; the code itself for states and movements. */
export function actorName(
  record: StandingRecord,
  { root, part }: Pick<EventActor, 'root' | 'part'>,
): string {
  const name = namesByCode(record).get(root) ?? root
  return part === undefined ? name : `${name}: ${part}`
}

const namesByCode = keptOf((record: StandingRecord): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { body } of record.findings('party'))
    for (const name of [body.id, body.name, ...body.names]) {
      const code = codeOf(name)
      // An acronym is what the side is called: it stays.
      if (!body.names.includes(code) && !names.has(code)) names.set(code, body.name)
    }
  return names
})

function codeOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}
