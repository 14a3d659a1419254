/**
 * Where the matches of many patterns can begin, told from the first letters of words.
 *
 * Most patterns of a language are lists of words, and most texts hold none of
 * them. Running each pattern over each text costs far more than one walk over
 * the words that asks which patterns can begin with these letters at all.
 */

/** A list of words to look for: `forms` begins at the edge of a word. */
export interface WordPattern {
  readonly before: string
  readonly forms: string
  readonly behind: string
  readonly flags: string
}

/** Patterns that are tried only where one of their words may begin. */
export interface LeadTable {
  /** Reads a text once; asked for a pattern, gives its matches in order, as `matchAll` would. */
  in(words: string): (pattern: number) => Iterable<RegExpExecArray>
}

/** Letters that are told apart at the beginning of a word. */
const depth = 3

const nowhere: readonly number[] = []

/** A table for patterns that begin at the edge of a word. */
export function leadTable(patterns: readonly WordPattern[]): LeadTable {
  const leads = patterns.map(({ forms }) => leadsOf(forms))
  const byLead = patternsByLead(leads)
  const compiled = patterns.map(
    ({ before, forms, behind, flags }, pattern) =>
      new RegExp(`${before}(?:${forms})${behind}`, `${flags}${leads[pattern] ? 'y' : 'g'}`),
  )
  return {
    in(words) {
      const places = placesOf(words, byLead)
      return (pattern) =>
        leads[pattern] === undefined
          ? words.matchAll(compiled[pattern]!)
          : matchesAt(compiled[pattern]!, words, places.get(pattern))
    },
  }
}

function patternsByLead(
  leads: readonly (ReadonlySet<string> | undefined)[],
): Map<number, number[]> {
  const byLead = new Map<number, number[]>()
  for (const [pattern, own] of leads.entries())
    for (const lead of own ?? []) {
      const key = keyOf(lead, 0, lead.length)
      const all = byLead.get(key)
      if (all === undefined) byLead.set(key, [pattern])
      else all.push(pattern)
    }
  return byLead
}

/** By pattern, where in the words a match of it can begin. */
function placesOf(
  words: string,
  byLead: ReadonlyMap<number, readonly number[]>,
): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at < words.length; at += 1) {
    if (!isLetter(words.charCodeAt(at)) || (at > 0 && isLetter(words.charCodeAt(at - 1)))) continue
    for (let length = 1; length <= depth && at + length <= words.length; length += 1)
      for (const pattern of byLead.get(keyOf(words, at, length)) ?? nowhere) {
        const own = places.get(pattern)
        if (own === undefined) places.set(pattern, [at])
        else if (own.at(-1) !== at) own.push(at)
      }
  }
  return places
}

/** The matches of a sticky pattern at some places, one behind the other. */
function matchesAt(
  pattern: RegExp,
  words: string,
  places: readonly number[] | undefined,
): readonly RegExpExecArray[] {
  if (places === undefined) return noMatches
  const matches: RegExpExecArray[] = []
  let from = 0
  for (const place of places) {
    if (place < from) continue
    pattern.lastIndex = place
    const match = pattern.exec(words)
    if (match === null) continue
    from = place + match[0].length
    matches.push(match)
  }
  return matches
}

const noMatches: readonly RegExpExecArray[] = []

function keyOf(words: string, at: number, length: number): number {
  let key = 0
  for (let letter = at; letter < at + length; letter += 1)
    key = key * 0x10000 + small(words.charCodeAt(letter))
  return key
}

/** Without capitals, as patterns with the flags i and u see it. */
function small(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x17f ? 115 : code === 0x212a ? 107 : code
}

function isLetter(code: number): boolean {
  const lower = small(code)
  return lower >= 97 && lower <= 122
}

/** What a match begins with: `open` where more of it may be known behind. */
interface Lead {
  readonly text: string
  readonly open: boolean
}

const empty: readonly Lead[] = [{ text: '', open: true }]
const anything: readonly Lead[] = [{ text: '', open: false }]

/**
 * The first letters, at most three, that every match of a pattern begins with;
 * `undefined` where it may begin with anything.
 */
export function leadsOf(source: string): ReadonlySet<string> | undefined {
  const reading = { source, at: 0 }
  const leads = new Set(alternatives(reading).map(({ text }) => text.toLowerCase()))
  const isKnown = [...leads].every((lead) => isLetter(lead.charCodeAt(0)))
  return isKnown && reading.at === source.length ? leads : undefined
}

interface Reading {
  readonly source: string
  at: number
}

function alternatives(reading: Reading): Lead[] {
  const all = [...sequence(reading)]
  while (reading.source[reading.at] === '|') {
    reading.at += 1
    all.push(...sequence(reading))
  }
  return all
}

function sequence(reading: Reading): readonly Lead[] {
  let leads = empty
  while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at]!))
    leads = joined(leads, repeated(atom(reading), reading))
  return leads
}

function joined(leads: readonly Lead[], next: readonly Lead[]): readonly Lead[] {
  if (leads.every(({ open }) => !open)) return leads
  const all = leads.flatMap((lead) =>
    lead.open
      ? next.map(({ text, open }) => ({ text: lead.text + text, open: lead.open && open }))
      : [lead],
  )
  const cut = all.map(({ text, open }) => ({
    text: text.slice(0, depth),
    open: open && text.length < depth,
  }))
  return [...new Map(cut.map((lead) => [`${lead.text} ${lead.open}`, lead])).values()]
}

/** An atom with what says how often it stands. */
function repeated(atomLeads: readonly Lead[], reading: Reading): readonly Lead[] {
  const [sign] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reading.source.slice(reading.at)) ?? ['']
  reading.at += sign.length
  if (sign === '') return atomLeads
  const once = sign.startsWith('?')
  const mayLack = once || sign.startsWith('*') || /^\{0[,}]/.test(sign)
  const more = once ? atomLeads : atomLeads.map(({ text }) => ({ text, open: false }))
  return mayLack ? [...more, ...empty] : more
}

function atom(reading: Reading): readonly Lead[] {
  const { source } = reading
  const sign = source[reading.at]!
  reading.at += 1
  if (sign === '(') return group(reading)
  if (sign === '[') return letters(reading)
  if (sign === '\\') return escaped(reading)
  if (sign === '^' || sign === '$') return empty
  return sign === '.' ? anything : [{ text: sign, open: true }]
}

function group(reading: Reading): readonly Lead[] {
  const [opening] = /^(?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(reading.source.slice(reading.at))!
  reading.at += opening.length
  const leads = alternatives(reading)
  reading.at += 1
  return /^\?<?[=!]$/.test(opening) ? empty : leads
}

function letters(reading: Reading): readonly Lead[] {
  const [inside] = /^(?:[^\]\\]|\\.)*/.exec(reading.source.slice(reading.at))!
  reading.at += inside.length + 1
  return /^[a-z]+$/i.test(inside) ? [...inside].map((text) => ({ text, open: true })) : anything
}

function escaped(reading: Reading): readonly Lead[] {
  const [sign] = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/.exec(
    reading.source.slice(reading.at),
  ) ?? ['']
  reading.at += sign.length
  if (sign === 'b' || sign === 'B') return empty
  return /^[a-z\d]/i.test(sign) ? anything : [{ text: sign, open: true }]
}
