/**
 * The lab in the room: the picture with its table twin, change dates, the prediction
 * table, links; which acts are counted is chosen here, and the later steps are run, kept and compared.
 */
import {
  address,
  chart,
  empty,
  type Html,
  html,
  nameOfCode,
  note,
  title,
} from '../../../markup/index.ts'
import { daysOf, parseDate, type StandingRecord } from '../../../record/index.ts'
import type { Form, Page, Show, ViewRequest } from '../../capability.ts'
import { firstSteps } from '../answer.ts'
import { type Choice, type Chosen, choiceOf, choose, queryOf } from '../choose.ts'
import type { Lab } from '../lab.ts'
import { escalationPicture, type Tone, tones } from '../picture.ts'
import { sideWords, undatedWords } from '../words.ts'
import { shownOf } from './acts.ts'
import { actsPage } from './acts-page.ts'
import { choiceForm, runForm } from './choice-form.ts'
import { comparePage } from './compare-page.ts'
import {
  changesTable,
  downloads,
  linksSection,
  predictionsTable,
  seriesTable,
  warningNotes,
} from './first.ts'
import { bringList, broughtList } from './lists.ts'
import { bringModel } from './models.ts'
import { runPage, runsSection } from './run-page.ts'
import { mostKept, type RunStep, type Runs, runsAt, stepWords } from './runs.ts'
import { theoryPage } from './theory-page.ts'

export const show: Show = {
  margin: () => undefined,
  views: [{ path: 'lab', title: 'Lab', key: 'l', page: pageAt, take }],
}

const usualSeed = 7

function pageAt(record: StandingRecord, request: ViewRequest): Page | undefined {
  const [part, name] = request.rest
  const { query } = request
  if (part === undefined) return labPage(record, request)
  // What is run and brought belongs to a room: an edition has none of it.
  if (request.reader === undefined) return undefined
  const runs = runsAt(request.shelf)
  if (part === 'runs') return runPage(record, Number(name), runs)
  if (part === 'theory') return theoryPage(query)
  if (part === 'compare') return comparePage(record, query, runs)
  return part === 'acts' ? actsPage(query) : undefined
}

function labPage(record: StandingRecord, { query, reader, shelf }: ViewRequest): Page {
  const choice = choiceOf(query)
  const list = broughtList(choice.list)
  const chosen = choose(record, choice, list)
  const inRoom = reader !== undefined
  const form = inRoom && choiceForm(choice, chosen)
  const gone =
    choice.list !== undefined &&
    list === undefined &&
    html`<p class="note"><span class="look">Mind</span> The list of this address is not kept any more; the papers’ own events are counted. Bring it again below.</p>`
  if (chosen.quarrel === undefined)
    return page(
      html`${title('How the quarrel moved')}${gone}${form}${empty('No two sides act on each other in these acts.', html`The lab counts events; see what was found under <a href="/events">Events</a>${inRoom && ', choose others, or bring a list of your own'}.`)}`,
    )
  const lab = firstSteps(chosen.quarrel, usualSeed)
  return page(
    html`${head(lab, chosen, { choice, query, record })}${gone}${form}${body(lab, record, { choice, runs: inRoom ? runsAt(shelf) : undefined, query })}`,
  )
}

function page(main: Html): Page {
  return { title: 'How the quarrel moved', shape: 'wide', main }
}

function toneOf(query: URLSearchParams, choice: Choice): Tone {
  const asked = query.get('tone')
  const usual = choice.reach === 'private' ? 'private' : 'hostile'
  return tones.find((one) => one === asked) ?? usual
}

const toneWords: Readonly<Record<Tone, string>> = {
  hostile: 'Hostile acts',
  conciliatory: 'Conciliatory acts',
  home: 'Hostile acts at home',
  private: 'Private acts, which the other side did not see,',
}

function head(
  { quarrel }: Lab,
  { undated }: Chosen,
  { choice, query, record }: { choice: Choice; query: URLSearchParams; record: StandingRecord },
): Html {
  const sides = quarrel.sides.map((side) => sideWords(side, nameOfCode(record, side)))
  const tone = toneOf(query, choice)
  const lanes = tone === 'home' || tone === 'private' ? 'of either side' : 'in two directions'
  return html`${title('How the quarrel moved', html`${toneWords[tone]} ${lanes}, ${sides.join(' and ')}. The line counts what certainly fell in a period; the grey above it what may have, because the words date it no closer.${undated > 0 && ` ${undatedWords(undated)}.`}`)}
<p class="switches no-print">${tones.map((one) => html`<a href="${address(['lab'], { ...queryOf(choice), tone: one })}"${one === tone && html` aria-current="true"`}>${one === 'home' ? 'at home' : one}</a> `)}<a href="${choice.list === undefined ? '/events' : `/lab/acts?list=${choice.list}`}">all events</a></p>`
}

