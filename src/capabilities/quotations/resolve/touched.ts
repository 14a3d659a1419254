/**
 * Which documents have quotations that a new, changed or vanished document may touch.
 *
 * Those whose verdicts rest on it; and those that quote what it may hold: of a long
 * quotation half of the words, three of them in a row, of a short one nearly all, where
 * the new one belongs to the thread that is searched for it. A document whose texts are as
 * they were, of which others only say something else now, touches no quotation but its own
 * and those of the letters behind it that look for their words along what they answer.
 */
import type { DocumentId } from '../../../record/index.ts'
import type { Notes } from '../../../store/index.ts'
import type { Word } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'
import { type Holder, isLater, isNamed, sameSide, textsOf } from './holders.ts'
import { nearestIn } from './nearest.ts'
import {
  answering,
  datesIn,
  isAsNoted,
  type NotedQuotation,
  type Quoting,
  quotingSince,
  restingOn,
  textsBySince,
} from './noted.ts'
import { phraseWords, placeOfPhrase } from './phrase.ts'
import { stemOf } from './stem.ts'
import { type StemTable, stemTable } from './stem-table.ts'
import { longestThread } from './threads.ts'
import { quotationWordsOf } from './words-of.ts'

export function touched(
  stale: ReadonlySet<DocumentId>,
  corpus: Corpus,
  notes: Notes,
): ReadonlySet<DocumentId> {
  const wanted = new Set<DocumentId>(stale)
  const texts = [...stale].map((id) => [id, textsOf(id, corpus.holders)] as const)
  const [same, other] = parted(texts, ([, own]) => isAsNoted(own, notes))
  for (const [id] of other) for (const one of restingOn(notes, id)) wanted.add(one)
  for (const id of behind(
    same.map(([id]) => id),
    notes,
  ))
    wanted.add(id)
  const fresh = other.flatMap(([, own]) => own).map((holder) => freshOf(holder, corpus, notes))
  if (fresh.length === 0) return wanted
  const since = Math.min(...fresh.map(({ holder }) => holder.first))
  for (const quoting of quotingSince(notes, since))
    if (!wanted.has(quoting.id) && fresh.some((one) => mayHoldOf(one, quoting, corpus)))
      wanted.add(quoting.id)
  return wanted
}

function parted<Thing>(
  all: readonly Thing[],
  holds: (one: Thing) => boolean,
): readonly [Thing[], Thing[]] {
  const parts: [Thing[], Thing[]] = [[], []]
  for (const one of all) parts[holds(one) ? 0 : 1].push(one)
  return parts
}

/** As many steps as a letter looks back along what it answers. */
const mostSteps = 8

/** The letters that answer some, those that answer them, and so on. */
function behind(documents: readonly DocumentId[], notes: Notes): ReadonlySet<DocumentId> {
  const found = new Set<DocumentId>()
  let row = documents
  for (let step = 0; step < mostSteps && row.length > 0; step += 1) {
    row = row.flatMap((id) => answering(notes, id)).filter((id) => !found.has(id))
    for (const id of row) found.add(id)
  }
  return found
}

/** A new text, made ready to be asked for words. */
interface Fresh {
  readonly holder: Holder
  /** From this day on so much else of its side came later that it is in no thread any more. */
  readonly pastOn: number
  readonly table: StemTable
  readonly forms: ReadonlySet<string>
  readonly runs: ReadonlySet<string>
}

function freshOf(holder: Holder, { library }: Corpus, notes: Notes): Fresh {
  const table = stemTable(library.words(holder.name, 0, holder.length))
  const forms = Array.from({ length: table.length }, (_, at) => table.form(at))
  return {
    holder,
    pastOn: pastOn(holder, notes),
    table,
    forms: new Set(forms),
    runs: new Set(runsOf(forms)),
  }
}

/** The day of the last letter of a thread that begins behind a text, for the side that goes slowest. */
function pastOn({ first, from }: Holder, notes: Notes): number {
  if (!Number.isFinite(first)) return Infinity
  const days = from.map((name) => {
    let later = 0
    for (const { first: day } of textsBySince(notes, name, first)) {
      if (!Number.isFinite(day)) return Infinity
      if (day > first) later += 1
      if (later === longestThread) return day
    }
    return Infinity
  })
  return Math.max(...days, -Infinity)
}

function mayHoldOf(fresh: Fresh, quoting: Quoting, corpus: Corpus): boolean {
  const [when] = datesIn(quoting)
  // What came later is no source of it.
  if (when === undefined || isLater(fresh.holder, when)) return false
  return quoting.quotations.some(
    (one) => mayHold(fresh, one.forms) || mayEcho(fresh, one, { quoting, corpus }),
  )
}

/** A source holds most words of what is quoted from it; with fewer than these it is none. */
const fewestHeld = 0.5
/** Fewer words than this are looked for as a phrase alone. */
const shortest = 4
/** So many words in a row, where what is altered or misread leaves any. */
const run = 3

function mayHold({ forms, runs }: Fresh, quoted: readonly string[]): boolean {
  if (quoted.length < shortest) return false
  const held = quoted.filter((form) => forms.has(form)).length
  if (held < quoted.length * fewestHeld) return false
  for (const one of runsOf(quoted)) if (runs.has(one)) return true
  return false
}

function* runsOf(forms: readonly string[]): Iterable<string> {
  for (let at = 0; at + run <= forms.length; at += 1) yield forms.slice(at, at + run).join(' ')
}

/** A phrase is believed with two thirds of its words, what is told in other words with fewer. */
const fewestEchoed = 0.6
const fewestTold = 0.45

function mayEcho(
  { holder, table, pastOn: past }: Fresh,
  { said, told, forms, names }: NotedQuotation,
  { quoting, corpus }: { readonly quoting: Quoting; readonly corpus: Corpus },
): boolean {
  if (forms.length > phraseWords && !told) return false
  const isThread =
    sameSide(holder.from, said === 'writer' ? quoting.from : quoting.to) &&
    datesIn(quoting).some(({ last }) => last < past)
  if (!isThread && !names.some((name) => isNamed(holder, name))) return false
  const held = forms.filter((form) => table.places(stemOf(form)).length > 0).length
  if (held < forms.length * (told ? fewestTold : fewestEchoed)) return false
  if (told) {
    const near = nearestIn(forms.join(' '), [holder], corpus)
    return near !== undefined && near.share >= fewestTold
  }
  const language = quotationWordsOf(corpus.holders.get(quoting.id)?.language)
  const phrase = forms.map((form): Word => ({ form, start: 0, end: 0 }))
  const place = placeOfPhrase(phrase, table, { document: holder, language })
  return place !== undefined && place.matched >= fewestEchoed
}
