/** The forms of the lab: which acts are counted, a list of one's own, what is run. */
import { type Html, html } from '../../../markup/index.ts'
import { type Choice, type Chosen, choiceWords, pairsOf, queryOf } from '../choose.ts'
import { broughtList } from './lists.ts'
import { type RunStep, stepWords } from './runs.ts'

/** What is counted, in words, and the form to count something else. */
export function choiceForm(choice: Choice, { all, counted, trouble }: Chosen): Html {
  const usual = Object.values(queryOf(choice)).every((value) => value === undefined)
  const kinds = kindsOf(all)
  return html`<details class="no-print choice"${!usual && html` open`}><summary>Counted: ${choiceWords(choice)} (${counted === all.length ? counted : `${counted} of ${all.length}`}). Choose others</summary>
${trouble !== undefined && html`<p class="look" role="alert">${trouble}</p>`}
<form class="act-form" method="get" action="/lab">
${choice.list !== undefined && html`<input type="hidden" name="list" value="${choice.list}">`}
<p><label for="lab-between">Between</label><select id="lab-between" name="between">${option('', 'the two sides of this dossier', choice.between === undefined)}${pairsOf(
    all,
  )
    .slice(0, 24)
    .map(({ sides, count }) =>
      option(
        sides.join(','),
        `${sides[0]} and ${sides[1]} (${count})`,
        choice.between?.toSorted().join() === sides.join(),
      ),
    )}</select></p>
<p><label for="lab-reach">Seen by</label><select id="lab-reach" name="reach">${option('', 'everybody and the own side only', choice.reach === 'all')}${option('public', 'everybody (public acts)', choice.reach === 'public')}${option('private', 'the own side only (private acts)', choice.reach === 'private')}</select></p>
<p><label for="lab-sure">How sure</label><select id="lab-sure" name="sure">${option('', 'all that count', choice.sure === 'counted')}${option('sure', 'without reported, alleged and doubtful ones', choice.sure === 'sure')}${option('all', 'with suggestions nobody has confirmed', choice.sure === 'all')}</select></p>
<p class="pair"><span><label for="lab-from">From</label><input id="lab-from" type="text" name="from" value="${choice.from}" placeholder="1871-05" autocomplete="off"></span><span><label for="lab-to">To</label><input id="lab-to" type="text" name="to" value="${choice.to}" placeholder="1873" autocomplete="off"></span></p>
<fieldset><legend>Leave out</legend>${kinds.map(({ kind, count }) => html`<label class="tick"><input type="checkbox" name="without" value="${kind}"${choice.without.has(kind) && html` checked`}> ${kind.toLowerCase()} <span class="faint">${count}</span></label> `)}</fieldset>
<p><button class="press">Count these</button>${!usual && html` <a href="/lab">count all again</a>`}</p></form>
${listForm(choice)}</details>`
}

function option(value: string, words: string, chosen: boolean): Html {
  return html`<option value="${value}"${chosen && html` selected`}>${words}</option>`
}

function kindsOf(acts: Chosen['all']): { kind: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of acts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((one, other) => (one.kind < other.kind ? -1 : 1))
}

function listForm({ list }: Choice): Html {
  const here = broughtList(list)
  return html`<form class="act-form" method="post" action="/lab" enctype="multipart/form-data"><h3>Or a list of your own</h3><input type="hidden" name="do" value="list">
${here !== undefined && html`<p>${here.rows.length} events and ${here.links.length} links of a list are looked at. <a href="/lab/acts?list=${here.name}">See them</a>, or go back to <a href="/lab">the papers’ own</a>.${here.troubles.length > 0 && html` <span class="look">Not read (${here.troubles.length})</span>: ${here.troubles.slice(0, 5).join('; ')}.`}</p>`}
<p><label for="lab-events">Events (CSV with date_start, date_end, actor, target, kind, scale, exact)</label><input id="lab-events" type="file" name="events" accept=".csv,text/csv" required></p>
<p><label for="lab-links">Links between them, if there are any (CSV with from, to, relation, claimed_by)</label><input id="lab-links" type="file" name="links" accept=".csv,text/csv"></p>
<p><button class="press">Look at this list</button></p></form>`
}

/** What can be run on the chosen acts. */
export function runForm(choice: Choice, only?: RunStep): Html {
  const hidden = Object.entries(queryOf(choice)).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  )
  const steps = (Object.entries(stepWords) as [RunStep, string][]).filter(
    ([step]) => only === undefined || step === only,
  )
  return html`<form class="act-form no-print" method="post" action="/lab"><input type="hidden" name="do" value="run">${hidden}
<p><label for="lab-step">Step</label><select id="lab-step" name="step">${steps.map(([step, words]) => option(step, words, step === 'twins'))}</select><span class="faint">It runs beside the room and can be stopped. Counts take seconds; fitted rows, twins and the Bayesian fit take minutes, the more acts the longer.</span></p>
<p><label for="lab-false">Of what the sides claim to answer, assume false</label><select id="lab-false" name="false">${option('0.05', 'one claim in twenty', false)}${option('0.15', 'one claim in seven', true)}${option('0.3', 'one claim in three', false)}${option('none', 'leave the words out', false)}</select></p>
<p class="pair"><span><label for="lab-turn">A turn declared beforehand</label><input id="lab-turn" type="text" name="turn" placeholder="none" autocomplete="off"></span><span><label for="lab-seed">Seed</label><input id="lab-seed" type="number" name="seed" value="7" min="0" max="999999"></span></p>
<p><button class="press">Run it</button></p></form>`
}
