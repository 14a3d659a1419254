/** Publishing: a record, the rules of an edition, an exporter → files on disk, or the reason why not. */
import type { EditionSettings, Judgement, Problem, StandingRecord } from '../record/index.ts'
import type { EditionFile, Exporter } from './exporter.ts'
import { type Leak, leakTest } from './leak.ts'
import type { Paper } from './papers.ts'
import { withhold, withholdsNothing } from './withhold.ts'
import { type WriteResult, writeEdition } from './write.ts'

export interface Publication {
  readonly record: StandingRecord
  readonly judgements: readonly Judgement[]
  readonly exporter: Exporter
  readonly rules: EditionSettings
  papers(): Iterable<Paper>
  readonly folder: string
  /** ISO 8601 day. */
  readonly made: string
}

/** Write one edition; a leak stops it before anything that stood there is touched. */
export function publish(publication: Publication): WriteResult {
  const { exporter, rules, folder, made } = publication
  const withheld = withhold(publication.record, publication.judgements, rules)
  const [gone] = withheld.notFound
  if (gone !== undefined) return { kind: 'problem', problem: notThere(gone) }
  const { record, judgements } = withheld
  const plan = {
    title: record.settings.title ?? 'Untitled dossier',
    settings: record.settings,
    ...(rules.address === undefined ? {} : { address: rules.address.replace(/\/+$/, '') }),
  }
  const files = exporter.write({
    record: exporter.sees === 'all' ? publication.record : record,
    judgements,
    plan,
    rules,
    made,
    papers: () => openPapers(publication),
  })
  if (withholdsNothing(rules)) return writeEdition(files, folder)
  try {
    return writeEdition(guarded(files, leakTest(withheld.hidden, openWords(record))), folder)
  } catch (error) {
    if (error instanceof LeakFound) return { kind: 'problem', problem: leaking(error.leak) }
    throw error
  }
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
    const leak = leaks(file)
    if (leak !== undefined) throw new LeakFound(leak)
    yield file
  }
}

function* openWords(record: StandingRecord): Iterable<string> {
  for (const document of record.documents()) yield record.words(document.id)
}

function leaking({ path, words }: Leak): Problem {
  return {
    code: 'edition-leaks',
    what: `the edition was not written: "${path}" holds words that stand only in what is withheld: “${words}”`,
    where: path,
    advice:
      'Another document quotes them. Withhold that passage too (its document and its exact words, under editions in rejoinder.yaml).',
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
