/** Publishing: a record, the rules of an edition, an exporter → files on disk, or the reason why not. */

import { cut } from '../markup/index.ts'
import { type Repeat, titleOf, withholdsNothing } from '../queries/index.ts'
import type { EditionSettings, Judgement, Problem, StandingRecord } from '../record/index.ts'
import type { Store } from '../store/index.ts'
import type { EditionFile, Exporter } from './exporter.ts'
import { type Leak, leakTest } from './leak.ts'
import type { Paper } from './papers.ts'
import { isPieces } from './pieces.ts'
import { leftThere, remember, stillStands } from './unchanged.ts'
import { type Withheld, withhold } from './withhold.ts'
import { type WriteResult, writeEdition } from './write.ts'

export interface Publication {
  readonly record: StandingRecord
  readonly judgements: readonly Judgement[]
  readonly exporter: Exporter
  readonly rules: EditionSettings
  papers(): Iterable<Paper>
  readonly folder: string
  /** Where the record is kept: what was written is remembered there, so that nothing is done twice. */
  readonly store?: Pick<Store, 'dossier' | 'settle'>
  /** ISO 8601 day. */
  readonly made: string
}

/** Write one edition, unless it stands there already. */
export function publish(publication: Publication): WriteResult {
  const { store, exporter, rules, folder } = publication
  if (store === undefined) return writeAnew(publication)
  const edition = { store, format: exporter.name, rules, folder }
  const stands = stillStands(edition)
  if (stands !== undefined) return { kind: 'written', written: stands }
  const result = writeAnew(publication, leftThere(edition))
  if (result.kind === 'written') remember(edition, result.written)
  return result
}

/** A leak stops it before anything that stood there is touched. */
function writeAnew(publication: Publication, known: readonly string[] = []): WriteResult {
  const { exporter, rules, folder, made } = publication
  const withheld = withhold(publication.record, publication.judgements, rules)
  const stop = stopOf(withheld, publication.record)
  if (stop !== undefined) return { kind: 'problem', problem: stop }
  const { record, judgements } = withheld
  const plan = {
    title: titleOf(record),
    settings: record.settings,
    ...(rules.address === undefined ? {} : { address: rules.address.replace(/\/+$/, '') }),
  }
  const files = exporter.write({
    ...{ record, judgements, plan, rules, made },
    ...(exporter.sees === 'all' ? { whole: publication.record } : {}),
    papers: () => openPapers(publication),
  })
  if (withholdsNothing(rules)) return writeEdition(files, folder, known)
  try {
    return writeEdition(guarded(files, leakTest(withheld.hidden, openWords(record))), folder, known)
  } catch (error) {
    if (error instanceof LeakFound) return { kind: 'problem', problem: leaking(error.leak) }
    throw error
  }
}

function stopOf({ notFound, undecided }: Withheld, record: StandingRecord): Problem | undefined {
  const [gone] = notFound
  if (gone !== undefined) return notThere(gone)
  return undecided.length > 0 ? notDecided(undecided, record) : undefined
}

/**
 * Papers that may go out. An edition that withholds anything carries none:
 * a source, a judgement or the register of ids may tell what the record no longer does.
 */
function openPapers({ rules, papers }: Publication): Iterable<Paper> {
  return withholdsNothing(rules) ? papers() : []
}

/** Thrown through the writer, which then leaves the edition before as it was. */
class LeakFound extends RangeError {
  readonly leak: Leak

  constructor(leak: Leak) {
    super(`"${leak.path}" tells what is withheld`)
    this.leak = leak
  }
}

function* guarded(
  files: Iterable<EditionFile>,
  leaks: (file: EditionFile) => Leak | undefined,
): Iterable<EditionFile> {
  for (const file of files) {
    const { path, content } = file
    if (isPieces(content)) {
      stopAt(leaks({ path, content: '' }))
      yield { path, content: { pieces: guardedPieces(path, content.pieces, leaks) } }
    } else {
      stopAt(leaks(file))
      yield file
    }
  }
}

function* guardedPieces(
  path: string,
  pieces: Iterable<string>,
  leaks: (file: EditionFile) => Leak | undefined,
): Iterable<string> {
  for (const content of pieces) {
    stopAt(leaks({ path, content }))
    yield content
  }
}

function stopAt(leak: Leak | undefined): void {
  if (leak !== undefined) throw new LeakFound(leak)
}

/** Everything that is shown of the open documents; what an editor lets stand is among it. */
function* openWords(record: StandingRecord): Iterable<string> {
  for (const { id, witnesses } of record.documents())
    for (let at = 0; at < witnesses.length; at += 1) yield record.words(id, at)
}

/** As many as fit on a screen; the command and the room show all. */
const mostShown = 5

function notDecided(undecided: readonly Repeat[], record: StandingRecord): Problem {
  const shown = undecided.slice(0, mostShown).map(({ id, document, evidence, of, quoted }) => {
    const name = record.document(of)?.id ?? of
    return `${id}, where ${document} ${quoted ? 'quotes' : 'has words of'} ${name}: “${cut(evidence.exact, 120)}”`
  })
  const more = undecided.length - shown.length
  const count = undecided.length === 1 ? '1 passage' : `${undecided.length} passages`
  const rest = more > 0 ? `, and ${more} more` : ''
  return {
    code: 'edition-undecided',
    what: `the edition was not written: ${count} of other documents repeat what it withholds, and nobody has decided on them: ${shown.join('; ')}${rest}`,
    where: 'rejoinder.yaml, editions',
    advice:
      'Decide about each: "rejoinder judge DIR redact ID" masks it too, "rejoinder judge DIR keep ID" lets it stand; "rejoinder withheld DIR" lists all, and the room shows them under /withheld.',
    weight: 'stops',
  }
}

function leaking({ path, words }: Leak): Problem {
  return {
    code: 'edition-leaks',
    what: `the edition was not written: "${path}" holds words that stand only in what is withheld: “${words}”`,
    where: path,
    advice:
      'Withhold the place they come from too (its document and its exact words, under editions in rejoinder.yaml).',
    weight: 'stops',
  }
}

function notThere(words: string): Problem {
  return {
    code: 'edition-leaks',
    what: `the edition was not written: what should be withheld is not found: “${words}”`,
    where: 'rejoinder.yaml, editions',
    advice: 'Its words or its id have changed since; give them as they now stand.',
    weight: 'stops',
  }
}
