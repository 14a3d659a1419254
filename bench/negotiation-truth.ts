/**
 * What is found in the invented negotiations: `npm run bench -- negotiation-truth`.
 *
 * The half from which the program may learn and the half that it must not have
 * seen stand apart. `HALF=held` prints one of them, `ONLY=frontier` one fixture.
 */
import { readdirSync } from 'node:fs'
import {
  type Counted,
  figuresTogether,
  fixturesOf,
  truthFolder,
} from '../test/support/truth-figures.ts'
import type { Figure } from './index.ts'

/** Figures of both halves, one by one. */
export async function* figures(): AsyncIterable<Figure> {
  const { HALF, ONLY = '' } = process.env
  const names = readdirSync(truthFolder).filter(
    (name) => name.endsWith('.txt') && name.includes(ONLY),
  )
  for (const half of ['tune', 'held'] as const)
    for (const language of ['en', 'de']) {
      if (HALF !== undefined && HALF !== half) continue
      for (const [what, counted] of await figuresTogether(fixturesOf(names, half, language)))
        if (counted.gold > 0) yield { what: `${half} ${language}: ${what}`, ...shareOf(counted) }
    }
}

/** F1 where the false ones are known, else the share that is right. */
function shareOf({ right, gold, found }: Counted): Omit<Figure, 'what'> {
  const beside = `${Number(right.toFixed(1))} of ${gold}${found === undefined ? '' : `, ${found} found`}`
  if (found === undefined) return { value: right / Math.max(1, gold), unit: 'share', beside }
  return { value: (2 * right) / Math.max(1, gold + found), unit: 'F1', beside }
}
