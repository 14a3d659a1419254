/**
 * Where a match can begin, told from the first letters of words.
 *
 * A pattern that begins at the edge of a word with one of so many letters can match
 * at few places of a text only, and is tried at those alone.
 */
import { type PatternNode, readPattern } from './pattern-source.ts'

/** Signs that are told apart at the beginning of a word. */
const depth = 3

/** More beginnings than these tell nothing. */
const most = 2000

/** What a match begins with; `open` while what stands behind is known. */
interface Lead {
  readonly text: string
  readonly open: boolean
}

/** Stand for places where no letter is before, and none behind. */
const edge = '\u0001'
const end = '\u0002'
const empty: readonly Lead[] = [{ text: '', open: true }]
const anything: readonly Lead[] = [{ text: '', open: false }]

/**
 * The first signs, at most three, that every match of a pattern begins with: small letters,
 * `#` for a digit, a space for what is neither; `undefined` where it may begin with anything,
 * or in the middle of a word.
 */
export function leadsOf(source: string): ReadonlySet<string> | undefined {
  const leads = new Set<string>()
  for (const { text } of leadsIn(readPattern(source))) {
    const [, first = ''] = /^\u0001+([a-z#][\s\S]*)$/.exec(text) ?? []
    if (first === '') return undefined
    leads.add(first.replace(/[\u0001\u0002]/g, ' ').slice(0, depth))
  }
  return leads.size > most ? undefined : leads
}

function leadsIn(node: PatternNode): readonly Lead[] {
  switch (node.kind) {
    case 'letter':
      return node.of.map((letter) => ({ text: signOf(letter), open: true }))
    case 'any':
      return anything
    case 'edge':
      return [{ text: edge, open: true }]
    case 'end':
      return [{ text: end, open: true }]
    case 'nothing':
    case 'beside':
      return empty
    case 'choice':
      return node.parts.flatMap(leadsIn)
    case 'sequence':
      return inSequence(node.parts)
    case 'repeat':
      return repeated(leadsIn(node.part), node)
  }
}

/** As the places of a text are kept: only small letters of the plain alphabet and digits. */
function signOf(letter: string): string {
  const code = letter.length === 1 ? letter.charCodeAt(0) : 0
  if (code >= 65 && code <= 90) return letter.toLowerCase()
  if ((code >= 97 && code <= 122) || letter === '#') return letter
  return code >= 48 && code <= 57 ? '#' : ' '
}

/** Lists of thousands of words are read so, and of each only the first signs. */
function inSequence(parts: readonly PatternNode[]): readonly Lead[] {
  let leads = empty
  for (const part of parts) {
    if (leads.length > most || !leads.some(({ open }) => open)) break
    leads = joined(leads, leadsIn(part))
  }
  return leads
}

function joined(leads: readonly Lead[], next: readonly Lead[]): readonly Lead[] {
  if (leads.length === 1 && next.length === 1) return [joinedLead(leads[0]!, next[0]!)]
  const all = leads.flatMap((lead) =>
    lead.open ? next.map((behind) => joinedLead(lead, behind)) : [lead],
  )
  return [...new Map(all.map((lead) => [`${lead.text} ${lead.open}`, lead])).values()]
}

function joinedLead(lead: Lead, behind: Lead): Lead {
  if (!lead.open) return lead
  const text = lead.text + behind.text
  return { text, open: behind.open && !isLong(text) }
}

/** Behind an edge in the middle a text is a gap, and more of it is not told. */
function isLong(text: string): boolean {
  let at = 0
  while (text[at] === edge) at += 1
  return text.length - at >= depth || text.includes(edge, at) || text.includes(end, at)
}

function repeated(
  leads: readonly Lead[],
  { least, most: times }: { readonly least: number; readonly most: number },
): readonly Lead[] {
  const some = times === 1 ? leads : leads.map(({ text }) => ({ text, open: false }))
  return least === 0 ? [...some, ...empty] : some
}
