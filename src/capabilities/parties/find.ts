/**
 * Names in the words of a document: persons, bodies, and acronyms where they
 * are first explained.
 *
 * A body is known by its noun (committee, ministry), a person by a title, a
 * given name or initials before the surname. A surname or an acronym alone is
 * a name only where its full form stands in the document or is known already;
 * so a place or an adjective with a capital is not taken for a person.
 */
import type { DocumentWords, Language } from '../../languages/index.ts'
import { english, isLetteredFirm } from '../../languages/index.ts'
import type { Span } from '../../text/index.ts'

export interface FoundName extends Span {
  readonly name: string
  readonly named: 'organisation' | 'person'
}

/** "Communist Party of X (CPX)": an acronym learnt from its first full use. */
export interface Definition extends Span {
  readonly name: string
  readonly acronym: string
}

/** What the dossier knows before a document is read. */
export interface KnownNames {
  isSurname(word: string): boolean
  isAcronym(word: string): boolean
}

const particle = '&|of|for|and|on|de|des|du|der|von|van|zu|di|del|della|la|le|im|für'
/** A capitalised word; a point belongs to initials, acronyms and short titles only. */
const capital =
  "(?:(?:\\p{Lu}\\.){1,8}|(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Capt|Col|Gen|Lt|Sgt|St|Hr|Fr|Frl)\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)"
