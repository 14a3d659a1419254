/** A model file read by its look, run, and written as a table. */
import { parseMdl } from './mdl.ts'
import type { Model } from './model.ts'
import { type Run, run } from './run.ts'
import { parseXmile } from './xmile.ts'

/** A model file run; throws with the name of what is not supported. */
export function runModel(words: string): { readonly model: Model; readonly run: Run } {
  const model = /^\s*<\?xml|^\s*<xmile/.test(words) ? parseXmile(words) : parseMdl(words)
  if (model.variables.length === 0) throw new SyntaxError('it has no variable')
  return { model, run: run(model) }
}

/** The run of a model as CSV: time, then every variable; throws with the name of what is not supported. */
export function modelCsv(words: string): string {
  return csvOf(runModel(words).run)
}

/** A run as CSV. */
export function csvOf({ times, values }: Run): string {
  const names = [...values.keys()]
  const quoted = (name: string): string => `"${name.replace(/\s+/g, ' ').replaceAll('"', '""')}"`
  const lines = times.map((time, at) =>
    [time, ...names.map((name) => values.get(name)![at]!)].map((value) => String(value)).join(','),
  )
  return [['"time"', ...names.map(quoted)].join(','), ...lines].join('\n')
}
