/** The first page of an edition: what it is, who made it, how to cite it, what is withheld. */
import { type Html, html } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import type { EditionPlan } from '../exporter.ts'

/** Title, editorial statement, rights and citation, from `rejoinder.yaml`. */
export function front(record: StandingRecord, plan: EditionPlan, made: string): Html {
  const { settings } = plan
  let held = 0
  let missing = 0
  for (const document of record.documents())
    if (document.entry) missing += 1
    else held += 1
  // Several documents of which nobody says how many are no number.
  for (const { body } of record.findings('missing')) if (!body.set) missing += 1
  return html`<div class="title"><h1>${plan.title}</h1>
${settings.description && html`<p class="standfirst">${settings.description}</p>`}</div>
<p><a href="/exchange">${held} documents</a> are in this edition; <a href="/missing">${missing} more</a> are known only from catalogues or because others speak of them.</p>
${settings.editors.length > 0 && html`<p>Edited by ${settings.editors.join(', ')}.</p>`}
<h2>How it was made</h2><p>The texts are given as the sources have them. What is said about them (who wrote to whom, what answers what, where a quotation comes from) was found by a program and, where it says so, decided by a person. Every such statement leads to the words it rests on; what was deduced stands in square brackets.</p>
<h2>Rights and citation</h2><p>${settings.rights ?? 'Rights are not stated.'}</p><p>${settings.cite ?? `${plan.title}. Edition of ${made}.`}</p>`
}
