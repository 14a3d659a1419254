/** Words for what the lab finds, the same in the paper and on the page. */
import { sideName } from '../../languages/index.ts'
import { dayAt } from '../../record/index.ts'
import type { InputName } from './explain/rows.ts'
import type { ChannelResult } from './fitted-rows.ts'

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
  if (!channel.information.visible) return 'cannot be seen in a record of this size'
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

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many events no date was found for. */
export function undatedWords(count: number): string {
  return count === 1
    ? 'One event that nothing dates is left out'
    : `${count} events that nothing dates are left out`
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

/** `China (CHN)`: the code stands for the side in all tables. */
export function sideWords(side: string): string {
  const name = sideName(side)
  return name === undefined ? side : `${name} (${side})`
}

/** A day as people write it in tables. */
export function dayWords(day: number): string {
  return dayAt(Math.floor(day))
}
