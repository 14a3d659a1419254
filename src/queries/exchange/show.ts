/** The exchange, home of the room: the picture, its words, its table. */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  address,
  alike,
  capital,
  counted,
  empty,
  type Html,
  html,
  title,
} from '../../markup/index.ts'
import { dayAt, daysOf, parseDate, type StandingRecord } from '../../record/index.ts'
import { type Chosen, type Exchange, exchangeOf, stretchOf } from './answer.ts'
import { crowd, mostMarks, stepWords } from './crowd.ts'
import { picture } from './picture.ts'
import { crowdTable, exchangeTable } from './table.ts'
import { upright } from './upright.ts'

export const exchangeView: View = {
  path: 'exchange',
  title: 'Exchange',
  key: 'e',
  page: exchangePage,
}

function exchangePage(record: StandingRecord, { query }: ViewRequest): Page {
  const chosen = chosenOf(query)
  const exchange = exchangeOf(record, chosen)
  const isCrowd = exchange.marks.length > mostMarks
  return {
    title: 'The exchange',
    shape: 'wide',
    main: html`${title('The exchange', standfirst(exchange))}
${stretchForm(query, exchange)}
${exchange.marks.length === 0 ? nothing(chosen) : drawn({ record, exchange, chosen, hide: query.get('hide') ?? usuallyHidden })}
${exchange.marks.length > 0 && legend(isCrowd)}
${isCrowd ? crowdTable(exchange) : exchangeTable(exchange, { record, query })}`,
    keys: [
      ['← →', 'next document'],
      ['↑ ↓', 'what it answers, what answers it'],
      ['z', 'a stretch of time'],
      ['t', 'table'],
    ],
  }
}

/** Days chosen in the address; words that are no date choose nothing. */
function chosenOf(query: URLSearchParams): Chosen {
  const from = parseDate(query.get('from') ?? '')
  const to = parseDate(query.get('to') ?? '')
  return {
    ...(from === undefined ? {} : finite('from', daysOf(from).first)),
    ...(to === undefined ? {} : finite('to', daysOf(to).last)),
  }
}

function finite(name: 'from' | 'to', day: number): Chosen {
  return Number.isFinite(day) ? { [name]: day } : {}
}

function nothing(chosen: Chosen): Html {
  return chosen.from === undefined && chosen.to === undefined
    ? empty(
        'No document of this record has a date yet, so there is nothing to draw.',
        'A date can be set where the head of a document is corrected.',
      )
    : empty(
        'No dated document lies in this stretch of time.',
        html`<a href="/exchange">Show all of it.</a>`,
      )
}

interface DrawnParts {
  readonly record: StandingRecord
  readonly exchange: Exchange
  readonly chosen: Chosen
  /** Kinds of lines that are switched off, with commas between. */
  readonly hide: string
}

/** Where the two sides' letters fill less of the whole than this, a crowd is drawn without what lies far outside. */
const leastHeart = 0.5

/** The stretch that is drawn where nobody chose one: a treaty of a century before leaves no room for the quarrel. */
function usualStretch({ whole, heart }: Exchange): Chosen {
  const days = heart.last - heart.first
  return days > 0 && days < leastHeart * (whole.last - whole.first)
    ? { from: heart.first - days / 8, to: heart.last + days / 8 }
    : {}
}

/** What is known from others only and lies further from all that is held is of another time. */
const generation = 30 * 365

/** All that is held, and what was spoken of within a generation of it: a day read amiss stretches no axis. */
function nearStretch({ marks }: Exchange): Chosen {
  const held = marks.filter((mark) => mark.held)
  if (held.length === 0) return {}
  const first = Math.min(...held.map(({ days }) => days.first))
  const last = Math.max(...held.map(({ days }) => days.last))
  return { from: first - generation, to: last + generation }
}

