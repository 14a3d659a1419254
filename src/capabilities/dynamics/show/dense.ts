/** Series dense enough to be counted by the day or the week: Granger tests by lag and half, and levels. */
import { type Html, html, note, table } from '../../../markup/index.ts'
import { actsOf } from '../acts/act.ts'
import type { Lab } from '../lab.ts'
import { actsCell, dayShown, type Shown } from './acts.ts'

/** Chances by lag for either direction; nothing where the series are too sparse. */
export function denseSection({ dense, quarrel }: Lab, shown: Shown): Html | undefined {
  if (dense === undefined) return undefined
  const ids = (side: string): string[] => actsOf(quarrel, `hostile ${side}`).map((act) => act.id)
  const lags = dense.directions[0]?.granger.tests.map((test) => test.lags) ?? []
  return html`<h2>By the ${dense.unit}</h2>
${dense.directions.map(({ driver, driven, granger }) => html`<p>${driver} before ${driven}: ${granger.words}</p>`)}
${table({
  caption: `Chance of as good a forecast if the other’s acts told nothing, over ${dense.length} ${dense.unit}s and in either half.`,
  rows: lags.map((_, at) => at),
  columns: [
    { head: `${dense.unit}s of lag`, cell: (at: number) => lags[at]!, figures: true },
    ...dense.directions.flatMap(({ driver, driven, granger }) => [
      {
        head: `${driver} before ${driven}`,
        figures: true,
        cell: (at: number) => granger.tests[at]!.p.toFixed(3),
      },
      ...granger.halves.map((half, which) => ({
        head: which === 0 ? 'first half' : 'second half',
        figures: true,
        cell: (at: number) => half[at]?.p.toFixed(3) ?? '–',
      })),
    ]),
  ],
})}
${dense.levels.map(({ side, days }) => html`<p>${actsCell(`${side}: ${days.length === 0 ? 'one level throughout' : `new levels from ${days.map(dayShown).join(', ')}`}`, ids(side), shown)}</p>`)}
${note('Levels by the exact division of the series. A forecast is no cause, and what holds at one lag or in one half only is no finding.')}`
}
