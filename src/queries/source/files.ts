/** The files as they were given: which were read, which were not and why, which were replaced or went. */
import type { Page, ViewRequest } from '../../capabilities/index.ts'
import {
  address,
  alike,
  capital,
  dateWords,
  facet,
  type Html,
  html,
  leafOf,
  leaves,
  table,
  title,
} from '../../markup/index.ts'
import {
  type EdtfDate,
  isTroubled,
  type SourceState,
  type StandingRecord,
} from '../../record/index.ts'

const perPage = 200

const stateWords: Readonly<Record<SourceState['state'], string>> = {
  refused: 'not read',
  partly: 'read in part',
  read: 'read',
  gone: 'gone',
}

/** The list of all files, for who works on them: what was not read, and by which name it was kept, is no part of an edition. */
export function sourcesPage(
  record: StandingRecord,
  { query, reader }: ViewRequest,
): Page | undefined {
  if (record.sources === undefined || reader === undefined) return undefined
  const all = [...record.sources()]
  const state = query.get('state')
  const chosen = all.filter((one) => state === null || one.state === state)
  // What needs somebody comes first; the rest stays in the order of the folder.
  const rows = [...chosen.filter(isTroubled), ...chosen.filter((one) => !isTroubled(one))]
  const list = { count: rows.length, perPage, query }
  const { start, end } = leafOf(list)
  return {
    title: 'Sources',
    shape: 'wide',
    main: html`${title('Sources', standfirst(all))}
<div class="facets">${facet('state', statesOf(all), { path: ['sources'], query, title: 'state' })}</div>
${tableOf(rows.slice(start, end))}
${leaves({ ...list, path: ['sources'] })}`,
  }
}

function standfirst(all: readonly SourceState[]): string {
  const here = all.filter((one) => one.state !== 'gone')
  const troubled = here.filter(isTroubled).length
  const count = alike(here.length, troubled)
  const given = `${capital(count(here.length, 'file was given', 'files were given'))}, and none was changed.`
  return troubled === 0
    ? `${given} All of them could be read.`
    : `${given} ${capital(count(troubled, 'could', 'could'))} not be read whole: what is said in them is not in this record.`
}

function statesOf(all: readonly SourceState[]) {
  const states = ['refused', 'partly', 'read', 'gone'] as const
  return states
    .map((value) => ({
      value,
      words: stateWords[value],
      count: all.filter((one) => one.state === value).length,
    }))
    .filter(({ count }) => count > 0)
}

function tableOf(rows: readonly SourceState[]): Html {
  return table({
    rows,
    columns: [
      { head: 'file', cell: fileCell, quiet: true },
      { head: 'state', cell: ({ state }) => html`<i>${stateWords[state]}</i>`, quiet: true },
      { head: 'documents', figures: true, cell: ({ documents }) => documents || undefined },
      { head: 'what is to be done', cell: ({ problems }) => html`${problems.map(problemCell)}` },
      { head: 'came', cell: ({ firstSeen }) => day(firstSeen) },
      {
        head: 'since',
        cell: ({ replaced, gone }) =>
          gone !== undefined
            ? html`gone ${day(gone)}`
            : replaced !== undefined && html`replaced ${day(replaced)}`,
      },
    ],
  })
}

function fileCell({ file, state }: SourceState): Html {
  return state !== 'gone'
    ? html`<a href="${address(['files', ...file.split('/')])}" download>${file}</a>`
    : html`${file}`
}

function problemCell({ what, advice }: SourceState['problems'][number]): Html {
  return html`<p>${what} <span class="note">${advice}</span></p>`
}

function day(instant: string): Html {
  return html`<time datetime="${instant}">${dateWords(instant.slice(0, 10) as EdtfDate)}</time>`
}
