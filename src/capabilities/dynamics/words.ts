/** Words for what the lab finds, the same in the paper and on the page. */
import { sideName } from '../../languages/index.ts'
import { dayAt } from '../../record/index.ts'
import type { InputName } from './explain/rows.ts'
import type { Support } from './explain/support.ts'
import type { ChannelResult } from './fitted-rows.ts'
import type { Counterfactual, Difference } from './whatif/counterfactual.ts'

export const inputWords: Readonly<Record<InputName, string>> = {
  self: 'its own hostile acts',
  other: 'hostile acts of the other',
  home: 'its acts at home',
  shock: 'acts of third parties',
  line: 'acts of the other toward third parties',
  olive: 'conciliatory acts of the other',
}

/** What may be said of a channel, by rule. */
export function verdictOf(channel: ChannelResult): string {
  if (!channel.information.visible)
    return channel.test.clear
      ? 'looks clear, but records of this size hardly ever show it'
      : 'cannot be seen in a record of this size'
  if (channel.robust) return 'clear'
  return channel.test.clear ? 'clear only under these assumptions' : 'cannot tell'
}

/** An interval of acts set off; open above where the record sets no bound. */
export function intervalWords({ interval }: ChannelResult): string {
  const to = Number.isFinite(interval.to) ? interval.to.toFixed(2) : '–'
  return `${interval.from.toFixed(2)} to ${to}`
}

/** The chance of as large a ratio without the channel; the ratio itself where no twins were made. */
export function chanceWords({ test }: ChannelResult): string {
  return test.p === undefined ? `ratio ${test.ratio.toFixed(1)}` : test.p.toFixed(3)
}

/** Which turn is taken away, and what the answer assumes. */
export function turnWords({ side, from, words }: Counterfactual): string {
  return `Acts at home of ${side} from ${dayWords(from)} on are brought back to their rate before that day. ${words}`
}

/** Why a row of the table of the turn does not add up. */
export function middlesWords({ runs, exploded }: Counterfactual): string {
  const lost =
    exploded === 0
      ? ''
      : ` ${plural(exploded, 'run')} grew without end and ${exploded === 1 ? 'is' : 'are'} left out.`
  return `Hostile acts are those after that day. Every figure is the middle of ${runs} runs, “fewer” that of the differences run by run: it need not be the difference of the first two.${lost}`
}

/** What the branching matrix says by itself; nothing where families grow without end. */
export function closedWords({ closed }: Difference): string {
  return Number.isFinite(closed) ? closed.toFixed(1) : '–'
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many events no date was found for. */
export function undatedWords(count: number): string {
  return count === 1
    ? 'One event that nothing dates is left out'
    : `${count} events that nothing dates are left out`
}

/** A figure with its sign as it is printed: the minus is no hyphen. */
export function signed(value: number, places: number): string {
  return value.toFixed(places).replace('-', '−')
}

/** How far an explanation is ahead; a dash where the record is too small for its parts. */
export function aheadWords({ margin }: Pick<Support, 'margin'>): string {
  return Number.isFinite(margin) ? signed(margin, 1) : '–'
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

/** `China (CHN)`: the code stands for the side in all tables. A name that is known better is taken. */
export function sideWords(side: string, known?: string): string {
  const name = known ?? sideName(side)
  return name === undefined || name === side ? side : `${name} (${side})`
}

/** A day as people write it in tables. */
export function dayWords(day: number): string {
  return dayAt(Math.floor(day))
}
