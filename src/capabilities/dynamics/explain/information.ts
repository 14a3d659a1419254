/**
 * How much a record of this size can show at all.
 *
 * What is known of "their act sets off mine" grows with the length of the
 * window in reaction times, hardly with the number of acts. The rule was found by
 * simulation: eight in ten such records show an excitation of alpha when
 *
 *     T / reaction >= 215 (n_receiver / n_source) / 1.2 (0.3 / alpha)^2
 */
export interface Information {
  /** Window in reaction times, times source acts per receiver act. */
  readonly meter: number
  /** The smallest excitation that eight in ten such records would show. */
  readonly smallest: number
  /** Under 1 act per act: a channel that can be seen at all. */
  readonly visible: boolean
  readonly words: string
}

/** The meter of one channel. */
export function informationOf(channel: {
  readonly days: number
  readonly reactionDays: number
  readonly sources: number
  readonly receivers: number
}): Information {
  const { days, reactionDays, sources, receivers } = channel
  if (sources === 0 || receivers === 0 || days <= 0)
    return {
      meter: 0,
      smallest: Number.POSITIVE_INFINITY,
      visible: false,
      words: 'One of the two did nothing that is told: nothing can be seen.',
    }
  const lengths = days / reactionDays
  const meter = lengths * (sources / receivers)
  const smallest = 0.3 * Math.sqrt((215 * (receivers / sources)) / (1.2 * lengths))
  const visible = smallest < 1
  return {
    meter,
    smallest,
    visible,
    words: `The window is ${lengths.toFixed(0)} reactions of ${reactionDays} days long; only ${smallest.toFixed(2)} or more acts set off by one act would be seen in eight of ten such records${visible ? '' : ', which is more than a quarrel can bear: this channel cannot be seen'}.`,
  }
}
