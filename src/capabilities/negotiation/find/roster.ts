/**
 * Who is in the room: the people whom minutes list as present, with all that the
 * minutes then call them: first names, last names, initials, a short name in brackets.
 */
import type { MeetingWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'

/** What somebody is called in the minutes → his name as the list of those present gives it. */
export type Roster = ReadonlyMap<string, string>

/** The people whom lines of minutes list; what two of them are called is nobody's name. */
export function rosterOf(lines: readonly string[], words: MeetingWords): Roster {
  const people = lines.flatMap((_, at) => listedAt(lines, at, words))
  const roster = new Map<string, string>()
  const shared = new Set<string>()
  for (const { name, called } of people)
    for (const one of called) {
      const known = roster.get(one)
      if (known !== undefined && known !== name) shared.add(one)
      roster.set(one, name)
    }
  for (const one of shared) roster.delete(one)
  return roster
}

/** Those who were there by name, without those who only sent apologies. */
export function presentIn(lines: readonly string[], words: MeetingWords): string[] {
  const people = lines.flatMap((line, at) =>
    absentLine(words).test(line) ? [] : listedAt(lines, at, words),
  )
  return [...new Set(people.map(({ name }) => name))]
}

/** The people whom a line lists as present, with the lines in which it goes on. */
function listedAt(lines: readonly string[], at: number, words: MeetingWords): Person[] {
  const [label, listed = ''] = presentLine(words).exec(lines[at]!) ?? []
  return label === undefined ? [] : peopleIn([listed, ...goneOn(listed, lines, at)].join(' '))
}

const absentLine = once(
  ({ absent }: MeetingWords): RegExp => new RegExp(`^\\W{0,4}(?:${absent})(?!\\p{L})`, 'iu'),
)

/** Whether a line lists those who were there. */
export function isPresentLine(line: string, words: MeetingWords): boolean {
  return presentLine(words).test(line)
}

const presentLine = once(
  ({ present }: MeetingWords): RegExp =>
    new RegExp(
      `^\\W{0,4}(?:${present})(?:\\s*:|\\s+(?:were|was|are|waren|sind)\\b:?)\\W{0,4}(.*)$`,
      'iu',
    ),
)

/** A list goes on in the next line behind a comma, or stands a name a line under its label. */
function goneOn(first: string, lines: readonly string[], at: number): string[] {
  const more: string[] = []
  let last = first.trim()
  for (const line of lines.slice(at + 1, at + 1 + mostLines)) {
    const isList = last === '' || more.length > 0 ? isNames.test(line) : false
    if (!/(?:[,;]| and| und)$/u.test(last) && !isList) break
    more.push(isList ? `${line.replace(/^\W+/u, '')};` : line)
    last = first.trim() === '' && isList ? '' : line.trim()
  }
  return more
}

const mostLines = 20
const person = "\\p{Lu}[\\p{L}.'’-]*"
const isNames = new RegExp(`^\\W{0,3}${person}(?: ${person}){0,3}(?:\\s*[(,–-][^.:]{0,60})?$`, 'u')

interface Person {
  readonly name: string
  readonly called: readonly string[]
}

function peopleIn(list: string): Person[] {
  return list
    .replace(/\.\s*$/u, '')
    .split(/[;,]|\s(?:and|und|&)\s/u)
    .flatMap((piece): Person[] => {
      const [outside = '', inside = ''] = piece.split('(')
      // "Una's husband Leo Hart", "the architect Ivo Lenz": the name is what stands last.
      const name = fullName.exec(outside.trim())?.[0]
      if (name === undefined) return []
      const parts = name.split(' ').filter((part) => !isTitle.test(part))
      const bracketed = new RegExp(`^${person}(?=\\)?\\s*$)`, 'u').exec(inside.trim())?.[0]
      const initials = parts.length > 1 ? parts.map((part) => part[0]).join('') : undefined
      return [
        {
          name: parts.join(' '),
          called: [
            ...new Set([
              name,
              parts.join(' '),
              parts[0]!,
              parts.at(-1)!,
              ...(initials === undefined ? [] : [initials]),
              ...(bracketed === undefined ? [] : [bracketed]),
            ]),
          ].filter((one) => one.length > 1),
        },
      ]
    })
}

/** What may stand before a name in minutes, and is none of it: "Mr", "Frau". */
export const title = '(?:Mrs?|Ms|Miss|Dr|Herr|Frau|Prof)\\.?'
const isTitle = new RegExp(`^${title}$`, 'u')

const fullName = new RegExp(`${person}(?: ${person}){0,3}$`, 'u')
