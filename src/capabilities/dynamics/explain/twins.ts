/**
 * Twins: records like this one, made under one explanation.
 *
 * Same window, same acts at home and of third parties, dates as wide as here and words about
 * occasions as frequent: only the hostile acts are made anew by the fitted
 * explanation. What is then computed from a twin is what this record would have looked
 * like had that explanation been the true one.
 */
import { type Act, channelName, channelOf, type Link, type Quarrel } from '../acts/act.ts'
import type { DrawnQuarrel } from '../acts/draw.ts'
import type { RowFit } from '../hawkes/fit.ts'
import type { LinkErrors } from '../hawkes/row.ts'
import { type System, simulateFamilies, type Type } from '../hawkes/simulate.ts'
import { oneOf, type Random } from '../numbers/random.ts'
import { anyOf, channelFor, type InputName, occasionInputs } from './rows.ts'

/** A system that simulates hostile acts as fitted rows say; a side without a row stays as given. */
export function systemOf(
  quarrel: Quarrel,
  drawn: DrawnQuarrel,
  { fits, step }: { fits: readonly RowFit[]; step: number },
): System {
  const { window } = quarrel
  const made = fits.map((fit) => fit.receiver)
  const given = Object.fromEntries(
    Object.entries(drawn.channels).map(([name, { times }]) => [
      name,
      // Hostile acts inside the window are made anew; those before it stay as history.
      made.includes(name) ? times.filter((time) => time < window.start) : times,
    ]),
  )
  return { window, types: fits.map((fit) => typeOf(quarrel, { fit, step })), given, limit: 5000 }
}

function typeOf(quarrel: Quarrel, { fit, step }: { fit: RowFit; step: number }): Type {
  const { window } = quarrel
  const side = sideOf(quarrel, fit.receiver)
  return {
    name: fit.receiver,
    levels: fit.coefficients
      .filter((part) => part.kind === 'level')
      .map(({ name, value }) => ({
        name,
        start: name === 'step' ? step : window.start,
        end: window.end,
        rate: value,
      })),
    excitedBy: fit.coefficients
      .filter((part) => part.kind === 'excitation')
      .map(({ name, value }) => ({
        from: channelFor(quarrel, side, name as InputName),
        branching: value,
        rate: fit.rates[name === 'home' ? 'domestic' : 'reaction']!,
      })),
  }
}

/** One twin: acts of the system's types made anew, all others as they are. */
export function twin(
  quarrel: Quarrel,
  system: System,
  { random, links }: { random: Random; links?: LinkErrors | undefined },
): Quarrel {
  const simulated = simulateFamilies(system, random)
  const kept = quarrel.acts.filter((act) => !isMade(quarrel, system, act))
  const made = system.types.flatMap(({ name }) => {
    const side = sideOf(quarrel, name)
    const model = {
      like: quarrel.acts.filter((act) => act.from === side && isMade(quarrel, system, act)),
      random,
    }
    const to = quarrel.sides[0] === side ? quarrel.sides[1] : quarrel.sides[0]
    return (simulated.times[name] ?? []).map((time, k) => ({
      act: coarse(quarrel, { time, side, to, id: `twin ${name} ${k}` }, model),
      parent: simulated.parents?.[name]?.[k],
      own: name,
    }))
  })
  return {
    ...quarrel,
    acts: [...kept, ...made.map(({ act }) => act)],
    links: links === undefined ? [] : made.flatMap((one) => said(quarrel, one, { links, random })),
  }
}

function sideOf({ sides }: Quarrel, receiver: string): string {
  return receiver === `hostile ${sides[0]}` ? sides[0] : sides[1]
}

function isMade(quarrel: Quarrel, system: System, act: Act): boolean {
  const channel = channelOf(act, quarrel.sides)
  return (
    channel?.kind === 'hostile' &&
    act.end > quarrel.window.start &&
    system.types.some((type) => type.name === channelName(channel))
  )
}

/** Date an act as the record dates such acts: somewhere inside an interval as wide as one of theirs. */
function coarse(
  quarrel: Quarrel,
  made: { time: number; side: string; to: string; id: string },
  { like, random }: { like: readonly Act[]; random: Random },
): Act {
  const model = like.length > 0 ? oneOf(random, like) : undefined
  const width = model === undefined ? 1 : model.end - model.start
  const before = random() * width
  return {
    id: made.id,
    from: made.side,
    to: made.to,
    start: Math.max(quarrel.window.start, made.time - before),
    end: Math.min(quarrel.window.end, made.time - before + width),
    kind: model?.kind ?? 'ACCUSE',
    scale: model?.scale ?? -1,
    reach: 'public',
    source: model?.source ?? 'twin',
  }
}

/** What the text would say of the occasion: the true one often, a false one at times. */
function said(
  quarrel: Quarrel,
  { act, parent, own }: { act: Act; parent: string | undefined; own: string },
  { links, random }: { links: LinkErrors; random: Random },
): readonly Link[] {
  return occasionInputs
    .map((name) => channelFor(quarrel, act.from, name))
    .filter((channel) => channel !== own && isPresent(quarrel, channel))
    .filter((channel) => random() < (channel === parent ? links.sensitivity : links.falseRate))
    .map((channel) => ({
      from: act.id,
      to: `${anyOf}${channel}`,
      relation: 'answers',
      claimedBy: 'author',
    }))
}

function isPresent(quarrel: Quarrel, name: string): boolean {
  return quarrel.acts.some((one) => {
    const channel = channelOf(one, quarrel.sides)
    return channel !== undefined && channelName(channel) === name
  })
}
