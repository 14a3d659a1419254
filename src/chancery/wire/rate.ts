/** Rates: a bucket of tokens for each caller, so that one who floods drowns only himself. */

export interface RateLimit {
  /** Whether this caller may do one more thing now, of this cost. */
  allows(caller: string, now: number, cost?: number): boolean
}

export interface Rate {
  /** How many at once. */
  readonly burst: number
  /** How many a second in the long run. */
  readonly perSecond: number
}

/** More callers than this at once are a flood by themselves; the oldest are forgotten. */
const mostCallers = 10_000

export function rateLimit({ burst, perSecond }: Rate): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    allows(caller, now, cost = 1) {
      const bucket = buckets.get(caller) ?? { tokens: burst, at: now }
      const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
      buckets.delete(caller)
      const isAllowed = tokens >= cost
      buckets.set(caller, { tokens: isAllowed ? tokens - cost : tokens, at: now })
      if (buckets.size > mostCallers) buckets.delete(buckets.keys().next().value!)
      return isAllowed
    },
  }
}
