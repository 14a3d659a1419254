/** What the sides of events are called, and their parts. */
import { english, sideName } from '../../languages/index.ts'
import { codeOfName, nameOfCode } from '../../markup/index.ts'
import type { EventActor, StandingRecord } from '../../record/index.ts'

/** The name of an actor's party, where the code stands for one; else that of the state or movement. */
export function actorName(
  record: StandingRecord,
  { root, part, words = '' }: Pick<EventActor, 'root' | 'part'> & { readonly words?: string },
): string {
  const name = nameOfCode(record, root) ?? sideName(root) ?? root
  return part === undefined ? name : `${name}: ${partWords(part, words)}`
}

/** What a part is called: a body by its noun, a person as he stands in the words; else the code itself. */
function partWords(part: string, words: string): string {
  const body = english.events?.bodies.find((one) => one.part === part)?.forms[0]
  if (body !== undefined) return body
  const names = words.match(/[\p{L}’'-]+/gu) ?? []
  for (let from = 0; from < names.length; from += 1)
    for (let to = from + 1; to <= names.length; to += 1) {
      const name = names.slice(from, to).join(' ')
      if (codeOfName(name) === part) return name
    }
  return isLikeName.test(part) ? `${part[0]}${part.slice(1).toLowerCase()}` : part
}

/** A code of some letters is a surname; of few an acronym, of many a name run together. */
const isLikeName = /^\p{Lu}{4,12}$/u
