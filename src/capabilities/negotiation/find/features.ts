/**
 * What speaks for an act in a candidate: few, general cues, each a question
 * with a yes. The model weighs them; none decides.
 */
import type { ActWords } from '../../../languages/index.ts'
import { once, type Sieved, type Sieves, sieved, sieves } from '../../../text/index.ts'
import type { Candidate } from './clauses.ts'
import { plainly } from './courtesies.ts'

/** Asks a candidate all questions; holds the compiled forms of one language. */
export interface FeatureReader {
  /** Names of the questions answered with yes. */
  read(words: string, candidates: readonly Candidate[], at: number): string[]
}

/** The one reader of a language's cues. */
export const readerOf: (grammar: ActWords) => FeatureReader = once(featureReader)

/** A reader for a language's cues. */
export function featureReader(grammar: ActWords): FeatureReader {
  const forms = formsOf(grammar)
  // A clause is asked for once more as that before the next one.
  let last: { readonly clause: string; readonly yes: ReadonlySet<string> } | undefined
  const inClause = (clause: string): ReadonlySet<string> => {
    if (last?.clause !== clause) last = { clause, yes: yesIn(clause, forms) }
    return last.yes
  }
  return {
    read(words, candidates, at) {
      const here = candidates[at]!
      const before = candidates[at - 1]
      const earlier =
        before !== undefined && here.start - before.end < 4
          ? inClause(words.slice(before.start, before.end))
          : undefined
      return [
        ...inClause(words.slice(here.start, here.end)),
        ...(here.numbered ? ['numbered'] : []),
        ...(here.start !== here.sentence.start ? ['second half'] : []),
        ...carried.filter((name) => earlier?.has(name)).map((name) => `before: ${name}`),
        ...placeIn(words, here.start),
      ]
    },
  }
}

/** What a long text says near its ends is another thing than what it says in the middle. */
function placeIn(words: string, start: number): string[] {
  if (words.length < shortest) return []
  const place = start / words.length
  if (place > 0.8) return ['near the end']
  return place < 0.15 ? ['near the beginning'] : []
}

/** The compiled forms of one language. */
interface Forms {
  readonly cues: Sieves<string>
  readonly constructions: Sieves<string>
  readonly turns: Sieves<string>
  readonly performatives: Sieves<string>
  readonly subjects: readonly (readonly [string, Sieved])[]
  readonly shapes: ShapeForms
  readonly plainly: (clause: string) => string
}

function formsOf(grammar: ActWords): Forms {
  // A word may begin with "ü", at which the engine sees no edge.
  const edge = String.raw`(?<![\p{L}\p{N}_])`
  return {
    cues: sieves(
      Object.entries(grammar.cues).map(([name, forms]) => [
        name,
        new RegExp(String.raw`${edge}(?:${forms})(?![\p{L}])`, 'iu'),
      ]),
    ),
    constructions: sieves(
      Object.entries(grammar.constructions).map(([act, forms]) => [
        act,
        new RegExp(`${edge}(?:${forms})`, 'iu'),
      ]),
    ),
    // One by one: what all the turns of an act begin with is too much for a sieve.
    turns: sieves(
      Object.entries(grammar.turns).flatMap(([act, forms]) =>
        forms.map((form) => [act, new RegExp(form, 'iu')] as const),
      ),
    ),
    performatives: performativesOf(grammar),
    subjects: [
      ['we', sieved(new RegExp(`\\b${grammar.first}\\b`, 'iu'))],
      ['you', sieved(new RegExp(`\\b${grammar.second}\\b`, 'iu'))],
    ],
    shapes: shapeForms(grammar),
    plainly: plainly(grammar),
  }
}

function performativesOf(grammar: ActWords): Sieves<string> {
  const { subject, acts, alone } = grammar.performatives
  // What needs no subject goes first: "nor can we agree" ends where "we agree" does.
  return sieves([
    ...Object.entries(alone).map(([act, form]) => [act, new RegExp(form, 'u')] as const),
    ...Object.entries(acts).map(
      ([act, verbs]) => [act, new RegExp(`${subject}(?:${verbs})`, 'u')] as const,
    ),
    ...toldActs(grammar),
  ])
}

