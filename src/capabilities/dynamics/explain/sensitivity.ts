/**
 * In how many ways of counting does a finding stand? Always run, never left out:
 * without each source, without doubtful rows, second tellings merged, the window moved, with and
 * without a step, and over the rates at which sides may claim reactions that were none.
 */
import { type Act, byEpisode, channelOf, type Quarrel, withoutRetellings } from '../acts/act.ts'
import type { ChannelTest, ChannelWish } from './channel-test.ts'
import { testChannel } from './channel-test.ts'

export interface Way {
  readonly name: string
  readonly quarrel: Quarrel
  readonly change?: Partial<ChannelWish>
}

export interface Sensitivity {
  readonly ways: readonly { readonly name: string; readonly test: ChannelTest }[]
  /** Ways in which the channel is clear. */
  readonly clear: number
  readonly words: string
}

/** Rates of false claims under which a finding must stand to be called robust. */
export const falseRates: readonly number[] = [0.05, 0.15, 0.3]

/** All ways of counting a quarrel, the first as given. */
export function waysOf(
  quarrel: Quarrel,
  wish: Pick<ChannelWish, 'step' | 'links'>,
): readonly Way[] {
  const sources = hostileSources(quarrel)
  const links = wish.links
  const shifted = (days: number): Quarrel => ({
    ...quarrel,
    window: { start: quarrel.window.start - days, end: quarrel.window.end - days },
  })
  return [
    { name: 'as given', quarrel },
    { name: 'second tellings merged', quarrel: withoutRetellings(quarrel) },
    { name: 'one act an episode', quarrel: byEpisode(withoutRetellings(quarrel)) },
    { name: 'without doubtful rows', quarrel: without(quarrel, (act) => act.doubtful === true) },
    { name: 'window three months earlier', quarrel: shifted(91) },
    { name: 'window three months later', quarrel: shifted(-91) },
    { name: 'first half only', quarrel: half(quarrel, 0) },
    { name: 'second half only', quarrel: half(quarrel, 1) },
    { name: 'with a step', quarrel, change: { step: wish.step ?? middleOf(quarrel) } },
    { name: 'without a step', quarrel, change: { step: undefined } },
    { name: 'words left out', quarrel, change: { links: undefined } },
    ...(links === undefined
      ? []
      : falseRates.map((falseRate) => ({
          name: `one claim in ${Math.round(1 / falseRate)} assumed false`,
          quarrel,
          change: { links: { ...links, falseRate } },
        }))),
    { name: 'without acts known only from a link', quarrel: withoutLinkActs(quarrel) },
    ...(sources.length > 1 && sources.length <= 40
      ? sources.map((source) => ({
          name: `without ${source}`,
          quarrel: without(quarrel, (act) => act.source === source),
        }))
      : []),
  ]
}

/** Test a channel in every way of counting. */
export function sensitivityOf(quarrel: Quarrel, wish: ChannelWish): Sensitivity {
  const ways = waysOf(quarrel, wish).map(({ name, quarrel: counted, change }) => ({
    name,
    test: testChannel(counted, { ...wish, bootstrap: 0, ...change }),
  }))
  const clear = ways.filter(({ test }) => test.clear).length
  return { ways, clear, words: `clear in ${clear} of ${ways.length} ways of counting` }
}

function hostileSources(quarrel: Quarrel): string[] {
  const sources = quarrel.acts
    .filter((act) => channelOf(act, quarrel.sides)?.kind === 'hostile')
    .map((act) => act.source)
  return [...new Set(sources)].sort()
}

function without(quarrel: Quarrel, drop: (act: Act) => boolean): Quarrel {
  return { ...quarrel, acts: quarrel.acts.filter((act) => !drop(act)) }
}

/** Reactions that are told only because they were reactions make the very link we test. */
function withoutLinkActs(quarrel: Quarrel): Quarrel {
  const answering = new Set(
    quarrel.links.filter((link) => link.relation === 'answers').map((link) => link.from),
  )
  return without(quarrel, (act) => answering.has(act.id))
}

/** Published verdicts on one conflict differ by sub-period, so both halves are always shown. */
function half(quarrel: Quarrel, which: 0 | 1): Quarrel {
  const { start, end } = quarrel.window
  const middle = middleOf(quarrel)
  return {
    ...quarrel,
    window: which === 0 ? { start, end: middle } : { start: middle, end },
  }
}

function middleOf({ window }: Quarrel): number {
  return (window.start + window.end) / 2
}
