/**
 * Whose move a sentence is, and how it comes: made here, told again, told of
 * the other side, or given in the other's own words.
 */
import type { ActWords } from '../../../languages/index.ts'
import type { Act } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

export interface Mode {
  readonly mode: Act['mode']
  readonly side: 'first' | 'second' | 'third'
  /** What a third is called where it is told of. */
  readonly name?: string
}

const told =
  'proposed|suggested|asked|requested|demanded|offered|declared|stated|announced|threatened|refused|rejected|turned down|agreed|promised|pointed out|put forward|advanced|expressed|advocated|repeated|called for|disagree|charge|accuse|accused|want|wants|decided|propose|suggest|ask|demand|insist|insisted|offer|declare|state|assert|asserted|announce|threaten|call|say|write|wrote|claim|claimed|complain|complained|favour|intend|intended|advised|maintained|affirmed|reaffirmed|supported|favours|said|have made it clear|spoke|declined|conceded|reserved|invited|urged|undertook|insists|granted|admitted|pledged|suggests|proposes|asks|demands|made [^.;]{2,60} a condition'

/** "Our repeated requests": behind such a word stands no verb. */
const verb = '(?<!\\b(?:our|my|your|its|their|his|her|the|an?|any|these|those|no|of|made) )'

/** Those who speak for a side, and its papers. */
const voices =
  '(?:chair(?:man|woman)|delegat(?:es?|ion)|solicitors?|lawyers?|secretary|president|representatives?|minister|ambassador|legation|embassy|editors?|members|letter|note|telegram|reply|memorandum)'

/** Mode and side of a clause. */
export function modeOf(clause: string, grammar: ActWords): Mode {
  const plain = clause.replace(/["“][^"”]{12,}["”]/gu, '""')
  const quoted = plain.length < clause.length / 2
  if (grammar.told !== undefined) return byWords(plain, quoted, grammar)
  // What is bidden is the writer's, whatever else the sentence tells.
  if (/^(?:please|kindly|pray)\b/iu.test(plain)) return { mode: 'direct', side: 'first' }
  const patterns = patternsOf(grammar)
  const ours = patterns.ours.test(plain)
  const theirs = patterns.theirs.test(mainOf(plain))
  const ofTheirs =
    /\b(?:proposals?|request|demand|suggestion|letter) (?:\w+ ){0,3}(?:in|of) your\b/iu.test(plain)
  const dated =
    /\b(?:in (?:our|my|its|your) (?:\w+ )?(?:letter|statement|reply|note)|on \w+ \d{1,2}|as (?:far back|early) as|at that time|repeatedly|more than once|consistently|as (?:we|i) (?:have )?(?:already )?(?:wrote|said|stated|told|written)|at (?:that|the) meeting|last (?:year|winter|spring|summer|autumn))\b/iu.test(
      plain,
    )
  if (theirs || ofTheirs) return { mode: quoted ? 'quoted' : 'reported', side: 'second' }
  if (
    ours &&
    (dated ||
      /\b(?:proposed|asked|requested|pointed out|maintained|expressed|advised|suggested|advocated|promised|offered|invited|demanded)\b/u.test(
        plain,
      ))
  )
    return { mode: quoted ? 'quoted' : 'restated', side: 'first' }
  if (
    !patterns.first.test(plain) &&
    /\b(?:was|were) put forward by\b|\bhave (?:now )?expressed\b|\bproposals? .{2,60} put forward by\b/u.test(
      plain,
    )
  )
    return { mode: 'reported', side: 'third' }
  return { mode: 'direct', side: 'first' }
}

/** "If you want a sitting, the log must come first": what only introduces is no telling. */
function mainOf(plain: string): string {
  if (/\?["'”’)]*$/u.test(plain)) return plain.replace(asking, '')
  const main = plain.replace(introducing, '')
  return /^(?:\S+\s+){3}/u.test(main) ? main : plain
}

const introducing =
  /^(?:(?:and|but) )?(?:if|unless|since|because|as|in ?so ?far as|inasmuch as|when|while|although|though|even if)\b[^,;.]{3,200}, /iu
const asking =
  /^(?:(?:and|but|why|how|what) )?(?:do|did|are|will|would|can|could|have|is)\b(?: it)?(?: not)? you\b/iu

/** In a language that gives the forms themselves. */
function byWords(plain: string, quoted: boolean, grammar: ActWords): Mode {
  const { ours, theirs } = toldIn(grammar)
  if (theirs.test(plain)) return { mode: quoted ? 'quoted' : 'reported', side: 'second' }
  if (ours.test(plain)) return { mode: quoted ? 'quoted' : 'restated', side: 'first' }
  return { mode: 'direct', side: 'first' }
}

const toldIn = once((grammar: ActWords) => ({
  theirs: sieved(new RegExp(grammar.told!.theirs, 'u')),
  ours: sieved(new RegExp(grammar.told!.ours, 'u')),
}))

interface Patterns {
  readonly ours: Sieved
  readonly theirs: Sieved
  readonly first: Sieved
}

const patternsOf = once(
  (grammar: ActWords): Patterns => ({
    ours: sieved(
      new RegExp(
        String.raw`\b(?:${grammar.first}|our ${voices})\b[^.;]{0,40}\b${verb}(?:${told})\b`,
        'iu',
      ),
    ),
    // "You forget that in our letter we said": behind "we" the verb is the writer's.
    theirs: sieved(
      new RegExp(
        String.raw`\b(?:${grammar.second}|your ${voices})\b(?:(?!\b(?:we|i)\b)[^.;]){0,40}\b(?:${verb}(?:${told})|assertion)\b|\baccording to your\b`,
        'iu',
      ),
    ),
    first: sieved(new RegExp(String.raw`\b${grammar.first}\b`, 'iu')),
  }),
)
