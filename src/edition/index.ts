/** The edition: the record out into the world. Exporters, one file a format. */
import { annotations } from './annotations.ts'
import { bag } from './bag.ts'
import { board } from './board.ts'
import { citations } from './citations.ts'
import { cmif } from './cmif.ts'
import { csv } from './csv.ts'
import { exhibits } from './exhibits.ts'
import type { Exporter } from './exporter.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { site } from './site/index.ts'
import { tei } from './tei/index.ts'

export { annotationsIn, isAnnotations, type ReadJudgements } from './back/read-annotations.ts'
export { isWhole, type TakenIn, takeIn } from './back/take-in.ts'
export { isSourceToTake, takeSource } from './back/take-source.ts'
export { isOwnTei, takeTei } from './back/take-tei.ts'
export { type Held, type Said, type Verified, verifyBag } from './back/verify-bag.ts'
export type { EditionFile, EditionInput, EditionPlan, Exporter } from './exporter.ts'
export { fileName } from './file-name.ts'
export { isJudgementTable, judgementsInTable } from './judgement-table.ts'
export { type Leak, leakTest } from './leak.ts'
export { type Paper, papersOf } from './papers.ts'
export { type Publication, publish } from './publish.ts'
export { type Hidden, type Withheld, withhold } from './withhold.ts'
export { type WriteResult, writeEdition } from './write.ts'

export const exporters: readonly Exporter[] = [
  site,
  tei,
  cmif,
  annotations,
  csv,
  json,
  graphml,
  citations,
  exhibits,
  board,
  bag,
]