function drawn(parts: DrawnParts): Html {
  const { hide, chosen } = parts
  const isCrowd = parts.exchange.marks.length > mostMarks
  const isChosen = chosen.from !== undefined || chosen.to !== undefined
  const usual = isCrowd ? usualStretch(parts.exchange) : nearStretch(parts.exchange)
  const exchange = isChosen ? parts.exchange : stretchOf(parts.exchange, usual)
  const outside = parts.exchange.marks.length - exchange.marks.length
  const line = isCrowd
    ? html`Documents ${stepWords(exchange)}; held in ink, missing in grey; answers bundled by month.<span class="no-print hint"> Draw across the rule below to open a stretch.</span>`
    : html`Point at a mark<span class="no-print hint">, or walk through them with <kbd>←</kbd> <kbd>→</kbd></span>: who, when, how it begins, what it answers.`
  return html`<figure class="exchange" data-enhance="reading-line" data-hide="${hide.replaceAll(',', ' ')}"${isCrowd && html` data-crowd`}><div class="scroll" tabindex="0" role="region" aria-label="Picture of the exchange">${isCrowd ? crowd(exchange) : html`${picture({ ...parts, exchange })}${upright({ ...parts, exchange })}`}</div>
<figcaption class="reading-line" aria-live="polite">${line}</figcaption></figure>
${outside > 0 && html`<p class="note">${capital(counted(outside, 'document'))} of other times ${outside === 1 ? 'is' : 'are'} in the table only. <a class="no-print" href="${address(['exchange'], { from: dayAt(Math.floor(exchange.whole.first)) })}">Draw all of them.</a></p>`}`
}

const switchable: readonly (readonly [string, string])[] = [
  ['answers', 'answers'],
  ['silences', 'silences'],
  ['requests', 'requests for what was kept back'],
  ['others', 'other bodies'],
  ['quotations', 'quotations'],
]

/** Threads of quotation lie under everything else, so they are drawn when asked for. */
const usuallyHidden = 'quotations'

/** The stretch of time, without a mouse: two dates. Before it what is drawn. */
function stretchForm(query: URLSearchParams, { whole }: Exchange): Html | undefined {
  if (!Number.isFinite(whole.last - whole.first)) return undefined
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  const hidden = (query.get('hide') ?? usuallyHidden).split(',')
  return html`<form class="switches no-print" method="get" data-enhance="switches" data-usual="${usuallyHidden}" aria-label="What is drawn, and a stretch of time">${switchable.map(([kind, words]) => html`<label><input type="checkbox" value="${kind}"${!hidden.includes(kind) && html` checked`}><span>${words}</span></label>`)}<label>from <input type="text" name="from" value="${from}" size="10" placeholder="${dayAt(Math.floor(whole.first))}" data-key="z"></label><label>to <input type="text" name="to" value="${to}" size="10" placeholder="${dayAt(Math.ceil(whole.last))}"></label><button class="press">show</button>${(from !== '' || to !== '') && html`<a href="/exchange" data-key="Escape">all of it</a>`}</form>`
}

function legend(isCrowd: boolean): Html {
  return isCrowd
    ? html`<p class="note legend">Bars stand on the lane of their sender, as high as they are many; those we know only from others are grey. Lines run from answers to what they answer, bundled by month, darker for more. The counts add up to the table.</p>`
    : html`<p class="note legend">A full mark is a document we hold, a broken one a document we lack. A line runs from each answer to what it answers, with the days between: whole where the answer says so itself, broken where another document tells it or one of the two is missing, fine where it answers in part. Dotted red: asked for and not given. Thin threads, where they are switched on: who quotes whom, red where a passage is not true to its source. An arrow away from the lanes: it went to others. Crowded weeks are stretched; the lower rule gives the days as they ran between the first and the last letter of the two sides, and the fan between the two shows by how much.</p>`
}

function standfirst(exchange: Exchange): string {
  const all = [...exchange.marks, ...exchange.undated]
  const held = all.filter((mark) => mark.held).length
  const days = exchange.arcs.map((arc) => arc.days.last).filter((count) => count >= 0)
  const words = (count: number): string => (count === 0 ? 'less than a day' : counted(count, 'day'))
  const speed =
    days.length === 0
      ? ''
      : ` The slowest answer took ${words(Math.max(...days))}, the quickest ${words(Math.min(...days))}.`
  const answering = new Set(exchange.arcs.map((arc) => arc.from)).size
  const answers =
    answering === 0
      ? 'None is known to answer another.'
      : `${capital(counted(answering, 'answers another', 'answer another'))}.`
  const known = all.length - held
  const count = alike(held, known)
  const counts = `${capital(count(held, 'document'))} we hold, ${count(known, 'document')} we know only because others speak of ${known === 1 ? 'it' : 'them'}.`
  return `${counts} ${answers}${speed}`
}