/** Names of the questions to which a clause by itself says yes. */
function yesIn(written: string, forms: Forms): Set<string> {
  const clause = forms.plainly(written)
  const yes = new Set(subjectsIn(clause, forms.subjects))
  for (const [name, form] of forms.cues.in(clause)) {
    const match = form.exec(clause)
    if (match === null) continue
    yes.add(name)
    yes.add(`${subjectBefore(clause.slice(0, match.index), forms.subjects)} ${name}`)
  }
  for (const [act, form] of forms.constructions.in(clause))
    if (form.test(clause)) yes.add(`says ${act}`)
  // What stands in quotation marks is another's.
  const own = clause.replace(/["“][^"”]{12,}["”]/gu, '""')
  for (const [act, form] of forms.turns.in(own))
    if (!yes.has(`shows ${act}`) && form.test(own)) yes.add(`shows ${act}`)
  const performed = performedIn(own, forms.performatives)
  if (performed !== undefined) yes.add(`performs ${performed}`)
  for (const shape of shapesOf(clause, forms.shapes)) yes.add(shape)
  for (const pair of pairs) if (pair.every((name) => yes.has(name))) yes.add(pair.join(' + '))
  return yes
}

/** Of whom a clause speaks; of others where it has neither "we" nor "you". */
function subjectsIn(clause: string, subjects: Forms['subjects']): string[] {
  const named = subjects.filter(([, form]) => form.test(clause)).map(([name]) => name)
  return named.length === 0 ? ['they'] : named
}

/** What a third person is told to have done in words is as plain as what a first person does. */
function toldActs({ tellers }: ActWords): (readonly [string, RegExp])[] {
  if (tellers === undefined) return []
  const { opening, pronoun, yours, name, government, between, acts } = tellers
  const subject = `${opening}(?:${[pronoun, yours, name, government].join('|')})${between}`
  return Object.entries(acts).map(([act, verbs]) => [act, new RegExp(`${subject}${verbs}`, 'u')])
}

/** The act that the first performative of a clause performs. */
function performedIn(own: string, performatives: Sieves<string>): string | undefined {
  let first: { readonly act: string; readonly end: number } | undefined
  for (const [act, form] of performatives.in(own)) {
    const match = form.exec(own)
    if (match === null) continue
    const end = match.index + match[0].length
    if (first === undefined || end < first.end) first = { act, end }
  }
  return first?.act
}

/** In fewer letters than these a text has neither beginning nor end. */
const shortest = 1500

/** Cues that say more together than each alone. */
const pairs = [
  ['cannot', 'agree'],
  ['if', 'offer'],
  ['if', 'threaten'],
  ['modal', 'meeting'],
  ['modal', 'compensate'],
  ['hold', 'modal'],
  ['hold', 'appropriate'],
  ['hold', 'condition'],
  ['rhetorical', 'question'],
  ['you', 'question'],
  ['you reject', 'ours'],
  ['you ignore', 'ours'],
  ['reported', 'letter'],
  ['agree', 'letter'],
  ['postpone', 'meeting'],
  ['reserve', 'negation'],
  ['past', 'propose'],
  ['past', 'request'],
] as const

/** What the sentence before may say of this one. */
const carried = [
  'letter',
  'reported',
  'we propose',
  'question',
  'you propose',
  'concede',
  'numbered',
]

function subjectBefore(before: string, subjects: Forms['subjects']): string {
  const near = before.split(/[,;:]/).at(-1)?.slice(-60) ?? ''
  return subjects.find(([, form]) => form.test(near))?.[0] ?? 'they'
}

interface ShapeForms {
  readonly date: RegExp
  readonly imperative: RegExp
  readonly but: RegExp
}

function shapeForms({ openings: { imperative, but, months } }: ActWords): ShapeForms {
  return {
    date: new RegExp(String.raw`\b(?:1[5-9]|20)\d\d\b|\b(?:${months})\b`),
    imperative: new RegExp(`^(?:${imperative})`, 'iu'),
    but: new RegExp(String.raw`\b(?:${but})\b`, 'i'),
  }
}

function shapesOf(clause: string, forms: ShapeForms): string[] {
  const shapes: string[] = []
  if (/\?["'”’)]*$/.test(clause)) shapes.push('question')
  if (/["“«„]/.test(clause)) shapes.push('quotes')
  if (forms.date.test(clause)) shapes.push('date')
  if (/\b\d+\b/.test(clause)) shapes.push('number')
  if (forms.imperative.test(clause)) shapes.push('imperative')
  if (forms.but.test(clause.slice(0, 12))) shapes.push('but')
  if (clause.length < 60) shapes.push('short')
  if (clause.length > 260) shapes.push('long')
  return shapes
}
