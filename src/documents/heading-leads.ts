/**
 * How a heading begins: by the noun of a document, in one of four ways. They
 * are rungs of a ladder: asked in order, and the first that fits decides, for
 * what the later ones know a paper by (a name, initials) is less than a noun
 * that begins the line.
 */
import { isSurePerson } from './names.ts'
import { alternatives, inHeadings, kindLeads, kindOfNoun } from './vocabulary.ts'

/** The noun with what stands before it. */
export interface HeadingLead {
  /** As it is written. */
  readonly noun: string
  /** Where the heading goes on behind it. */
  readonly end: number
  /** Length of the sender's name, where the heading begins with it. */
  readonly sender?: number
}

interface Rung {
  readonly name: 'noun' | 'filed under a name' | 'initials of an agency' | 'owner'
  readonly example: string
  readonly form: RegExp
  /** Asked only of lines that are set as headings: elsewhere it would read sentences. */
  readonly bare?: true
  /** What the form alone cannot tell. */
  readonly unless?: (groups: Readonly<Record<string, string>>) => boolean
}

const nouns = alternatives(kindOfNoun.keys())
const leads = alternatives(kindLeads)

/** An edition numbers its papers: "No. 3 Letter of the Board". A bare figure is a point of a list. */
const number = `(?:${inHeadings(({ numbers }) => numbers)}|№\\s?)\\d{1,4}[.:)]?\\s+`
/** A record number may stand there instead: "archive.example/52". */
const recordNumber = '(?=\\S[^\\s./]*[./][^\\s\\d]*\\d)\\S+\\s+'

/** The ways in which a heading begins, in the order in which they are asked. */
export const headingLadder: readonly Rung[] = [
  {
    name: 'noun',
    example: 'No. 3 Joint letter of the Board to the Guild',
    form: new RegExp(
      `^(?:${number}|${recordNumber})?(?:(?:${inHeadings((words) => words.leads)}|${leads})\\s+){0,8}(?<noun>${nouns})(?![\\p{L}])`,
      'iu',
    ),
  },
  {
    // A letter "Re: minutes of the call" only speaks of them.
    name: 'filed under a name',
    example: 'Lock gates: minutes of the call on 2 April',
    form: new RegExp(
      `^(?!(?:${inHeadings(({ labels }) => labels)}):)[^:.;]{2,48}:\\s+(?<noun>${inHeadings(({ minutes }) => minutes)})`,
      'iu',
    ),
    bare: true,
  },
  {
    // What it says stands in quotation marks, or nothing does.
    name: 'initials of an agency',
    example: 'NPA Report “The gates are shut”',
    form: new RegExp(`^(?<sender>\\p{Lu}{2,6})\\s+(?<noun>${nouns})s?(?=\\s*(?:["“«]|$))`, 'iu'),
  },
  {
    name: 'owner',
    example: "A.B. Quill's petition to the Board",
    form: new RegExp(
      `^(?<sender>\\p{Lu}[\\p{L}.’-]*(?:\\s\\p{Lu}[\\p{L}.’-]*){1,4}?)(?:${inHeadings(({ owned }) => owned)})\\s+(?:(?:${leads})\\s+)?(?<noun>${nouns})(?![\\p{L}])`,
      'iu',
    ),
    unless: ({ sender = '' }) => !isSurePerson(sender),
  },
]

/** How a line begins that may be a heading; nothing where no rung fits. */
export function leadOf(
  words: string,
  options: { readonly bare: boolean },
): HeadingLead | undefined {
  for (const { form, bare, unless } of headingLadder) {
    if (bare && !options.bare) continue
    const match = form.exec(words)
    if (match === null || unless?.(match.groups!)) continue
    const { noun = '', sender } = match.groups!
    return {
      noun,
      end: match[0].length,
      ...(sender === undefined ? {} : { sender: sender.length }),
    }
  }
  return undefined
}
