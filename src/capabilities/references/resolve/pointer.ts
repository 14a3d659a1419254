/** Pointers: mentions with what their words mean in the document that speaks: whose, to whom, on what day. */
import type { Document, Mention, Standing } from '../../../record/index.ts'
import { sideOfHouse } from './houses.ts'
import { docketsIn, termsOf } from './papers.ts'
import type { Shelf } from './shelf.ts'
import type { Shelved } from './shelved.ts'
import type { Side, Sides } from './sides.ts'
import type { Features } from './weights.ts'

/** What the whole record offers to the resolving of one document. */
export interface Library {
  readonly shelf: Shelf
  readonly sides: Sides
  /** The words of a held document; read only where words must decide. */
  words(key: string): string
  /** Sees every choice with what spoke for it: how weights are learnt. */
  observe?(
    pointer: Pointer,
    choices: readonly { readonly candidate: unknown; readonly features: Features }[],
  ): void
}

/** A mention as the resolver sees it: its words' meaning in this document. */
export interface Pointer {
  readonly body: Mention
  /** The document that speaks and the span of the words. */
  readonly document: string
  readonly end: number
  readonly at: number
  readonly family: string
  readonly words: ReadonlySet<string>
  readonly from: readonly Side[]
  readonly to: readonly Side[]
  /** Whether the names are of correspondents; a role or a stranger clashes with nobody. */
  readonly fromKnown: boolean
  readonly toKnown: boolean
  /** ISO 639-1 of the document that speaks. */
  readonly language: string | undefined
  /** Of the document that speaks. */
  readonly day: number
  readonly ownKey: string
  /** The docket number beside the words. */
  readonly docket?: string
  /** The document that speaks, as it stands on the shelf. */
  readonly own?: Shelved
  /** The year that the story around a yearless date has named last. */
  readonly year?: number
  /** What the words around speak of; nothing in a language without papers of a court. */
  readonly terms: readonly string[]
  /** Which sentence of the document, by its first token. */
  readonly sentence: number
}

/** A mention with what its words mean in this document. */
export function pointerOf(
  mention: Standing<'mention'>,
  document: Document,
  library: Library,
  notBefore?: number,
): Pointer {
  const { body } = mention
  const own = library.shelf.get(document.id)
  const [docket] = docketsIn(`${mention.evidence[0].exact} ${mention.evidence[0].suffix}`)
  const last = own === undefined || !Number.isFinite(own.last) ? own?.first : own.last
  const speaker = { document, own }
  const from = sidesOfMention(body, 'from', speaker, library)
  const to = sidesOfMention(body, 'to', speaker, library)
  const known = (sides: readonly Side[]): boolean =>
    sides.some((side) => library.sides.writes(side))
  return {
    body,
    language: (document.language ?? document.witnesses[0].language)?.slice(0, 2),
    document: document.id,
    end: mention.evidence[0].end,
    at: mention.evidence[0].start,
    family: clueValue(body, 'noun') ?? '',
    words: new Set(
      body.clues.filter((clue) => clue.startsWith('word ')).map((clue) => clue.slice(5)),
    ),
    from,
    to,
    fromKnown: known(from),
    toKnown: known(to),
    day: Number.isFinite(last) ? last! : (notBefore ?? Infinity),
    ownKey: document.id,
    ...(own === undefined ? {} : { own }),
    ...(docket === undefined ? {} : { docket }),
    ...yearOf(body),
    terms: termsAround(mention, own, library),
    sentence: Number(clueValue(body, 'sentence') ?? -1),
  }
}

/** So much around a mention is read for what is spoken of, in characters. */
const around = 250

function termsAround(
  mention: Standing<'mention'>,
  own: Shelved | undefined,
  library: Library,
): readonly string[] {
  if ((own?.head?.terms.length ?? 0) === 0 || own === undefined) return []
  const { start, end } = mention.evidence[0]
  return termsOf(library.words(own.key).slice(Math.max(0, start - around), end + around))
}

function yearOf(body: Mention): { year?: number } {
  const year = clueValue(body, 'year')
  return year === undefined ? {} : { year: Number(year) }
}

/** The value of a clue such as `noun letter` or `count 2`. */
export function clueValue(body: Mention, name: string): string | undefined {
  return body.clues.find((clue) => clue.startsWith(`${name} `))?.slice(name.length + 1)
}

/** Whether somebody asks for it, refuses it or is not shown it: so it is there. */
export function isAskedFor({ clues }: Mention): boolean {
  return clues.some((clue) => /^event (?:requested|refused|kept-from)/.test(clue))
}

/** `your` is of those written to, `our` of those who write; other names are looked up. */
function sidesOfMention(
  body: Mention,
  role: 'from' | 'to',
  { document, own }: { readonly document: Document; readonly own: Shelved | undefined },
  { sides }: Library,
): readonly number[] {
  const { clues, relation } = body
  // What a title names is known by it, and not by the paper that printed it; nobody holds a promise.
  if (clues.includes('work')) return []
  if (role === 'to' && relation === 'announces' && clues.includes('noun reply')) return []
  const [ours, yours] = role === 'from' ? ['ours', 'yours'] : ['to us', 'to you']
  if (clues.includes(ours)) return own?.from ?? []
  if (clues.includes(yours)) return own?.to ?? []
  const named = body[role].flatMap((name) => {
    const house = sideOfHouse(name, document, sides)
    return house === undefined ? sides.named(name) : [house, ...sides.named(name)]
  })
  return [...new Set(named)]
}
