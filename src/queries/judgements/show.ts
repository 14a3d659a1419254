/** The judgements: what people decided, side by side where two judged one thing, and what lost its words. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  type Column,
  capital,
  changedQuery,
  counted,
  documentAddress,
  empty,
  facet,
  type Html,
  html,
  leafOf,
  leaves,
  note,
  passage,
  table,
  title,
} from '../../markup/index.ts'
import type { Homeless, Judgement, StandingRecord } from '../../record/index.ts'
import { nameOf, targetName } from '../review/names.ts'
import { kindNames } from '../review/sentence.ts'
import { hasWithholdings } from '../withheld/answer.ts'
import { type Agreement, agreementOf, type Judged } from './answer.ts'

export const judgementsView: View = {
  path: 'judgements',
  title: 'Judgements',
  key: 'j',
  page: judgementsPage,
}

const perPage = 100

function judgementsPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const agreement = agreementOf(record)
  const fits = agreement.judged.filter(
    (one) => !query.get('standing') || one.standing === query.get('standing'),
  )
  const { start, end } = leafOf({ query, count: fits.length, perPage })
  const at = { path: ['judgements'], query }
  return {
    title: 'Judgements',
    shape: 'wide',
    main: html`${title('Judgements', html`${standfirst(agreement)}${hasWithholdings(record) && html` Editions of this dossier withhold something: <a href="/withheld">what other letters repeat of it</a> is decided on a page of its own.`}`)}
<div class="faceted"><div class="facets">${facet('standing', standings(agreement), { ...at, title: 'Between readers' })}<div class="facet"><h2>Readers</h2><ul>${agreement.people.map((who) => html`<li>${who}</li>`)}</ul></div></div>
<div>${fits.length === 0 ? empty('Nothing was decided yet.', html`<a href="/review">The review</a> asks for one decision after the other.`) : shown(record, fits.slice(start, end), { agreement, request })}
${leaves({ ...at, count: fits.length, perPage })}
${homeless(record, record.homeless?.() ?? [])}</div></div>`,
  }
}

function standfirst({ judged, both, alike, kappa }: Agreement): string {
  if (judged.length === 0) return 'Nothing was decided yet.'
  const words = `${capital(counted(judged.length, 'thing'))} decided.`
  if (both === 0) return `${words} No second reader has judged any of them yet.`
  const beyond = kappa === undefined ? '' : ` Beyond chance: kappa ${kappa.toFixed(2)}.`
  return `${words} Two readers judged ${both} of them, ${alike} alike.${beyond} Where they differ, both stand here until somebody decides.`
}

function standings({ judged }: Agreement) {
  const words = { apart: 'they differ', alike: 'alike', settled: 'settled', alone: 'one reader' }
  return Object.entries(words).flatMap(([value, said]) => {
    const count = judged.filter((one) => one.standing === value).length
    return count === 0 ? [] : [{ value, words: said, count }]
  })
}

interface Shown {
  readonly agreement: Agreement
  readonly request: ViewRequest
}

function shown(
  record: StandingRecord,
  judged: readonly Judged[],
  { agreement, request }: Shown,
): Html {
  const people = agreement.people.slice(0, 3)
  const columns: Column<Judged>[] = [
    { head: 'words', cell: ({ words }) => wordsOf(record, words[0]!), quiet: true },
    ...people.map((who) => ({
      head: who,
      cell: (one: Judged) => {
        const word = one.words.find((judgement) => judgement.who === who)
        return word === undefined
          ? html`<span class="faint">–</span>`
          : decided(record, word, { one, request })
      },
    })),
  ]
  return table({ columns, rows: judged })
}

function wordsOf(record: StandingRecord, judgement: Judgement): Html {
  const { about, anchor, document } = judgement
  return html`<span class="kind small">${kindNames[about] ?? about}, ${nameOf(record, document)}</span><br>${passage({ ...anchor, document })}`
}

interface DecidedParts {
  readonly one: Judged
  readonly request: ViewRequest
}

function decided(
  record: StandingRecord,
  judgement: Judgement,
  { one, request }: DecidedParts,
): Html {
  const apart = one.standing === 'apart'
  return html`<span${apart && html` class="look"`}>${outcomeWords(record, judgement)}</span>${judgement.reason && html`<br><span class="small">${judgement.reason}</span>`}<br><time class="faint small" datetime="${judgement.time}">${judgement.time.slice(0, 16).replace('T', ' ')}</time>${apart && request.reader !== undefined && settle(judgement, request)}`
}

function settle({ id, who }: Judgement, { query }: ViewRequest): Html {
  return html`<form method="post" action="/judgements"><input type="hidden" name="decision" value="settle"><input type="hidden" name="judgement" value="${id}"><input type="hidden" name="back" value="${changedQuery(['judgements'], query, {})}"><button class="press small">let ${who}’s word stand</button></form>`
}

/** A decision in words. */
export function outcomeWords(record: StandingRecord, { decision, said }: Judgement): string {
  switch (decision.kind) {
    case 'confirm':
      return 'accepted'
    case 'reject':
      return 'rejected'
    case 'withdraw':
      return 'taken back'
    case 'add': {
      const { body } = decision
      if (!('decision' in body)) return 'added'
      return body.decision === 'redact' ? 'masked here too' : 'stays'
    }
    case 'amend': {
      const { body } = decision
      if ('target' in body && 'relation' in body) return `is ${targetName(record, body.target)}`
      if ('verdict' in body) return `is ${body.verdict}`
      if ('value' in body) return `is “${body.value}”`
      return said === undefined ? 'set' : 'amended'
    }
  }
}

const whyHomeless: Readonly<Record<Homeless['why'], string>> = {
  gone: 'its document is no longer held',
  lost: 'its words no longer stand there',
  doubtful: 'its words stand among others now',
  ambiguous: 'its words stand in several places',
}

function homeless(record: StandingRecord, all: readonly Homeless[]): Html | undefined {
  if (all.length === 0) return undefined
  return html`<section id="homeless"><h2>No longer found here</h2>
${note('These decisions are kept, and apply again when their words are found again. None was put upon the nearest lookalike.')}
<ul class="homeless">${all.map(({ judgement, why }) => html`<li>“${judgement.anchor.exact}” <span class="small">${outcomeWords(record, judgement)} by ${judgement.who}; <i>no longer found here</i>: ${whyHomeless[why]}. <a href="${documentAddress(judgement.document)}">${judgement.document}</a></span></li>`)}</ul></section>`
}
