/**
 * Told: where the words of reported speech come from.
 *
 * Nobody need tell in another's very words, so other words are no fault here; what turns
 * the sense, a number or a negation changed, is one all the same. What stands nowhere in
 * any likeness cannot be placed: that somebody never said it is not for a machine to say.
 */
import type { Change, DocumentId, VerdictGround } from '../../../record/index.ts'
import { wordsOf } from '../../../text/index.ts'
import { bySeeds } from './decide.ts'
import { figureTold } from './figures.ts'
import { isLater, textsOf } from './holders.ts'
import { type Nearest, nearestIn, type Readable } from './nearest.ts'
import type { Deciding, Decision, Question } from './question.ts'
import { witnessOf } from './witness-name.ts'

/** With so many telling words in one place, and such a share of all, it is about the same thing. */
const fewestHeld = 3
const leastShare = 0.6
/** Fewer will do where a figure stands there in place of the one told. */
const fewestBesideFigure = 2
/** A figure stands so close by what it counts. */
const beside = 16
/** In the very document that is named less will do. */
const leastShareGiven = 0.45

/** No more papers of a side than this are read for what it is told to have said: the last ones. */
const mostPapers = 30

/** Decide on what is told without marks. */
export function decideTold(question: Question, deciding: Deciding): Decision {
  const words = wordsOf(question.text)
  const verbatim = bySeeds(question, words, deciding)
  if (verbatim !== undefined && isSurely(verbatim.decision, words.length))
    return asTold(verbatim.decision)
  const named = question.given?.held
  const given = named === undefined ? [] : textsOf(named, deciding.corpus.holders)
  const near = nearestIn(question.text, given, deciding.corpus)
  if (near !== undefined && near.held >= fewestHeld && near.share >= leastShareGiven)
    return resembling(near, question, { deciding, confidence: 0.6 + 0.3 * near.share })
  if (near !== undefined && near.held >= fewestBesideFigure && near.share >= leastShare) {
    const told = resembling(near, question, { deciding, confidence: 0.6 })
    if (told.verdict === 'altered') return told
  }
  const side = given.length > 0 ? [] : papersOf(question, deciding)
  const far = nearestIn(question.text, side, deciding.corpus)
  if (far !== undefined && far.held > fewestHeld && far.share >= leastShare)
    return resembling(far, question, { deciding, confidence: 0.4 + 0.3 * far.share })
  return nowhere(question)
}

/** What the side that is said to speak wrote before. */
function papersOf({ quotation, citing, given }: Question, { thread }: Deciding): Readable[] {
  const papers: Readable[] = []
  for (const { text, isTheirs, table } of thread(citing, quotation.attribution, given?.held))
    if (isTheirs && text.id !== citing.id && !isLater(text, citing))
      papers.push({ name: text.name, table })
  return papers.slice(-mostPapers)
}

/** So much of it in the same words that another place could not be meant. */
function isSurely({ changes }: Decision, words: number): boolean {
  const other = changes.filter(({ kind }) => kind !== 'inflection' && kind !== 'case')
  return other.length <= Math.max(words < 6 ? 0 : 1, words / 4)
}

const weighty: ReadonlySet<Change['kind']> = new Set(['negation', 'number', 'date'])

/** Told in nearly the same words: true, unless what turns the sense is changed. */
function asTold(decision: Decision): Decision {
  const turned = decision.changes.some(({ kind, grave }) => grave && weighty.has(kind))
  const plain = decision.changes.every(({ kind }) => kind === 'inflection' || kind === 'case')
  const verdict = turned ? 'altered' : plain ? 'exact' : 'variant'
  return { ...decision, verdict, wording: verdict, reasons: ['told in nearly the same words'] }
}

interface Telling {
  readonly deciding: Deciding
  readonly confidence: number
}

function resembling(
  { name, start, end, held }: Nearest,
  { text, given, language }: Question,
  { deciding, confidence }: Telling,
): Decision {
  const named = given?.held === witnessOf(name).document ? `, in “${given.words}”` : ''
  const from = Math.max(0, start - beside)
  const passage = deciding.corpus.library.words(name, from, end + beside)
  const figure = figureTold(text, passage, language)
  const verdict = figure === undefined ? 'variant' : 'altered'
  const source = {
    start: Math.min(start, from + (figure?.there.start ?? passage.length)),
    end: Math.max(end, from + (figure?.there.end ?? 0)),
  }
  return {
    verdict,
    wording: verdict,
    parts: [{ document: name, source, quote: { start: 0, end: text.length }, also: [] }],
    changes: figure === undefined ? [] : [figure.change],
    reasons: [`told in other words; ${held} of its words stand together here${named}`],
    confidence,
  }
}

function nowhere({ given }: Question): Decision {
  const { held, missing, words } = given ?? {}
  const place: Pick<Decision, 'grounds' | 'reasons'> =
    words !== undefined && held === undefined
      ? { reasons: [`given to ${missing} (“${words}”), which is not here`] }
      : { grounds: [nowhereIn(held, words)], reasons: [] }
  return {
    verdict: 'unplaced',
    wording: 'unplaced',
    parts: [],
    changes: [],
    ...place,
    confidence: 0.5,
  }
}

function nowhereIn(document: DocumentId | undefined, words: string | undefined): VerdictGround {
  return document === undefined || words === undefined
    ? { kind: 'nowhere' }
    : { kind: 'nowhere', named: { document, words } }
}
