/** A model file read by its look, run, and written as a table. */
import { parseMdl } from './mdl.ts'
import { run } from './run.ts'
import { parseXmile } from './xmile.ts'

/** The run of a model as CSV: time, then every variable; throws with the name of what is not supported. */
export function modelCsv(words: string): string {
  const model = /^\s*<\?xml|^\s*<xmile/.test(words) ? parseXmile(words) : parseMdl(words)
  const { times, values } = run(model)
  const names = [...values.keys()]
  const quoted = (name: string): string => `"${name.replace(/\s+/g, ' ').replaceAll('"', '""')}"`
  const lines = times.map((time, at) =>
    [time, ...names.map((name) => values.get(name)![at]!)].map((value) => String(value)).join(','),
  )
  return [['"time"', ...names.map(quoted)].join(','), ...lines].join('\n')
}