/** Capitalised words in a row, small words of names and the sign of a firm between them. */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])${capital}(?:(?: |(?<=\\.) ?)(?:(?:${particle}) (?:(?:the|der|die|la|le|l'|des) )?)?${capital})*`,
  'gu',
)
const definition =
  /(?<name>\p{Lu}[\p{L}'’-]+(?: (?:of|for|and|the|on|in|de|des|der|du|di|la|für|und|et|\p{Lu}[\p{L}'’-]+)){1,12}) \((?:the |hereafter |hereinafter )?["“‘']?(?<acronym>\p{Lu}[\p{Lu}.]{1,9})["”’']?\)/gu

/** Acronyms that the words explain. */
export function definitionsIn(words: string): Definition[] {
  const found: Definition[] = []
  for (const match of words.matchAll(definition)) {
    const acronym = match.groups!.acronym!.replace(/\./g, '')
    const name = tailWithInitials(match.groups!.name!, acronym)
    if (name === undefined) continue
    const start = match.index + match.groups!.name!.length - name.length
    found.push({ name, acronym, start, end: start + name.length })
  }
  return found
}

/** The end of a run of words whose capitals spell the acronym: "In the Trades Union Council (TUC)". */
function tailWithInitials(name: string, acronym: string): string | undefined {
  const words = [...name.matchAll(/\S+/g)]
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const tail = name.slice(words[at]!.index)
    const capitals = tail
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (capitals === acronym) return tail
    if (capitals.length > acronym.length) return undefined
  }
  return undefined
}

/** A capitalised word that stands alone: a name where it is known as one. */
export interface LoneName extends Span {
  readonly name: string
  /** The surname of somebody whom the same words name in full. */
  readonly isOwn: boolean
}

export interface NamesRead {
  /** Names beyond doubt, in order. */
  readonly names: readonly FoundName[]
  readonly lone: readonly LoneName[]
}

/** Every name in the words, in order. */
export function namesIn(
  words: string,
  language: Language | undefined,
  known: KnownNames,
): FoundName[] {
  const { names, lone } = readNames(words, language)
  const told = lone.flatMap(({ isOwn, ...one }): FoundName[] => {
    if (known.isAcronym(one.name)) return [{ ...one, named: 'organisation' }]
    return isOwn || known.isSurname(one.name) ? [{ ...one, named: 'person' }] : []
  })
  return [...names, ...told].sort((one, other) => one.start - other.start)
}

/** What the words alone say of names; which of the lone ones are names, only the dossier knows. */
export function readNames(words: string, language: Language | undefined): NamesRead {
  const lexicon = lexiconOf(language?.documents ?? english.documents!)
  const names: FoundName[] = []
  const surnames = new Set<string>()
  const lone: Omit<LoneName, 'isOwn'>[] = []
  for (const match of words.matchAll(run)) {
    for (const piece of partedByInitials(match[0]).flatMap((part) => piecesIn(part, lexicon))) {
      const start = match.index + piece.start
      const found = readPiece(piece.words, lexicon)
      if (found === undefined) {
        // "Later Quill wrote": the first word of a sentence has a capital too.
        const last = piece.words.lastIndexOf(' ') + 1
        lone.push(loneName(piece.words.slice(last), start + last))
        continue
      }
      const at = start + found.offset
      names.push({ start: at, end: at + found.name.length, name: found.name, named: found.named })
      if (found.named === 'person') surnames.add(found.name.split(' ').at(-1)!)
    }
  }
  return { names, lone: lone.map((one) => ({ ...one, isOwn: surnames.has(one.name) })) }
}

interface Part {
  readonly words: string
  readonly start: number
}

function piecesIn({ words, start }: Part, lexicon: Lexicon): Part[] {
  return piecesOf(words, lexicon).map((piece) => ({ ...piece, start: start + piece.start }))
}

/** "E. Brask A.B. Quill": behind initials and a surname other initials begin another's name. */
function partedByInitials(words: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const { index, 0: gap } of words.matchAll(betweenTwo)) {
    parts.push({ words: words.slice(start, index), start })
    start = index + gap.length
  }
  return [...parts, { words: words.slice(start), start }]
}

const betweenTwo =
  /(?<=(?<!\S)(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}’'-]{2,}) (?=(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll})/gu

function loneName(words: string, start: number): Omit<LoneName, 'isOwn'> {
  const name = words.replace(/['’]s?$|\.$/u, '')
  return { start, end: start + name.length, name }
}

interface Lexicon {
  readonly words: DocumentWords
  readonly bodies: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Nouns of documents. */
  readonly papers: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  readonly meetings: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  /** Titles that part a name from the body before it: "… of the Guild Comrade D". */
  readonly personTitles: ReadonlySet<string>
}

const lexicons = new Map<DocumentWords, Lexicon>()

function lexiconOf(words: DocumentWords): Lexicon {
  const made = lexicons.get(words) ?? {
    words,
    bodies: new Set([...words.bodies, ...words.legalForms].filter((body) => body.length > 2)),
    titles: new Set(words.titles),
    given: new Set(words.givenNames),
    common: new Set([...words.common, ...words.dateParticles, ...words.weekdays]),
    months: new Set(words.months.flat()),
    days: new Set(words.weekdays),
    papers: new Set(Object.keys(words.kinds)),
    offices: new Set(words.offices),
    places: new Set(words.places),
    generic: new Set(words.genericNameWords),
    meetings: new Set(words.meetings),
    streets: new Set(words.addressWords),
    personTitles: new Set(
      words.titles.filter(
        (title) => words.addressing.includes(title) || words.vocatives.includes(title),
      ),
    ),
  }
  lexicons.set(words, made)
  return made
}

/** A run may hold several names: "Comrade A and the Ministry of B", "the Committee of C Comrade D". */
function piecesOf(words: string, lexicon: Lexicon): { words: string; start: number }[] {
  const pieces: { words: string; start: number }[] = []
  let start = 0
  for (const match of words.matchAll(/ (and (?:the )?|(?=(?:\p{L}+)[. ]))/gu)) {
    if (match.index < start) continue
    const after = match.index + match[0].length
    const behind = words.slice(after)
    const joined = match[1] !== ''
    const isOwn = joined
      ? match[0].endsWith('the ') || readPiece(behind, lexicon) !== undefined
      : lexicon.personTitles.has(/^\p{L}+/u.exec(behind)![0].toLowerCase())
    if (!isOwn) continue
    pieces.push({ words: words.slice(start, match.index), start })
    start = after
  }
  pieces.push({ words: words.slice(start), start })
  return pieces
}

/** Reads a run of capitalised words as one name; nothing when it is none beyond doubt. */
function readPiece(
  words: string,
  lexicon: Lexicon,
): { name: string; named: FoundName['named']; offset: number } | undefined {
  const offset = leadOf(words, lexicon)
  const bare = beforeDate(words.slice(offset), lexicon).replace(/(?:['’]s?)$|['’]s .*$/u, '')
  const tokens = bare.split(' ')
  const lower = tokens.map((token) => token.toLowerCase().replace(/['’.]s?$/u, ''))
  const isTitled = titled(ownTitles(words.slice(0, offset), lexicon), lexicon)
  if (tokens.length === 1)
    return isTitled && isSurname(bare, lexicon)
      ? { name: bare, named: 'person', offset }
      : undefined
  if (tokens.length > 14 || lexicon.places.has(lower.slice(0, 2).join(' '))) return undefined
  if (lower.some((token) => lexicon.bodies.has(token)))
    return isBody(lower, lexicon) ? { name: bare, named: 'organisation', offset } : undefined
  if (isLetteredFirm(bare)) return { name: bare, named: 'organisation', offset }
  const person = personOf(tokens, lower, isTitled, lexicon)
  return person === undefined ? undefined : { name: person, named: 'person', offset }
}

/** How long the words before the name are: titles, offices, articles, openers of a sentence. */
function leadOf(words: string, lexicon: Lexicon): number {
  let length = 0
  for (;;) {
    const first = /^(\S+)(?: (?:of|for) (?:the )?| |$)/u.exec(words.slice(length))
    const lower = first?.[1]?.toLowerCase().replace(/['’.]s?$/u, '') ?? ''
    if (first === null) return length
    // "Memorandum of the Harbour Board" is a paper and not a body.
    const isPaper = lexicon.papers.has(lower) && / (?:of|for) /.test(first[0])
    if (!isPaper && !isLead(lower, lexicon)) return length
    // "Secretary of State" is no title of a State, "Secretary of the Guild" one of the Guild.
    length += first[0].length
  }
}

/** "Committee of the Guild of March 3": a name ends before a date. */
function beforeDate(words: string, { months, days }: Lexicon): string {
  for (const match of words.matchAll(/ (?:(?:of|on|in) )?(\p{L}+)/gu)) {
    const word = match[1]!.toLowerCase()
    if (months.has(word) || days.has(word)) return words.slice(0, match.index)
  }
  return words
}

/** Not a plural ("the workers' parties"), no place ("Custom House Quay"), and more than the bare noun ("our Central Committee"). */
function isBody(
  lower: readonly string[],
  { bodies, generic, meetings, streets }: Lexicon,
): boolean {
  if (lower.some((token) => meetings.has(token)) || streets.has(lower.at(-1)!)) return false
  const noun = lower.find((token) => bodies.has(token))!
  if (
    /(?:ies|[^su]s)$/.test(noun) &&
    (bodies.has(noun.replace(/ies$/, 'y')) || bodies.has(noun.replace(/s$/, '')))
  )
    return false
  return lower.some((token) => token.length > 2 && !bodies.has(token) && !generic.has(token))
}

/** Words before a name that are not of it: titles, articles, words that begin a sentence. */
function isLead(lower: string, { titles, offices, common }: Lexicon): boolean {
  return titles.has(lower) || offices.has(lower) || common.has(lower) || sentenceOpeners.has(lower)
}

const sentenceOpeners = new Set(
  'when if while after before since although though because even also then now thus but or so yet recently finally however moreover former late both either neither such these those there here what who how why did does do had were can could should would may might must let only just still already signed'.split(
    ' ',
  ),
)

/**
 * The end of the lead that may be titles of whom it names: "Chairman of the Conference", "Minister
 * of Justice" name no Mr. Conference and no Mr. Justice; "Duke of Ebbfleet" names the duke.
 */
function ownTitles(lead: string, { offices }: Lexicon): string {
  const joint = lead.matchAll(/(?<title>\S+) (?:of|for) (?<the>the )?/gu)
  const last = [...joint].findLast(
    ({ groups }) => groups!.the !== undefined || offices.has(groups!.title!.toLowerCase()),
  )
  return last === undefined ? lead : lead.slice(last.index + last[0].length)
}

function titled(lead: string, { titles }: Lexicon): boolean {
  return lead
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => titles.has(word))
}

function isSurname(word: string, { common, months }: Lexicon): boolean {
  const lower = word.toLowerCase()
  return word.length > 2 && !common.has(lower) && !months.has(lower) && word !== word.toUpperCase()
}

/** "U. S. S. Albatross", "H. M. S. Gannet": letters that are no given names. */
const isShip = /^(?:U\. ?S\. ?S|H\. ?(?:B\. ?)?M\. ?S|H\. ?I\. ?M\. ?S|S\. ?M\. ?S)\. ?\p{Lu}/u

/** Up to four words that are a person: after a title, or with a given name or initials in front. */
function personOf(
  tokens: readonly string[],
  lower: readonly string[],
  isTitled: boolean,
  { given, months, common }: Lexicon,
): string | undefined {
  if (isShip.test(tokens.join(' '))) return undefined
  if (common.has(lower.at(-1)!) || sentenceOpeners.has(lower.at(-1)!)) return undefined
  if (tokens.length > 5 || lower.some((token) => months.has(token))) return undefined
  if (tokens.every((token) => token === token.toUpperCase() && token.length > 2)) return undefined
  const initials = /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(tokens[0]!) && /\./.test(tokens[0]!)
  if (!isTitled && !initials && !given.has(lower[0]!)) return undefined
  if (tokens.some((token) => /^(?:of|for|and|on)$/.test(token))) return undefined
  return /\p{Ll}{2}/u.test(tokens.at(-1)!) ? tokens.join(' ') : undefined
}
