/** `rejoinder export`: the edition, in one of its formats. */
import { isAbsolute, relative, resolve } from 'node:path'

import { exporters, papersOf, publish } from '../../edition/index.ts'
import type { EditionSettings, Settings } from '../../record/index.ts'
import type { Dossier } from '../../store/index.ts'
import { type Command, Stopped, UsageError } from '../command.ts'
import { buildInOneGo, requireDossier, withRecord } from '../dossier.ts'

const formats = exporters.map((exporter) => exporter.name).join(', ')

export const exportCommand: Command = {
  name: 'export',
  takes: 'DIR --as FORMAT --to FOLDER',
  says: 'The edition: the record written out for the world.',
  example: 'rejoinder export letters/ --as tei --to letters-tei/',
  options: [
    { name: 'as', value: 'FORMAT', says: `one of ${formats}` },
    {
      name: 'to',
      value: 'FOLDER',
      says: 'a folder of its own; the edition that stood there is replaced when all is written',
    },
    { name: 'edition', value: 'NAME', says: 'withhold what rejoinder.yaml names under editions' },
  ],
  count: [1, 1],
  async run(given, output) {
    const wanted = given.value('as')
    const folder = given.value('to')
    const exporter = exporters.find((one) => one.name === wanted)
    if (exporter === undefined) throw new UsageError(`--as takes one of ${formats}`)
    if (folder === undefined) throw new UsageError('--to says where the edition is written')
    const dossier = requireDossier(given.words[0] ?? '')
    if (isAmongPapers(folder, dossier))
      throw new UsageError(
        `--to "${folder}" lies among the papers, and the next build would read the edition as one of them; give a folder outside of "${dossier.sources}"`,
      )
    if (exporter.comesBack) await buildInOneGo(given.words[0] ?? '', output)
    return await withRecord(given.words[0] ?? '', output, (record, store) => {
      const result = publish({
        record,
        judgements: store.judgements(),
        exporter,
        rules: rulesOf(record.settings, given.value('edition')),
        folder,
        store,
        papers: () => papersOf(store.dossier),
        made: new Date().toISOString().slice(0, 10),
      })
      if (result.kind === 'problem') throw new Stopped(result.problem)
      const { files, changed } = result.written
      if (given.json) output.json(result.written)
      else
        output.print(
          changed === 0
            ? `${files} ${files === 1 ? 'file' : 'files'} in ${folder}, as before: nothing has changed`
            : `${files} ${files === 1 ? 'file' : 'files'} in ${folder}, ${changed} new or changed`,
        )
      return 0
    })
  },
}

/** Whether a build would find the folder: below the sources, or as `sources` where there was none. */
function isAmongPapers(folder: string, { home, sources }: Dossier): boolean {
  const [to, papers] = [resolve(folder), resolve(sources)]
  const below = relative(papers, to)
  const isOutside = below.startsWith('..') || isAbsolute(below) || below.startsWith('.')
  return !isOutside || to === resolve(home, 'sources')
}

function rulesOf(settings: Settings, name: string | undefined): EditionSettings {
  if (name === undefined) return { withhold: [] }
  const rules = settings.editions?.[name]
  if (rules !== undefined) return rules
  const known = Object.keys(settings.editions ?? {})
  throw new UsageError(
    known.length === 0
      ? 'rejoinder.yaml names no editions'
      : `rejoinder.yaml names no edition "${name}", but ${known.join(', ')}`,
  )
}
