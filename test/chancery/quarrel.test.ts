/** The quarrel, many times over. `npm run quarrel` plays it a thousand times. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { playQuarrel } from './quarrel.ts'

const runs = Number(process.env.REJOINDER_QUARRELS ?? 10)

test(`${runs} quarrels with kills, losses, doubles and delays end alike on all sides`, () => {
  const sum = { kills: 0, packets: 0, lost: 0, doubled: 0 }
  for (let seed = 1; seed <= runs; seed++) {
    try {
      const outcome = playQuarrel(seed)
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += outcome[key]
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error })
    }
  }
  // A run in which nothing went wrong would show nothing.
  assert.ok(sum.kills > runs && sum.lost > runs && sum.doubled > runs / 2, JSON.stringify(sum))
})
