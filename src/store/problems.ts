/** What somebody should look at after a build: of the folder, its sources, its judgements. */
import type { Homeless, Problem } from '../record/index.ts'
import type { Holder } from './lock.ts'
import { problemOf } from './problem-rows.ts'
import type { Store } from './store.ts'

export interface ProblemTools {
  /** How many files stand among the sources. */
  readonly sources: number
  /** Sources whose bytes were replaced in this build. */
  readonly replaced: readonly string[]
  /** Of the walk through the folder. */
  readonly problems: readonly Problem[]
}

/** The worst first; of equals the folder's own before those of sources. */
export function problemsOf(store: Store, { sources, replaced, problems }: ProblemTools): Problem[] {
  const record = store.record()
  const homeless = record.homeless()
  const all = [
    ...emptiness(store, sources, record.counts().documents),
    ...store.problems,
    ...problems,
    ...sourceProblems(store),
    ...replaced.map(replacedSource),
    ...goneSources(store, homeless),
    ...homeless.filter((one) => one.why !== 'gone').map(homelessJudgement),
  ]
  const order = ['stops', 'attention', 'remark']
  return all.sort((one, other) => order.indexOf(one.weight) - order.indexOf(other.weight))
}

/** The problem of a build that came while another was at work. */
export function lockedProblem(file: string, holder: Holder | undefined): Problem {
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.process} on "${holder.host}" since ${holder.since}`
  return {
    code: 'locked',
    what: `cannot build: ${who} is building this dossier`,
    where: file,
    advice: 'wait until it is done; if that process no longer exists, delete the lock file',
    weight: 'stops',
  }
}

function emptiness({ dossier }: Store, sources: number, documents: number): Problem[] {
  if (documents > 0) return []
  return [
    {
      code: 'dossier-empty',
      what:
        sources === 0
          ? 'there is nothing to read: the folder holds no source'
          : `there is no document in ${sources === 1 ? 'the one source' : `any of the ${sources} sources`}`,
      where: dossier.sources,
      advice:
        'put letters, mails or scans with a text layer into it; docs/formats.md lists what can be read',
      weight: 'stops',
    },
  ]
}

function sourceProblems({ database }: Store): Problem[] {
  return database
    .all(`SELECT code, what, "where", advice, weight FROM problem ORDER BY "where", rowid`)
    .map(problemOf)
}

function replacedSource(path: string): Problem {
  return {
    code: 'source-replaced',
    what: `"${path}" is not the file that it was: its words were read again`,
    where: path,
    advice: 'if that was not meant, put the old file back; judgements follow their words',
    weight: 'remark',
  }
}

/** Sources that somebody took away; judgements that wait for them make it somebody's business. */
function goneSources({ database, register }: Store, homeless: readonly Homeless[]): Problem[] {
  const waiting = new Map<string, number>()
  for (const { judgement, why } of homeless) {
    const file = register.lastSeen(judgement.document)?.split('!/')[0]
    if (why === 'gone' && file !== undefined) waiting.set(file, (waiting.get(file) ?? 0) + 1)
  }
  return database
    .all(`SELECT path, gone FROM seen WHERE gone IS NOT NULL ORDER BY path`)
    .map((row) => {
      const path = String(row.path)
      const count = waiting.get(path) ?? 0
      const judgements =
        count === 0
          ? ''
          : `; ${count === 1 ? 'a judgement waits' : `${count} judgements wait`} for it`
      return {
        code: 'source-gone',
        what: `"${path}" is no longer there (since ${String(row.gone).slice(0, 10)})${judgements}`,
        where: path,
        advice: 'put it back, or leave it away: nothing that was judged is lost',
        weight: count === 0 ? 'remark' : 'attention',
      }
    })
}

function homelessJudgement({ judgement, why }: Homeless): Problem {
  const reason = {
    gone: 'its document is gone',
    lost: 'its words no longer stand there',
    doubtful: 'its words stand there, but among other words',
    ambiguous: 'its words stand there more than once',
  }[why]
  return {
    code: 'judgement-homeless',
    what: `a judgement of ${judgement.who} has no place: ${reason}: "${judgement.anchor.exact.slice(0, 60)}"`,
    where: judgement.document,
    advice: `see "rejoinder judge DIR --homeless"; judge again, or take it back with --undo ${judgement.id}`,
    weight: 'attention',
  }
}
