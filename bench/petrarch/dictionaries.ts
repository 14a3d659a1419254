/** Dictionaries of the PETRARCH coders, read as our own words: actors, agents, verbs with their patterns. */

export interface NamedCode {
  readonly name: string
  readonly code: string
  /** From and to when it holds, as `19950601`; open where the dictionary says nothing. */
  readonly from: string
  readonly to: string
}

/** Words before and behind a verb, and the code they give it. */
export interface Pattern {
  readonly before: readonly string[]
  readonly behind: readonly string[]
  readonly code: string
}

export interface Verb {
  readonly name: string
  readonly code: string
  readonly forms: readonly string[]
  readonly patterns: readonly Pattern[]
}

/** Lines without comments. */
function linesOf(words: string): string[] {
  return words
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trimEnd())
    .filter((line) => line.trim() !== '')
}

function plain(name: string): string {
  return name.replaceAll('_', ' ').trim()
}

/** Actors: a name, its synonyms, and its codes with their dates. */
export function actorsOf(words: string): NamedCode[] {
  const list: NamedCode[] = []
  let names: string[] = []
  for (const line of linesOf(words)) {
    const [name = ''] = line.split(/[[{]/)
    if (!/^\s*\[/.test(line))
      names = line.startsWith('+') ? [...names, plain(name.slice(1))] : [plain(name)]
    const known = line.startsWith('+') ? list.filter((one) => one.name === names[0]) : []
    for (const { code, from, to } of known) list.push({ name: names.at(-1)!, code, from, to })
    for (const [, given = ''] of line.matchAll(/\[([^\]]*)\]/g)) {
      const [, code = '', dates = ''] = /^\s*([A-Za-z+*/-]*)\s*(.*)$/.exec(given) ?? []
      const range = rangeOf(dates)
      for (const one of names) if (code !== '') list.push({ name: one, code, ...range })
    }
  }
  return list
}

function rangeOf(words: string): { from: string; to: string } {
  const day = (digits: string): string => (digits.length === 6 ? `19${digits}` : digits)
  const [one, other] = [...words.matchAll(/\d{6,8}/g)].map(([digits]) => day(digits))
  if (one === undefined) return { from: '', to: '99999999' }
  if (words.trim().startsWith('<')) return { from: '', to: one }
  if (words.trim().startsWith('>')) return { from: one, to: '99999999' }
  return { from: one, to: other ?? one }
}

/** Agents: a noun and what it adds to the code of a name; plurals by rule. */
export function agentsOf(words: string): ReadonlyMap<string, string> {
  const agents = new Map<string, string>()
  for (const line of linesOf(words)) {
    const [, name = '', code] = /^([^[{]*).*\[~?([A-Z]+)~?\]/.exec(line) ?? []
    if (code === undefined || name.includes('!')) continue
    const form = plain(name).toLowerCase()
    for (const one of [form, `${form}s`, form.replace(/man$/, 'men'), form.replace(/y$/, 'ies')])
      agents.set(one, code)
  }
  return agents
}

/** Verbs in blocks of their own, with sets of words put in their places. */
export function verbsOf(words: string): Verb[] {
  const sets = new Map<string, string[]>()
  const verbs: { name: string; code: string; forms: string[]; patterns: Pattern[] }[] = []
  let set: string[] | undefined
  for (const line of linesOf(words)) {
    const head = /^---\s*([^[]*?)\s*\[([^\]]*)\]\s*---/.exec(line)
    if (head !== null) {
      set = undefined
      verbs.push({ name: plain(head[1]!), code: head[2]!, forms: [], patterns: [] })
    } else if (line.startsWith('&')) {
      set = []
      sets.set(line.trim().replace(/_$/, ''), set)
    } else if (line.startsWith('+') && set !== undefined) set.push(line.slice(1).trim())
    else if (line.startsWith('-')) verbs.at(-1)?.patterns.push(...patternsOf(line, sets))
    else verbs.at(-1)?.forms.push(...formsOf(line))
  }
  return verbs
}

function formsOf(line: string): string[] {
  const [own = '', given] = line.replaceAll('+', '').split('{')
  const word = plain(own.split('[')[0]!).toLowerCase()
  if (given !== undefined)
    return [
      word,
      ...given
        .replace(/\}.*$/, '')
        .trim()
        .split(/\s+/)
        .map((one) => plain(one).toLowerCase()),
    ]
  const stem = word.replace(/e$/, '')
  const last = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : stem
  return [
    word,
    `${word}s`,
    `${last}es`,
    `${last}ed`,
    `${stem}ing`,
    `${stem}${stem.at(-1)}ed`,
    `${stem}${stem.at(-1)}ing`,
  ]
}

function patternsOf(line: string, sets: ReadonlyMap<string, readonly string[]>): Pattern[] {
  const [, words = '', code] = /^-\s*([^[]*)\[([^\]]*)\]/.exec(line) ?? []
  if (code === undefined) return []
  const [before = '', behind = ''] = words.split('*')
  const tokens = (part: string): string[][] =>
    spread(
      part.split(/[\s_]+/).filter((word) => word !== '' && !/^[$+%^]$/.test(word)),
      sets,
      0,
    )
  return tokens(before).flatMap((one) =>
    tokens(behind).map((other) => ({ before: one, behind: other, code })),
  )
}

/** Every choice of words for the sets that a pattern names. */
function spread(
  words: readonly string[],
  sets: ReadonlyMap<string, readonly string[]>,
  depth: number,
): string[][] {
  let all: string[][] = [[]]
  for (const word of words) {
    const members = depth < 4 ? sets.get(word) : undefined
    const choices =
      members === undefined
        ? [[word.toLowerCase()]]
        : members.flatMap((one) => spread(one.split(/[\s_]+/).filter(Boolean), sets, depth + 1))
    all = all.flatMap((sofar) => choices.map((choice) => [...sofar, ...choice])).slice(0, 400)
  }
  return all
}
