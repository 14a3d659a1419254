/** The ledger of figures: one thing counted, every value given of it, by whom and when. */
import {
  counted,
  empty,
  facet,
  type Html,
  html,
  note,
  shortNamesNote,
  table,
} from '../../../markup/index.ts'
import type { Standing, StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type FigureGroup, figureGroups } from '../answer/figures.ts'
import {
  figureColumn,
  judgementColumns,
  leafed,
  ledgerPage,
  speakerColumn,
  timeColumn,
  unitColumn,
} from './ledger-page.ts'
import { inContext, letterLink } from './words.ts'

const perPage = 60

interface Row {
  readonly group: FigureGroup
  readonly claim: Standing<'claim'>
}

export function figuresPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const all = figureGroups(record)
  const sides = query.get('given')
  const chosen = all.filter((group) => sides === null || sidesWords(group) === sides)
  const main =
    all.length === 0
      ? empty(
          'Nothing is counted twice in these papers.',
          html`Figures given once stand among the <a href="/claims">claims</a>.`,
        )
      : html`<div class="facets">${facet('given', sidesFacet(all), { path: ['figures'], query, title: 'given by' })}</div>
${chosen.length === 0 ? empty('Nothing is counted so.') : leafed(chosen, { path: 'figures', query, perPage }, (groups) => tableOf(groups, record, request))}
${note(html`What is counted only once stands among the <a href="/claims">claims</a>. The same noun is not always the same thing: that two figures stand together says nothing against either.`)}`
  return ledgerPage(
    'Ledger of figures',
    html`One thing counted, all its values: who gave which, when; ${counted(all.length, 'thing is', 'things are')} counted more than once. Every figure opens its words and stands among the <a href="/claims">claims</a>, too.`,
    main,
  )
}

function sidesWords({ speakers }: FigureGroup): string {
  return speakers > 1 ? 'more than one side' : 'one side'
}

function sidesFacet(all: readonly FigureGroup[]): { value: string; count: number }[] {
  return ['more than one side', 'one side'].flatMap((value) => {
    const count = all.filter((group) => sidesWords(group) === value).length
    return count === 0 ? [] : [{ value, count }]
  })
}

const claimOf = ({ claim }: Row): Row['claim'] => claim

function tableOf(
  groups: readonly FigureGroup[],
  record: StandingRecord,
  request: ViewRequest,
): Html {
  const rows = groups.flatMap((group) => group.claims.map((claim): Row => ({ group, claim })))
  return html`<div class="wide">${table({
    caption: 'Figures by what they count',
    rows,
    group: ({ group }) =>
      `${group.counted} — ${counted(group.claims.length, 'figure')}, ${counted(group.speakers, 'speaker')}`,
    id: ({ claim }) => claim.id,
    columns: [
      { ...figureColumn(claimOf), quiet: true },
      { ...unitColumn(claimOf), quiet: true },
      speakerColumn(record, claimOf),
      { head: 'in', cell: ({ claim }) => letterLink(claim, record) },
      timeColumn(claimOf, html`<span class="faint">not said</span>`),
      { head: 'words', cell: ({ claim }) => inContext(claim) },
      ...judgementColumns(request, claimOf),
    ],
  })}</div>
${shortNamesNote(
  record,
  rows.map(({ claim }) => claim.body.by),
)}`
}