function body(
  lab: Lab,
  record: StandingRecord,
  { choice, runs, query }: { choice: Choice; runs: Runs | undefined; query: URLSearchParams },
): Html {
  const shown = shownOf(record, lab.quarrel, choice.list)
  const picture = escalationPicture(lab, toneOf(query, choice))
  return html`${warningNotes(lab, shown)}
${chart({ ...picture, kind: 'plot wide' })}
${downloads(lab, picture)}
${changesTable(lab, shown)}
${predictionsTable(lab, shown)}
${linksSection(latestFit(lab, runs) ?? lab, shown)}
${runs !== undefined ? runSection(lab, choice, runs) : note(html`Which explanation the record supports is asked by making two hundred records like this one under each: <code>rejoinder dynamics DIR --report</code>`)}
<h2>The picture as a table</h2>${seriesTable(lab, shown)}`
}

function runSection(lab: Lab, choice: Choice, runs: Runs): Html {
  const stopped = lab.warnings.some((warning) => warning.stops)
  return html`<h2>Run a step</h2>${stopped ? note('These acts bear no fit; the reason stands above. Only counts can be run and kept.') : html`<p>Which explanation a record supports is asked by making two hundred records like this one under each explanation and giving each the same test. On the command line: <code>rejoinder dynamics DIR --report</code></p>`}${runForm(choice, stopped ? 'first' : undefined)}${runsSection(runs)}<p class="note">Apart from any record: <a href="/lab/theory">what the theory implies</a>, in two-level agents that are never fitted, and stock-and-flow models (XMILE, Vensim).</p>`
}

/** A kept run of these very acts that has fitted rows: its shares are drawn among the stated links. */
function latestFit({ quarrel }: Lab, runs: Runs | undefined): Lab | undefined {
  const key = (of: Lab['quarrel']): string =>
    JSON.stringify([of.window, of.acts.map(({ id, start, end, scale }) => [id, start, end, scale])])
  const own = key(quarrel)
  return runs
    ?.all()
    .find(({ lab }) => lab !== undefined && lab.rows.length > 0 && key(lab.quarrel) === own)?.lab
}

/** A form of the lab: run, stop or forget something, or look at a list. */
function take(
  record: StandingRecord,
  form: Form,
  shelf?: string,
): { readonly to: string } | { readonly refused: string } {
  const number = Number(form.get('run'))
  const runs = runsAt(shelf)
  switch (form.get('do')) {
    case 'stop':
      runs.stop(number)
      return { to: `/lab/runs/${number}` }
    case 'forget':
      runs.forget(number)
      return { to: '/lab' }
    case 'list': {
      const brought = bringList(form.get('events') ?? '', form.get('links') ?? '')
      return 'refused' in brought ? brought : { to: `/lab?list=${brought.name}` }
    }
    case 'model': {
      const model = bringModel(form.get('model') ?? '')
      return 'refused' in model ? model : { to: `/lab/theory?model=${model.key}` }
    }
    default:
      return takeRun(record, form, runs)
  }
}

const choiceNames = ['list', 'between', 'without', 'reach', 'sure', 'from', 'to']

function takeRun(
  record: StandingRecord,
  form: Form,
  runs: Runs,
): { readonly to: string } | { readonly refused: string } {
  const query = new URLSearchParams(
    choiceNames.flatMap((name) => form.all(name).map((value) => [name, value])),
  )
  const choice = choiceOf(query)
  const { quarrel, trouble } = choose(record, choice, broughtList(choice.list))
  const step = form.get('step') ?? ''
  const seed = Number(form.get('seed') ?? usualSeed)
  const turnWords = form.get('turn')?.trim() ?? ''
  const turn = turnWords === '' ? undefined : parseDate(turnWords)
  if (quarrel === undefined)
    return {
      refused: trouble ?? 'No two sides act on each other in these acts: nothing can be run.',
    }
  if (!(step in stepWords)) return { refused: `There is no step “${step}”.` }
  if (!Number.isInteger(seed) || seed < 0)
    return { refused: `“${form.get('seed')}” is no seed; give a whole number.` }
  if (turnWords !== '' && turn === undefined)
    return { refused: `“${turnWords}” is no date; write it as 1871-05-01.` }
  const asked = runs.ask(quarrel, {
    choice,
    step: step as RunStep,
    seed,
    falseRate: falseRateOf(form.get('false')),
    turn: turn === undefined ? undefined : daysOf(turn).first,
  })
  return asked === undefined
    ? { refused: `${mostKept} runs wait or count already; stop or forget one of them.` }
    : { to: `/lab/runs/${asked.number}` }
}

function falseRateOf(words: string | undefined): number | undefined {
  if (words === 'none') return undefined
  const rate = Number(words)
  return rate > 0 && rate < 1 ? rate : 0.15
}
