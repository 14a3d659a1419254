/** A run of the lab on a page: how far it is, then what it found; and all runs that are kept. */
import {
  address,
  capital,
  empty,
  type Html,
  html,
  note,
  table,
  title,
} from '../../../markup/index.ts'
import type { StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import { type Choice, choiceWords, choose, queryOf } from '../choose.ts'
import { reportOf } from '../report.ts'
import { version } from '../version.ts'
import { dayShown, shownOf } from './acts.ts'
import { changesTable, linksSection, predictionsTable, seriesTable, warningNotes } from './first.ts'
import { fittedSteps } from './fitted.ts'
import { broughtList } from './lists.ts'
import { isOutdated, type KeptRun, mostKept, type Runs, runWords, stepWords } from './runs.ts'

/** The page of one run. */
export function runPage(record: StandingRecord, number: number, runs: Runs): Page {
  const run = runs.get(number)
  if (run === undefined)
    return pageOf(
      'Not kept',
      html`${title('This run is not kept')}${empty(`Runs are kept until they are forgotten, ${mostKept} at most.`, html`The same acts, step and seed give the same figures: ask for it again in the <a href="/lab">lab</a>.`)}`,
    )
  const { wish, state, seconds } = run
  const counting = isCounting(run)
  const main = html`${title(`Run ${run.number}`, html`<code>${run.name}</code>, ${run.made}. ${capital(stepWords[wish.step])}. Counted: ${choiceWords(wish.choice)}. Between ${run.quarrel.sides[0]} and ${run.quarrel.sides[1]}, ${actsWords(run)}. Seed ${wish.seed}; ${wish.falseRate === undefined ? 'the words are left out' : `of claimed reactions ${Math.round(100 * wish.falseRate)} % are assumed false`}.${!counting && seconds !== undefined && ` ${state === 'stopped' ? 'Stopped after' : 'It took'} ${seconds.toFixed(1)} seconds.`}`)}
<p class="switches no-print"><a href="${address(['lab'], queryOf(wish.choice))}">these acts in the lab</a></p>
${!counting && sinceThen(run, record)}${counting ? progressOf(run) : resultOf(run, record)}`
  return {
    ...pageOf(`Run ${run.number}`, main),
    // While it counts the page comes again by itself; with script or without.
    ...(counting ? { head: html`<meta http-equiv="refresh" content="2">` } : {}),
  }
}

/** Acts of a run; rows in the very words of another are counted once. */
function actsWords({ quarrel, lab }: KeptRun): string {
  const told = quarrel.acts.length
  const twice = lab === undefined ? 0 : told - lab.quarrel.acts.length
  return twice === 0 ? `${told} acts` : `${told} acts (${twice} of them second tellings, left out)`
}

/** What has changed since it was counted: the acts that its choice gives, or the lab itself. */
function sinceThen(run: KeptRun, record: StandingRecord): Html {
  const { choice } = run.wish
  const list = broughtList(choice.list)
  const isGone = choice.list !== undefined && list === undefined
  const today = isGone ? undefined : choose(record, choice, list).quarrel
  const older = run.version === version ? undefined : run.version
  return html`${isGone ? note('It counted a list that is not kept any more; its acts stand here as they were counted.') : isOutdated(run, today) && note(html`<span class="look">Mind</span>: the record has changed since. The same choice gives ${today?.acts.length ?? 'no'} acts today; the figures here are of the ${run.quarrel.acts.length} it counted.`)}${older !== undefined && note(html`<span class="look">Mind</span>: version ${older} of the lab counted this; run it again to compare it with what version ${version} counts.`)}`
}

function pageOf(words: string, main: Html): Page {
  return { title: words, shape: 'wide', main }
}

function isCounting({ state, run, seconds }: KeptRun): boolean {
  return (
    state === 'waiting' ||
    state === 'running' ||
    (state === 'stopped' && run !== undefined && seconds === undefined)
  )
}

function progressOf({ number, state, progress, started }: KeptRun): Html {
  if (state === 'waiting')
    return html`<p aria-live="polite">It waits until the run before it is done.</p>${stopForm(number)}`
  const seconds = started === undefined ? 0 : Math.round((Date.now() - started) / 1000)
  if (state === 'stopped')
    return html`<p aria-live="polite">Stopping; what is done is being put together.</p>`
  return html`<p aria-live="polite">${progress === undefined ? 'Fitting.' : `${capital(progress.what)}: ${progress.done} of ${progress.of}.`} ${seconds} seconds so far.</p>
<p><progress aria-label="how far it is" max="${progress?.of ?? 1}"${progress !== undefined && html` value="${progress.done}"`}></progress></p>${stopForm(number)}`
}

function stopForm(number: number): Html {
  return html`<form method="post" action="/lab"><input type="hidden" name="do" value="stop"><input type="hidden" name="run" value="${number}"><button class="press">Stop it</button> <span class="faint">What is done stays, and is marked as unfinished.</span></form>`
}

function resultOf(run: KeptRun, record: StandingRecord): Html {
  const { lab, trouble, number } = run
  const forget = html`<form class="no-print" method="post" action="/lab"><input type="hidden" name="do" value="forget"><input type="hidden" name="run" value="${number}"><button class="press">Forget this run</button></form>`
  if (lab === undefined)
    return html`${note(html`<span class="look">Stopped</span>: ${trouble ?? 'before anything was done.'}`)}${forget}`
  const shown = shownOf(record, lab.quarrel, run.wish.choice.list)
  const { choice } = run.wish
  const { undated } = choose(record, choice, broughtList(choice.list))
  const paper = reportOf(lab, choiceWords(choice), {
    fromList: choice.list !== undefined,
    undated,
    ...(isOfRoom(choice) ? { choice: choiceWords(choice) } : {}),
  })
  return html`${run.state === 'stopped' && note(html`<span class="look">Unfinished</span>: it was stopped, and what follows is what was done by then.`)}
${warningNotes(lab, shown)}
${nothingOf(run)}${fittedSteps(lab, shown)}
${run.wish.step === 'first' && html`${changesTable(lab, shown)}${predictionsTable(lab, shown)}${linksSection(lab, shown)}<h2>Counts</h2>${seriesTable(lab, shown)}`}
<p class="switches no-print"><a download="run-${number}.md" href="data:text/markdown;charset=utf-8,${encodeURIComponent(paper)}">as a short paper (Markdown)</a></p>${forget}`
}

/** Whether acts were chosen in a way that the command line has no words for. */
function isOfRoom({ list, without, reach, sure }: Choice): boolean {
  return list !== undefined || without.size > 0 || reach !== 'all' || sure !== 'counted'
}

/** Why a step has given nothing. */
function nothingOf({ wish, lab }: KeptRun): Html | undefined {
  if (lab === undefined || lab.warnings.some((warning) => warning.stops)) return undefined
  if (wish.step !== 'turn' || lab.counterfactual !== undefined) return undefined
  return wish.turn === undefined
    ? empty(
        'No turn at home is in sight in these acts, and none was declared.',
        'Declare a date for it when you run the step; acts at home must be more frequent after it.',
      )
    : empty(
        html`Acts at home are no more frequent after ${dayShown(wish.turn)} than before it: there is no turn to take away.`,
        'Declare another date, or count other acts.',
      )
}

/** The runs that are kept, and the form that lays two of them side by side. */
export function runsSection(kept: Runs): Html | undefined {
  const runs = kept.all()
  const lost =
    kept.unread.length > 0 &&
    note(
      html`${kept.unread.length} kept runs could not be read (${kept.unread.join(', ')}); delete them, or run them again.`,
    )
  if (runs.length === 0) return lost === false ? undefined : lost
  const options = (chosen: number) =>
    runs.map(
      (run, at) =>
        html`<option value="${run.number}"${at === chosen && html` selected`}>${runWords(run)}</option>`,
    )
  return html`<h3>Runs that are kept</h3>${table({
    rows: runs,
    columns: [
      {
        head: 'run',
        cell: ({ number }) => html`<a href="/lab/runs/${number}">${number}</a>`,
        quiet: true,
      },
      { head: 'made', cell: ({ made }) => made, quiet: true },
      { head: 'step', cell: ({ wish }) => stepWords[wish.step] },
      { head: 'counted', cell: ({ wish }) => choiceWords(wish.choice) },
      { head: 'acts', figures: true, cell: ({ quarrel }) => quarrel.acts.length },
      { head: 'seed', figures: true, cell: ({ wish }) => wish.seed },
      {
        head: 'state',
        cell: ({ state, progress }) =>
          state === 'running' && progress !== undefined
            ? `${progress.done} of ${progress.of}`
            : state,
      },
    ],
  })}${lost}
${runs.length > 1 && html`<form class="act-form no-print" method="get" action="/lab/compare"><p><label for="lab-one">Lay</label><select id="lab-one" name="one">${options(1)}</select></p><p><label for="lab-other">beside</label><select id="lab-other" name="other">${options(0)}</select></p><p><button class="press">Compare</button></p></form>`}`
}
